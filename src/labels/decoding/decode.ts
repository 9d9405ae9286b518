import { type Candidate, decidedAgainst } from '../candidate.js';
import type { Judgement } from '../model/judge.js';
import { withLastSentences } from './last-sentences.js';
import { withLikeliest } from './likeliest.js';
import { withListHeadings, withListItems } from './list-lines.js';
import { withResumption } from './resumption.js';
import { withoutSecondCopies } from './second-copy.js';
import { isSpeech } from './speech.js';
import { withWholeRuns } from './whole-runs.js';

/**
 * Picks the labelling of the whole page: of all ways to keep lines and leave others, the one with the greatest word F1 that
 * the odds let expect. Lines that a rule has decided are constraints on it, not an opinion after it.
 */

/** What was picked. */
export interface Decoded {
  /** For each candidate, whether it is body. */
  readonly body: readonly boolean[];
  /** The word F1 that is expected of it, 0 to 1. */
  readonly expectedF1: number;
  /** Why lines are body that their odds alone would have left, or are none though they would have kept them, by index. */
  readonly reasons: ReadonlyMap<number, string>;
}

const MOST_ROUNDS = 20;
/** On a page without a story the best labelling would be of lines that are hardly ever body: with less they are left. */
const LEAST_CHANCE = 0.25;
/** Speech beside a line that is kept needs no more than this. */
const LEAST_OF_SPEECH = 0.1;
/** Lines of a box or notice that interrupts a story. */
const LONGEST_INTERRUPTION = 4;

/**
 * Tells for each candidate whether it is body. The best labelling keeps the lines whose chance is more than half of its
 * own F1 (Z. Lipton et al., "Optimal thresholding of classifiers to maximize F1 measure", 2014), which is found round by
 * round, each with the F1 of the one before.
 *
 * @param odds log odds of being body, one for each candidate
 * @param runs judges runs of what was picked; none: nothing is asked of them
 * @example
 * decode(candidates, { odds: Float32Array.of(-4, 3, 0.1, 5) }) // { body: [false, true, true, true], expectedF1: 0.93, reasons: Map {} }
 */
export function decode(
  candidates: readonly Candidate[],
  { odds, runs }: Pick<Judgement, 'odds'> & Partial<Pick<Judgement, 'runs'>>,
): Decoded {
  const count = candidates.length;
  const chances = new Float64Array(count);
  let wanted = 0;
  for (let i = 0; i < count; i++) {
    const candidate = candidates[i] as Candidate;
    const chance = decidedAgainst(candidate) ? 0 : 1 / (1 + Math.exp(-(odds[i] as number)));
    chances[i] = chance;
    wanted += chance * candidate.shape.words;
  }
  let expectedF1 = 1;
  let least = 0.5;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let kept = 0;
    let right = 0;
    for (let i = 0; i < count; i++) {
      const chance = chances[i] as number;
      if (chance <= least) continue;
      const { words } = (candidates[i] as Candidate).shape;
      kept += words;
      right += chance * words;
    }
    const f1 = kept + wanted === 0 ? 0 : (2 * right) / (kept + wanted);
    if (f1 === expectedF1) break;
    expectedF1 = f1;
    least = Math.max(f1 / 2, LEAST_CHANCE);
  }
  const reasons = new Map<number, string>();
  let body: readonly boolean[] = Array.from(chances, chance => chance > least);
  const take = (next: readonly boolean[], why: (i: number) => string) => {
    next.forEach((keeps, i) => {
      if (keeps !== body[i]) reasons.set(i, why(i));
    });
    body = next;
  };
  take(withLikeliest(candidates, body, chances), () => 'the likeliest text of the page');
  take(withSpeech(candidates, body, chances), () => 'speech beside the story');
  const resumed = withResumption(candidates, body, chances);
  take(
    resumed,
    i => `goes on with a short story ${resumed[i - 1] === true ? 'right below it' : 'behind an interruption'}`,
  );
  take(withLastSentences(candidates, body, chances), () => 'a sentence right below the story that shares its words');
  take(withListItems(candidates, body, chances), () => 'between two items of a list of the story');
  take(withListHeadings(candidates, body, chances), () => 'right above a list of the story');
  take(withoutSecondCopies(candidates, body), () => 'the story a second time');
  const whole = withWholeRuns(body, runs?.(body, expectedF1) ?? null);
  take(whole, i => (whole[i] === true ? 'belongs to the story' : 'a text apart from the story'));
  return { body: withDatelines(candidates, body), expectedF1, reasons };
}

/**
 * Speech is story, however few its words are, where it stands beside the story. Lines that rules decided against stand
 * between the two where a box or a notice interrupts a story, and do not end it.
 */
function withSpeech(candidates: readonly Candidate[], body: readonly boolean[], chances: Float64Array): boolean[] {
  const isKeptBeside = (i: number, step: 1 | -1): boolean => {
    let at = i + step;
    for (let left = LONGEST_INTERRUPTION; left > 0 && isInterruption(candidates[at]); left--) at += step;
    return body[at] === true;
  };
  return body.map((kept, i) => {
    if (kept || (chances[i] as number) < LEAST_OF_SPEECH) return kept;
    return (isKeptBeside(i, -1) || isKeptBeside(i, 1)) && isSpeech((candidates[i] as Candidate).line.text);
  });
}

const isInterruption = (candidate: Candidate | undefined) => candidate !== undefined && decidedAgainst(candidate);

/** A dateline is body exactly where the paragraph it heads is. */
function withDatelines(candidates: readonly Candidate[], body: readonly boolean[]): boolean[] {
  return body.map((kept, i) => (candidates[i]?.claim?.label === 'dateline' ? (body[i + 1] ?? kept) : kept));
}

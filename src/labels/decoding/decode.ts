import { isPictureText } from '../../reading/pictures/picture-text.js';
import { type Candidate, decidedAgainst } from '../candidate.js';
import type { Judgement } from '../model/judge.js';
import { ANCHORED, anchorOf } from './anchor.js';
import { bestLabelling } from './best-labelling.js';
import { withoutContentsList } from './contents-list.js';
import { withoutCoverNote } from './cover-note.js';
import { withLastSentences } from './last-sentences.js';
import { withLikeliest } from './likeliest.js';
import { withAnnounced, withListHeadings, withListItems } from './list-lines.js';
import { withResumption } from './resumption.js';
import { withoutSecondCopies } from './second-copy.js';
import { withSpeech } from './speech.js';
import { withWholeRuns } from './whole-runs.js';

/** Picks the labelling of the whole page. Lines that a rule has decided are constraints on it, not an opinion after it. */

/** What was picked. */
export interface Decoded {
  /** For each candidate, whether it is body. */
  readonly body: readonly boolean[];
  /** The word F1 that is expected of it, 0 to 1. */
  readonly expectedF1: number;
  /** Why lines are body that their odds alone would have left, or are none though they would have kept them, by index. */
  readonly reasons: ReadonlyMap<number, string>;
}

const SECOND = 'the story a second time';
const OF_PICTURE = 'of a picture that is not here';

/**
 * Tells for each candidate whether it is body: the best labelling by the odds of each line, and what is known of lines
 * together on top of it, step by step.
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
  const chances = new Float64Array(candidates.length);
  candidates.forEach((candidate, i) => {
    if (!decidedAgainst(candidate)) chances[i] = 1 / (1 + Math.exp(-(odds[i] as number)));
  });
  const anchor = anchorOf(candidates, chances);
  if (anchor >= 0 && (chances[anchor] as number) < ANCHORED) chances[anchor] = ANCHORED;
  const best = bestLabelling(candidates, chances);
  const reasons = new Map<number, string>();
  let { body } = best;
  const take = (next: readonly boolean[], why: (i: number) => string) => {
    next.forEach((keeps, i) => {
      if (keeps !== body[i]) reasons.set(i, why(i));
    });
    body = next;
  };
  // They stand among paragraphs and part no story, so that no rule claims them before it is found.
  const isOfPicture = ({ line }: Candidate) => isPictureText(line.text);
  const withoutPictures = () => candidates.map((candidate, i) => body[i] === true && !isOfPicture(candidate));
  take(withoutPictures(), () => OF_PICTURE);
  take(withLikeliest(candidates, body, chances), () => 'the likeliest text of the page');
  take(withSpeech(candidates, body, chances), () => 'speech beside the story');
  const resumed = withResumption(candidates, body, chances);
  take(
    resumed,
    i => `goes on with a short story ${resumed[i - 1] === true ? 'right below it' : 'behind an interruption'}`,
  );
  take(withLastSentences(candidates, body, chances), () => 'a sentence right below the story that shares its words');
  take(withListItems(candidates, body, chances), () => 'between two items of a list of the story');
  take(withAnnounced(candidates, body, chances), () => 'announced by the line above it');
  take(withListHeadings(candidates, body, chances), () => 'right above a list of the story');
  const once = withoutSecondCopies(candidates, body);
  const isCopy = body.map((kept, i) => kept && once[i] !== true);
  take(once, () => SECOND);
  const whole = withWholeRuns(body, runs?.(body, best.expectedF1, anchor) ?? null);
  take(whole, i => (whole[i] === true ? 'belongs to the story' : 'a text apart from the story'));
  // Runs may have put in what a copy below began with, or taken out what a copy still has.
  const atLast = withoutSecondCopies(
    candidates,
    body.map((kept, i) => kept || isCopy[i] === true),
  );
  take(atLast, i => (atLast[i] === true ? 'belongs to the story' : SECOND));
  // What is put in beside the story or below an announcement may be of a picture as well.
  take(withoutPictures(), () => OF_PICTURE);
  take(withoutContentsList(candidates, body), () => 'in a table of contents');
  take(withoutCoverNote(candidates, body), () => 'a note above the mail that holds the story');
  return { body: withDatelines(candidates, body), expectedF1: best.expectedF1, reasons };
}

/** A dateline is body exactly where the paragraph it heads is. */
function withDatelines(candidates: readonly Candidate[], body: readonly boolean[]): boolean[] {
  return body.map((kept, i) => (candidates[i]?.claim?.label === 'dateline' ? (body[i + 1] ?? kept) : kept));
}

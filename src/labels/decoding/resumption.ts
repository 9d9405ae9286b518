import { indicesWhere } from '../../lines/indices.js';
import { type Candidate, decidedAgainst } from '../candidate.js';
import type { Label } from '../labels.js';
import { isSentence, stemsOf } from './sentence.js';

/**
 * Sentences with which a short story goes on behind an interruption: a box of links, a notice, a picture. The model has
 * mostly seen long stories, and behind a short one it takes them for the teaser of another.
 *
 * Accepts, behind `Most Read` and two titles in a story of the plow: `The plow was found in a ditch.`; right behind
 * `ALSO READ: Storm warning`, also what shares no word with the story.
 *
 * Refuses: lines that a rule has claimed, titles, questions, calls (`Sign up now!`), several sentences each below a title, what the
 * model thinks hardly possible, what stands far below the story or behind what ends one (`About the author`, tags, the heading of
 * the comments), and every line of a page whose story is long.
 */

/** With more words a story is one of those that the model knows. */
const MOST_WORDS = 250;
/** The chance that a sentence needs: with a word of the story; without one, right behind the story or what a rule knows. */
const LEAST_CHANCE = 0.1;
const LEAST_CHANCE_BESIDE = 0.3;
/** Behind these no story goes on; behind a button that leads to the comments it may. */
const ENDS: ReadonlySet<Label> = new Set(['author-bio', 'tags', 'copyright']);
/** So many lines below the story its end is sure. */
const REACH = 12;
const FEWEST_TEASERS = 3;
/** A page without one line of so many words shows no story that could go on. */
const PARAGRAPH_WORDS = 8;

/**
 * The body with the sentences in it with which a short story goes on.
 *
 * @param body for each candidate, whether it was taken for body
 * @param chances of each candidate to be body, 0 to 1
 * @returns the same list for a page whose story is long, or that shows none
 * @example
 * withResumption([story, title, 'The plow was found in a ditch.'], [true, false, false], [0.9, 0.1, 0.2]) // [true, false, true]
 */
export function withResumption(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  chances: Float64Array,
): readonly boolean[] {
  const story = candidates.filter((_, i) => body[i] === true);
  const words = story.reduce((sum, { shape }) => sum + shape.words, 0);
  if (words > MOST_WORDS || !story.some(({ shape }) => shape.words >= PARAGRAPH_WORDS)) return body;
  const known = new Set(story.flatMap(({ line }) => stemsOf(line.text)));
  const resumed = [...body];
  for (let i = body.indexOf(true) + 1, last = i - 1; i < candidates.length && i - last <= REACH; i++) {
    const one = candidates[i] as Candidate;
    if (resumed[i] !== true) {
      if (endsStory(one)) break;
      const chance = chances[i] as number; // one for each candidate
      if (chance < LEAST_CHANCE || !isSentence(one)) continue;
      const isBeside = resumed[i - 1] === true || isWhole(candidates[i - 1]);
      const isLikely = isBeside && chance >= LEAST_CHANCE_BESIDE;
      if (!isLikely && !stemsOf(one.line.text).some(stem => known.has(stem))) continue;
      resumed[i] = true;
    }
    last = i;
  }
  return withoutTeasers(candidates, body, resumed);
}

/** Several sentences that each stand alone below what no rule knows are teasers below titles: none of them goes on with the story. */
function withoutTeasers(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  resumed: readonly boolean[],
): readonly boolean[] {
  const isTeaser = (i: number) =>
    resumed[i] === true &&
    body[i] !== true &&
    resumed[i - 1] !== true &&
    candidates[i - 1]?.claim === null &&
    resumed[i + 1] !== true;
  const teasers = indicesWhere(resumed.length, isTeaser);
  if (teasers.length < FEWEST_TEASERS) return resumed;
  return resumed.map((is, i) => is && !isTeaser(i));
}

const endsStory = ({ claim }: Candidate) =>
  claim !== null && (ENDS.has(claim.label) || (claim.label === 'comments' && claim.heads === true));

/** Whether a line is an interruption by itself, and not the head of a list. */
const isWhole = (candidate: Candidate | undefined) =>
  candidate !== undefined && decidedAgainst(candidate) && candidate.claim?.heads !== true;

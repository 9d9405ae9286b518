import type { Candidate } from '../candidate.js';

/** Lines of a list in the story that are as much in doubt as titles are: its heading, an item between others, what a colon announces. */

/** A short line right above a list that is kept needs no more chance: on the corpus every second one is its heading. */
const LEAST_OF_HEADING = 0.4;
const MOST_HEADING_WORDS = 8;
/** An item between two that are kept needs no more than this: on the corpus two of three such belong to the story. */
const LEAST_OF_ITEM = 0.3;

/** Lines below a colon, up to the next line that is kept, need no more than this: on the corpus three of four such are body. */
const LEAST_OF_ANNOUNCED = 0.25;
const MOST_ANNOUNCED = 5;
const MOST_ENTRY_WORDS = 14;
const FEWEST_ANNOUNCING_WORDS = 4;

const isItem = (candidate: Candidate | undefined) => candidate?.line.bullet !== undefined;

/**
 * The body with the headings of its lists, without which a list would hang in the air.
 *
 * @param body for each candidate, whether it was taken for body
 * @param chances of each candidate to be body, 0 to 1
 * @example
 * withListHeadings([story, 'What is closed', item], [true, false, true], [0.9, 0.42, 0.9]) // [true, true, true]
 */
export function withListHeadings(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  chances: Float64Array,
): readonly boolean[] {
  const first = body.indexOf(true);
  return body.map((kept, i) => {
    if (kept || (chances[i] as number) < LEAST_OF_HEADING || i < first) return kept;
    const { claim, line, shape } = candidates[i] as Candidate;
    const isHeading = shape.words <= MOST_HEADING_WORDS && (shape.end === 'open' || shape.end === 'colon');
    const headsList = body[i + 1] === true && isItem(candidates[i + 1]);
    return claim === null && line.bullet === undefined && isHeading && headsList;
  });
}

/**
 * The body with the items of its lists that stand right between two others.
 *
 * @example
 * withListItems([item, item, item], [true, false, true], [0.9, 0.35, 0.9]) // [true, true, true]
 */
export const withListItems = (
  candidates: readonly Candidate[],
  body: readonly boolean[],
  chances: Float64Array,
): readonly boolean[] =>
  body.map((kept, i) => {
    if (kept || (chances[i] as number) < LEAST_OF_ITEM) return kept;
    const isBetween = [i - 1, i + 1].every(at => body[at] === true && isItem(candidates[at]));
    return isBetween && isItem(candidates[i]) && candidates[i]?.claim === null;
  });

/**
 * The body with the short lines added that a line of it announces with a colon (`Closed on Monday:`), five at most, where a line of the
 * story follows right below them.
 *
 * @param body for each candidate, whether it was taken for body
 * @param chances of each candidate to be body, 0 to 1
 * @example
 * withAnnounced([announcing, entry, entry, story], [true, false, false, true], [0.9, 0.4, 0.4, 0.9]) // [true, true, true, true]
 */
export function withAnnounced(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  chances: Float64Array,
): readonly boolean[] {
  const whole = [...body];
  candidates.forEach(({ shape }, i) => {
    if (body[i] !== true || shape.end !== 'colon' || shape.words < FEWEST_ANNOUNCING_WORDS) return;
    let end = i + 1;
    while (end - i <= MOST_ANNOUNCED && body[end] === false && isEntry(candidates[end], chances[end])) end += 1;
    if (body[end] === true) whole.fill(true, i + 1, end);
  });
  return whole;
}

const isEntry = (candidate: Candidate | undefined, chance = 0) =>
  candidate !== undefined &&
  candidate.claim?.sure !== true &&
  candidate.shape.words <= MOST_ENTRY_WORDS &&
  chance >= LEAST_OF_ANNOUNCED;

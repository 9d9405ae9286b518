import type { Candidate } from '../candidate.js';

/**
 * What somebody wrote above the story when sending it on: it is no part of it.
 *
 * Accepts: a few lines above the header of the mail that holds the story.
 *
 * Refuses: a header of one or two lines, which a story may quote; more text than a note has; a header with little below it.
 */

/** Lines of a header: who, when, what about. */
const LEAST_HEADER = 3;
const MOST_WORDS = 40;

const isHeader = (candidate: Candidate | undefined) =>
  candidate?.claim?.label === 'slug' && candidate.claim.sure === true;

/**
 * The body without the note above the header of a mail that was sent on.
 *
 * @param body for each candidate, whether it was taken for body
 * @example
 * withoutCoverNote([note, from, date, subject, story], [true, false, false, false, true]) // [false, false, false, false, true]
 */
export function withoutCoverNote(candidates: readonly Candidate[], body: readonly boolean[]): readonly boolean[] {
  let header = 0;
  const at = candidates.findIndex((candidate, i) => {
    header = body[i] !== true && isHeader(candidate) ? header + 1 : 0;
    return header === LEAST_HEADER;
  });
  if (at < 0) return body;
  let above = 0;
  let below = 0;
  candidates.forEach(({ shape }, i) => {
    if (body[i] !== true) return;
    if (i < at) above += shape.words;
    else below += shape.words;
  });
  return above <= MOST_WORDS && above < below ? body.map((kept, i) => kept && i > at) : body;
}

import type { Candidate } from '../candidate.js';

/**
 * Copies of the story further down the page: one for paper, one for small screens, one in the box for quoting it. Who
 * reads the text alone sees the story twice.
 *
 * Accepts: paragraphs in a row each of which stood above word for word.
 *
 * Refuses: one line that stands twice, such as a refrain or a pull quote, and a few short ones.
 */

const LEAST_LINES = 2;
/** A row of so many words is a copy; with fewer it must be half of what stands above. */
const LEAST_WORDS = 80;
const LEAST_OF_SHORT = 30;
const SHARE = 0.5;

/**
 * The body without the lines that stand in it a second time, in rows long enough to be no accident.
 *
 * @param body for each candidate, whether it was taken for body
 * @example
 * withoutSecondCopies([first, second, first, second], [true, true, true, true]) // [true, true, false, false]
 */
export function withoutSecondCopies(candidates: readonly Candidate[], body: readonly boolean[]): readonly boolean[] {
  const seen = new Set<string>();
  const once = [...body];
  let row: number[] = [];
  let words = 0;
  let above = 0;
  const endRow = () => {
    const isLong = words >= LEAST_WORDS || (words >= LEAST_OF_SHORT && words >= SHARE * above);
    if (row.length >= LEAST_LINES && isLong) for (const i of row) once[i] = false;
    row = [];
    words = 0;
  };
  candidates.forEach(({ line: { text }, shape }, i) => {
    if (body[i] !== true) return;
    if (seen.has(text)) {
      row.push(i);
      words += shape.words;
    } else {
      endRow();
      seen.add(text);
      above += shape.words;
    }
  });
  endRow();
  return once;
}

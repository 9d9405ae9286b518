import type { Candidate } from '../candidate.js';

/**
 * Copies of the story further down the page: one for paper, one for small screens, one in the box for quoting it. Who
 * reads the text alone sees the story twice.
 *
 * Accepts: paragraphs of the body with no new one between them, each of which stood above word for word, and the titles among
 * them that stood anywhere above, in the body or not.
 *
 * Refuses: one line that stands twice, such as a refrain or a pull quote, a few short ones, and copies with new lines among them.
 */

const LEAST_LINES = 2;
/** A row of so many words is a copy; with fewer it must be half of what stands above. */
const LEAST_WORDS = 80;
const LEAST_OF_SHORT = 30;
const SHARE = 0.5;
/** A title has no stop, and no more words. */
const MOST_TITLE_WORDS = 20;

/**
 * The body without the lines that stand in it a second time, in rows long enough to be no accident.
 *
 * @param body for each candidate, whether it was taken for body
 * @example
 * withoutSecondCopies([first, second, first, second], [true, true, true, true]) // [true, true, false, false]
 */
export function withoutSecondCopies(candidates: readonly Candidate[], body: readonly boolean[]): readonly boolean[] {
  const seen = new Set<string>();
  const titles = new Set<string>();
  const once = [...body];
  let row: number[] = [];
  let copies = 0;
  let words = 0;
  let above = 0;
  const endRow = () => {
    const isLong = words >= LEAST_WORDS || (words >= LEAST_OF_SHORT && words >= SHARE * above);
    if (copies >= LEAST_LINES && isLong) for (const i of row) once[i] = false;
    row = [];
    copies = 0;
    words = 0;
  };
  candidates.forEach(({ line: { text }, shape }, i) => {
    const isTitle = shape.end === 'open' && shape.words <= MOST_TITLE_WORDS;
    const isCopy = seen.has(text);
    if (body[i] === true) {
      if (isCopy || (isTitle && titles.has(text))) {
        row.push(i);
        copies += isCopy ? 1 : 0;
        words += isCopy ? shape.words : 0;
      } else {
        endRow();
        seen.add(text);
        above += shape.words;
      }
    }
    if (isTitle) titles.add(text);
  });
  endRow();
  return once;
}

import type { Candidate } from '../candidate.js';

const BAR = ' | ';
const MOST_CELLS = 20;
const LONGEST = 400;

/** How many cells a line has. */
const cellsOf = (candidate: Candidate | undefined) => {
  const text = candidate?.line.text ?? '';
  return text.length > LONGEST ? 1 : text.split(BAR, MOST_CELLS).length;
};

/**
 * Whether a line of the body is a row of a table, which no heading is: bars part its cells, and those of a row next to it.
 * Accepts: `Greens | 3` above or below `Liberals | 4`.
 * Refuses: `Weather | Rain ahead` among paragraphs; a line next to another number of cells.
 *
 * @param above the body line above, `below` the one below; undefined at the ends
 * @example
 * isTableRow(votes, header, paragraph) // true, for the line 'Greens | 3' below 'Party | Votes'
 */
export function isTableRow(candidate: Candidate, above: Candidate | undefined, below: Candidate | undefined): boolean {
  const cells = cellsOf(candidate);
  return cells > 1 && (cellsOf(above) === cells || cellsOf(below) === cells);
}

import type { Candidate } from '../candidate.js';

const BAR = ' | ';
const MOST_CELLS = 20;
const LONGEST = 400;

/** How many cells a line has. */
const cellsOf = (candidate: Candidate | undefined) => {
  const text = candidate?.line.text ?? '';
  return text.length > LONGEST ? 1 : text.split(BAR, MOST_CELLS).length;
};

const FIGURE = /\d/;
/** A row of figures has so many cells with one, and so large a share of them. */
const FEWEST_FIGURES = 3;
const FIGURES_SHARE = 0.4;

/** `Halm 12 4 0.5 1,204`, where blanks part the cells. */
function isOfFigures(candidate: Candidate | undefined): boolean {
  const text = candidate?.line.text ?? '';
  if (text.length > LONGEST) return false;
  const cells = text.split(' ');
  const figures = cells.filter(cell => FIGURE.test(cell)).length;
  return figures >= FEWEST_FIGURES && figures >= cells.length * FIGURES_SHARE;
}

/**
 * Whether a line of the body is a row of a table, which no heading is: bars part its cells, and those of a row next to it, or most
 * of them are figures; what stands above a row of figures is its head.
 * Accepts: `Greens | 3` above or below `Liberals | 4`; `Halm 6 1 2 1 0`, and `HALM ab r h bi bb` above it.
 * Refuses: `Weather | Rain ahead` among paragraphs; a line next to another number of cells; `Why 2024 is no 2019 for Halm`.
 *
 * @param above the body line above, `below` the one below; undefined at the ends
 * @example
 * isTableRow(votes, header, paragraph) // true, for the line 'Greens | 3' below 'Party | Votes'
 */
export function isTableRow(candidate: Candidate, above: Candidate | undefined, below: Candidate | undefined): boolean {
  if (isOfFigures(candidate) || isOfFigures(below)) return true;
  const cells = cellsOf(candidate);
  return cells > 1 && (cellsOf(above) === cells || cellsOf(below) === cells);
}

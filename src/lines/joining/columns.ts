import { at } from '../at.js';
import { type Glue, joinRows, type Row } from '../row.js';
import { isAddress } from '../row-shape.js';
import { endsWithHyphen, hyphenJudge, type Seam } from './hyphen.js';
import { goesOn, isUnfinished } from './wrap.js';

/**
 * Joins the lines of text that was set in narrow columns, as it is copied from a page of a newspaper: a line holds some
 * six words, and words are parted at its end. A line that ends with a parted word was full, so such lines tell how wide
 * the columns are; in letters of different widths no two full lines have the same number of characters.
 *
 * A line goes on in the next one where a word is parted or that one begins with a small letter, and, if it was full, where it does not
 * end as a sentence does. Behind the number of a page no other number goes on, and no label of a word or two.
 *
 * Look-alikes that stay as they are: pages of long lines with a few short ones, code and lists where hyphens end lines
 * now and then, text wrapped at one width (see `wrapWidth`).
 */

/** So many words are parted on a page of columns, and no column is wider. */
const FEWEST_PARTED = 3;
const WIDEST = 60;
/** A line of a column is as full as this share of those that end with a parted word. */
const FULL = 0.75;
/** A line that is so many times as wide stands in no column. */
const BEYOND = 1.5;

const FIGURE_START = /^\d/;
const FIGURE_END = /\d$/;

const isNext = (row: Row) => row.blankBefore === 0 && row.bullet === undefined;

/** The seams at which a word is parted. */
function partedSeams(rows: readonly Row[]): Seam[] {
  const seams: Seam[] = [];
  for (let i = 1; i < rows.length; i += 1) {
    const seam = { before: at(rows, i - 1), after: at(rows, i) };
    if (isNext(seam.after) && endsWithHyphen(seam.before.text) && goesOn(seam.after.text)) seams.push(seam);
  }
  return seams;
}

/** How wide the columns are, or null where the page has none. */
function columnWidth(rows: readonly Row[], parted: readonly Seam[]): number | null {
  if (parted.length < FEWEST_PARTED) return null;
  const widths = parted.map(({ before }) => before.text.length).sort((a, b) => a - b);
  const width = widths[widths.length >> 1] as number; // there are some
  const beyond = rows.filter(({ text }) => text.length > width * BEYOND).length;
  return width <= WIDEST && beyond <= parted.length ? width : null;
}

/**
 * Joins the rows of text set in narrow columns.
 *
 * @param rows the rows of a page
 * @returns the rows with such text made whole; the same rows where the page is not set in columns
 * @example
 * joinColumns(splitLines('The ferry of Halm has wai-\nted for the bak-\ner and left with-\nout him.')).map(row => row.text)
 * // ['The ferry of Halm has waited for the baker and left without him.']
 */
export function joinColumns(rows: readonly Row[]): readonly Row[] {
  const parted = partedSeams(rows);
  const width = columnWidth(rows, parted);
  if (width === null) return rows;
  const isFull = ({ text }: Row) => text.length >= width * FULL && text.length <= width * BEYOND;
  const hyphenGlue = hyphenJudge(rows, parted, true);
  const isLabel = (row: Row, next: Row | undefined) =>
    !isFull(row) && isUnfinished(row.text) && !(next !== undefined && isNext(next) && goesOn(next.text));
  const glueOf = (before: Row, after: Row, next: Row | undefined): Glue | null => {
    if (!isNext(after) || !isUnfinished(before.text) || isAddress(before.text) || isAddress(after.text)) return null;
    if (endsWithHyphen(before.text)) return hyphenGlue({ before, after });
    if (goesOn(after.text)) return ' ';
    const isNumbered = FIGURE_END.test(before.text.slice(-1)) && FIGURE_START.test(after.text);
    return isFull(before) && !isNumbered && !isLabel(after, next) ? ' ' : null;
  };
  const joined: Row[] = [];
  for (let from = 0; from < rows.length; ) {
    const group: [Row, ...Row[]] = [at(rows, from)];
    const glues: Glue[] = [];
    for (let to = from + 1; to < rows.length; to += 1) {
      const glue = glueOf(at(rows, to - 1), at(rows, to), rows[to + 1]);
      if (glue === null) break;
      glues.push(glue);
      group.push(at(rows, to));
    }
    joined.push(joinRows(group, glues));
    from += group.length;
  }
  return joined;
}

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
 * A line goes on in the next one where that one begins with a small letter (far from parted words, only if it is not short)
 * and, if it was full and stands near them, where it does not end as a sentence does. Behind the number of a page no other
 * number goes on, and no label of a word or two.
 *
 * Look-alikes that stay as they are: pages of long lines with a few short ones, code where hyphens end lines now and then,
 * text wrapped at one width (see `wrapWidth`); on a page of columns the lines of lists, menus and headings above a capital,
 * and far from the parted words also those in small letters.
 */

/** So many words are parted on a page of columns, and no column is wider. */
const FEWEST_PARTED = 3;
const WIDEST = 60;
/**
 * A line of a column is at least as full as this share of those that end with a parted word; the first of a paragraph, which
 * may be a heading, as the second.
 */
const FULL = 0.75;
const FULL_AS_FIRST = 0.9;
/** Of a line that is less full, only what stands beside parted words goes on. */
const HALF = 0.5;
/** So far from the parted words the columns reach. */
const BESIDE_PARTED = 10;
/** A line that is so many times as wide stands in no column. */
const BEYOND = 1.5;

const FIGURE_START = /^\d/;
const FIGURE_END = /\d$/;

const isNext = (row: Row) => row.blankBefore === 0 && row.bullet === undefined;

interface Parted extends Seam {
  /** Index of the row behind the seam. */
  readonly index: number;
}

/** The seams at which a word is parted. */
function partedSeams(rows: readonly Row[]): Parted[] {
  const seams: Parted[] = [];
  for (let index = 1; index < rows.length; index += 1) {
    const seam = { before: at(rows, index - 1), after: at(rows, index), index };
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
  const first = (parted[0]?.index ?? 0) - BESIDE_PARTED;
  const last = (parted.at(-1)?.index ?? 0) + BESIDE_PARTED;
  const isFull = ({ text }: Row, share: number) => text.length >= width * share && text.length <= width * BEYOND;
  const hyphenGlue = hyphenJudge(rows, parted, true);
  const goesOnIn = (row: Row | undefined) => row !== undefined && isNext(row) && goesOn(row.text);
  const isLabel = (row: Row, next: Row | undefined) => !isFull(row, FULL) && isUnfinished(row.text) && !goesOnIn(next);

  /** How row `index` is tied to the one above it; null: it is not. `flows`: that one goes on with the row above it. */
  const glueOf = (index: number, flows: boolean): Glue | null => {
    const [before, after, next] = [at(rows, index - 1), at(rows, index), rows[index + 1]];
    if (!isNext(after) || !isUnfinished(before.text) || isAddress(before.text) || isAddress(after.text)) return null;
    if (endsWithHyphen(before.text)) return hyphenGlue({ before, after });
    const isFar = index < first || index > last;
    if (goesOn(after.text)) return isFar && !isFull(before, HALF) ? null : ' ';
    if (isFar || isLabel(after, next)) return null;
    if (!flows) return isFull(before, FULL_AS_FIRST) && !FIGURE_START.test(after.text) && goesOnIn(next) ? ' ' : null;
    const isNumbered = FIGURE_END.test(before.text.slice(-1)) && FIGURE_START.test(after.text);
    return isFull(before, FULL) && !isNumbered ? ' ' : null;
  };
  const joined: Row[] = [];
  for (let from = 0; from < rows.length; ) {
    const group: [Row, ...Row[]] = [at(rows, from)];
    const glues: Glue[] = [];
    for (let to = from + 1; to < rows.length; to += 1) {
      const glue = glueOf(to, glues.length > 0);
      if (glue === null) break;
      glues.push(glue);
      group.push(at(rows, to));
    }
    joined.push(joinRows(group, glues));
    from += group.length;
  }
  return joined;
}

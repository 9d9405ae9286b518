import { wrappedColumns } from '../../text/columns.js';
import { at } from '../at.js';
import { type Glue, joinRows, joinsWithoutSpace, type Row } from '../row.js';
import { endsWithHyphen, hyphenJudge, type Seam } from './hyphen.js';
import { firstWordColumns, firstWords, goesOn, isUnfinished, type WrapWidth, wrapWidth } from './wrap.js';

/**
 * Joins the lines of hard-wrapped paragraphs, on pages that were wrapped (see `wrapWidth`).
 *
 * A line continues the one before it when no blank line and no list mark stands between them, it begins at the same
 * column (at the item's text, in a list; further left, after an indented first line), and its first word would not have
 * fitted. Where blanks that do not break (`10 km`, `« mot »`) made a line shorter, the sentence must visibly go on.
 *
 * Look-alikes that stay apart: menus, headings, bylines and verse, whose lines end before they are full; a paragraph
 * with an indented first line after a full line; a table row beyond the width.
 */

/** A word longer than this could not have fitted anywhere: it proves nothing about a short line. */
const LONGEST_WORD = 30;
/** The words that blanks which do not break may have held together. */
const HELD_TOGETHER = 3;
const FULL_ENOUGH = 0.6;
const DEEPEST_FIRST_LINE = 8;
const NO_LETTER = /^[^\p{L}]+$/u;
const FORM_FIELD = /^\[[^\]]{0,120}\]$/;
const HYPHEN_ROOM = 15;
const RULED = /[\u2500-\u257f]/;
const SLASHED = /^\/\p{L}/u;

/** Whether the first word of `after` had no room behind `before`. */
function wasFull(before: Row, after: Row, { least, most }: WrapWidth): boolean {
  const end = before.end;
  if (end > most + 1) return false;
  // A sentence has ended and what follows is too short for a line and is no sentence: a button or a heading.
  const isLabel = isUnfinished(after.text) && !goesOn(after.text) && after.end < least * FULL_ENOUGH;
  if (isLabel && !isUnfinished(before.text)) return false;
  const gap = joinsWithoutSpace(before.text, after.text) || endsWithHyphen(before.text) ? 0 : 1;
  const room = least - end - gap;
  if (Math.min(firstWordColumns(after.text), LONGEST_WORD) > room) return true;
  if (!isUnfinished(before.text) || end < least * FULL_ENOUGH) return false;
  if (endsWithHyphen(before.text) && goesOn(after.text) && room < HYPHEN_ROOM) return true;
  const first = firstWords(after.text, 1);
  const held = NO_LETTER.test(first) ? 2 : goesOn(after.text) ? HELD_TOGETHER : 1;
  return held > 1 && wrappedColumns(firstWords(after.text, held)) > room;
}

/** Whether `after` stands where the next line of the paragraph does whose rows so far are `first` to `before`. */
function isAligned(first: Row, before: Row, after: Row): boolean {
  if (after.blankBefore > 0 || after.bullet) return false;
  if (before !== first) return after.column === before.column;
  if (after.column === first.column) return true;
  if (first.bullet) return after.column === first.indent;
  const step = first.column - after.column;
  return step > 0 && step <= DEEPEST_FIRST_LINE;
}

const standsAlone = ({ text }: Row) => {
  const head = text.slice(0, 200);
  return (head.startsWith('[') && FORM_FIELD.test(head)) || RULED.test(head);
};

/**
 * Joins the rows of wrapped paragraphs.
 *
 * @param rows the rows of a page
 * @param width the width at which it was wrapped
 * @returns the rows of the page's paragraphs; the same rows where the page is not wrapped
 * @example
 * unwrap(splitLines(mailAt72Columns)).map(row => row.text) // one text for each paragraph
 */
export function unwrap(rows: readonly Row[], width: WrapWidth | null = wrapWidth(rows)): readonly Row[] {
  if (width === null) return rows;
  const groups: [Row, ...Row[]][] = [];
  const seams: Seam[] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (
      group &&
      before &&
      isAligned(group[0], before, row) &&
      wasFull(before, row, width) &&
      // What has been joined was looked at before.
      (group.length > 1 || !standsAlone(before)) &&
      !standsAlone(row)
    ) {
      group.push(row);
      if (endsWithHyphen(before.text)) seams.push({ before, after: row });
    } else groups.push([row]);
  }
  const hyphenGlue = hyphenJudge(rows, seams);
  const glueOf = (before: Row, after: Row): Glue =>
    endsWithHyphen(before.text)
      ? hyphenGlue({ before, after })
      : joinsWithoutSpace(before.text, after.text) || SLASHED.test(after.text.slice(0, 3))
        ? ''
        : ' ';
  return groups.map(group => {
    const glues: Glue[] = [];
    for (let i = 1; i < group.length; i += 1) glues.push(glueOf(at(group, i - 1), at(group, i)));
    return joinRows(group, glues);
  });
}

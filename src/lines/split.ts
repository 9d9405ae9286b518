import { isBlank } from '../text/blank.js';
import { at } from './at.js';
import { codesFrom, readCodes } from './codes.js';
import type { Bullet, Piece } from './line.js';
import { Row } from './row.js';

/**
 * Text to rows, one for each line that is not blank, with the mark of a list item taken off.
 *
 * Marks:
 * - `•` and the boxes and circles of w3m: always, if a blank and a text follow;
 * - `-` `*` `+` `·` `–` and the stars: among siblings (the next or the last line of the same indentation begins with the
 *   same mark), or indented by two columns or more;
 * - `1.` `2)`: only next to a sibling that counts on from it.
 * - a mark alone on its line, as w3m prints it, goes to the line below that is indented as its text.
 *
 * Look-alikes, all left in the text: a dash that opens speech (`– said he`; siblings that are whole sentences), an em
 * dash (`— Ruth Ode, poet`), `-30-`, `--`, `* * *`, `- 12 -`, `- Advertisement -`, `-5 degrees`, a lone `* required`,
 * `+ Follow` and `· 3 min read`, a year or an ordinal at the head of a sentence (`2024. `, `1. FC Hafen won`,
 * `3. Oktober`), numbered headings with prose between them.
 */

const SURE = '•‣◦▪▫■□●○∙⁃◎';
const WEAK = '-*+·–☆★◇◆△▲';
const NUMBER = /^(\d{1,3})([.)])(?: |$)/;
const [SPACE, ZERO, NINE] = [0x20, 0x30, 0x39];
/** Nothing but marks, or a text framed by the mark: `* * *`, `- 12 -`. */
const ORNAMENT = /^[-*+·–.\s\d]*$|[-*–]$/;
const SENTENCE_END = /[.!?…]["'”’»)]{0,2}$/;
/** A line this long in a list without hanging indents is the wrapped rest of an item. */
const WRAPPED = 45;

interface Mark {
  readonly kind: Bullet;
  /** Whether it is a list mark wherever it stands. */
  readonly sure: boolean;
  /** What siblings share: the mark itself, or how the number is closed. */
  readonly family: string;
  readonly length: number;
  readonly number: number;
}

function markOf(text: string): Mark | null {
  const first = text.charCodeAt(0);
  if (first >= ZERO && first <= NINE) {
    const [whole, digits, family] = NUMBER.exec(text) ?? [];
    if (whole === undefined || family === undefined) return null;
    return { kind: 'number', sure: false, family, length: whole.trimEnd().length, number: Number(digits) };
  }
  if (text.length > 1 && text.charCodeAt(1) !== SPACE) return null;
  const sign = text.charAt(0);
  const sure = SURE.includes(sign);
  return sure || WEAK.includes(sign) ? { kind: 'bullet', sure, family: sign, length: 1, number: 0 } : null;
}

const isSibling = (a: Mark, b: Mark) => a.family === b.family && (a.kind === 'bullet' || b.number === a.number + 1);

/** The mark at the head of each row. */
type Marks = readonly (Mark | null)[];

/** Which marks have a sibling. Lines of deeper indentation between two items belong to the first. */
function withSiblings(rows: readonly Row[], marks: Marks): readonly boolean[] {
  const found = rows.map(() => false);
  /** The last line of each indentation that is still open. */
  const open: number[] = [];
  for (let i = 0; i < rows.length; i += 1) {
    const row = at(rows, i);
    let top = open.at(-1);
    while (top !== undefined && at(rows, top).indent > row.indent) {
      open.pop();
      top = open.at(-1);
    }
    const mark = marks[i];
    if (top !== undefined && at(rows, top).indent === row.indent) {
      const before = marks[top];
      if (mark && before && row.blankBefore < 3 && isSibling(before, mark)) found[top] = found[i] = true;
      const isRest = !mark && row.blankBefore === 0 && at(rows, i - 1).text.length >= WRAPPED;
      if (isRest) continue;
      open.pop();
    }
    open.push(i);
  }
  return found;
}

function isListMark(row: Row, mark: Mark, siblings: boolean): boolean {
  if (mark.sure) return true;
  const rest = row.text.slice(mark.length).trimStart();
  if (mark.kind === 'number') return siblings;
  if (ORNAMENT.test(rest.slice(0, 200)) && rest.length < 200) return false;
  // French, Polish and Spanish set speech with dashes: such lines are whole sentences.
  if (mark.family === '–' && SENTENCE_END.test(rest.slice(-4))) return false;
  return siblings || row.indent >= 2;
}

/** Whether a line may begin with a mark: a figure, or one character alone. */
function mayBeMarked(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return (first >= ZERO && first <= NINE) || start + 1 === text.length || isBlank(text.charCodeAt(start + 1));
}

const piece = (at: number, length: number, from: number, to: number): Piece => ({ at, length, span: [from, to] });

/** One row for each line that is not blank, marks and all; and what marks those are, null if there is none. */
function plainRows(text: string): { readonly rows: readonly Row[]; readonly marks: Marks | null } {
  const { numbers } = readCodes(text);
  const rows: Row[] = [];
  const marks: (Mark | null)[] = [];
  let isMarked = false;
  let blankBefore = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const lineEnd = found === -1 ? text.length : found;
    let start = from;
    while (start < lineEnd && isBlank(numbers[start] as number)) start += 1;
    if (start === lineEnd) blankBefore += 1;
    else {
      let end = lineEnd;
      while (isBlank(numbers[end - 1] as number)) end -= 1;
      const indent = start - from;
      const pieces = [piece(0, end - start, start, end)];
      const codes = { numbers, from: start };
      const row = new Row(text.slice(start, end), pieces, blankBefore, indent, undefined, codes, indent);
      const mark = mayBeMarked(text, start) ? markOf(row.text) : null;
      isMarked ||= mark !== null;
      marks.push(mark);
      rows.push(row);
      blankBefore = 0;
    }
    from = lineEnd + 1;
  }
  return { rows, marks: isMarked ? marks : null };
}

/** A row without the mark at its head, which becomes a piece of its own; null where nothing stands behind the mark. */
function withoutMark({ text, pieces, blankBefore, indent, codes }: Row, { kind, length }: Mark): Row | null {
  const rest = text.slice(length).trimStart();
  if (rest === '') return null;
  const [from, to] = at(pieces, 0).span;
  const parts = [piece(0, 0, from, from + length), piece(0, rest.length, to - rest.length, to)];
  const cut = text.length - rest.length;
  return new Row(rest, parts, blankBefore, indent, kind, codesFrom(codes, cut), indent + cut);
}

/** The row below a mark that stands alone on its line, with the mark. */
function withMarkAbove(row: Row, above: Row, { kind, length }: Mark): Row {
  const [from] = at(above.pieces, 0).span;
  const pieces = [piece(0, 0, from, from + length), ...row.pieces];
  return new Row(row.text, pieces, above.blankBefore, above.indent, kind, row.codes, row.column);
}

/**
 * Splits a cleaned text into rows: one for each line that is not blank.
 *
 * @param text cleaned text: `\n` line ends, plain blanks
 * @returns rows in the order of the text; none for a blank text. Every character that is not blank stands in one piece.
 * @example
 * splitLines('News\n\n  • Sport').map(row => [row.text, row.bullet, row.blankBefore, row.indent])
 * // [['News', undefined, 0, 0], ['Sport', 'bullet', 1, 2]]
 */
export function splitLines(text: string): readonly Row[] {
  const { rows: plain, marks } = plainRows(text);
  if (marks === null) return plain;
  const siblings = withSiblings(plain, marks);
  const rows: Row[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    const row = at(plain, i);
    const mark = marks[i];
    if (!mark || !isListMark(row, mark, siblings[i] === true)) {
      rows.push(row);
      continue;
    }
    const item = withoutMark(row, mark);
    if (item !== null) {
      rows.push(item);
      continue;
    }
    const next = plain[i + 1];
    const takes = next && !marks[i + 1] && next.blankBefore === 0 && next.indent > row.indent + mark.length;
    rows.push(takes ? withMarkAbove(next, row, mark) : row);
    if (takes) i += 1;
  }
  return rows;
}

import { at } from './at.js';
import type { Bullet } from './line.js';
import { columns, type Row } from './row.js';

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

const SURE = /^([•‣◦▪▫■□●○∙⁃◎])(?: |$)/u;
const WEAK = /^([-*+·–☆★◇◆△▲])(?: |$)/u;
const NUMBER = /^(\d{1,3})([.)])(?: |$)/;
/** Nothing but marks, or a text framed by the mark: `* * *`, `- 12 -`. */
const ORNAMENT = /^[-*+·–.\s\d]*$|[-*–]$/;
const SENTENCE_END = /[.!?…]["'”’»)]{0,2}$/;
const TEXT = /\S/;
const LETTER = /^[A-Za-z\u00c0-\u02af]/;
/** A line this long in a list without hanging indents is the wrapped rest of an item. */
const WRAPPED = 45;

interface Raw {
  readonly from: number;
  readonly text: string;
  readonly blankBefore: number;
  readonly indent: number;
}

interface Mark {
  readonly kind: Bullet;
  /** What siblings share: the mark itself, or how the number is closed. */
  readonly family: string;
  readonly length: number;
  readonly number: number;
}

function rawLines(text: string): Raw[] {
  const raws: Raw[] = [];
  let blank = 0;
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const line = text.slice(from, to);
    const start = line.search(TEXT);
    if (start === -1) blank += 1;
    else {
      raws.push({ from: from + start, text: line.trim(), blankBefore: blank, indent: start });
      blank = 0;
    }
    from = to + 1;
  }
  return raws;
}

function markOf(text: string): Mark | null {
  if (LETTER.test(text)) return null;
  const number = NUMBER.exec(text);
  if (number?.[1] && number[2]) {
    return { kind: 'number', family: number[2], length: number[0].trimEnd().length, number: Number(number[1]) };
  }
  const sign = SURE.exec(text)?.[1] ?? WEAK.exec(text)?.[1];
  return sign === undefined ? null : { kind: 'bullet', family: sign, length: sign.length, number: 0 };
}

const isSibling = (a: Mark, b: Mark) => a.family === b.family && (a.kind === 'bullet' || b.number === a.number + 1);

/** Which marks have a sibling. Lines of deeper indentation between two items belong to the first. */
function withSiblings(raws: readonly Raw[], marks: readonly (Mark | null)[]): Set<number> {
  const found = new Set<number>();
  const open: { indent: number; index: number; broken: boolean }[] = [];
  raws.forEach((raw, i) => {
    let top = open.at(-1);
    while (top && top.indent > raw.indent) {
      open.pop();
      top = open.at(-1);
    }
    const mark = marks[i] ?? null;
    if (top && top.indent === raw.indent) {
      const before = marks[top.index];
      if (mark && before && !top.broken && raw.blankBefore < 3 && isSibling(before, mark)) {
        found.add(top.index).add(i);
      }
      const isRest = !mark && raw.blankBefore === 0 && at(raws, i - 1).text.length >= WRAPPED;
      if (isRest) return;
      open.pop();
    }
    open.push({ indent: raw.indent, index: i, broken: mark === null });
  });
  return found;
}

function isListMark(raw: Raw, mark: Mark, siblings: boolean): boolean {
  if (SURE.test(raw.text)) return true;
  const rest = raw.text.slice(mark.length).trimStart();
  if (mark.kind === 'number') return siblings;
  if (ORNAMENT.test(rest.slice(0, 200)) && rest.length < 200) return false;
  // French, Polish and Spanish set speech with dashes: such lines are whole sentences.
  if (mark.family === '–' && SENTENCE_END.test(rest.slice(-4))) return false;
  return siblings || raw.indent >= 2;
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
export function splitLines(text: string): Row[] {
  const raws = rawLines(text);
  const marks = raws.map(raw => markOf(raw.text));
  const siblings = withSiblings(raws, marks);
  const rows: Row[] = [];
  for (let i = 0; i < raws.length; i += 1) {
    const raw = at(raws, i);
    const mark = marks[i];
    const to = raw.from + raw.text.length;
    if (!mark || !isListMark(raw, mark, siblings.has(i))) {
      rows.push(plainRow(raw));
      continue;
    }
    const rest = raw.text.slice(mark.length).trimStart();
    const own = { at: 0, length: 0, span: [raw.from, raw.from + mark.length] as const };
    if (rest !== '') {
      const column = raw.indent + (raw.text.length - rest.length);
      rows.push({
        text: rest,
        pieces: [own, { at: 0, length: rest.length, span: [to - rest.length, to] }],
        blankBefore: raw.blankBefore,
        indent: raw.indent,
        bullet: mark.kind,
        column,
        end: column + columns(rest),
      });
      continue;
    }
    const next = raws[i + 1];
    const takes = next && !marks[i + 1] && next.blankBefore === 0 && next.indent > raw.indent + mark.length;
    if (!takes) {
      rows.push(plainRow(raw));
      continue;
    }
    const below = plainRow(next);
    rows.push({
      ...below,
      pieces: [own, ...below.pieces],
      blankBefore: raw.blankBefore,
      indent: raw.indent,
      bullet: mark.kind,
    });
    i += 1;
  }
  return rows;
}

function plainRow({ text, from, blankBefore, indent }: Raw): Row {
  return {
    text,
    pieces: [{ at: 0, length: text.length, span: [from, from + text.length] }],
    blankBefore,
    indent,
    column: indent,
    end: indent + columns(text),
  };
}

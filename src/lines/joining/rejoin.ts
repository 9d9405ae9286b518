import { at } from '../at.js';
import { linkWordsOf } from '../link-words.js';
import { type Glue, joinRows, joinsWithoutSpace, type Row } from '../row.js';
import { mayGoOn, RowShape } from '../row-shape.js';
import { type WrapWidth, wrapWidth } from './wrap.js';

/**
 * Joins the lines that a scraper broke at inline tags: a link or a bold word stands on a line of its own in the middle
 * of a sentence (`... in Halm (` / `Kreis Osterweide` / `): Dort ...`).
 *
 * Two lines are tied
 * - surely: the second begins with what can only close (`, and`, `)`, `’s`), or the first ends with an opening bracket
 *   or quote;
 * - well: the first ends with a link word (`of the`, `in der`) or a comma, or the second begins in lower case, and
 *   one of both is running text;
 * - weakly: a short line after an unfinished one, which counts only if the sentence visibly goes on after it; in a script
 *   without capitals also the line below such a one, which counts if that one is tied to the line above it.
 * A chain of ties holds if there is running text in it or a sure tie.
 *
 * Look-alikes that stay apart: menus, also of lower-case words; headings before a paragraph; bylines, captions and share
 * bars; `Label:` before its text; `Sign in` / `or` / `Register`; a paragraph that lacks its full stop before the next.
 * Only pages that were broken this way are touched: not wrapped, and with sentences that go on with a comma on the next line, or break
 * off behind a link word; the more of them, the more blank lines there are.
 */

/** Of a page with more blank lines more is asked: its sentences begin with a comma, or break off behind a link word. */
const FEW_BLANK = 0.1;
const FEWEST_SEAMS = 2;
const FEWEST_AMONG_BLANK = 3;

const NONE = 0;
/** Counts if the line above is tied to the one before it. */
const TRAILING = 1;
const WEAK = 2;
const WELL = 3;
const SURE = 4;
type Tie = typeof NONE | typeof TRAILING | typeof WEAK | typeof WELL | typeof SURE;

function tieOf(a: RowShape, b: RowShape, next: RowShape | undefined, row: Row, nextRow: Row | undefined): Tie {
  if (row.blankBefore > 0 || row.bullet) return NONE;
  if (a.opens) return SURE;
  if (b.closes) return a.finished && !b.closesAfterEnd ? NONE : SURE;
  if (a.finished) return a.abbreviated && b.lower && (a.prose || b.prose) ? WELL : NONE;
  if (b.colonEnd && !b.lower) return NONE;
  if (a.functionEnd && (a.flowing || b.lower || (b.short && !b.prose))) return WELL;
  if (a.comma && (a.flowing || b.lower || (b.aside && b.prose))) return WELL;
  const goesOn = next !== undefined && nextRow?.blankBefore === 0 && !nextRow.bullet && !next.colonStart;
  if (b.lower) {
    if (a.bracketEnd && !b.prose) return WEAK;
    if (b.prose || b.functionStart) return WELL;
    return a.prose && (b.finished || b.functionEnd || b.comma || (goesOn && (next.closes || next.lower))) ? WELL : WEAK;
  }
  if (b.aside && a.prose) return b.finished || (goesOn && (next.closes || next.lower)) ? WELL : WEAK;
  if (b.aside && b.prose && !a.bracketEnd && a.short) return WEAK;
  if (a.caseless && a.short && b.caseless && (b.flowing || b.finished)) return TRAILING;
  if (a.bracketEnd || b.prose || !b.short || !goesOn) return NONE;
  if (!(a.flowing || a.lower || a.closes)) return NONE;
  return next.closes || (next.lower && (next.prose || next.functionStart)) ? WEAK : NONE;
}

/** Whether the page may be one that was broken at inline tags: the cheap look, before any line is studied. */
function mayBeBroken(rows: readonly Row[]): boolean {
  let closed = 0;
  for (let i = 1; i < rows.length && closed < FEWEST_SEAMS; i += 1) {
    const { text, blankBefore } = at(rows, i);
    if (blankBefore === 0 && mayGoOn(text)) closed += 1;
  }
  return closed >= FEWEST_SEAMS;
}

/** Whether running text goes on with what can only close, or ends with a link word: among blank lines code has the rest too. */
const breaksOff = (before: RowShape, shape: RowShape) => before.flowing && (shape.closes || before.functionEnd);

/** Whether the sentences of the page go on from line to line. */
function isBroken(rows: readonly Row[], shapes: readonly RowShape[]): boolean {
  const blank = rows.reduce((count, { blankBefore }) => count + (blankBefore > 0 ? 1 : 0), 0);
  const isDense = blank <= rows.length * FEW_BLANK;
  const fewest = isDense ? FEWEST_SEAMS : FEWEST_AMONG_BLANK;
  let seams = 0;
  for (let i = 1; i < rows.length && seams < fewest; i += 1) {
    const before = at(shapes, i - 1);
    const shape = at(shapes, i);
    if (at(rows, i).blankBefore > 0 || before.finished) continue;
    if (isDense ? shape.closes || (shape.lower && shape.prose && before.functionEnd) : breaksOff(before, shape))
      seams += 1;
  }
  return seams >= fewest;
}

function ties(rows: readonly Row[], shapes: readonly RowShape[]): boolean[] {
  const strength: Tie[] = rows.map((row, i) => {
    const a = shapes[i - 1];
    const b = shapes[i];
    return a && b ? tieOf(a, b, shapes[i + 1], row, rows[i + 1]) : NONE;
  });
  const holds = strength.map(tie => tie >= WELL);
  // A weak tie needs the one behind it, or, for a line in lower case, the one before it.
  for (let i = rows.length - 1; i > 0; i -= 1) {
    if (strength[i] === WEAK && holds[i + 1] && shapes[i]?.finished === false) holds[i] = true;
  }
  for (let i = 1; i < rows.length; i += 1) {
    const trails = strength[i] === TRAILING || (strength[i] === WEAK && shapes[i]?.lower);
    if (trails && holds[i - 1]) holds[i] = true;
  }
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    let isSure = false;
    for (; to < rows.length && holds[to]; to += 1) isSure ||= strength[to] === SURE;
    const isChain = to > from + 1;
    if (isChain && !isSure && !shapes.slice(from, to).some(shape => shape.flowing)) holds.fill(false, from, to);
    from = to;
  }
  return holds;
}

/** Straight quotes open and close alike: an odd number so far means that one is open. */
function quotesIn(text: string): number {
  let count = 0;
  for (let place = text.indexOf('"'); place !== -1; place = text.indexOf('"', place + 1)) count += 1;
  return count;
}

function glueOf(before: Row, after: Row, a: RowShape, b: RowShape, openQuote: boolean): Glue {
  if (b.closes || a.opens || joinsWithoutSpace(before.text, after.text)) return '';
  if (before.text.endsWith('"') && openQuote) return '';
  if (before.text.endsWith(' »') && !before.text.includes('«')) return '';
  if (after.text.startsWith('"') && openQuote) return '';
  return ' ';
}

/**
 * Joins the rows of sentences that were broken at inline tags.
 *
 * @param rows the rows of a page
 * @param width the width at which it was wrapped
 * @returns the rows with such sentences made whole; the same rows where the page was not broken this way
 * @example
 * rejoin(splitLines('He spoke to\nThe Herald\n, he said.\nHe met\nthe mayor\n.')).map(row => row.text)
 * // ['He spoke to The Herald, he said.', 'He met the mayor.']
 */
export function rejoin(rows: readonly Row[], width: WrapWidth | null = wrapWidth(rows)): readonly Row[] {
  if (width !== null || !mayBeBroken(rows)) return rows;
  let words: ReadonlySet<string> | undefined;
  const linkWords = () => {
    words ??= linkWordsOf(rows);
    return words;
  };
  const shapes = rows.map(row => new RowShape(row, linkWords));
  if (!isBroken(rows, shapes)) return rows;
  const holds = ties(rows, shapes);
  const joined: Row[] = [];
  for (let from = 0; from < rows.length; ) {
    const group: [Row, ...Row[]] = [at(rows, from)];
    let to = from + 1;
    if (!holds[to]) {
      joined.push(group[0]);
      from = to;
      continue;
    }
    const glues: Glue[] = [];
    let quotes = quotesIn(group[0].text);
    for (; to < rows.length && holds[to]; to += 1) {
      const row = at(rows, to);
      glues.push(glueOf(at(rows, to - 1), row, at(shapes, to - 1), at(shapes, to), quotes % 2 === 1));
      quotes += quotesIn(row.text);
      group.push(row);
    }
    joined.push(joinRows(group, glues));
    from = to;
  }
  return joined;
}

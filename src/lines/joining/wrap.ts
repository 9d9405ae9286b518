import { wrappedColumns } from '../../text/columns.js';
import { at } from '../at.js';
import { isSpaceless, type Row } from '../row.js';

/**
 * How wide a page was wrapped: w3m at 80 columns, mail at 72, others from 50 to 105.
 *
 * Evidence: where a sentence goes on in the next line, greedy wrapping means that the first word of that line would not
 * have fitted. Each such seam allows the widths from its line's end to just below that, and the width that nearly all
 * seams allow is the page's. Look-alikes without such a width: one line a paragraph, tables, poems, menus, text broken
 * at inline tags.
 */

const NARROWEST = 50;
const WIDEST = 105;
/** A line that ends before this column was not full, whatever the width. */
const SHORTEST = 35;
const FEWEST_SEAMS = 3;
const SHARE = 0.6;

const FINISHED_ENDS = '.!?…:。！？"\'”’»)]';
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;
const [SPACE, COMMA, SMALL_A, SMALL_Z, ASCII_END] = [0x20, 0x2c, 0x61, 0x7a, 0x80];
/** A line of prose that was broken ends with a word or a comma; one of program code seldom does. */
const PROSE_END = /[\p{L}\p{M}\p{N},]-?$/u;
const PROSE_START = /^(?:\p{Ll}[\p{L}\p{M}'’-]{0,40}[,.;:]?(?: |$)|\p{Lo})/u;

/** Whether the text ends as no sentence ends. */
export const isUnfinished = (text: string): boolean => text !== '' && !FINISHED_ENDS.includes(text.slice(-1));

/** Whether the text begins as no sentence begins; in scripts without case every letter does. */
export function goesOn(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII_END ? code >= SMALL_A && code <= SMALL_Z : GOES_ON.test(text.slice(0, 2));
}

/** Whether the text ends with a word or a comma, perhaps with a hyphen behind it. */
function isProseEnd(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === COMMA || (last >= SMALL_A && last <= SMALL_Z) || PROSE_END.test(text.slice(-3));
}

/** The first `count` words, without cutting the text in all its words. */
export function firstWords(text: string, count: number): string {
  let to = -1;
  for (let i = 0; i < count; i += 1) {
    to = text.indexOf(' ', to + 1);
    if (to === -1) return text;
  }
  return text.slice(0, to);
}

/** Columns that the first word of a row needs; a letter of a script without spaces is a word. */
export function firstWordColumns(text: string): number {
  if (isSpaceless(text)) return 2;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === SPACE) return i;
    if (code >= ASCII_END) return wrappedColumns(firstWords(text, 1));
  }
  return text.length;
}

/** The widths that the evidence allows; one width where there is much of it. */
export interface WrapWidth {
  readonly least: number;
  readonly most: number;
}

/** Counts, for every width, how many stretches of allowed widths hold it. */
class Votes {
  readonly #change = new Int32Array(WIDEST + 2);

  add(from: number, to: number): void {
    if (to < NARROWEST || from > WIDEST) return;
    this.#add(Math.max(from, NARROWEST), 1);
    this.#add(Math.min(to, WIDEST) + 1, -1);
  }

  #add(width: number, votes: number): void {
    this.#change[width] = (this.#change[width] ?? 0) + votes;
  }

  /** The first run of widths from `from` to `to` that has most votes, and how many those are. */
  best(from: number, to: number): { votes: number; least: number; most: number } {
    let sum = 0;
    let votes = 0;
    let least = from;
    let most = from;
    for (let width = NARROWEST; width <= to; width += 1) {
      sum += this.#change[width] ?? 0;
      if (width < from || sum < votes) continue;
      if (sum > votes) least = width;
      else if (most !== width - 1) continue;
      most = width;
      votes = sum;
    }
    return { votes, least, most };
  }
}

/** Whether a row follows the one before it without a blank line or a list mark between them. */
const isNext = (row: Row) => row.blankBefore === 0 && !row.bullet;

/** The rows that go on with the sentence of the row before them. */
function proseSeams(rows: readonly Row[]): number[] {
  const found: number[] = [];
  for (let i = 1; i < rows.length; i += 1) {
    const { text } = at(rows, i);
    if (!isNext(at(rows, i)) || !goesOn(text) || !PROSE_START.test(text.slice(0, 60))) continue;
    const before = at(rows, i - 1).text;
    if (isProseEnd(before) && (before.includes(' ') || isSpaceless(text))) found.push(i);
  }
  return found;
}

/**
 * The width in columns at which the rows were wrapped, or null where they were not.
 *
 * @example
 * wrapWidth(splitLines('one line\n\nanother line')) // null
 */
export function wrapWidth(rows: readonly Row[]): WrapWidth | null {
  const prose = proseSeams(rows);
  if (prose.length < FEWEST_SEAMS) return null;
  const isLongEnough = (i: number) => at(rows, i - 1).end >= SHORTEST;
  const vote = (votes: Votes, i: number) => {
    const { text } = at(rows, i);
    const from = at(rows, i - 1).end;
    votes.add(from, from + (isSpaceless(text) ? 0 : 1) + firstWordColumns(text) - 1);
  };

  const seams = prose.filter(isLongEnough);
  const sure = new Votes();
  for (const seam of seams) vote(sure, seam);
  const { votes, ...range } = sure.best(NARROWEST, WIDEST);
  if (votes < FEWEST_SEAMS || votes < seams.length * SHARE) return null;
  // A page of unwrapped paragraphs can hold a few seams by chance; its long lines speak against them.
  if (rows.filter(({ end }) => end > range.most * 1.5).length > votes) return null;
  // Where sentences end at a line's end nothing proves that the line was full, but all of them together tell.
  const all = new Votes();
  for (let i = 1; i < rows.length; i += 1) if (isNext(at(rows, i)) && isLongEnough(i)) vote(all, i);
  const { least, most } = all.best(range.least, range.most);
  return { least, most };
}

import { at } from './at.js';
import { columns, type Row, SPACELESS } from './row.js';

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

const UNFINISHED_END = /[^.!?…:。！？"'”’»)\]]$/u;
const GOES_ON = /^[\p{Ll}\p{Lo}]/u;
/** A line of prose that was broken ends with a word or a comma; one of program code seldom does. */
const PROSE_END = /[\p{L}\p{M}\p{N},]-?$/u;
const PROSE_START = /^(?:\p{Ll}[\p{L}\p{M}'’-]{0,40}[,.;:]?(?: |$)|\p{Lo})/u;

/** Whether the text ends as no sentence ends. */
export const isUnfinished = (text: string): boolean => UNFINISHED_END.test(text.slice(-2));
/** Whether the text begins as no sentence begins; in scripts without case every letter does. */
export const goesOn = (text: string): boolean => GOES_ON.test(text.slice(0, 2));

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
  if (SPACELESS.test(text.slice(0, 1))) return 2;
  return columns(firstWords(text, 1));
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

/**
 * The width in columns at which the rows were wrapped, or null where they were not.
 *
 * @example
 * wrapWidth(splitLines('one line\n\nanother line')) // null
 */
export function wrapWidth(rows: readonly Row[]): WrapWidth | null {
  const sure = new Votes();
  const all = new Votes();
  let seams = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const before = at(rows, i - 1);
    const row = at(rows, i);
    if (row.blankBefore > 0 || row.bullet || before.end < SHORTEST) continue;
    const gap = SPACELESS.test(row.text.slice(0, 1)) ? 0 : 1;
    const to = before.end + gap + firstWordColumns(row.text) - 1;
    all.add(before.end, to);
    if (!PROSE_END.test(before.text.slice(-3)) || !PROSE_START.test(row.text.slice(0, 60))) continue;
    if (!before.text.includes(' ') && gap === 1) continue;
    seams += 1;
    sure.add(before.end, to);
  }
  const { votes, ...range } = sure.best(NARROWEST, WIDEST);
  if (votes < FEWEST_SEAMS || votes < seams * SHARE) return null;
  // A page of unwrapped paragraphs can hold a few seams by chance; its long lines speak against them.
  const overlong = rows.filter(row => row.end > range.most * 1.5).length;
  if (overlong > votes) return null;
  // Where sentences end at a line's end nothing proves that the line was full, but all of them together tell.
  const { least, most } = all.best(range.least, range.most);
  return { least, most };
}

/**
 * Tables that say something of every character, by its code: loops over the characters of a page look there, for a
 * pattern for each would cost many times as much. They are filled range by range, and the cases of letters are asked
 * of those that have two: a question asked 65,536 times for each table was half of the start-up.
 */

/** As many codes has a character of one unit; a table has a place for each. */
export const CODES = 0x10000;

/** A range of codes, both ends with it. */
export type CodeRange = readonly [from: number, to: number];

/** Where scripts with two cases stand: Latin, Greek, Cyrillic, Armenian, Georgian, Cherokee, and letters used as signs. */
const CASED: readonly CodeRange[] = [
  [0x41, 0x587],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x1cbf],
  [0x1e00, 0x21ff],
];

/** Beyond this code stand signs, ideographs and surrogates, which are filled in as ranges. */
export const LETTERS_END = 0x2000;
/** Beyond this one no letter of Latin-1. */
export const LATIN_1_END = 0x100;

/** All characters below LETTERS_END, each at its code. */
const letters = String.fromCharCode.apply(null, codesBelow(LETTERS_END));

function codesBelow(end: number): number[] {
  const codes: number[] = [];
  for (let code = 0; code < end; code++) codes.push(code);
  return codes;
}

/**
 * Fills the places of the characters that a pattern takes.
 *
 * @param pattern global; it takes characters one by one or, faster, runs of them
 * @param end the code behind the last one that is looked at, at most LETTERS_END
 * @example
 * fillWhere(table, /\p{Lu}+/gu, 1, LETTERS_END) // table[0x41] === 1
 */
export function fillWhere(table: Uint8Array | Uint16Array, pattern: RegExp, value: number, end: number): void {
  const text = letters.slice(0, end);
  // Not matchAll: it copies the pattern, and a copy is compiled anew.
  pattern.lastIndex = 0;
  for (let run = pattern.exec(text); run !== null; run = pattern.exec(text))
    table.fill(value, run.index, run.index + run[0].length);
}

/** Fills ranges of a table. */
export function fillRanges(table: Uint8Array | Uint16Array, value: number, ranges: readonly CodeRange[]): void {
  for (const [from, to] of ranges) table.fill(value, from, to + 1);
}

/** Fills the places of some characters. */
export function fillChars(table: Uint8Array | Uint16Array, value: number, chars: string): void {
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = value;
}

/**
 * For each character its small form; itself where it has none, or one of several characters.
 *
 * @returns a table of the caller's own
 * @example
 * smallForms()[0x41] // 0x61
 */
export function smallForms(): Uint16Array {
  SMALL_FORMS ??= makeSmallForms();
  return SMALL_FORMS.slice();
}

let SMALL_FORMS: Uint16Array | undefined;

function makeSmallForms(): Uint16Array {
  const table = new Uint16Array(CODES);
  for (let code = 0; code < CODES; code++) table[code] = code;
  for (const [from, to] of CASED) {
    for (let code = from; code <= to; code++) {
      const small = String.fromCharCode(code).toLowerCase();
      if (small.length === 1) table[code] = small.charCodeAt(0);
    }
  }
  return table;
}

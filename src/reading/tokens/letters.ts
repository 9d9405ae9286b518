import { CODES, type CodeRange, fillChars, fillRanges, smallForms } from '../../text/code-table.js';

/** What each character is to the words of a byline, by its code, and its small form: two tables, read in hot loops. */

export const LOWER = 1;
export const UPPER = 2;
/** A letter of a script without capitals. */
export const NO_CASE = 3;
/** A Chinese, Japanese or Korean letter. */
export const WIDE = 4;
export const DIGIT = 5;
export const APOSTROPHE = 6;
export const HYPHEN = 7;
export const STOP = 8;
export const BLANK = 9;

export const CLASS = new Uint8Array(CODES);
/** The code of the small letter; of a curly apostrophe the straight one's. */
const SMALL_FORM = smallForms();
fillChars(SMALL_FORM, 39, '’ʼ');

/** Tells the small letters of a range from its capitals. */
function fillCases(table: Uint8Array, [from, to]: CodeRange): void {
  for (let code = from; code <= to; code++) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    if (lower !== char.toUpperCase()) table[code] = char === lower ? LOWER : UPPER;
  }
}

/** Scripts with capitals. */
fillCases(CLASS, [0x41, 0x2af]);
fillCases(CLASS, [0x370, 0x52f]);
fillCases(CLASS, [0x531, 0x587]);
fillCases(CLASS, [0x1e00, 0x1fff]);
/** Letters without another case, and marks set upon letters. */
fillChars(CLASS, LOWER, 'ªºß');
fillRanges(CLASS, LOWER, [[0x300, 0x36f]]);
/** Letters, and marks set upon letters, of other scripts. */
fillRanges(CLASS, NO_CASE, [
  [0x5d0, 0x5f4],
  [0x620, 0x669],
  [0x66e, 0x6d3],
  [0x6d5, 0x6ff],
  [0x700, 0x963],
  [0x966, 0x109f],
  [0x10a0, 0x10ff],
  [0x1200, 0x135f],
  [0x1780, 0x17d3],
  [0x200c, 0x200d],
]);
fillRanges(CLASS, WIDE, [
  [0x3005, 0x3005],
  [0x3041, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
]);
fillRanges(CLASS, DIGIT, [
  [0x30, 0x39],
  [0xff10, 0xff19],
]);
// `文丨王小明`: a bar, in Chinese
fillChars(CLASS, 0, '丨');
fillChars(CLASS, APOSTROPHE, "'’ʼ`");
fillChars(CLASS, HYPHEN, '-‐‑');
fillChars(CLASS, STOP, '.');
fillChars(CLASS, BLANK, ' \u00a0\u3000\t\u2009\u202f');

/** Tells whether a class is that of a letter which words are made of. */
export const isLetter = (kind: number): boolean => kind >= LOWER && kind <= NO_CASE;

/**
 * The class of the character at an index of a text, as a number: `LOWER`, `DIGIT`, `BLANK` and the like; 0 for any other character, and
 * beyond the end of the text.
 *
 * @example
 * classAt('a1', 1) === DIGIT // true
 */
export const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? 0;

/** One step of the hash of a word, without case; it begins with 0. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + (SMALL_FORM[code] ?? code)) | 0;

/** The hash of [from, to) of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

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

const CODES = 0x10000;
export const CLASS = new Uint8Array(CODES);
/** The code of the small letter; of a curly apostrophe the straight one's. */
export const SMALL_FORM = new Uint16Array(CODES);

for (let code = 0; code < CODES; code += 1) SMALL_FORM[code] = code;
/** Scripts with capitals. */
for (const [from, to] of [
  [0x41, 0x2af],
  [0x370, 0x52f],
  [0x531, 0x587],
  [0x1e00, 0x1fff],
] as const) {
  for (let code = from; code <= to; code += 1) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    if (lower === char.toUpperCase()) continue;
    CLASS[code] = char === lower ? LOWER : UPPER;
    if (lower.length === 1) SMALL_FORM[code] = lower.charCodeAt(0);
  }
}
/** Letters, and marks set upon letters, of other scripts. */
for (const [from, to, kind] of [
  [0xaa, 0xaa, LOWER],
  [0xba, 0xba, LOWER],
  [0xdf, 0xdf, LOWER],
  [0x300, 0x36f, LOWER],
  [0x5d0, 0x5f4, NO_CASE],
  [0x620, 0x669, NO_CASE],
  [0x66e, 0x6d3, NO_CASE],
  [0x6d5, 0x6ff, NO_CASE],
  [0x700, 0x963, NO_CASE],
  [0x966, 0x109f, NO_CASE],
  [0x10a0, 0x10ff, NO_CASE],
  [0x1200, 0x135f, NO_CASE],
  [0x1780, 0x17d3, NO_CASE],
  [0x200c, 0x200d, NO_CASE],
  [0x3005, 0x3005, WIDE],
  [0x3041, 0x30fa, WIDE],
  [0x30fc, 0x30ff, WIDE],
  [0x3400, 0x9fff, WIDE],
  [0xac00, 0xd7a3, WIDE],
  [0xf900, 0xfaff, WIDE],
  [0x30, 0x39, DIGIT],
  [0xff10, 0xff19, DIGIT],
] as const) {
  CLASS.fill(kind, from, to + 1);
}
const set = (chars: string, kind: number) => {
  for (const char of chars) CLASS[char.charCodeAt(0)] = kind;
};
set("'’ʼ`", APOSTROPHE);
set('-‐‑', HYPHEN);
set('.', STOP);
set(' \u00a0\u3000\t\u2009\u202f', BLANK);
for (const char of '’ʼ') SMALL_FORM[char.charCodeAt(0)] = 39;

/** Tells whether a class is that of a letter which words are made of. */
export const isLetter = (kind: number): boolean => kind >= LOWER && kind <= NO_CASE;

export const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at)] ?? 0;

/** One step of the hash of a word, without case; it begins with 0. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + (SMALL_FORM[code] ?? code)) | 0;

/** The hash of [from, to) of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
}

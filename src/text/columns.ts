/**
 * How wide characters are where each takes a number of columns. Those that take two are wide or full-width in the table
 * East Asian Width of the Unicode Standard.
 */
const anyOf = (ranges: readonly string[]) => new RegExp(`^[${ranges.join('')}]$`, 'u');

/** CJK, Hangul, full-width forms. */
const LETTERS = anyOf([
  '\\u1100-\\u115f\\u2329\\u232a\\u2e80-\\u3029\\u302e-\\u303e\\u3041-\\u3096\\u309b-\\u3247',
  '\\u3250-\\u4dbf\\u4e00-\\ua4c6\\ua960-\\ua97c\\uac00-\\ud7a3\\uf900-\\ufad9\\ufe10-\\ufe19',
  '\\ufe30-\\ufe6b\\uff01-\\uff60\\uffe0-\\uffe6\\u{16fe0}-\\u{16fe3}\\u{16ff0}-\\u{1b2fb}',
  '\\u{20000}-\\u{3fffd}',
]);

/** Emoji that are shown as pictures without being asked to. */
const PICTURES = anyOf([
  '\\u231a\\u231b\\u23e9-\\u23ec\\u23f0\\u23f3\\u25fd\\u25fe\\u2614\\u2615\\u2648-\\u2653\\u267f\\u2693',
  '\\u26a1\\u26aa\\u26ab\\u26bd\\u26be\\u26c4\\u26c5\\u26ce\\u26d4\\u26ea\\u26f2\\u26f3\\u26f5\\u26fa',
  '\\u26fd\\u2705\\u270a\\u270b\\u2728\\u274c\\u274e\\u2753-\\u2755\\u2757\\u2795-\\u2797\\u27b0\\u27bf',
  '\\u2b1b\\u2b1c\\u2b50\\u2b55\\u{1f004}\\u{1f0cf}\\u{1f18e}\\u{1f191}-\\u{1f19a}\\u{1f200}-\\u{1f320}',
  '\\u{1f32d}-\\u{1f335}\\u{1f337}-\\u{1f37c}\\u{1f37e}-\\u{1f393}\\u{1f3a0}-\\u{1f3ca}',
  '\\u{1f3cf}-\\u{1f3d3}\\u{1f3e0}-\\u{1f3f0}\\u{1f3f4}\\u{1f3f8}-\\u{1f43e}\\u{1f440}',
  '\\u{1f442}-\\u{1f4fc}\\u{1f4ff}-\\u{1f53d}\\u{1f54b}-\\u{1f54e}\\u{1f550}-\\u{1f567}\\u{1f57a}',
  '\\u{1f595}\\u{1f596}\\u{1f5a4}\\u{1f5fb}-\\u{1f64f}\\u{1f680}-\\u{1f6c5}\\u{1f6cc}',
  '\\u{1f6d0}-\\u{1f6d2}\\u{1f6d5}-\\u{1f6df}\\u{1f6eb}\\u{1f6ec}\\u{1f6f4}-\\u{1f6fc}',
  '\\u{1f7e0}-\\u{1f7f0}\\u{1f90c}-\\u{1f93a}\\u{1f93c}-\\u{1f945}\\u{1f947}-\\u{1f9ff}',
  '\\u{1fa70}-\\u{1faf6}',
]);

/** Characters that take none: marks (variation selectors are among them), joiners and marks of direction, jamo within a syllable. */
const ZERO = /^(?:\p{Mn}|\p{Me}|[\u1160-\u11ff\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])$/u;

/** Characters of one column each: most texts have no others. */
const NARROW = /^[\u0020-\u02ff\u2010-\u2027]*$/;
const NARROW_END = '\u0300';

/**
 * Columns that a character takes on a terminal.
 *
 * @example
 * columnsOf('東') // 2
 */
export function columnsOf(char: string): 0 | 1 | 2 {
  if (char < NARROW_END) return 1;
  if (LETTERS.test(char) || PICTURES.test(char)) return 2;
  return ZERO.test(char) ? 0 : 1;
}

/**
 * Columns that a text takes on a terminal.
 *
 * @example
 * columns('停戦 now 🚀') // 11
 */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let sum = 0;
  for (const char of text) sum += columnsOf(char);
  return sum;
}

/**
 * Columns that a text took for who wrapped it: a picture is one. So it is to w3m, none of whose rows would be longer than 79
 * then, as none without pictures is, and to all who count characters.
 *
 * @example
 * wrappedColumns('停戦 now 🚀') // 10
 */
export function wrappedColumns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let sum = 0;
  for (const char of text) sum += PICTURES.test(char) ? 1 : columnsOf(char);
  return sum;
}

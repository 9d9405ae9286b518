import { CODES, smallForms } from '../../text/code-table.js';

/**
 * What a character is, by its code, in tables: whole pages are read through them, one character at a time, and a pattern
 * for each question would cost many times as much.
 */

/** Letters, figures and marks of letters, of all scripts. */
export const WORD = 1;
/** A small letter of Latin-1, and a capital: their seam parts words that were glued (`TwitterEmail`). */
export const SMALL = 2;
export const CAPITAL = 4;
/** Blanks and marks that may stand around a phrase and do not belong to it. */
export const EDGE = 8;

const EDGES = ' "\'“”„‘’‚«»()[]{}<>|/\\•·▪■●◆▼▲►▶▸◄◀→←↑↓↗›‹❯❮⟩+*#:;,.!?¡¿…–—-_=~×✕☰';
/** The same of scripts that have marks of their own: Arabic, Devanagari, Chinese and Japanese. */
const OTHER_EDGES = '،؛؟۔।॥、。，．：；！？（）［］【】〔〕「」『』《》〈〉｜／＞＜・～＋＊＃▽△▷◁◎○□◇☆★※';

/** The classes of every character, by its code. Loops over all characters of a page look here without a call. */
export const CLASSES = new Uint8Array(CODES).fill(WORD, 0xc0);
CLASSES.fill(WORD, 0x30, 0x3a)
  .fill(WORD | CAPITAL, 0x41, 0x5b)
  .fill(WORD | SMALL, 0x61, 0x7b);
CLASSES.fill(WORD | CAPITAL, 0xc0, 0xdf)
  .fill(WORD | SMALL, 0xdf, 0x100)
  .fill(0, 0xf7, 0xf8);
CLASSES.fill(0, 0x2000, 0x2c00).fill(0, 0x3000, 0x3040).fill(0, 0xff00, 0xff10);
for (const mark of EDGES + OTHER_EDGES) CLASSES[mark.charCodeAt(0)] = EDGE;
// Pictographs, which stand before links and calls: signs and dingbats, the sign that gives them colours, and what is written as
// pairs from U+1F000 on; the second halves of these are also those of rare letters, which no phrase has.
CLASSES.fill(EDGE, 0x2600, 0x27c0).fill(EDGE, 0x2b00, 0x2c00).fill(EDGE, 0xfe0f, 0xfe10);
CLASSES.fill(EDGE, 0xd83c, 0xd83f).fill(EDGE, 0xdc00, 0xe000);

/**
 * The classes of a character, added up: WORD, SMALL, CAPITAL, EDGE.
 *
 * @example
 * classOf(0x41) // WORD + CAPITAL
 */
export const classOf = (code: number): number => CLASSES[code] ?? 0;

/** Tells whether a word may end between two characters, by their classes. */
export const partsWords = (before: number, after: number): boolean =>
  (before & after & WORD) === 0 || ((before & SMALL) !== 0 && (after & CAPITAL) !== 0);

/** Every character as phrases are compared by, by its code. */
export const FOLDED = smallForms();

/**
 * Letters that are written one for the other: Turkish capitals have another `i` than capitals of other languages, Greek ones no
 * accent; Romanian has a comma for a cedilla, Russian seldom its `ё`, Arabic not always its hamza, and Persian the
 * letters of either keyboard.
 */
const WRITTEN_FOR = [
  "'’",
  'σς',
  'iıİ',
  'αάΆ',
  'εέΈ',
  'ηήΉ',
  'ιίΊϊΪΐ',
  'οόΌ',
  'υύΎϋΫΰ',
  'ωώΏ',
  'șşŞ',
  'țţŢ',
  'еёЁ',
  'اأإآٱ',
  'یيى',
  'کك',
];
for (const [one, ...others] of WRITTEN_FOR)
  for (const other of others) FOLDED[other.charCodeAt(0)] = (one as string).charCodeAt(0);

/**
 * A character as phrases are compared by: small, a curly apostrophe straight, letters that are written one for the other as one.
 *
 * @example
 * String.fromCharCode(foldOf('É'.charCodeAt(0))) // 'é'
 */
export const foldOf = (code: number): number => FOLDED[code] ?? 0;

const SMALL_LETTER = /^\p{Ll}/u;

/**
 * Tells whether a text begins with a small letter of any script.
 *
 * @example
 * beginsSmall('ferry') // true
 */
export function beginsSmall(text: string): boolean {
  const code = text === '' ? 0 : text.charCodeAt(0);
  return code < 0x80 ? code >= 97 && code <= 122 : SMALL_LETTER.test(text);
}

const NAME_LETTER = /^[\p{Lu}\p{Lo}]/u;

/**
 * Tells whether a text begins as names do: with a capital, or with a letter of a script that has none.
 *
 * @example
 * beginsLikeName('Ferry') // true
 */
export function beginsLikeName(text: string): boolean {
  const code = text === '' ? 0 : text.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : NAME_LETTER.test(text);
}

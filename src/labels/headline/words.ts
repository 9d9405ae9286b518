import type { Codes } from '../../lines/codes.js';
import { CODES, fillChars, fillRanges, fillWhere, LATIN_1_END } from '../../text/code-table.js';
import { FUNCTION_WORD, knownAs, NO_CHARACTERS, withCharacter, withNumber } from '../word-hash.js';

/**
 * The words of a page as numbers, so that a page's words are read once and counted in plain arrays. Words count by
 * their first letters, in either case, so that endings do not matter; function words (the, und, que ...) do not count, and
 * Chinese and Japanese characters count in pairs.
 */

/** Room for words; a page with more of them keeps its first ones. Each has a number below this. */
export const MOST_WORDS = 2048;
/** The number of all words that found no room. */
const NO_WORD = 0;
const FULL = 1500;

const STEM = 5;
const FEWEST_LETTERS = 3;
const CJK = 2;
const LETTER = 1;
/** 0: parts words; LETTER: part of a word; CJK: Chinese or Japanese, half a word by itself. */
const KINDS = new Uint8Array(CODES);
fillChars(KINDS, LETTER, 'ªµº々');
fillWhere(KINDS, /[0-9A-Za-zÀ-ÖØ-öø-ÿ]+/gu, LETTER, LATIN_1_END);
fillRanges(KINDS, LETTER, [
  [0x100, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3100, 0xfeff],
  [0xff21, 0xffdf],
]);
fillRanges(KINDS, CJK, [
  [0x3040, 0x30fa],
  [0x30fc, 0x30ff],
  [0x3400, 0x9fff],
]);

/** The words of one page. */
export class WordTable {
  readonly #keys = new Int32Array(MOST_WORDS);
  #used = 0;

  /** Makes room for the next page. */
  clear(): void {
    if (this.#used > 0) this.#keys.fill(0);
    this.#used = 0;
  }

  /**
   * Reads the characters of a text: writes the number of each word, above that (times `MOST_WORDS`) the letters it counts
   * for, at most five.
   *
   * @param length characters that are read
   * @param places what is written to; what it has no room for is left out
   * @param from where the first word is written
   * @returns where the next word would be written
   */
  read({ numbers, from: begin }: Codes, length: number, places: Int32Array, from: number): number {
    let end = from;
    let whole = NO_CHARACTERS;
    let word = NO_CHARACTERS;
    let stem = NO_CHARACTERS;
    let letters = 0;
    let before = 0;
    for (let i = 0; i <= length; i++) {
      const code = i < length ? (numbers[begin + i] as number) : 0;
      const kind = KINDS[code];
      if (kind === LETTER) {
        word = withCharacter(word, code);
        letters++;
        if (letters <= STEM) stem = word;
        continue;
      }
      if (letters > 0) {
        whole = withNumber(whole, stem + letters);
        if (letters >= FEWEST_LETTERS && end < places.length && (knownAs(word) & FUNCTION_WORD) === 0) {
          places[end++] = this.#place(stem) + (letters < STEM ? letters : STEM) * MOST_WORDS;
        }
        word = NO_CHARACTERS;
        letters = 0;
      }
      if (kind === CJK) {
        whole = withNumber(whole, code);
        if (before !== 0 && end < places.length) {
          places[end++] = this.#place(withNumber(withNumber(NO_CHARACTERS, before), code)) + CJK * MOST_WORDS;
        }
        before = code;
      } else before = 0;
    }
    this.lastKey = whole;
    return end;
  }

  /** The same for all texts of the same words as the one read last, whatever their case and signs. */
  lastKey = NO_CHARACTERS;

  #place(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    let at = (key ^ (key >>> 15)) & (MOST_WORDS - 1);
    for (;;) {
      const found = this.#keys[at];
      if (found === key) return at;
      if (found === 0) break;
      at = (at + 1) & (MOST_WORDS - 1);
    }
    if (at === NO_WORD || this.#used >= FULL) return NO_WORD;
    this.#keys[at] = key;
    this.#used++;
    return at;
  }
}

/** The number of a word that `read` wrote, and the letters it counts for. */
export const wordAt = (place: number): number => place & (MOST_WORDS - 1);
export const lettersAt = (place: number): number => place >> 11;

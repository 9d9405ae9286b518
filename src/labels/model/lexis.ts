import { codesOf } from '../../lines/codes.js';
import { CODES, fillChars, fillRanges, fillWhere, LETTERS_END } from '../../text/code-table.js';
import type { Candidate } from '../candidate.js';
import { FIRST_PERSON, FUNCTION_WORD, hashOf, knownAs, NO_CHARACTERS, placeOf, withCharacter } from '../word-hash.js';

/**
 * The words of a page, as numbers. Every word is hashed once, in small letters; what the model asks of words (what they
 * say by themselves, which of them two lines share, who speaks) is answered from the numbers.
 */
export interface Lexis {
  /** Hashes of the words of all lines, one after the other, of each line the first `MOST_WORDS`. */
  readonly words: Int32Array;
  /** Where the words of each line begin in `words`; one more than there are lines. */
  readonly wordsFrom: Int32Array;
  /** The content words of each line, each once: numbers from 0 up to `size`, the same for the same word. */
  readonly content: Int32Array;
  readonly contentFrom: Int32Array;
  /** How many content words the page has. */
  readonly size: number;
  /** For each line, how many of its words are those of somebody who speaks of himself: I, my, ich, je. */
  readonly firstPerson: Int32Array;
}

/** Words of a line beyond these say nothing new. */
const MOST_WORDS = 80;
/** And so do characters. */
const MOST_CHARACTERS = 1200;
/** A content word has at least so many letters, and is no function word. */
const LEAST_LETTERS = 4;

const LETTER = 1;
const DIGIT = 2;
const IDEOGRAPH = 3;
const APOSTROPHE = 4;

/** What a character is, by its code; 0: what parts words. */
const KINDS = new Uint8Array(CODES);
fillWhere(KINDS, /[\p{L}\p{M}\p{N}]+/gu, LETTER, LETTERS_END);
fillRanges(KINDS, LETTER, [[0xa000, 0xfeff]]);
fillRanges(KINDS, IDEOGRAPH, [
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
]);
fillChars(KINDS, DIGIT, '0123456789');
fillChars(KINDS, APOSTROPHE, "'’");

/** All numbers are one word for each count of their digits. */
const NUMBERS = Int32Array.from({ length: 6 }, (_, digits) => hashOf('0'.repeat(digits)));

const FEWEST_PLACES = 1 << 12;

/** Numbers the words of a page as they come. */
class Numbering {
  #hashes = new Int32Array(FEWEST_PLACES);
  #numbers = new Int32Array(FEWEST_PLACES);
  #mask = FEWEST_PLACES - 1;
  size = 0;

  numberOf(hash: number): number {
    if (this.size * 2 > this.#mask) this.#grow();
    const key = hash === 0 ? 1 : hash;
    const at = placeOf(this.#hashes, this.#mask, key);
    if (this.#hashes[at] === key) return this.#numbers[at] as number;
    this.#hashes[at] = key;
    this.#numbers[at] = this.size;
    return this.size++;
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers];
    this.#mask = this.#mask * 2 + 1;
    this.#hashes = new Int32Array(this.#mask + 1);
    this.#numbers = new Int32Array(this.#mask + 1);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      if (hash === 0) continue;
      const at = placeOf(this.#hashes, this.#mask, hash);
      this.#hashes[at] = hash;
      this.#numbers[at] = numbers[i] as number;
    }
  }
}

function grown(from: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(Math.max(least, from.length * 2));
  to.set(from);
  return to;
}

/**
 * Reads the words of a page.
 *
 * @example
 * const { words, wordsFrom } = readLexis(candidates);
 * words.subarray(wordsFrom[3], wordsFrom[4]) // the hashes of the words of the fourth line
 */
export function readLexis(candidates: readonly Candidate[]): Lexis {
  const lines = candidates.length;
  const wordsFrom = new Int32Array(lines + 1);
  const contentFrom = new Int32Array(lines + 1);
  const firstPerson = new Int32Array(lines);
  const numbering = new Numbering();
  /** For each content word the last line, from 1, that holds it. */
  let lastLine = new Int32Array(1 << 11);
  let words = new Int32Array(1 << 12);
  let content = new Int32Array(1 << 12);
  let wordCount = 0;
  let contentCount = 0;

  for (let line = 0; line < lines; line++) {
    const own = (candidates[line] as Candidate).line;
    const { numbers, from } = codesOf(own);
    const end = from + Math.min(own.text.length, MOST_CHARACTERS);
    if (wordCount + MOST_WORDS > words.length) words = grown(words, wordCount + MOST_WORDS);
    if (contentCount + MOST_WORDS > content.length) content = grown(content, contentCount + MOST_WORDS);
    const most = wordCount + MOST_WORDS;
    let hash = NO_CHARACTERS;
    let letters = 0;
    let digits = 0;
    let before = 0;
    for (let i = from; i <= end && wordCount < most; i++) {
      const code = i < end ? (numbers[i] as number) : 0x20;
      const kind = KINDS[code] as number;
      if (kind === LETTER || kind === DIGIT || (kind === APOSTROPHE && letters > 0)) {
        hash = withCharacter(hash, code);
        letters++;
        if (kind === DIGIT) digits++;
        continue;
      }
      if (letters > 0) {
        const word = digits === letters ? (NUMBERS[Math.min(5, digits)] as number) : hash;
        words[wordCount++] = word;
        const known = knownAs(word);
        if (known & FIRST_PERSON) firstPerson[line] = (firstPerson[line] as number) + 1;
        if (letters >= LEAST_LETTERS && digits < letters && (known & FUNCTION_WORD) === 0) addContent(word, line);
        hash = NO_CHARACTERS;
        letters = 0;
        digits = 0;
      }
      if (kind === IDEOGRAPH && wordCount < most) {
        words[wordCount++] = code;
        if (before !== 0) addContent((before << 16) | code, line);
        before = code;
      } else before = 0;
    }
    wordsFrom[line + 1] = wordCount;
    contentFrom[line + 1] = contentCount;
  }
  return { words, wordsFrom, content, contentFrom, size: numbering.size, firstPerson };

  function addContent(word: number, line: number): void {
    const number = numbering.numberOf(word);
    if (number >= lastLine.length) lastLine = grown(lastLine, number + 1);
    if (lastLine[number] === line + 1) return;
    lastLine[number] = line + 1;
    content[contentCount++] = number;
  }
}

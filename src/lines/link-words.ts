import { at } from './at.js';
import type { Row } from './row.js';
import lists from './words/link-words.json' with { type: 'json' };

/**
 * Link words: articles, prepositions, conjunctions and other small words that a sentence does not end with, so that a row which does
 * goes on in the next one.
 */

/** So many rows tell the language of a page. */
const SAMPLE_ROWS = 150;
const SAMPLE_LENGTH = 150;

const LANGUAGES = Object.values(lists).map(words => new Set(words));
/** For each word, the places of its languages in LANGUAGES. */
const LANGUAGES_OF = new Map<string, number[]>();
LANGUAGES.forEach((words, k) => {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), k]);
});

const LONGEST = Math.max(...[...LANGUAGES_OF.keys()].map(word => word.length));
/** A number made of the length, the first and the last letter of a stretch of a text, in either case. */
const sieveKey = (text: string, from: number, to: number) =>
  ((to - from) << 10) | ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(to - 1) & 31);
/** 1 for the numbers of link words: most other words are turned away by it. */
const SIEVE = new Uint8Array((LONGEST + 1) << 10);
for (const word of LANGUAGES_OF.keys()) SIEVE[sieveKey(word, 0, word.length)] = 1;

/**
 * Tells whether a stretch of a text may be a link word of some language, in either case.
 *
 * @example
 * mayBeLinkWord('of Halm', 0, 2) // true
 * mayBeLinkWord('of Halm', 3, 7) // false
 */
export const mayBeLinkWord = (text: string, from: number, to: number): boolean =>
  to > from && to - from <= LONGEST && SIEVE[sieveKey(text, from, to)] === 1;

/**
 * Tells whether a word, in small letters, is a link word of some language.
 *
 * @example
 * isLinkWord('the') // true
 */
export const isLinkWord = (word: string): boolean => LANGUAGES_OF.has(word);

/**
 * The link words of the page's language: many are other words elsewhere (`die`, `com`, `am`).
 *
 * @example
 * linkWordsOf(splitLines('der Hafen und die Stadt')).has('und') // true
 */
export function linkWordsOf(rows: readonly Row[]): ReadonlySet<string> {
  const counts = LANGUAGES.map(() => 0);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  for (let i = 0; i < rows.length; i += step) {
    const text = at(rows, i).text.slice(0, SAMPLE_LENGTH);
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space === -1 ? text.length : space;
      if (mayBeLinkWord(text, from, to)) {
        for (const k of LANGUAGES_OF.get(text.slice(from, to)) ?? []) counts[k] = (counts[k] ?? 0) + 1;
      }
      from = to + 1;
    }
  }
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? new Set();
}

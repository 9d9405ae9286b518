import { at } from './at.js';
import type { Row } from './row.js';
import lists from './words/function-words.json' with { type: 'json' };

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
/** 1 for the numbers of function words: most other words are turned away by it. */
const SIEVE = new Uint8Array((LONGEST + 1) << 10);
for (const word of LANGUAGES_OF.keys()) SIEVE[sieveKey(word, 0, word.length)] = 1;

/**
 * Tells whether a stretch of a text may be a function word of some language, in either case.
 *
 * @example
 * mayBeFunctionWord('of Halm', 0, 2) // true
 * mayBeFunctionWord('of Halm', 3, 7) // false
 */
export const mayBeFunctionWord = (text: string, from: number, to: number): boolean =>
  to > from && to - from <= LONGEST && SIEVE[sieveKey(text, from, to)] === 1;

/**
 * Tells whether a word, in small letters, is a function word of some language.
 *
 * @example
 * isFunctionWord('the') // true
 */
export const isFunctionWord = (word: string): boolean => LANGUAGES_OF.has(word);

/**
 * The function words of the page's language: many are other words elsewhere (`die`, `com`, `am`).
 *
 * @example
 * functionWordsOf(splitLines('der Hafen und die Stadt')).has('und') // true
 */
export function functionWordsOf(rows: readonly Row[]): ReadonlySet<string> {
  const counts = LANGUAGES.map(() => 0);
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  for (let i = 0; i < rows.length; i += step) {
    const text = at(rows, i).text.slice(0, SAMPLE_LENGTH);
    for (let from = 0; from < text.length; ) {
      const space = text.indexOf(' ', from);
      const to = space === -1 ? text.length : space;
      if (mayBeFunctionWord(text, from, to)) {
        for (const k of LANGUAGES_OF.get(text.slice(from, to)) ?? []) counts[k] = (counts[k] ?? 0) + 1;
      }
      from = to + 1;
    }
  }
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? new Set();
}

import { phraseSet } from '../reading/matching/phrases.js';
import functionWords from '../reading/words/function.json' with { type: 'json' };
import { smallForms } from '../text/code-table.js';

/**
 * Words as numbers: every word is hashed in small letters, so that whole pages can be read without cutting a single
 * string out of them. Two words of one hash are one word; among the few thousand of a page that hardly happens.
 */

/** Every character without its case. */
const SMALL = smallForms();
SMALL[0x2019] = 0x27;

/** The hash of nothing, to which characters are added (FNV-1a, 32 bits). */
export const NO_CHARACTERS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** A hash that something more has gone into, as a number. */
export const withNumber = (hash: number, number: number): number => Math.imul(hash ^ number, PRIME);

/** The hash of a text with one more character. */
export const withCharacter = (hash: number, code: number): number => withNumber(hash, SMALL[code] as number);

/**
 * The hash of a word.
 *
 * @example
 * hashOf('Ferry') === hashOf('ferry') // true
 */
export function hashOf(word: string): number {
  let hash = NO_CHARACTERS;
  for (let i = 0; i < word.length; i++) hash = withCharacter(hash, word.charCodeAt(i));
  return hash;
}

/**
 * The place of a hash in a table of hashes, or the empty place (0) where it would stand: the one its lowest bits name, or
 * the next one behind it that is free.
 *
 * @param mask number of places, less one; the table is never full
 */
export function placeOf(hashes: Int32Array, mask: number, hash: number): number {
  let at = hash & mask;
  for (;;) {
    const found = hashes[at] as number;
    if (found === hash || found === 0) return at;
    at = (at + 1) & mask;
  }
}

/** What is known of a word: `the`, `und`, `que`; `I`, `my`, `ich`. */
export const FUNCTION_WORD = 1;
export const FIRST_PERSON = 2;

const OF_FIRST_PERSON =
  "i me my i'm i've i'd i'll myself ich mich mir mein meine je j'ai me mon ma yo mi eu meu minha io mio ik mijn jag min";

const KNOWN_MASK = (1 << 14) - 1;
const KNOWN_HASHES = new Int32Array(KNOWN_MASK + 1);
const KNOWN_AS = new Uint8Array(KNOWN_MASK + 1);

function know(words: Iterable<string>, as: number): void {
  for (const word of words) {
    const hash = hashOf(word);
    const at = placeOf(KNOWN_HASHES, KNOWN_MASK, hash);
    KNOWN_HASHES[at] = hash;
    KNOWN_AS[at] = (KNOWN_AS[at] as number) | as;
  }
}
know(phraseSet(functionWords), FUNCTION_WORD);
know(OF_FIRST_PERSON.split(' '), FIRST_PERSON);

/**
 * What is known of a word, by its hash: FUNCTION_WORD and FIRST_PERSON added up; 0 for other words.
 *
 * @example
 * knownAs(hashOf('The')) // FUNCTION_WORD
 */
export const knownAs = (hash: number): number => KNOWN_AS[placeOf(KNOWN_HASHES, KNOWN_MASK, hash)] as number;

/**
 * Whether a word is a small one of its language, in whatever case.
 *
 * @example
 * isFunctionWord('Die') // true
 */
export const isFunctionWord = (word: string): boolean => (knownAs(hashOf(word)) & FUNCTION_WORD) !== 0;

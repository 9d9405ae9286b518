import type { Candidate } from './candidate.js';

/**
 * The words that a page writes with a small first letter: names have none of them. Nothing is looked for before a word
 * is asked about, and then that word alone: few pages ask about more than three.
 */

const PLAIN = /^\p{Ll}{3,20}$/u;
const JOINED_BEFORE = /[\p{L}\p{N}'’-]$/u;
const JOINED_AFTER = /^[\p{L}\p{N}]/u;

/** Tells whether a word stands in a text as it is, and not as a part of another. */
function holds(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!JOINED_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && !JOINED_AFTER.test(text.slice(end, end + 2)))
      return true;
  }
  return false;
}

/**
 * Tells of words whether a page writes them small.
 *
 * @param from index of the first line that counts
 * @param enough characters of the page that are looked at
 * @example
 * const isSmall = smallWords(candidates, 0, 30_000); // of a page 'Start a trial today'
 * isSmall('trial') // true
 * isSmall('start') // false
 */
export function smallWords(candidates: readonly Candidate[], from: number, enough: number): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const search = (word: string): boolean => {
    if (!PLAIN.test(word)) return false;
    let seen = 0;
    for (let i = from; i < candidates.length && seen < enough; i += 1) {
      const text = (candidates[i]?.line.text ?? '').slice(0, enough);
      if (holds(text, word)) return true;
      seen += text.length;
    }
    return false;
  };
  return word => {
    const found = known.get(word) ?? search(word);
    known.set(word, found);
    return found;
  };
}

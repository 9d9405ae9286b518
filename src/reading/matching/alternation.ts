import { phrasePattern } from './phrase-pattern.js';

/** The source for the sorted words [from, to), behind the characters up to `depth` that all of them begin with. */
function source(words: readonly string[], from: number, to: number, depth: number): string {
  const branches: string[] = [];
  const ends = words[from]?.length === depth;
  for (let first = ends ? from + 1 : from, next = first; first < to; first = next) {
    const word = words[first] ?? '';
    while (next < to && words[next]?.[depth] === word[depth]) next += 1;
    const isLone = next === first + 1;
    branches.push(
      isLone
        ? phrasePattern(word.slice(depth))
        : phrasePattern(word[depth] ?? '') + source(words, first, next, depth + 1),
    );
  }
  if (branches.length === 0) return '';
  if (branches.length === 1 && !ends) return branches.join('');
  return `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

/**
 * The source of a group that matches any of the words, the longest first, for a pattern with the flag `u`. Words share
 * their beginnings, so that a place in the text where none begins is left after one look. A straight apostrophe also
 * matches a curly one.
 *
 * @example
 * alternation(['mar', 'march', 'may']) // '(?:ma(?:r(?:ch)?|y))'
 */
export function alternation(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort();
  return `(?:${source(sorted, 0, sorted.length, 0)})`;
}

/** A word as the lists write it: lower case, straight apostrophe. */
export const asListed = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The words by their first characters, and so on; a key of '' ends a word. */
type Trie = Map<string, Trie>;

function grow(words: Iterable<string>): Trie {
  const root: Trie = new Map();
  for (const word of words) {
    let node = root;
    for (const character of word) {
      const next: Trie = node.get(character) ?? new Map();
      node.set(character, next);
      node = next;
    }
    node.set('', new Map());
  }
  return root;
}

const literal = (character: string) => (character === "'" ? "['’]" : character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));

function source(node: Trie): string {
  const branches = [...node].filter(([character]) => character !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  const written = branches.map(([character, next]) => literal(character) + source(next));
  if (written.length === 0) return '';
  if (written.length === 1 && !node.has('')) return written.join('');
  return `(?:${written.join('|')})${node.has('') ? '?' : ''}`;
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
  return `(?:${source(grow(words))})`;
}

/** A word as the lists write it: lower case, straight apostrophe. */
export const asListed = (word: string): string => word.toLowerCase().replaceAll('’', "'");

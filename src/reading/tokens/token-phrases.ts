import { hashOf } from './letters.js';
import type { Tokens } from './tokens.js';

interface Phrase<Value> {
  /** The hash of each word. */
  readonly words: Int32Array;
  readonly value: Value;
}

/** Phrases of one or more words, found by the word they begin with, the longest first. */
export class TokenPhrases<Value> {
  private readonly byFirst = new Map<number, Phrase<Value>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      const words = Int32Array.from(phrase.split(' '), word => hashOf(word, 0, word.length));
      const first = words[0] ?? 0;
      const list = this.byFirst.get(first) ?? [];
      list.push({ words, value });
      this.byFirst.set(first, list);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /**
   * The longest phrase at token `at` that `fits`, and the token behind it; null where there is none.
   *
   * @example
   * new TokenPhrases([['written by', 1]]).at(tokenize('Written by Jane Doe'), 0, () => true) // { value: 1, to: 2 }
   */
  at(
    tokens: Tokens,
    at: number,
    fits: (value: Value, tokens: Tokens, at: number, to: number) => boolean,
  ): { readonly value: Value; readonly to: number } | null {
    const list = this.byFirst.get(tokens.hash[at] ?? 0);
    if (list === undefined) return null;
    for (const { words, value } of list) {
      const to = at + words.length;
      if (to > tokens.count) continue;
      let k = 1;
      while (k < words.length && tokens.hash[at + k] === words[k]) k += 1;
      if (k === words.length && fits(value, tokens, at, to)) return { value, to };
    }
    return null;
  }
}

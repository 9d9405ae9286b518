import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { hashOf } from '../../../src/labels/word-hash.js';
import { candidate } from '../candidates.js';

const read = (...texts: string[]) => {
  const lexis = readLexis(texts.map(text => candidate(text)));
  const part = (all: Int32Array, from: Int32Array, line: number) => [...all.subarray(from[line], from[line + 1])];
  return {
    ...lexis,
    wordsOf: (line: number) => part(lexis.words, lexis.wordsFrom, line),
    contentOf: (line: number) => part(lexis.content, lexis.contentFrom, line),
  };
};

describe('readLexis', () => {
  it('hashes words in small letters, without the marks around them', () => {
    const { wordsOf } = read('“Ferries, FERRIES — l’île!”');
    expect(wordsOf(0)).toEqual(['ferries', 'ferries', "l'île"].map(hashOf));
  });

  it('takes all numbers of as many figures for one word, but not words with figures in them', () => {
    const { wordsOf } = read('2018 1974 31 G20');
    const [year, other, day, summit] = wordsOf(0);
    expect(year).toBe(other);
    expect(new Set([year, day, summit]).size).toBe(3);
  });

  it('takes each ideograph for a word, and two of them for a content word', () => {
    const { wordsOf, contentOf } = read('港の橋');
    expect(wordsOf(0)).toHaveLength(3);
    expect(contentOf(0)).toHaveLength(2);
  });

  it('numbers content words the same on all lines, each once a line; no function, short or number words', () => {
    const { contentOf, size } = read('The harbour, the harbour of Halm', 'Halm has 1974 from where', 'a new harbour');
    expect(contentOf(0)).toEqual([0, 1]);
    expect(contentOf(1)).toEqual([1]);
    expect(contentOf(2)).toEqual([0]);
    expect(size).toBe(2);
  });

  it('counts who speaks of himself', () => {
    const { firstPerson } = read("I think it's my turn, I'm sure", 'The mayor thinks so', 'Ich und mein Boot');
    expect([...firstPerson]).toEqual([3, 0, 2]);
  });

  it('reads the first words of a long line only, and any number of lines', () => {
    const { wordsOf } = read('word '.repeat(5000));
    expect(wordsOf(0)).toHaveLength(80);
    const many = Array.from({ length: 3000 }, (_, i) => `harbour${i} ferries${i}`);
    const { contentOf, size } = read(...many);
    expect(size).toBe(6000);
    expect(contentOf(2999)).toEqual([5998, 5999]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), texts => {
        const { wordsFrom, contentFrom } = read(...texts);
        expect(wordsFrom).toHaveLength(texts.length + 1);
        expect([...contentFrom]).toEqual([...contentFrom].sort((a, b) => a - b));
      }),
    );
  });
});

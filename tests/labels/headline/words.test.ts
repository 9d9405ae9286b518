import { describe, expect, it } from 'vitest';
import { lettersAt, MOST_WORDS, WordTable, wordAt } from '../../../src/labels/headline/words.js';
import { readCodes } from '../../../src/lines/codes.js';

const table = new WordTable();
const places = new Int32Array(4000);
const read = (text: string) => {
  const end = table.read(readCodes(text), text.length, places, 0);
  return { words: [...places.subarray(0, end)].map(wordAt), letters: [...places.subarray(0, end)].map(lettersAt) };
};

describe('WordTable', () => {
  it('gives a word the same number wherever it stands, whatever its case and ending', () => {
    const [one] = read('Closed').words;
    expect(read('closes CLOSED, close').words).toEqual([one, one, one]);
    expect(read('clock').words[0]).not.toBe(one);
  });

  it('counts at most five letters', () => {
    expect(read('pier harbour Øre').letters).toEqual([4, 5, 3]);
  });

  it('leaves out function words and what has one or two letters', () => {
    expect(read('the end of it und der Hafen').words).toHaveLength(2);
  });

  it('counts Chinese and Japanese characters in pairs', () => {
    expect(read('港口关闭').letters).toEqual([2, 2, 2]);
    expect(read('港口').words[0]).toBe(read('新港口').words[1]);
  });

  it('gives texts of the same words one key', () => {
    const keyOf = (text: string) => {
      read(text);
      return table.lastKey;
    };
    expect(keyOf('Second cable: found!')).toBe(keyOf('SECOND CABLE – found'));
    expect(keyOf('Second cable')).not.toBe(keyOf('Cable second'));
    expect(keyOf('Second cable of 2')).not.toBe(keyOf('Second cable of 3'));
  });

  it('reads as far as it is told, and writes as far as there is room', () => {
    expect(table.read(readCodes('pier harbour'), 4, places, 0)).toBe(1);
    expect(table.read(readCodes('pier harbour cable'), 18, new Int32Array(2), 0)).toBe(2);
  });

  it('has room for the first words of a page of very many', () => {
    table.clear();
    const all = new Set(Array.from({ length: 9000 }, (_, i) => read(`w${i.toString(36)}q`).words[0]));
    expect(all.size).toBeGreaterThan(1000);
    expect(Math.max(...[...all].map(Number))).toBeLessThan(MOST_WORDS);
    table.clear();
  });
});

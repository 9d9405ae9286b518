import { expect, test } from 'vitest';
import { hashOf } from '../../../src/reading/tokens/letters.js';
import {
  AGENCY,
  AGO,
  bitsOf,
  DEGREE,
  FIRM,
  GIVEN,
  HOUSE,
  JOINT,
  JUNK,
  LABEL,
  MARKER,
  MONTH,
  ORDINARY,
  PARTICLE,
  ROLE,
  SPAN,
  STAMP,
  SURNAME,
  TAIL,
  TEAM,
  UNCLEAR_MONTH,
  WEEKDAY,
} from '../../../src/reading/tokens/word-meanings.js';
import given from '../../../src/reading/words/names/given-names.json' with { type: 'json' };
import notName from '../../../src/reading/words/names/not-a-name.json' with { type: 'json' };

test.each([
  ['Reporter', ROLE],
  ['share', JUNK],
  ['Guitars', FIRM],
  ['Customer', ORDINARY],
  ['accurately', ORDINARY],
  ['TRIBUNE', HOUSE],
  ['staff', TEAM],
  ['van', PARTICLE],
  ['phd', DEGREE],
  ['und', JOINT],
  ['in', TAIL],
  ['März', MONTH],
  ['Sie', UNCLEAR_MONTH],
  ['minuti', SPAN],
  ['시간', SPAN | STAMP],
  ['siden', AGO],
  ['Tuesday', WEEKDAY],
  ['Thứ', WEEKDAY],
  ['published', STAMP],
  ['Siobhan', GIVEN],
  ['written', MARKER],
  ['Reuters', AGENCY],
  ['last', LABEL],
  ['ago', AGO],
  ['Price', SURNAME],
])('%s can be what it is', (word, bit) => {
  expect(bitsOf(word) & bit).not.toBe(0);
});

test('a word is often several things, and most words are none', () => {
  expect(bitsOf('May') & MONTH).not.toBe(0);
  expect(bitsOf('may') & GIVEN).toBe(bitsOf('MAY') & GIVEN);
  expect(bitsOf('Marco') & MONTH).toBe(0);
  expect(bitsOf('harbour')).toBe(0);
  expect(bitsOf('')).toBe(0);
});

test('no two words of the lists have the same hash', () => {
  const all = [...Object.values(given).flatMap(list => list.split(' ')), ...Object.values(notName).flat()];
  expect(all.length).toBeGreaterThan(5000);
  const hashes = new Map<number, string>();
  for (const word of all) {
    const hash = hashOf(word, 0, word.length);
    expect([hash, hashes.get(hash) ?? word]).toEqual([hash, word]);
    hashes.set(hash, word);
  }
});

test('given names are written in small letters, each once in its language', () => {
  for (const [language, list] of Object.entries(given)) {
    const names = list.split(' ');
    expect(names.length, language).toBeGreaterThan(20);
    expect([...new Set(names)], language).toEqual(names);
    expect(list, language).toBe(list.toLowerCase().normalize('NFC'));
  }
});

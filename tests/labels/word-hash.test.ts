import { expect, test } from 'vitest';
import { FIRST_PERSON, FUNCTION_WORD, hashOf, isFunctionWord, knownAs, placeOf } from '../../src/labels/word-hash.js';

test('a word has one hash whatever its case and its apostrophe', () => {
  for (const [one, other] of [
    ['Ferry', 'fERRY'],
    ['ÉTÉ', 'été'],
    ['МОСКВА', 'москва'],
    ['It’s', "it's"],
  ] as const)
    expect(hashOf(one)).toBe(hashOf(other));
  expect(hashOf('ferry')).not.toBe(hashOf('ferri'));
  expect(hashOf('ab')).not.toBe(hashOf('ba'));
});

test.each([
  ['the', FUNCTION_WORD],
  ['Und', FUNCTION_WORD],
  ['que', FUNCTION_WORD],
  ['myself', FIRST_PERSON],
  ["I'm", FIRST_PERSON],
  ['ferry', 0],
  ['', 0],
])('%s is known as %d', (word, as) => {
  expect(knownAs(hashOf(word)) & (as || 3)).toBe(as);
});

test('a hash stands at its place or behind it, past the end at the beginning', () => {
  const table = Int32Array.of(0, 5, 0, 3);
  expect(placeOf(table, 3, 5)).toBe(1);
  expect(placeOf(table, 3, 9)).toBe(2);
  expect(placeOf(table, 3, 7)).toBe(0);
});

test.each(['the', 'The', 'DIE', 'los'])('%s is a function word', word => expect(isFunctionWord(word)).toBe(true));
test.each(['', 'ferry', 'Lazio', 'thes'])('%s is none', word => expect(isFunctionWord(word)).toBe(false));

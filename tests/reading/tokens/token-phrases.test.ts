import { expect, test } from 'vitest';
import { TokenPhrases } from '../../../src/reading/tokens/token-phrases.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

const PHRASES = new TokenPhrases([
  ['by', 1],
  ['written by', 2],
  ['written', 3],
]);
const always = () => true;

test('finds the longest phrase at a token, in any case', () => {
  expect(PHRASES.at(tokenize('WRITTEN BY Jane Doe'), 0, always)).toEqual({ value: 2, to: 2 });
  expect(PHRASES.at(tokenize('Written on Monday by'), 0, always)).toEqual({ value: 3, to: 1 });
  expect(PHRASES.at(tokenize('Written on Monday by'), 3, always)).toEqual({ value: 1, to: 4 });
});

test('finds none where none begins, nor one that goes on beyond the line', () => {
  expect(PHRASES.at(tokenize('Jane Doe'), 0, always)).toBeNull();
  expect(PHRASES.at(tokenize('By written'), 1, always)).toEqual({ value: 3, to: 2 });
  expect(PHRASES.at(tokenize('Jane'), 5, always)).toBeNull();
});

test('passes over a phrase that does not fit', () => {
  expect(PHRASES.at(tokenize('Written by'), 0, value => value !== 2)).toEqual({ value: 3, to: 1 });
  expect(PHRASES.at(tokenize('By'), 0, () => false)).toBeNull();
});

import { expect, it } from 'vitest';
import { ordinaryWords } from '../../../src/reading/names/ordinary-words.js';

it.each([
  ['Jane Doe', 0],
  ['Halm', 0],
  ['', 0],
  ['Daily Halm', 1],
  ['Halm Daily', 2],
  ['Halm And Daily', 2],
  ['The Daily', 3],
  ['daily', 3],
])('of %s: %d', (name, told) => {
  expect(ordinaryWords(name)).toBe(told);
});

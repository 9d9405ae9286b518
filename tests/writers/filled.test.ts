import { expect, it } from 'vitest';
import { filled, filledTexts } from '../../src/writers/filled.js';

it('leaves out what says nothing, and keeps the order', () => {
  expect(
    Object.entries(filled({ b: 'x', a: null, d: undefined, e: '', f: ' \n\u00a0', g: [], c: ['y'], h: 0, i: false })),
  ).toEqual([
    ['b', 'x'],
    ['c', ['y']],
    ['h', 0],
    ['i', false],
  ]);
});

it('keeps the texts that are not blank', () => {
  expect(filledTexts(['a', '', ' ', null, undefined, '\n', 'b '])).toEqual(['a', 'b ']);
});

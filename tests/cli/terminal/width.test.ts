import { expect, it } from 'vitest';
import { wrap } from '../../../src/cli/terminal/width.js';
import { columns } from '../../../src/text/columns.js';

it.each([
  ['rain fell all day', 9, ['rain fell', 'all day']],
  ['rain fell all day', 100, ['rain fell all day']],
  ['abcdefghij k', 4, ['abcd', 'efgh', 'ij k']],
  ['a abcdefgh', 4, ['a', 'abcd', 'efgh']],
  ['東京は雨', 5, ['東京', 'は雨']],
  ['東京は、雨', 6, ['東京', 'は、雨']],
  ['「東京は。」と', 8, ['「東京', 'は。」と']],
  ['東、雨', 2, ['東', '、', '雨']],
  ['', 4, ['']],
])('%j in %d columns', (text, width, expected) => {
  expect(wrap(text, width)).toEqual(expected);
});

it('is linear: one long word, many short ones', () => {
  expect(wrap('x'.repeat(1_000_000), 80)).toHaveLength(12_500);
  expect(wrap('x '.repeat(500_000), 80).every(line => columns(line) <= 80)).toBe(true);
});

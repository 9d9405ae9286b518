import { expect, it } from 'vitest';
import { numberedItem } from '../../src/writers/numbered-item.js';

it.each([
  ['1. Open it.', '1.', 'Open it.'],
  ['12) Close it.', '12)', 'Close it.'],
  ['100. 3 more', '100.', '3 more'],
])('takes the number of %j', (text, mark, rest) => {
  expect(numberedItem(text)).toEqual({ mark, text: rest });
});

it.each([
  '1.5 litres',
  '2024 was dry',
  '2024. A dry year',
  '1.',
  '1. ',
  'a) Open it.',
  'No. 1. Open it.',
  '- 1. Open it.',
])('finds no number in %j', text => {
  expect(numberedItem(text)).toBeNull();
});

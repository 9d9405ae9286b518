import { expect, it } from 'vitest';
import { trimAround, trimMarks } from '../../../src/reading/matching/trim.js';

it.each([
  ['Jane Doe).', ').', 'Jane Doe'],
  ['(Jane Doe)', '()', '(Jane Doe'],
  ['...', '.', ''],
  ['', '.', ''],
])('trimMarks: %j without %j at its end', (text, marks, out) => {
  expect(trimMarks(text, marks)).toBe(out);
});

it.each([
  ['(Jane Doe)', '()', 'Jane Doe'],
  ['– Jane - Doe |', ' |–', 'Jane - Doe'],
  ['»» Home', '» ', 'Home'],
  ['Jane D.', ' |', 'Jane D.'],
  [' | ', ' |', ''],
  ['', '.', ''],
])('trimAround: %j without %j at both ends', (text, marks, out) => {
  expect(trimAround(text, marks)).toBe(out);
});

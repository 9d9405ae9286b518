import { expect, it } from 'vitest';
import { isCorrectionHeading } from '../../src/reading/correction-heading.js';

it.each([
  ['Corrections', true],
  ['CORRECTION:', true],
  ['Korrektur', true],
  ['Correction: The bridge is older.', false],
  ['Corrections officers', false],
  ['', false],
])('%j is the heading of corrections: %j', (text, expected) => {
  expect(isCorrectionHeading(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import { trimSigns } from '../../src/fields/edges.js';

test('trims the given signs and blanks at both ends only', () => {
  expect(trimSigns('– Jane - Doe |')).toBe('Jane - Doe');
  expect(trimSigns('»» Home', '» ')).toBe('Home');
  expect(trimSigns(' | ')).toBe('');
  expect(trimSigns('Jane D.')).toBe('Jane D.');
});

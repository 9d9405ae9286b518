import { expect, test } from 'vitest';
import { at } from '../../src/lines/at.js';

test('gives the element', () => {
  expect(at(['a', 'b'], 1)).toBe('b');
});

test.each([-1, 2, 0.5])('refuses the index %s', index => {
  expect(() => at(['a', 'b'], index)).toThrow(RangeError);
});

import { expect, test } from 'vitest';
import { generator } from '../../src/training/random.js';

test('the same seed gives the same numbers, from 0 up to 1, spread evenly', () => {
  const [one, same, other] = [generator(1), generator(1), generator(2)];
  const numbers = Array.from({ length: 1000 }, () => one());
  expect(numbers).toEqual(Array.from({ length: 1000 }, () => same()));
  expect(numbers[0]).not.toBe(other());
  expect(numbers.every(number => number >= 0 && number < 1)).toBe(true);
  expect(numbers.filter(number => number < 0.25).length / 1000).toBeCloseTo(0.25, 1);
});

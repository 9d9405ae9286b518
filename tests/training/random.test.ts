import { expect, test } from 'vitest';
import { generator, shuffle } from '../../src/training/random.js';

test('the same seed gives the same numbers, from 0 up to 1, spread evenly', () => {
  const [one, same, other] = [generator(1), generator(1), generator(2)];
  const numbers = Array.from({ length: 1000 }, () => one());
  expect(numbers).toEqual(Array.from({ length: 1000 }, () => same()));
  expect(numbers[0]).not.toBe(other());
  expect(numbers.every(number => number >= 0 && number < 1)).toBe(true);
  expect(numbers.filter(number => number < 0.25).length / 1000).toBeCloseTo(0.25, 1);
});

test('an order by chance holds each thing once, and is the same for the same seed', () => {
  const things = Int32Array.from({ length: 100 }, (_, i) => i);
  const orderOf = (seed: number) => {
    const order = things.slice();
    shuffle(order, generator(seed));
    return order;
  };
  expect(orderOf(1)).toEqual(orderOf(1));
  expect(orderOf(1)).not.toEqual(orderOf(2));
  expect(orderOf(1)).not.toEqual(things);
  expect(orderOf(1).slice().sort()).toEqual(things);
});

test('every order is as likely', () => {
  const random = generator(3);
  const counts = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const order = Int32Array.of(0, 1, 2);
    shuffle(order, random);
    counts.set(String(order), (counts.get(String(order)) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(200);
});

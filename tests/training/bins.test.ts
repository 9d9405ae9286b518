import { expect, test } from 'vitest';
import { binned } from '../../src/training/bins.js';

const samples = (values: readonly number[]) => ({
  features: 1,
  count: values.length,
  values: Float32Array.from(values),
  isTrue: new Uint8Array(values.length),
  weights: new Float32Array(values.length),
});

test('few values have a bin each, and its edge is its lowest value', () => {
  const { edges, bins } = binned(samples([3, 1, 3, 2, 1]), 64);
  expect(edges.map(one => [...one])).toEqual([[2, 3]]);
  expect([...bins]).toEqual([2, 0, 2, 1, 0]);
});

test('many values are parted into bins of about as many', () => {
  const { edges, bins } = binned(samples(Array.from({ length: 1000 }, (_, i) => i)), 4);
  expect(edges[0]).toHaveLength(3);
  const counts = [0, 1, 2, 3].map(bin => bins.filter(one => one === bin).length);
  for (const count of counts) expect(Math.abs(count - 250)).toBeLessThan(5);
});

test('a value that most samples have is no edge below itself', () => {
  const { edges, bins } = binned(samples([...Array(900).fill(0), ...Array.from({ length: 100 }, (_, i) => i + 1)]), 8);
  expect(edges[0]?.every(edge => edge > 0)).toBe(true);
  expect(bins.slice(0, 900).every(bin => bin === 0)).toBe(true);
});

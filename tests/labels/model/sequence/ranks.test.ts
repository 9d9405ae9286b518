import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDGES, rank } from '../../../../src/labels/model/sequence/ranks.js';

/** Edges of one number, as many as are given. */
const edgesOf = (...given: number[]) => Float32Array.from({ length: EDGES }, (_, e) => given[e] ?? Number.NaN);

/** Ranks rows of which one number is ranked; what stands beside it stays. */
function ranked(values: readonly number[], ...edges: number[]): readonly number[] {
  const rows = Float32Array.from(values.flatMap(value => [value, 7]));
  const [lowest, spacing] = edges.length === 0 ? [0, 0] : [-1, 2 / edges.length];
  rank(rows, 1, { edges: edgesOf(...edges), lowest: Float32Array.of(lowest), spacing: Float32Array.of(spacing) });
  expect(rows.filter((_, at) => at % 2 === 1).every(one => one === 7)).toBe(true);
  return [...rows.filter((_, at) => at % 2 === 0)];
}

test('a number is ranked between -1 and 1, from its edges on', () => {
  expect(ranked([-5, 0, 4.9, 5, 99, 100, 1e9], 0, 5, 100, 200)).toEqual([-1, -0.5, -0.5, 0, 0, 0.5, 1]);
});

test('what is beyond all numbers is ranked as the least or the greatest, and what is none as the least', () => {
  expect(ranked([Infinity, -Infinity, Number.NaN], 0, 5)).toEqual([1, -1, -1]);
});

test('a number of one value says nothing', () => {
  expect(ranked([-1, 0, 99])).toEqual([0, 0, 0]);
});

test('each number has edges of its own', () => {
  const rows = Float32Array.of(1, 1, 9, 7, 7, 9);
  const edges = Float32Array.of(...edgesOf(1), ...edgesOf(2, 3));
  rank(rows, 1, { edges, lowest: Float32Array.of(-1, -5), spacing: Float32Array.of(2, 1) });
  expect([...rows]).toEqual([1, -5, 9, 1, -3, 9]);
});

test('a greater number never ranks lower, and none outside -1 and 1', () => {
  const numbers = fc.float({ noNaN: true });
  fc.assert(
    fc.property(fc.uniqueArray(numbers, { minLength: 1, maxLength: EDGES }), fc.array(numbers), (edges, values) => {
      const rising = [...values].sort((a, b) => a - b);
      const ranks = ranked(rising, ...edges.sort((a, b) => a - b));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const one of ranks) expect(Math.abs(one)).toBeLessThanOrEqual(1 + 1e-6);
    }),
  );
});

import { expect, test } from 'vitest';
import { addShares, DEPTH, LEAVES, sumTrees, type Trees } from '../../../src/labels/model/trees.js';

/** One tree that asks feature 0 at 1, feature 1 at 5, and three questions that nothing answers with yes. */
const NEVER = Number.POSITIVE_INFINITY;
const tree: Trees = {
  feature: Int16Array.of(0, 1, 0, 0, 0),
  threshold: Float32Array.of(1, 5, NEVER, NEVER, NEVER),
  leaf: Float32Array.from({ length: LEAVES }, (_, leaf) => [-4, 1, 2, 8][leaf] ?? 99),
  bias: 0.5,
};
const twice: Trees = {
  feature: Int16Array.of(...tree.feature, ...tree.feature),
  threshold: Float32Array.of(...tree.threshold, ...tree.threshold),
  leaf: Float32Array.of(...tree.leaf, ...tree.leaf),
  bias: 0.5,
};
/** Four lines: neither, the first, the second, both. */
const columns = Float32Array.of(0, 1, 0, 7, 0, 0, 5, 9);

test('a line has the leaf its answers lead to; a value at the threshold is a yes', () => {
  expect(tree.feature).toHaveLength(DEPTH);
  const odds = new Float32Array(4);
  sumTrees(tree, columns, Int32Array.of(0, 1, 2, 3), odds);
  expect([...odds]).toEqual([-3.5, 1.5, 2.5, 8.5]);
  sumTrees(twice, columns, Int32Array.of(0, 1, 2, 3), odds);
  expect([...odds]).toEqual([-7.5, 2.5, 4.5, 16.5]);
});

test('lines that are not asked for keep what they have', () => {
  const odds = Float32Array.of(7, 7, 7, 7);
  sumTrees(tree, columns, Int32Array.of(2), odds);
  expect([...odds]).toEqual([7, 7, 2.5, 7]);
});

test('a feature has the share by which the odds would be less without it', () => {
  const shares = new Float64Array(2);
  addShares(tree, columns, 4, 3, shares);
  expect(shares[1]).toBe(8 - 1);
  expect(shares[0]).toBe(8 - 2 + 3 * (8 - 99));
});

import { expect, test } from 'vitest';
import { AT_ONCE, addProducts, type Matrix } from '../../../../src/labels/model/sequence/product.js';

/** A matrix whose number in row j at i is 10 j + i. */
const matrix = (width: number, length: number): Matrix => ({
  values: Float32Array.from({ length: width * length }, (_, at) => 10 * Math.floor(at / length) + (at % length)),
  width,
  length,
});

test.each([1, 2, 3, 4, 5])('%i rows are multiplied, each by itself', count => {
  const width = 2 * AT_ONCE;
  const rows = Float32Array.from({ length: 3 * count }, (_, at) => at + 1);
  const sums = new Float32Array(width * count);
  addProducts(rows, 0, count, matrix(width, 3), sums, 0);
  sums.forEach((sum, at) => {
    const j = at % width;
    const [a = 0, b = 0, c = 0] = rows.subarray(3 * Math.floor(at / width));
    expect(sum).toBe(a * 10 * j + b * (10 * j + 1) + c * (10 * j + 2));
  });
});

test.each([1, 2])('products of %i rows are added to what is there, from places that are told', count => {
  const rows = [1, 2, 3, 4].slice(0, 2 * count);
  const sums = new Float32Array(2 + AT_ONCE * count + 1).fill(7);
  addProducts(Float32Array.of(9, 9, ...rows, 9), 2, count, matrix(AT_ONCE, 2), sums, 2);
  const wanted = Array.from({ length: AT_ONCE * count }, (_, at) => {
    const j = at % AT_ONCE;
    const [a = 0, b = 0] = rows.slice(2 * Math.floor(at / AT_ONCE));
    return 7 + a * 10 * j + b * (10 * j + 1);
  });
  expect([...sums]).toEqual([7, 7, ...wanted, 7]);
});

test('no rows and rows of nothing change nothing', () => {
  const sums = Float32Array.from({ length: AT_ONCE }, (_, at) => at);
  addProducts(Float32Array.of(5), 0, 0, matrix(AT_ONCE, 1), sums, 0);
  addProducts(Float32Array.of(5), 0, 1, matrix(AT_ONCE, 0), sums, 0);
  expect([...sums]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

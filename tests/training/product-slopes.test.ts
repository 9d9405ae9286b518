import { expect, test } from 'vitest';
import { addBiasSlopes, addMatrixSlopes, transposed } from '../../src/training/product-slopes.js';

test('a matrix that is turned twice is itself', () => {
  const matrix = { values: Float32Array.of(1, 2, 3, 4, 5, 6), width: 3, length: 2 };
  expect(transposed(matrix)).toEqual({ values: Float32Array.of(1, 3, 5, 2, 4, 6), width: 2, length: 3 });
  expect(transposed(transposed(matrix))).toEqual(matrix);
});

test.each([1, 3, 4, 7, 8])(
  'rows of %i: a number of the matrix has the slopes of its product by what it was multiplied with',
  length => {
    const count = 3;
    const width = 2;
    const of = Float32Array.of(1, 2, 3, 4, 5, 6);
    const rows = Float32Array.from({ length: count * length }, (_, at) => at - 4);
    const values = new Float64Array(width * length).fill(0.5);
    addMatrixSlopes(of, rows, count, { values, width, length });
    for (let j = 0; j < width; j++) {
      for (let i = 0; i < length; i++) {
        const wanted = [0, 1, 2].reduce(
          (sum, row) => sum + (of[row * width + j] ?? 0) * (rows[row * length + i] ?? 0),
          0.5,
        );
        expect(values[j * length + i]).toBe(wanted);
      }
    }
  },
);

test('a bias has the slopes of all rows', () => {
  const slopes = Float64Array.of(0.5, 0);
  addBiasSlopes(Float32Array.of(1, 10, 2, 20, 3, 30), slopes);
  expect([...slopes]).toEqual([6.5, 60]);
});

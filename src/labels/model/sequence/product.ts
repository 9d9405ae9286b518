/** Products of rows and a matrix. Sums are made in registers, eight at a time: of one row, or four of either of two. */

/** A row of the matrix for each number of the result. */
export interface Matrix<T extends Float32Array | Float64Array = Float32Array> {
  /** Row after row. */
  readonly values: T;
  /** How many rows there are, a multiple of `AT_ONCE`. */
  readonly width: number;
  /** Numbers of a row. */
  readonly length: number;
}

/** So many sums of a row are made at once. */
export const AT_ONCE = 8;

/**
 * Adds to each row of `sums` the product of a row of `rows` and a matrix.
 *
 * @param rows from index `from` on, `count` rows of as many numbers as a row of the matrix
 * @param sums from index `to` on, as many rows, each as long as the matrix is wide
 * @example
 * const matrix = { values: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8), width: 8, length: 1 };
 * const sums = Float32Array.of(0, 0, 0, 0, 0, 0, 0, 100);
 * addProducts(Float32Array.of(2), 0, 1, matrix, sums, 0);
 * sums // Float32Array [2, 4, 6, 8, 10, 12, 14, 116]
 */
export function addProducts(
  rows: Float32Array,
  from: number,
  count: number,
  matrix: Matrix,
  sums: Float32Array,
  to: number,
): void {
  const { width, length } = matrix;
  const even = count - (count % 2);
  for (let row = 0; row < even; row += 2) addTwo(rows, from + row * length, matrix, sums, to + row * width);
  if (even < count) addOne(rows, from + even * length, matrix, sums, to + even * width);
}

/** And so many of either of two rows. */
const OF_TWO = AT_ONCE / 2;

function addTwo(rows: Float32Array, from: number, matrix: Matrix, sums: Float32Array, to: number): void {
  const { values, width, length } = matrix;
  for (let j = 0, m = 0; j < width; j += OF_TWO, m += OF_TWO * length) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0; i < length; i++) {
      const above = rows[from + i] as number;
      const below = rows[from + length + i] as number;
      const first = values[m + i] as number;
      const second = values[m + length + i] as number;
      const third = values[m + 2 * length + i] as number;
      const fourth = values[m + 3 * length + i] as number;
      a += above * first;
      b += above * second;
      c += above * third;
      d += above * fourth;
      e += below * first;
      f += below * second;
      g += below * third;
      h += below * fourth;
    }
    addFour(sums, to + j, a, b, c, d);
    addFour(sums, to + width + j, e, f, g, h);
  }
}

function addOne(rows: Float32Array, from: number, matrix: Matrix, sums: Float32Array, to: number): void {
  const { values, width, length } = matrix;
  for (let j = 0, m = 0; j < width; j += AT_ONCE, m += AT_ONCE * length) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0; i < length; i++) {
      const value = rows[from + i] as number;
      a += value * (values[m + i] as number);
      b += value * (values[m + length + i] as number);
      c += value * (values[m + 2 * length + i] as number);
      d += value * (values[m + 3 * length + i] as number);
      e += value * (values[m + 4 * length + i] as number);
      f += value * (values[m + 5 * length + i] as number);
      g += value * (values[m + 6 * length + i] as number);
      h += value * (values[m + 7 * length + i] as number);
    }
    addFour(sums, to + j, a, b, c, d);
    addFour(sums, to + j + 4, e, f, g, h);
  }
}

function addFour(sums: Float32Array, to: number, a: number, b: number, c: number, d: number): void {
  sums[to] = (sums[to] as number) + a;
  sums[to + 1] = (sums[to + 1] as number) + b;
  sums[to + 2] = (sums[to + 2] as number) + c;
  sums[to + 3] = (sums[to + 3] as number) + d;
}

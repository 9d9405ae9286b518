import type { Matrix } from '../labels/model/sequence/product.js';

/** What a product of rows and a matrix needs on the way back: how its slopes become those of the matrix and of the rows. */

/**
 * A matrix turned on its side: the slopes of rows are products of the slopes of their products and this.
 *
 * @example
 * transposed({ values: Float32Array.of(1, 2, 3, 4, 5, 6), width: 3, length: 2 }).values // Float32Array [1, 3, 5, 2, 4, 6]
 */
export function transposed({ values, width, length }: Matrix): Matrix {
  const turned = new Float32Array(values.length);
  for (let j = 0; j < width; j++)
    for (let i = 0; i < length; i++) turned[i * width + j] = values[j * length + i] as number;
  return { values: turned, width: length, length: width };
}

/** So many numbers of a row are gone through at once, for two rows of the matrix. */
const ACROSS = 4;

/**
 * Adds to the slopes of a matrix.
 *
 * @param of slopes of the products, `width` numbers a row
 * @param rows what the matrix was multiplied with, `length` numbers a row
 * @param count number of rows
 */
export function addMatrixSlopes(
  of: Float32Array,
  rows: Float32Array,
  count: number,
  { values, width, length }: Matrix<Float64Array>,
): void {
  const whole = length - (length % ACROSS);
  for (let j = 0; j < width; j += 2) {
    const to = j * length;
    for (let i = 0; i < whole; i += ACROSS) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      for (let row = 0, o = j, r = i; row < count; row++, o += width, r += length) {
        const slope = of[o] as number;
        const below = of[o + 1] as number;
        const first = rows[r] as number;
        const second = rows[r + 1] as number;
        const third = rows[r + 2] as number;
        const fourth = rows[r + 3] as number;
        a += slope * first;
        b += slope * second;
        c += slope * third;
        d += slope * fourth;
        e += below * first;
        f += below * second;
        g += below * third;
        h += below * fourth;
      }
      addFour(values, to + i, a, b, c, d);
      addFour(values, to + length + i, e, f, g, h);
    }
    for (let i = whole; i < length; i++) {
      let a = 0;
      let b = 0;
      for (let row = 0; row < count; row++) {
        const value = rows[row * length + i] as number;
        a += (of[row * width + j] as number) * value;
        b += (of[row * width + j + 1] as number) * value;
      }
      values[to + i] = (values[to + i] as number) + a;
      values[to + length + i] = (values[to + length + i] as number) + b;
    }
  }
}

function addFour(values: Float64Array, to: number, a: number, b: number, c: number, d: number): void {
  values[to] = (values[to] as number) + a;
  values[to + 1] = (values[to + 1] as number) + b;
  values[to + 2] = (values[to + 2] as number) + c;
  values[to + 3] = (values[to + 3] as number) + d;
}

/** Adds to the slopes of a bias, which was added to each row. */
export function addBiasSlopes(of: Float32Array, slopes: Float64Array): void {
  for (let at = 0; at < of.length; )
    for (let j = 0; j < slopes.length; j++, at++) slopes[j] = (slopes[j] as number) + (of[at] as number);
}

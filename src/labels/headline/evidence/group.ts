import type { Page } from '../page.js';

/** Numbers that are measured together. */
export interface Group {
  /** What each number tells, in order. */
  readonly names: readonly string[];
  /**
   * Measures a contender.
   *
   * @param k which contender of the page
   * @param row where the numbers are written, from `at` on
   */
  readonly measure: (page: Page, k: number, row: Float32Array, at: number) => void;
}

/** A number kept within bounds, so that what is far out does not matter. */
export const within = (low: number, value: number, high: number): number =>
  value < low ? low : value > high ? high : value;

import { EVIDENCE, measure } from './evidence/index.js';
import type { Page } from './page.js';
import { measureAmongRivals, RIVALRY } from './rivals.js';

/** How many contenders get a second look, and how many points they may be behind the best. */
export const MOST_RIVALS = 6;
const FARTHEST_BEHIND = 6;

/** What each number of a rival tells, in order. */
export const NUMBERS: readonly string[] = [...EVIDENCE, ...RIVALRY];

/** The contenders with the most points, the best first. */
export interface Best {
  readonly rivals: readonly number[];
  readonly points: readonly number[];
}

const row = new Float32Array(NUMBERS.length);

/**
 * Finds the few contenders with the most points; of equals those that stand first.
 *
 * @param points gives the points of a contender from its evidence
 */
export function bestContenders(page: Page, points: (row: Float32Array) => number): Best {
  const rivals: number[] = [];
  const sums: number[] = [];
  for (let k = 0; k < page.count; k++) {
    measure(page, k, row);
    const sum = points(row);
    if (rivals.length === MOST_RIVALS && sum <= (sums[MOST_RIVALS - 1] as number)) continue;
    let rank = Math.min(rivals.length, MOST_RIVALS - 1);
    for (; rank > 0 && sum > (sums[rank - 1] as number); rank--) {
      rivals[rank] = rivals[rank - 1] as number;
      sums[rank] = sums[rank - 1] as number;
    }
    rivals[rank] = k;
    sums[rank] = sum;
  }
  while (sums.length > 1 && (sums[sums.length - 1] as number) < (sums[0] as number) - FARTHEST_BEHIND) {
    rivals.pop();
    sums.pop();
  }
  return { rivals, points: sums };
}

/**
 * Measures one of the best contenders, with what it is among them.
 *
 * @param r which of them
 * @returns the numbers, in the order of `NUMBERS`; good until the next call
 */
export function rivalRow(page: Page, best: Best, r: number): Float32Array {
  measure(page, best.rivals[r] as number, row);
  measureAmongRivals(page, best.rivals, best.points, r, row, EVIDENCE.length);
  return row;
}

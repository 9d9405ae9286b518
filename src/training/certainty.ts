import type { Certainty } from '../labels/model/weights.js';

/** A page that was judged by what had not seen its domain. */
export interface Outcome {
  /** What was expected: of a body its word F1, of a byline its odds. */
  readonly expected: number;
  readonly isRight: boolean;
}

/** The pages are dealt into as many groups, by what they expect. */
const GROUPS = 16;

const round = (x: number) => Math.round(x * 1000) / 1000;

/**
 * Learns how often a choice is right, from what was expected of it. The pages are sorted by what was expected and dealt into groups, and
 * each group has its share of right choices. Where the share falls from one group to the next, the two are joined, so that it only
 * rises (the pool-adjacent-violators algorithm).
 *
 * @returns for each group left, what was expected on average, and the share, from 0 to 1
 * @example
 * fitCertainty(outcomes) // { expected: [0.71, 0.93, 0.99], share: [0.12, 0.6, 0.95] }
 */
export function fitCertainty(outcomes: readonly Outcome[]): Certainty {
  const sorted = [...outcomes].sort((a, b) => a.expected - b.expected);
  const groups: { expected: number; right: number; count: number }[] = [];
  for (let g = 0; g < GROUPS; g++) {
    const group = sorted.slice((g * sorted.length) / GROUPS, ((g + 1) * sorted.length) / GROUPS);
    if (group.length === 0) continue;
    groups.push({
      expected: group.reduce((sum, { expected }) => sum + expected, 0),
      right: group.filter(({ isRight }) => isRight).length,
      count: group.length,
    });
    for (;;) {
      const [below, last] = groups.slice(-2);
      if (below === undefined || last === undefined || below.right / below.count < last.right / last.count) break;
      groups.splice(-2, 2, {
        expected: below.expected + last.expected,
        right: below.right + last.right,
        count: below.count + last.count,
      });
    }
  }
  return {
    expected: groups.map(({ expected, count }) => round(expected / count)),
    share: groups.map(({ right, count }) => round(right / count)),
  };
}

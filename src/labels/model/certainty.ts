import type { Certainty } from './weights.js';

/**
 * How sure a labelling is: the chance that the body is right, word F1 0.95 or more.
 *
 * @param expectedF1 of the labelling
 * @example
 * certaintyOf({ expected: [0.8, 0.98], share: [0.2, 0.9] }, 0.89) // 0.55
 */
export function certaintyOf({ expected, share }: Certainty, expectedF1: number): number {
  const above = expected.findIndex(point => point > expectedF1);
  if (above === 0) return share[0] ?? 0;
  if (above < 0) return share.at(-1) ?? 0;
  const [low, high] = [expected[above - 1] as number, expected[above] as number];
  const [from, to] = [share[above - 1] as number, share[above] as number];
  return from + ((to - from) * (expectedF1 - low)) / (high - low);
}

import type { Certainty } from './weights.js';

/**
 * How sure a choice is: the chance that it is right. A body is right with a word F1 of 0.95 or more.
 *
 * @param found what is expected of it: the word F1 of a labelling, the odds of a byline
 * @example
 * certaintyOf({ expected: [0.8, 0.98], share: [0.2, 0.9] }, 0.89) // 0.55
 */
export function certaintyOf({ expected, share }: Certainty, found: number): number {
  const above = expected.findIndex(point => point > found);
  if (above === 0) return share[0] ?? 0;
  if (above < 0) return share.at(-1) ?? 0;
  const [low, high] = [expected[above - 1] as number, expected[above] as number];
  const [from, to] = [share[above - 1] as number, share[above] as number];
  return from + ((to - from) * (found - low)) / (high - low);
}

import type { Loss } from './boost.js';

/** A choice among several samples that follow one another, or none of them. */
export interface SampleChoice {
  /** How many samples there are to choose from. */
  readonly count: number;
  readonly right: readonly boolean[];
  readonly noneIsRight: boolean;
  /** How much the choice counts. */
  readonly weight: number;
}

const LEAST_CURVE = 1e-4;

/**
 * The loss of choices: how unlikely the odds of their samples make it that one that is right is chosen; none always has
 * the odds 0. A choice in which nothing is right teaches nothing.
 *
 * @param choices in the order of their samples
 */
export function choiceLoss(choices: readonly SampleChoice[]): Loss {
  return {
    bias: 0,
    measure: (odds, slopes, curves) => {
      let from = 0;
      for (const { count, right, noneIsRight, weight } of choices) {
        let most = 0;
        for (let i = 0; i < count; i++) most = Math.max(most, odds[from + i] as number);
        const none = Math.exp(-most);
        let all = none;
        let good = noneIsRight ? none : 0;
        for (let i = 0; i < count; i++) {
          const chance = Math.exp((odds[from + i] as number) - most);
          all += chance;
          if (right[i] === true) good += chance;
        }
        const counts = good > 0 ? weight : 0;
        for (let i = 0; i < count; i++) {
          const chance = Math.exp((odds[from + i] as number) - most);
          const share = chance / all;
          slopes[from + i] = counts === 0 ? 0 : counts * (share - (right[i] === true ? chance / good : 0));
          curves[from + i] = Math.max(LEAST_CURVE, share * (1 - share)) * Math.max(counts, LEAST_CURVE);
        }
        from += count;
      }
    },
  };
}

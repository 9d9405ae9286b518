import { adaGrad, scatter } from './adagrad.js';

/** Conditional logistic regression: one choice among several, or none of them; fixed order, no randomness. */

export interface Choice {
  /** For each option the indices of the bins that hold, into the weights. */
  readonly options: readonly Int32Array[];
  /** Whether the option is right; more than one may be. */
  readonly right: readonly boolean[];
  /** Whether it is right to choose none. */
  readonly noneIsRight: boolean;
  /** How much the choice counts. */
  readonly weight: number;
}

const RATE = 0.1;
const DECAY = 5e-4;
/** A slope too small to be worth a step: most options of a page are out of the question. */
const LEAST_SLOPE = 1e-4;

function sumOf(weights: Float64Array, bins: Int32Array): number {
  let sum = 0;
  for (const bin of bins) sum += weights[bin] ?? 0;
  return sum;
}

const lastOf = (weights: Float64Array) => weights[weights.length - 1] ?? 0;

/**
 * The option with the highest sum of weights, the first of equals; null where none is worth more than choosing none.
 *
 * @param weights a weight for each bin, then that of choosing none
 * @example
 * choose(Float64Array.of(1, 2, 0), [Int32Array.of(0), Int32Array.of(1)]) // 1
 */
export function choose(weights: Float64Array, options: readonly Int32Array[]): number | null {
  let best: number | null = null;
  let most = lastOf(weights);
  options.forEach((bins, option) => {
    const sum = sumOf(weights, bins);
    if (sum <= most) return;
    most = sum;
    best = option;
  });
  return best;
}

/**
 * Fits the weights. A choice in which nothing is right teaches nothing and is left out.
 *
 * @param size number of bins
 * @param rounds passes over the choices
 * @returns a weight for each bin, then that of choosing none
 */
export function fitChoices(choices: readonly Choice[], size: number, rounds: number): Float64Array {
  const { weights, update } = adaGrad(size + 1, RATE, DECAY);
  const usable = choices.filter(({ right, noneIsRight }) => noneIsRight || right.includes(true));
  const step = scatter(usable.length);
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < usable.length; k++) {
      const choice = usable[(k * step + round) % usable.length];
      if (choice !== undefined) learn(choice, weights, update);
    }
  }
  return weights;
}

function learn(
  { options, right, noneIsRight, weight }: Choice,
  weights: Float64Array,
  update: (at: number, slope: number) => void,
): void {
  const none = options.length;
  const isRight = (option: number) => (option === none ? noneIsRight : right[option] === true);
  const sums = Float64Array.from([...options.map(bins => sumOf(weights, bins)), lastOf(weights)]);
  const most = sums.reduce((a, b) => Math.max(a, b));
  const likely = sums.map(sum => Math.exp(sum - most));
  let all = 0;
  let good = 0;
  likely.forEach((share, option) => {
    all += share;
    if (isRight(option)) good += share;
  });
  likely.forEach((share, option) => {
    const slope = share / all - (isRight(option) && good > 0 ? share / good : 0);
    if (Math.abs(slope) < LEAST_SLOPE) return;
    for (const bin of options[option] ?? [weights.length - 1]) update(bin, weight * slope);
  });
}

import { adaGrad, scatter } from './adagrad.js';

/** Logistic regression over features of which each line has exactly one bin: AdaGrad, fixed order, no randomness. */

export interface Sample {
  /** Indices of the bins that hold, into the weights. */
  readonly bins: Int32Array;
  readonly isBody: boolean;
  /** How much the sample counts. */
  readonly weight: number;
}

const RATE = 0.15;
const DECAY = 1e-6;

/** The log odds that the weights give to a set of bins; the last weight is the bias. */
export function logOdds(weights: Float64Array, bins: Int32Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (const bin of bins) sum += weights[bin] ?? 0;
  return sum;
}

/**
 * Fits the weights.
 *
 * @param pages the samples, page by page; visited in a fixed scattered order, so that neighbours in the file do not pull together
 * @param size number of bins
 * @param rounds passes over the data
 * @returns a weight for each bin, then the bias
 */
export function fitLogistic(pages: readonly (readonly Sample[])[], size: number, rounds: number): Float64Array {
  const { weights, update } = adaGrad(size + 1, RATE, DECAY);
  const step = scatter(pages.length);
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < pages.length; k++) {
      for (const { bins, isBody, weight } of pages[(k * step + round) % pages.length] ?? []) {
        const slope = (1 / (1 + Math.exp(-logOdds(weights, bins))) - (isBody ? 1 : 0)) * weight;
        for (const bin of bins) update(bin, slope);
        update(size, slope);
      }
    }
  }
  return weights;
}

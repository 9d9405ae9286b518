import { DEPTH, LEAVES, type Trees } from '../labels/model/trees.js';
import { binned, type Rows } from './bins.js';
import { generator } from './random.js';

/**
 * Boosted symmetric trees, by second-order steps on histograms (T. Chen and C. Guestrin, "XGBoost", 2016; symmetric trees
 * as in L. Prokhorenkova et al., "CatBoost", 2018). No chance but that of a seeded generator, so the same samples give the
 * same trees.
 */

/** Samples of a yes-no question. */
export interface Samples extends Rows {
  readonly isTrue: Uint8Array;
  readonly weights: Float32Array;
}

/** What the trees are to make small. */
export interface Loss {
  /** What all samples begin with. */
  readonly bias: number;
  /** Writes for each sample how the loss changes with its odds: the slope, and its curvature, which is above 0. */
  readonly measure: (odds: Float32Array, slopes: Float32Array, curves: Float32Array) => void;
}

export interface BoostOptions {
  readonly trees: number;
  /** Share of each step that is taken. */
  readonly rate: number;
  /** Share of the features that each tree may ask. */
  readonly featureShare: number;
  /** Added to the curvature of every leaf: keeps steps on little evidence small. */
  readonly smoothing: number;
  readonly seed: number;
}

/** Bins of a feature, at the most. */
const BINS = 64;
/** What is kept of a bin: the sum of the slopes of its samples, and of their curvatures. */
const CELL = 2;

/** A question with its gain. */
interface Split {
  gain: number;
  /** Place among the features that may be asked, and the last bin that answers no. */
  asked: number;
  bin: number;
}

/** The loss of a yes-no question: how unlikely the odds make the answers. */
function answerLoss({ count, isTrue, weights }: Samples): Loss {
  let all = 0;
  let held = 0;
  for (let i = 0; i < count; i++) {
    all += weights[i] as number;
    held += (isTrue[i] as number) * (weights[i] as number);
  }
  return {
    bias: Math.log(Math.max(held, 1e-9) / Math.max(all - held, 1e-9)),
    measure: (odds, slopes, curves) => {
      for (let i = 0; i < count; i++) {
        const p = 1 / (1 + Math.exp(-(odds[i] as number)));
        slopes[i] = (p - (isTrue[i] as number)) * (weights[i] as number);
        curves[i] = Math.max(1e-6, p * (1 - p)) * (weights[i] as number);
      }
    },
  };
}

/**
 * Fits trees to a yes-no question.
 *
 * @returns trees that give the log odds of a sample being true
 * @example
 * fitTrees(samples, { trees: 100, rate: 0.1, featureShare: 0.5, smoothing: 5, seed: 1 })
 */
export const fitTrees = (samples: Samples, options: BoostOptions): Trees =>
  fitTreesTo(samples, answerLoss(samples), options);

/**
 * Fits trees that make a loss small.
 *
 * @returns trees that give the odds of a sample, in the sense of the loss
 * @example
 * fitTreesTo(rows, choiceLoss(choices), { trees: 100, rate: 0.1, featureShare: 0.5, smoothing: 5, seed: 1 })
 */
export function fitTreesTo(rows: Rows, { bias, measure }: Loss, options: BoostOptions): Trees {
  const { features, count } = rows;
  const { edges, bins } = binned(rows, BINS);
  const random = generator(options.seed);
  const slopes = new Float32Array(count);
  const curves = new Float32Array(count);
  const answers = new Uint8Array(count);

  const odds = new Float32Array(count).fill(bias);
  const feature = new Int16Array(options.trees * DEPTH);
  const threshold = new Float32Array(options.trees * DEPTH);
  const leaf = new Float32Array(options.trees * LEAVES);

  for (let tree = 0; tree < options.trees; tree++) {
    measure(odds, slopes, curves);
    answers.fill(0);
    const asked = Int32Array.from({ length: features }, (_, f) => f).filter(() => random() < options.featureShare);
    if (asked.length === 0) continue;
    const steps = growTree(asked, tree);
    leaf.set(steps, tree * LEAVES);
    for (let i = 0; i < count; i++) odds[i] = (odds[i] as number) + (steps[answers[i] as number] as number);
  }
  return { feature, threshold, leaf, bias };

  /** Finds the questions of a tree one after the other, and gives the steps of its leaves. */
  function growTree(asked: Int32Array, tree: number): Float32Array {
    for (let q = 0; q < DEPTH; q++) {
      const split = bestSplit(histogramOf(asked, 1 << q), asked, 1 << q);
      const chosen = asked[split.asked] as number;
      const at = tree * DEPTH + q;
      feature[at] = chosen;
      threshold[at] = (edges[chosen] as Float32Array)[split.bin] ?? Number.POSITIVE_INFINITY;
      for (let i = 0; i < count; i++)
        if ((bins[i * features + chosen] as number) > split.bin) answers[i] = (answers[i] as number) | (1 << q);
    }
    const sums = new Float64Array(LEAVES * CELL);
    for (let i = 0; i < count; i++) {
      const cell = (answers[i] as number) * CELL;
      sums[cell] = (sums[cell] as number) + (slopes[i] as number);
      sums[cell + 1] = (sums[cell + 1] as number) + (curves[i] as number);
    }
    return Float32Array.from(
      { length: LEAVES },
      (_, l) => (-(sums[l * CELL] as number) / ((sums[l * CELL + 1] as number) + options.smoothing)) * options.rate,
    );
  }

  /** For each leaf so far and each feature that may be asked, what its bins hold. */
  function histogramOf(asked: Int32Array, leaves: number): Float64Array {
    const histogram = new Float64Array(leaves * asked.length * BINS * CELL);
    for (let i = 0; i < count; i++) {
      const slope = slopes[i] as number;
      const curve = curves[i] as number;
      const row = i * features;
      const own = (answers[i] as number) * asked.length;
      for (let a = 0; a < asked.length; a++) {
        const cell = ((own + a) * BINS + (bins[row + (asked[a] as number)] as number)) * CELL;
        histogram[cell] = (histogram[cell] as number) + slope;
        histogram[cell + 1] = (histogram[cell + 1] as number) + curve;
      }
    }
    return histogram;
  }

  /** The question that gains most over all leaves together. */
  function bestSplit(histogram: Float64Array, asked: Int32Array, leaves: number): Split {
    const best: Split = { gain: Number.NEGATIVE_INFINITY, asked: 0, bin: 0 };
    const gains = new Float64Array(BINS);
    for (let a = 0; a < asked.length; a++) {
      const last = (edges[asked[a] as number] as Float32Array).length;
      gains.fill(0);
      for (let l = 0; l < leaves; l++) {
        const from = (l * asked.length + a) * BINS * CELL;
        let slope = 0;
        let curve = 0;
        for (let b = 0; b <= last; b++) {
          slope += histogram[from + b * CELL] as number;
          curve += histogram[from + b * CELL + 1] as number;
        }
        let below = 0;
        let belowCurve = 0;
        for (let b = 0; b < last; b++) {
          below += histogram[from + b * CELL] as number;
          belowCurve += histogram[from + b * CELL + 1] as number;
          const above = slope - below;
          gains[b] =
            (gains[b] as number) +
            (below * below) / (belowCurve + options.smoothing) +
            (above * above) / (curve - belowCurve + options.smoothing);
        }
      }
      for (let b = 0; b < last; b++) {
        if ((gains[b] as number) <= best.gain) continue;
        best.gain = gains[b] as number;
        best.asked = a;
        best.bin = b;
      }
    }
    return best;
  }
}

import { scaleOf, TABLE_SIZE, type WordWeights } from '../labels/model/word-score.js';
import { generator, shuffle } from './random.js';

/**
 * Fits the weights of words: logistic regression by AdaGrad over pages in a shuffled order. At every visit some tokens of
 * a line are left out at random, so that no single word is trusted more than it deserves.
 */

/** A page made ready: the tokens of its lines, one after the other. */
export interface TokenPage {
  readonly tokens: Int32Array;
  /** Where the tokens of each line begin; one more than there are lines. */
  readonly from: Int32Array;
  readonly isBody: Uint8Array;
  /** How much each line counts; 0: not at all. */
  readonly weights: Float32Array;
}

const ROUNDS = 3;
const RATE = 0.06;
const LAST_RATE = 0.03;
const DECAY = 1e-6;
const LEFT_OUT = 0.3;
/** Share of the lines of a page passed over at each visit. */
const PASSED_OVER = 0.3;
/** A line that is judged well enough teaches nothing. */
const LEAST_SLOPE = 1e-4;
const LARGEST = 127;

/**
 * Fits the weights; the same pages in the same order give the same weights.
 */
export function fitWords(pages: readonly TokenPage[], seed: number): WordWeights {
  const random = generator(seed);
  const weights = new Float32Array(TABLE_SIZE);
  const squares = new Float32Array(TABLE_SIZE).fill(1e-3);
  let bias = 0;
  let biasSquares = 1e-3;
  const order = Int32Array.from(pages.keys());
  const kept = new Int32Array(256);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = round === ROUNDS - 1 ? LAST_RATE : RATE;
    shuffle(order, random);
    for (const at of order) {
      const { tokens, from, isBody, weights: counts } = pages[at] as TokenPage;
      for (let line = 0; line < isBody.length; line++) {
        const weight = counts[line] as number;
        if (weight === 0 || random() < PASSED_OVER) continue;
        let sum = 0;
        let count = 0;
        for (let i = from[line] as number; i < (from[line + 1] as number); i++) {
          if (random() < LEFT_OUT) continue;
          const token = tokens[i] as number;
          kept[count++] = token;
          sum += weights[token] as number;
        }
        const scale = scaleOf(count);
        const p = 1 / (1 + Math.exp(-(bias + sum * scale)));
        const slope = (p - (isBody[line] as number)) * weight;
        if (Math.abs(slope) < LEAST_SLOPE) continue;
        for (let i = 0; i < count; i++) {
          const token = kept[i] as number;
          const step = slope * scale + DECAY * (weights[token] as number);
          squares[token] = (squares[token] as number) + step * step;
          weights[token] = (weights[token] as number) - (rate * step) / Math.sqrt(squares[token] as number);
        }
        biasSquares += slope * slope;
        bias -= (rate * slope) / Math.sqrt(biasSquares);
      }
    }
  }
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const unit = largest === 0 ? 1 : largest / LARGEST;
  return { unit, bias, weights: Int8Array.from(weights, weight => Math.round(weight / unit)) };
}

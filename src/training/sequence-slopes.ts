import {
  type Direction,
  type DirectionParts,
  enterLines,
  GATES,
  gather,
  goThrough,
  JOINED,
  joinLines,
  type Parts,
  type Passage,
  passageOf,
} from '../labels/model/sequence/net.js';
import { addProducts, type Matrix } from '../labels/model/sequence/product.js';
import { addBiasSlopes, addMatrixSlopes, transposed } from './product-slopes.js';

/** How the loss of the net that reads lines one after the other changes with its parameters: back through the passage. */

/** Lines that are read one after the other. */
export interface Sequence {
  /** What is told of each line, from -2 up to 2: ranks, then the odds. */
  readonly told: Float32Array;
  /** Log odds of each line so far. */
  readonly before: Float32Array;
  readonly isBody: Uint8Array;
  /** What each line counts where it is judged by itself, and its words; both 0 for one that teaches nothing. */
  readonly lineWeights: Float32Array;
  readonly words: Float32Array;
}

/** So much the lines, each judged by itself, count beside the word F1 of them all: they teach where F1 is flat. */
const OF_LINES = 2;

/**
 * The loss of odds, and how it changes with each: the mean of that of each line by itself, and 1 less the word F1 of the
 * chances (each line counts with so much of its words as it has chance of being body). A long page counts no more than a
 * short one.
 *
 * @param slopes takes a number a line
 * @example
 * const lines = { isBody: Uint8Array.of(1, 0), lineWeights: Float32Array.of(1, 1), words: Float32Array.of(9, 9) };
 * lossOf(Float32Array.of(2, -2), lines, slopes) // 0.41942...
 */
export function lossOf(
  odds: Float32Array,
  { isBody, lineWeights, words }: Pick<Sequence, 'isBody' | 'lineWeights' | 'words'>,
  slopes: Float64Array,
): number {
  const chances = Float64Array.from(odds, one => 1 / (1 + Math.exp(-one)));
  let common = 0;
  let all = 1; // never 0, also where no line has words
  chances.forEach((chance, i) => {
    const own = words[i] as number;
    common += chance * own * (isBody[i] as number);
    all += chance * own + own * (isBody[i] as number);
  });
  let ofAll = Number.MIN_VALUE; // never 0, also where no line teaches
  for (const weight of lineWeights) ofAll += weight;
  let loss = 1 - (2 * common) / all;
  chances.forEach((chance, i) => {
    const answer = isBody[i] as number;
    const own = words[i] as number;
    const ofF1 = (-2 * own * (answer * all - common)) / (all * all);
    const weight = (OF_LINES * (lineWeights[i] as number)) / ofAll;
    slopes[i] = weight * (chance - answer) + ofF1 * chance * (1 - chance);
    loss -= weight * Math.log(Math.max(1e-12, answer === 1 ? chance : 1 - chance));
  });
  return loss;
}

/**
 * What is left out by chance while fitting, so that nothing is leant on alone (N. Srivastava et al., "Dropout", 2014): 0, or
 * by how much the rest counts more.
 */
export interface Dropout {
  readonly entered: Float32Array;
  readonly seen: Float32Array;
}

function multiply(numbers: Float32Array, by: Float32Array): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] as number) * (by[i] as number);
}

/** Matrices by which slopes go back, turned on their sides once for all sequences of a step. */
export interface BackParts {
  readonly down: BackDirection;
  readonly up: BackDirection;
  readonly join: Matrix;
}

type BackDirection = Pick<DirectionParts, 'input' | 'recurrent'>;

/** The matrices of a net by which slopes go back. */
export function backPartsOf({ down, up, join }: Parts): BackParts {
  const direction = ({ input, recurrent }: DirectionParts): BackDirection => ({
    input: transposed(input),
    recurrent: transposed(recurrent),
  });
  return { down: direction(down), up: direction(up), join: transposed(join) };
}

/** Goes back through one direction, given the slopes of what is remembered at each line; adds to those of what entered. */
function backThrough(
  back: BackDirection,
  way: 1 | -1,
  { count, entered }: Passage,
  { gates, recalled, state }: Direction,
  ofState: Float32Array,
  ofEntered: Float32Array,
  slopes: DirectionParts<Float64Array>,
): void {
  const hidden = slopes.input.length;
  const wide = GATES * hidden;
  const carried = new Float32Array(hidden);
  const ofGates = new Float32Array(count * wide);
  const ofMemory = new Float32Array(count * wide);
  for (let k = count - 1, line = way === 1 ? count - 1 : 0; k >= 0; k--, line -= way) {
    const at = line * hidden;
    const before = at - way * hidden;
    const update = line * wide;
    const reset = update + hidden;
    const candidate = reset + hidden;
    for (let j = 0; j < hidden; j++) {
      const slope = (ofState[at + j] as number) + (carried[j] as number);
      const z = gates[update + j] as number;
      const r = gates[reset + j] as number;
      const c = gates[candidate + j] as number;
      const past = k > 0 ? (state[before + j] as number) : 0;
      const ofUpdate = slope * (c - past) * z * (1 - z);
      const ofCandidate = slope * z * (1 - c * c);
      const ofReset = ofCandidate * (recalled[at + j] as number) * r * (1 - r);
      ofGates[update + j] = ofUpdate;
      ofGates[reset + j] = ofReset;
      ofGates[candidate + j] = ofCandidate;
      ofMemory[update + j] = ofUpdate;
      ofMemory[reset + j] = ofReset;
      ofMemory[candidate + j] = ofCandidate * r;
      carried[j] = slope * (1 - z);
    }
    addProducts(ofMemory, update, 1, back.recurrent, carried, 0);
  }
  addBiasSlopes(ofGates, slopes.bias);
  addMatrixSlopes(ofGates, entered, count, slopes.input);
  // What the first line that is read remembers comes from none.
  const [from, to] = way === 1 ? [1, 0] : [0, 1];
  addMatrixSlopes(ofMemory.subarray(from * wide), state.subarray(to * hidden), count - 1, slopes.recurrent);
  addProducts(ofGates, 0, count, back.input, ofEntered, 0);
}

/**
 * Reads a sequence and adds to the slopes of the parameters.
 *
 * @param weight how much the sequence counts
 * @param dropout what is left out by chance; null: nothing
 * @param slopes to which it is added
 * @returns the loss of the sequence, unweighted
 */
export function addSlopes(
  parts: Parts,
  back: BackParts,
  sequence: Sequence,
  weight: number,
  dropout: Dropout | null,
  slopes: Parts<Float64Array>,
): number {
  const { told, before } = sequence;
  const count = before.length;
  const hidden = parts.out.length;
  const passage = passageOf(count, hidden);
  enterLines(parts, told, passage);
  if (dropout !== null) multiply(passage.entered, dropout.entered);
  goThrough(parts.down, 1, passage, passage.down);
  goThrough(parts.up, -1, passage, passage.up);
  gather(passage, hidden);
  if (dropout !== null) multiply(passage.seen, dropout.seen);
  const odds = new Float32Array(count);
  joinLines(parts, passage, before, odds);

  const ofOdds = new Float64Array(count);
  const loss = lossOf(odds, sequence, ofOdds);
  const ofJoined = new Float32Array(count * hidden);
  for (let line = 0, at = 0; line < count; line++) {
    const slope = weight * (ofOdds[line] as number);
    slopes.trust[0] = (slopes.trust[0] as number) + slope * (before[line] as number);
    slopes.bias[0] = (slopes.bias[0] as number) + slope;
    for (let j = 0; j < hidden; j++, at++) {
      const value = passage.joined[at] as number;
      slopes.out[j] = (slopes.out[j] as number) + slope * value;
      if (value > 0) ofJoined[at] = slope * (parts.out[j] as number);
    }
  }
  addBiasSlopes(ofJoined, slopes.joinBias);
  addMatrixSlopes(ofJoined, passage.seen, count, slopes.join);
  const ofSeen = new Float32Array(count * JOINED * hidden);
  addProducts(ofJoined, 0, count, back.join, ofSeen, 0);
  if (dropout !== null) multiply(ofSeen, dropout.seen);
  const [ofEntered, ofDown, ofUp] = apart(ofSeen, hidden);
  backThrough(back.down, 1, passage, passage.down, ofDown, ofEntered, slopes.down);
  backThrough(back.up, -1, passage, passage.up, ofUp, ofEntered, slopes.up);
  if (dropout !== null) multiply(ofEntered, dropout.entered);
  for (let at = 0; at < ofEntered.length; at++) if (passage.entered[at] === 0) ofEntered[at] = 0;
  addBiasSlopes(ofEntered, slopes.enterBias);
  addMatrixSlopes(ofEntered, told, count, slopes.enter);
  return loss;
}

/** What `gather` puts side by side. */
function apart(seen: Float32Array, hidden: number): readonly [Float32Array, Float32Array, Float32Array] {
  const part = (at: number) => {
    const own = new Float32Array(seen.length / JOINED);
    for (let from = at * hidden, to = 0; to < own.length; from += JOINED * hidden, to += hidden)
      own.set(seen.subarray(from, from + hidden), to);
    return own;
  };
  return [part(0), part(1), part(2)];
}

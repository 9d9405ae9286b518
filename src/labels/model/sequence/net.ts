import { addProducts, type Matrix } from './product.js';
import type { Ranks } from './ranks.js';

/**
 * A small recurrent net that reads the lines of a page one after the other, down and up: gated recurrent units (K. Cho et
 * al., "Learning phrase representations using RNN encoder-decoder", 2014), in the form in which the reset gate is applied
 * after the product, so that all sums of a line are made at once. Trees ask each line by itself, whatever its neighbours;
 * this remembers on its way what has been passed.
 */

/** What was learned, and its form. */
export interface SequenceNet {
  /** Numbers that are told of a line. */
  readonly inputs: number;
  /** Numbers that are remembered in either direction, a multiple of `AT_ONCE`. */
  readonly hidden: number;
  /** Of the inputs that are told as their rank, the first ones. */
  readonly ranks: Ranks;
  /** All parameters, one part after the other; `partsOf` says where. */
  readonly parameters: Float32Array;
}

type Numbers = Float32Array | Float64Array;

/** The parameters of one direction. */
export interface DirectionParts<T extends Numbers = Float32Array> {
  /** From what entered of a line to the gates. */
  readonly input: Matrix<T>;
  /** From what is remembered to the gates. */
  readonly recurrent: Matrix<T>;
  readonly bias: T;
}

/** The parts of the parameters, or of numbers that belong to them. */
export interface Parts<T extends Numbers = Float32Array> {
  readonly enter: Matrix<T>;
  readonly enterBias: T;
  readonly down: DirectionParts<T>;
  readonly up: DirectionParts<T>;
  readonly join: Matrix<T>;
  readonly joinBias: T;
  readonly out: T;
  /** How much the odds before count, which pass the net by (a skip connection), and what is added to all: a number each. */
  readonly trust: T;
  readonly bias: T;
}

/**
 * The gates of a unit. Update: how much of it is replaced. Reset: how much of what is remembered is heard for that.
 * Candidate: what replaces it.
 */
export const GATES = 3;
/** What is joined: a line as it is, and what was remembered down to it and up to it. */
export const JOINED = 3;

/**
 * How many parameters a net has.
 *
 * @example
 * sizeOf({ inputs: 2, hidden: 8 }) // 1050
 */
export const sizeOf = ({ inputs, hidden }: Pick<SequenceNet, 'inputs' | 'hidden'>): number =>
  inputs * hidden + hidden + 2 * GATES * hidden * (2 * hidden + 1) + JOINED * hidden * hidden + 2 * hidden + 2;

/**
 * The parts of as many numbers as a net has parameters; they share their memory.
 *
 * @example
 * partsOf({ inputs: 2, hidden: 8 }, new Float32Array(1050)).enter.length // 2
 */
export function partsOf<T extends Numbers>(
  { inputs, hidden }: Pick<SequenceNet, 'inputs' | 'hidden'>,
  all: T,
): Parts<T> {
  let at = 0;
  const take = (count: number) => {
    at += count;
    return all.subarray(at - count, at) as T;
  };
  const matrix = (width: number, length: number): Matrix<T> => ({ values: take(width * length), width, length });
  const direction = (): DirectionParts<T> => ({
    input: matrix(GATES * hidden, hidden),
    recurrent: matrix(GATES * hidden, hidden),
    bias: take(GATES * hidden),
  });
  return {
    enter: matrix(hidden, inputs),
    enterBias: take(hidden),
    down: direction(),
    up: direction(),
    join: matrix(hidden, JOINED * hidden),
    joinBias: take(hidden),
    out: take(hidden),
    trust: take(1),
    bias: take(1),
  };
}

/** What one direction does at each line. */
export interface Direction {
  /** `GATES` times `hidden` numbers a line, one gate after the other. */
  readonly gates: Float32Array;
  /** The part of the candidate that comes from what is remembered, before the reset gate; `hidden` numbers a line. */
  readonly recalled: Float32Array;
  /** What is remembered after the line, `hidden` numbers. */
  readonly state: Float32Array;
}

/** What the net does on a page of `count` lines; the trainer goes back through it. */
export interface Passage {
  readonly count: number;
  readonly entered: Float32Array;
  readonly down: Direction;
  readonly up: Direction;
  /** What is joined, three times `hidden` numbers a line. */
  readonly seen: Float32Array;
  readonly joined: Float32Array;
}

/** Room for the passage through a page. */
export function passageOf(count: number, hidden: number): Passage {
  const room = (parts = 1) => new Float32Array(count * hidden * parts);
  const direction = (): Direction => ({ gates: room(GATES), recalled: room(), state: room() });
  return {
    count,
    entered: room(),
    down: direction(),
    up: direction(),
    seen: room(JOINED),
    joined: room(),
  };
}

/** Makes rows the product of other rows and a matrix, with a bias on each. */
function multiply(rows: Float32Array, count: number, matrix: Matrix, bias: Float32Array, to: Float32Array): void {
  for (let row = 0; row < count; row++) to.set(bias, row * matrix.width);
  addProducts(rows, 0, count, matrix, to, 0);
}

function relu(numbers: Float32Array): void {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) < 0) numbers[i] = 0;
}

/**
 * Takes in what is told of each line.
 *
 * @param told `inputs` numbers a line, from -2 up to 2: ranks, then the odds
 */
export function enterLines({ enter, enterBias }: Parts, told: Float32Array, { count, entered }: Passage): void {
  multiply(told, count, enter, enterBias, entered);
  relu(entered);
}

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Goes through the lines, down (`way` 1) or up (-1). */
export function goThrough(
  { input, recurrent, bias }: DirectionParts,
  way: 1 | -1,
  { count, entered }: Passage,
  { gates, recalled, state }: Direction,
): void {
  const hidden = input.length;
  multiply(entered, count, input, bias, gates);
  const ofState = new Float32Array(GATES * hidden);
  for (let k = 0, line = way === 1 ? 0 : count - 1; k < count; k++, line += way) {
    const at = line * hidden;
    const before = at - way * hidden;
    const update = at * GATES;
    const reset = update + hidden;
    const candidate = reset + hidden;
    ofState.fill(0);
    if (k > 0) addProducts(state, before, 1, recurrent, ofState, 0);
    for (let j = 0; j < hidden; j++) {
      const z = sigmoid((gates[update + j] as number) + (ofState[j] as number));
      const r = sigmoid((gates[reset + j] as number) + (ofState[hidden + j] as number));
      const recall = ofState[2 * hidden + j] as number;
      const c = Math.tanh((gates[candidate + j] as number) + r * recall);
      gates[update + j] = z;
      gates[reset + j] = r;
      gates[candidate + j] = c;
      recalled[at + j] = recall;
      state[at + j] = (1 - z) * (k > 0 ? (state[before + j] as number) : 0) + z * c;
    }
  }
}

/** Puts side by side what is joined. */
export function gather({ count, entered, down, up, seen }: Passage, hidden: number): void {
  for (let line = 0, from = 0, to = 0; line < count; line++, to += 2 * hidden) {
    for (let j = 0; j < hidden; j++, from++, to++) {
      seen[to] = entered[from] as number;
      seen[to + hidden] = down.state[from] as number;
      seen[to + 2 * hidden] = up.state[from] as number;
    }
  }
}

/**
 * Joins what was seen of each line to its log odds.
 *
 * @param before the log odds of each line so far
 * @param odds takes the new ones
 */
export function joinLines(
  { join, joinBias, out, trust, bias }: Parts,
  { count, seen, joined }: Passage,
  before: Float32Array,
  odds: Float32Array,
): void {
  multiply(seen, count, join, joinBias, joined);
  relu(joined);
  for (let line = 0, at = 0; line < count; line++) {
    let sum = (trust[0] as number) * (before[line] as number) + (bias[0] as number);
    for (let j = 0; j < out.length; j++, at++) sum += (joined[at] as number) * (out[j] as number);
    odds[line] = sum;
  }
}

/**
 * The log odds of lines that are read one after the other.
 *
 * @param told `inputs` numbers a line, from -2 up to 2: ranks, then the odds
 * @param before the log odds of each line so far
 * @returns the new ones, one number a line
 * @example
 * readThrough(net, told, Float32Array.of(1.5, -0.5)) // Float32Array [2.1, 0.4]
 */
export function readThrough(net: SequenceNet, told: Float32Array, before: Float32Array): Float32Array {
  const parts = partsOf(net, net.parameters);
  const passage = passageOf(before.length, net.hidden);
  const odds = new Float32Array(before.length);
  enterLines(parts, told, passage);
  goThrough(parts.down, 1, passage, passage.down);
  goThrough(parts.up, -1, passage, passage.up);
  gather(passage, net.hidden);
  joinLines(parts, passage, before, odds);
  return odds;
}

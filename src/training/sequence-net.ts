import { RANKED, SEQUENCE_INPUTS, type TreeJudged } from '../labels/model/sequence/inputs.js';
import { JOINED, partsOf, type SequenceNet, sizeOf } from '../labels/model/sequence/net.js';
import { stretchesOf } from '../labels/model/sequence/odds.js';
import { EDGES, type Ranks, rank } from '../labels/model/sequence/ranks.js';
import { adam } from './adam.js';
import { edgesOf } from './bins.js';
import { generator, shuffle } from './random.js';
import { addSlopes, backPartsOf, type Dropout, type Sequence } from './sequence-slopes.js';

/** Fits the net that reads lines one after the other. */

/** A stretch of lines of a page. */
export interface TaughtStretch extends Sequence {
  /** How much its page counts; one that is read in stretches counts for each. */
  readonly weight: number;
}

const HIDDEN = 32;
/** How often the stretches are gone through. */
const EPOCHS = 16;
/** Stretches a step. */
const BATCH = 32;
const RATE = 0.003;
/** Over so many steps the rate rises; from the first to the last it falls like a cosine. */
const WARM_UP = 200;
const DECAY = 1e-4;
const LONGEST_SLOPES = 1;
/** Shares of what is told of a whole stretch, and of what enters and is joined at each line, that are left out by chance. */
const DROPPED_INPUTS = 0.15;
const DROPPED = 0.3;
const SEED = 4;

/** Lines that tell where the edges of ranks lie. */
const RANKED_LINES = 100_000;

/** Numbers in memory that threads share: what is told of all lines is too much to hold for each. */
function shared(numbers: Float32Array): Float32Array {
  const own = new Float32Array(new SharedArrayBuffer(numbers.byteLength));
  own.set(numbers);
  return own;
}

/**
 * The stretches of a page that are read, and what they teach; what is told is not ranked yet.
 *
 * @param teaches what each line of the page is, counts and weighs
 */
export function taughtStretchesOf(
  page: TreeJudged,
  teaches: Pick<Sequence, 'isBody' | 'lineWeights' | 'words'>,
  weight: number,
): TaughtStretch[] {
  return Array.from(stretchesOf(page), ({ lines, told, before }) => {
    const pick = (of: ArrayLike<number>) => Float32Array.from(lines, line => of[line] as number);
    return {
      told: shared(told),
      before,
      isBody: Uint8Array.from(pick(teaches.isBody)),
      lineWeights: pick(teaches.lineWeights),
      words: pick(teaches.words),
      weight,
    };
  });
}

/**
 * Puts ranks in place of what is told, and gives where they begin, by some of the lines. The ranks of a number span 2 and
 * have a mean of 0, so that one that is left out by chance is told as usual. They know nothing of what is body: pages that
 * are held out may bear on them.
 */
export function rankStretches(stretches: readonly TaughtStretch[]): Ranks {
  const lines = stretches.reduce((sum, { before }) => sum + before.length, 0);
  const every = Math.max(1, Math.floor(lines / RANKED_LINES));
  const count = Math.ceil(lines / every);
  const values = new Float32Array(count * SEQUENCE_INPUTS);
  let line = 0;
  for (const { told, before } of stretches) {
    for (let k = 0; k < before.length; k++, line++) {
      const from = k * SEQUENCE_INPUTS;
      if (line % every === 0) values.set(told.subarray(from, from + SEQUENCE_INPUTS), (line / every) * SEQUENCE_INPUTS);
    }
  }
  const ranks = {
    edges: new Float32Array(RANKED * EDGES).fill(Number.NaN),
    lowest: new Float32Array(RANKED),
    spacing: new Float32Array(RANKED),
  };
  for (let f = 0; f < RANKED; f++) {
    const own = edgesOf({ features: SEQUENCE_INPUTS, count, values }, f, EDGES + 1);
    ranks.edges.set(own, f * EDGES);
    if (own.length > 0) ranks.spacing[f] = 2 / own.length;
  }
  rank(values, SEQUENCE_INPUTS - RANKED, ranks);
  for (let f = 0; f < RANKED; f++) {
    let sum = 0;
    for (let at = f; at < values.length; at += SEQUENCE_INPUTS) sum += values[at] as number;
    ranks.lowest[f] = 0 - sum / Math.max(1, count);
  }
  for (const { told } of stretches) rank(told, SEQUENCE_INPUTS - RANKED, ranks);
  return ranks;
}

/** Numbers strewn around 0 with a spread of 1 (G. Box and M. Muller, 1958). */
const gaussian = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A net that says what was said before it. */
function newNet(ranks: Ranks, random: () => number): SequenceNet {
  const form = { inputs: SEQUENCE_INPUTS, hidden: HIDDEN };
  const parameters = new Float32Array(sizeOf(form));
  const { enter, down, up, join, trust } = partsOf(form, parameters);
  for (const { values, length } of [enter, down.input, down.recurrent, up.input, up.recurrent, join])
    for (let i = 0; i < values.length; i++) values[i] = gaussian(random) / Math.sqrt(length);
  trust[0] = 1;
  return { ...form, ranks, parameters };
}

/**
 * A copy of what is told of a stretch, without the numbers that are left out by chance, the same ones of all its lines. The
 * rest does not count more for that, for what is left out of all lines is told by others.
 *
 * @param inputs numbers a line
 */
export function withoutSome(told: Float32Array, inputs: number, random: () => number): Float32Array {
  const keeps = new Float32Array(inputs);
  for (let f = 0; f < inputs; f++) keeps[f] = random() < DROPPED_INPUTS ? 0 : 1;
  const rest = new Float32Array(told.length);
  for (let at = 0; at < told.length; )
    for (let f = 0; f < inputs; f++, at++) rest[at] = (told[at] as number) * (keeps[f] as number);
  return rest;
}

/** What is left out by chance of what enters and is joined at each of some lines. */
export function dropoutOf(lines: number, hidden: number, random: () => number): Dropout {
  const some = (length: number) => {
    const by = new Float32Array(length);
    for (let i = 0; i < length; i++) if (random() >= DROPPED) by[i] = 1 / (1 - DROPPED);
    return by;
  };
  return { entered: some(lines * hidden), seen: some(lines * hidden * JOINED) };
}

/**
 * How far a step goes.
 *
 * @param done steps up to it, from 0 on
 * @param all steps there are
 * @example
 * rateOf(0, 10_000)      // 0.0000149...
 * rateOf(5000, 10_000)   // 0.0015
 */
export function rateOf(done: number, all: number): number {
  const rise = Math.min(1, (done + 1) / WARM_UP);
  return RATE * rise * 0.5 * (1 + Math.cos((Math.PI * done) / all));
}

/**
 * Fits the net to stretches of pages whose numbers are ranked. The same stretches in the same order give the same net. It is
 * fitted on all pages, though it reads only those in doubt: what is sure teaches too.
 */
export function fitSequenceNet(stretches: readonly TaughtStretch[], ranks: Ranks): SequenceNet {
  const random = generator(SEED);
  const net = newNet(ranks, random);
  const parts = partsOf(net, net.parameters);
  const step = adam(net.parameters, DECAY, LONGEST_SLOPES);
  const all = new Float64Array(net.parameters.length);
  const slopes = partsOf(net, all);
  const steps = EPOCHS * Math.ceil(stretches.length / BATCH);
  const order = Int32Array.from(stretches.keys());
  for (let epoch = 0, done = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH, done++) {
      const batch = Array.from(order.subarray(from, from + BATCH), i => stretches[i] as TaughtStretch);
      const weights = batch.reduce((sum, { weight }) => sum + weight, 0);
      const back = backPartsOf(parts);
      all.fill(0);
      for (const stretch of batch) {
        const sequence = { ...stretch, told: withoutSome(stretch.told, net.inputs, random) };
        const dropout = dropoutOf(stretch.before.length, net.hidden, random);
        addSlopes(parts, back, sequence, stretch.weight / weights, dropout, slopes);
      }
      step(all, rateOf(done, steps));
    }
  }
  return net;
}

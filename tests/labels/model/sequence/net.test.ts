import { expect, test } from 'vitest';
import { partsOf, readThrough, type SequenceNet, sizeOf } from '../../../../src/labels/model/sequence/net.js';
import type { Matrix } from '../../../../src/labels/model/sequence/product.js';
import { generator } from '../../../../src/training/random.js';

type Form = Pick<SequenceNet, 'inputs' | 'hidden'>;

/** Where each part of the parameters begins. */
function placesOf(form: Form) {
  const all = partsOf(form, new Float32Array(sizeOf(form)));
  const place = (part: Float32Array) => part.byteOffset / part.BYTES_PER_ELEMENT;
  const direction = ({ input, recurrent, bias }: typeof all.down) => ({
    input: place(input.values),
    recurrent: place(recurrent.values),
    bias: place(bias),
  });
  return {
    enter: place(all.enter.values),
    enterBias: place(all.enterBias),
    down: direction(all.down),
    up: direction(all.up),
    join: place(all.join.values),
    joinBias: place(all.joinBias),
    out: place(all.out),
    trust: place(all.trust),
    bias: place(all.bias),
  };
}

const NO_RANKS = { edges: new Float32Array(0), lowest: new Float32Array(0), spacing: new Float32Array(0) };
const INPUTS = 2;
const HIDDEN = 8;
const FORM: Form = { inputs: INPUTS, hidden: HIDDEN };
const parts = placesOf(FORM);

/** A net of which all parameters are 0 but those given, by their place. */
function net(given: Readonly<Record<number, number>>): SequenceNet {
  const parameters = new Float32Array(sizeOf(FORM));
  for (const [at, value] of Object.entries(given)) parameters[Number(at)] = value;
  return { ...FORM, ranks: NO_RANKS, parameters };
}

const TRUSTS = { [parts.trust]: 1 };
/** The first unit lets the first input in. */
const LETS_IN = { [parts.enter]: 1 };

/** A direction whose first unit is replaced where the first input is 1, and never forgets it. */
const remembers = (direction: typeof parts.down) => ({
  [direction.input]: 40,
  [direction.bias]: -20,
  [direction.input + 2 * HIDDEN * HIDDEN]: 20,
});

/** What was remembered in a direction, the first (1) or the second (2), adds 3 to the odds. */
const adds = (direction: 1 | 2) => ({ [parts.join + direction * HIDDEN]: 1, [parts.out]: 3 });

/** Five lines, of which the third has a 1 for its first input. */
const TOLD = Float32Array.of(0, 9, 0, 9, 1, 9, 0, 9, 0, 9);
const BEFORE = Float32Array.of(-1, 2, 0, 1, -2);
const read = (given: Readonly<Record<number, number>>) =>
  [...readThrough(net({ ...TRUSTS, ...given }), TOLD, BEFORE)].map(one => Math.round(one * 100) / 100);

test('every parameter belongs to one part', () => {
  const { enter, enterBias, down, up, join, joinBias, out, trust, bias } = parts;
  const starts = [enter, enterBias, down.input, down.recurrent, down.bias, up.input, up.recurrent, up.bias];
  expect([...starts, join, joinBias, out, trust, bias, sizeOf(FORM)]).toEqual([
    0, 16, 24, 216, 408, 432, 624, 816, 840, 1032, 1040, 1048, 1049, 1050,
  ]);
});

test('a net that has learned nothing leaves the odds as they are', () => {
  expect(read({})).toEqual([...BEFORE]);
});

test('what was passed on the way down is remembered below it, on the way up above it', () => {
  expect(read({ ...LETS_IN, ...remembers(parts.down), ...adds(1) })).toEqual([-1, 2, 3, 4, 1]);
  expect(read({ ...LETS_IN, ...remembers(parts.up), ...adds(2) })).toEqual([2, 5, 3, 1, -2]);
});

test('what is remembered bears on what comes next', () => {
  // the second unit takes over, a line later, what the first one remembers
  const handsOn = { [parts.down.recurrent + (2 * HIDDEN + 1) * HIDDEN]: 20, [parts.down.bias + 1]: 20 };
  const reset = { [parts.down.bias + HIDDEN + 1]: 20 };
  const ofSecond = { [parts.join + HIDDEN + 1]: 1, [parts.out]: 3 };
  const given = { ...LETS_IN, ...remembers(parts.down), ...handsOn, ...ofSecond };
  expect(read({ ...given, ...reset })).toEqual([-1, 2, 0, 4, 1]);
  // and not where its gate shuts what is remembered out
  expect(read({ ...given, [parts.down.bias + HIDDEN + 1]: -20 })).toEqual([...BEFORE]);
});

test('the odds before count as much as they are trusted, and the bias for all lines', () => {
  expect(read({ [parts.trust]: 0.5, [parts.bias]: 0.25 })).toEqual([-0.25, 1.25, 0.25, 0.75, -0.75]);
});

type Numbers = readonly number[];

/** What the net is to say, by its formulas, a number at a time. */
function byFormulas(net: SequenceNet, told: readonly Numbers[], before: Numbers): Numbers {
  const { enter, enterBias, down, up, join, joinBias, out, trust, bias } = partsOf(net, net.parameters);
  const dot = (a: Numbers, b: Numbers) => a.reduce((sum, one, i) => sum + one * (b[i] ?? Number.NaN), 0);
  const times = ({ values, width, length }: Matrix, by: Numbers): Numbers =>
    Array.from({ length: width }, (_, row) => dot([...values.subarray(row * length, (row + 1) * length)], by));
  const plus = (a: Numbers, b: ArrayLike<number>): Numbers => a.map((one, i) => one + (b[i] ?? Number.NaN));
  const above0 = (a: Numbers): Numbers => a.map(one => Math.max(0, one));
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

  const entered = told.map(line => above0(plus(times(enter, line), enterBias)));
  const states = (direction: typeof down, lines: readonly Numbers[]): readonly Numbers[] => {
    let state: Numbers = new Array<number>(net.hidden).fill(0);
    return lines.map(line => {
      const own = plus(times(direction.input, line), direction.bias);
      const past = times(direction.recurrent, state);
      const gate = (which: number, j: number): [number, number] => [
        own[which * net.hidden + j] ?? Number.NaN,
        past[which * net.hidden + j] ?? Number.NaN,
      ];
      state = state.map((old, j) => {
        const [update, reset] = [0, 1].map(which => sigmoid(dot(gate(which, j), [1, 1])));
        const candidate = Math.tanh(dot(gate(2, j), [1, reset ?? Number.NaN]));
        return dot([1 - (update ?? Number.NaN), update ?? Number.NaN], [old, candidate]);
      });
      return state;
    });
  };
  const below = states(down, entered);
  const above = [...states(up, [...entered].reverse())].reverse();
  return entered.map((own, i) => {
    const seen = [...own, ...(below[i] ?? []), ...(above[i] ?? [])];
    const joined = above0(plus(times(join, seen), joinBias));
    return (trust[0] ?? 0) * (before[i] ?? 0) + (bias[0] ?? 0) + dot([...out], joined);
  });
}

test.each([
  [1, 8, 1],
  [3, 8, 6],
  [5, 16, 4],
])('%i numbers a line and %i remembered are read as the formulas say', (inputs, hidden, lines) => {
  const random = generator(5);
  const number = () => 3 * random() - 1.5;
  const one: SequenceNet = {
    inputs,
    hidden,
    ranks: NO_RANKS,
    parameters: Float32Array.from({ length: sizeOf({ inputs, hidden }) }, number),
  };
  const told = Array.from({ length: lines }, () => Array.from({ length: inputs }, () => Math.fround(number())));
  const before = Array.from({ length: lines }, () => Math.fround(number()));
  const odds = readThrough(one, Float32Array.from(told.flat()), Float32Array.from(before));
  byFormulas(one, told, before).forEach((wanted, line) => {
    expect(odds[line]).toBeCloseTo(wanted, 4);
  });
});

test('no lines have no odds', () => {
  expect(readThrough(net(TRUSTS), new Float32Array(0), new Float32Array(0))).toHaveLength(0);
});

import { describe, expect, it, test } from 'vitest';
import { LINE_FEATURES } from '../../src/labels/model/line-features.js';
import { PAGE_FEATURES } from '../../src/labels/model/page-features.js';
import { SEQUENCE_INPUTS } from '../../src/labels/model/sequence/inputs.js';
import { JOINED, readThrough } from '../../src/labels/model/sequence/net.js';
import { PASSED_OVER } from '../../src/labels/model/sequence/odds.js';
import { EDGES } from '../../src/labels/model/sequence/ranks.js';
import { generator } from '../../src/training/random.js';
import {
  dropoutOf,
  fitSequenceNet,
  rankStretches,
  rateOf,
  type TaughtStretch,
  taughtStretchesOf,
  withoutSome,
} from '../../src/training/sequence-net.js';

const LINES = 10;

/** Lines of which those between two marks are body: the line itself does not say it, nor do its neighbours. */
function stretch(random: () => number): TaughtStretch {
  const told = Float32Array.from({ length: LINES * SEQUENCE_INPUTS }, random);
  const begins = 1 + Math.floor(random() * 3);
  const ends = 6 + Math.floor(random() * 3);
  for (let line = 0; line < LINES; line++) {
    told[line * SEQUENCE_INPUTS] = line === begins ? 5 : 0;
    told[line * SEQUENCE_INPUTS + 1] = line === ends ? 5 : 0;
  }
  return {
    told,
    before: new Float32Array(LINES),
    isBody: Uint8Array.from({ length: LINES }, (_, line) => (line > begins && line < ends ? 1 : 0)),
    lineWeights: new Float32Array(LINES).fill(1),
    words: new Float32Array(LINES).fill(10),
    weight: 1,
  };
}

const stretches = (count: number, seed: number) => {
  const random = generator(seed);
  return Array.from({ length: count }, () => stretch(random));
};

/** A stretch that teaches nothing. */
const silent = (one: TaughtStretch): TaughtStretch => ({
  ...one,
  lineWeights: new Float32Array(LINES),
  words: new Float32Array(LINES),
});

/** Fits a net to stretches, and leaves their numbers ranked. */
const fitted = (taught: readonly TaughtStretch[]) => fitSequenceNet(taught, rankStretches(taught));

describe('fitSequenceNet', () => {
  it('learns what only the lines passed on the way can say', () => {
    const all = stretches(1100, 1);
    const ranks = rankStretches(all);
    const net = fitSequenceNet(all.slice(100), ranks);
    const others = all.slice(0, 100);
    let right = 0;
    for (const { told, before, isBody } of others)
      readThrough(net, told, before).forEach((one, line) => {
        if (one > 0 === (isBody[line] === 1)) right += 1;
      });
    expect(right / (others.length * LINES)).toBeGreaterThan(0.95);
  });

  it('gives the same net again, and says nothing new where nothing teaches', () => {
    expect(fitted(stretches(40, 3))).toEqual(fitted(stretches(40, 3)));
    const few = stretches(40, 3).map(silent);
    const net = fitted(few);
    const before = Float32Array.from({ length: LINES }, (_, line) => line - 4);
    readThrough(net, (few[0] as TaughtStretch).told, before).forEach((one, line) => {
      expect(one).toBeCloseTo(before[line] as number, 3);
    });
  });

  it('learns more from a page that counts more', () => {
    const oddsOf = (ifBody: number, ifNot: number) => {
      const torn = stretches(100, 4).flatMap(one => [
        { ...one, isBody: new Uint8Array(LINES).fill(1), weight: ifBody },
        { ...one, told: one.told.slice(), isBody: new Uint8Array(LINES), weight: ifNot },
      ]);
      const net = fitted(torn);
      const { told, before } = torn[0] as TaughtStretch;
      return readThrough(net, told, before);
    };
    const likely = oddsOf(9, 1);
    oddsOf(1, 9).forEach((one, line) => {
      expect(one).toBeLessThan((likely[line] as number) - 0.02);
    });
  });
});

test('a number is ranked by how it lies in all lines, as many in each rank but where many are equal or there are few', () => {
  const few = stretches(64, 5);
  few.forEach(({ told }, i) => {
    for (let line = 0; line < LINES; line++) {
      const at = i * LINES + line;
      told.set([7, (at * 77) % 640, line % 2, at === 99 ? 1 : 0, at < 600 ? 0 : at], line * SEQUENCE_INPUTS);
    }
  });
  const plain = few.map(({ told }) => told[SEQUENCE_INPUTS - 1]);
  const { edges, lowest, spacing } = rankStretches(few);
  const edgesOf = (f: number) => [...edges.subarray(f * EDGES, (f + 1) * EDGES)].filter(edge => !Number.isNaN(edge));
  expect(edgesOf(0)).toEqual([]);
  expect(edgesOf(1)).toHaveLength(EDGES);
  edgesOf(1).forEach((edge, e) => {
    expect(Math.abs(edge - 20 * (e + 1))).toBeLessThanOrEqual(1);
  });
  expect(edgesOf(2)).toEqual([1]);
  expect(edgesOf(3)).toEqual([1]);
  expect(edgesOf(4).every(edge => edge >= 600)).toBe(true);
  expect([...spacing.subarray(0, 4)]).toEqual([0, Math.fround(2 / EDGES), 2, 2]);
  expect([...lowest.subarray(0, 4)]).toEqual([0, expect.closeTo(-1, 1), -1, Math.fround(-2 / 640)]);
  const ranked = few.flatMap(({ told }) =>
    Array.from({ length: LINES }, (_, line) => [...told.subarray(line * SEQUENCE_INPUTS, line * SEQUENCE_INPUTS + 4)]),
  );
  ranked.forEach(([same, spread, flag, rare], at) => {
    expect([same, flag]).toEqual([0, at % 2 === 0 ? -1 : 1]);
    expect(rare).toBeCloseTo((at === 99 ? 2 : 0) - 2 / 640, 6);
    expect(Math.abs((spread as number) - (((at * 77) % 640) / 320 - 1))).toBeLessThan(2 / EDGES);
  });
  expect(few.map(({ told }) => told[SEQUENCE_INPUTS - 1])).toEqual(plain);
});

describe('what is left out by chance', () => {
  it('of what is told is the same of all lines, about one number in seven', () => {
    const inputs = 2000;
    const told = Float32Array.from({ length: 3 * inputs }, (_, at) => at + 1);
    const rest = withoutSome(told, inputs, generator(1));
    const left = [...rest.keys()].filter(at => rest[at] === 0);
    expect(left.slice(0, left.length / 3).map(at => [at, at + inputs, at + 2 * inputs])).toEqual(
      Array.from({ length: left.length / 3 }, (_, i) => [0, 1, 2].map(row => left[i + (row * left.length) / 3])),
    );
    expect(left.length / told.length).toBeCloseTo(0.15, 1);
    rest.forEach((one, at) => {
      if (one !== 0) expect(one).toBe(told[at]);
    });
  });

  it('of what enters and is joined is another of each line, three in ten, and the rest makes up for it', () => {
    const lines = 200;
    const hidden = 8;
    const { entered, seen } = dropoutOf(lines, hidden, generator(1));
    expect(entered).toHaveLength(lines * hidden);
    expect(seen).toHaveLength(lines * hidden * JOINED);
    for (const by of [entered, seen]) {
      expect(by.filter(one => one === 0).length / by.length).toBeCloseTo(0.3, 1);
      expect(by.reduce((sum, one) => sum + one, 0) / by.length).toBeCloseTo(1, 1);
    }
    expect(entered.subarray(0, 4 * hidden)).not.toEqual(entered.subarray(4 * hidden, 8 * hidden));
  });
});

test('steps grow at first, then shrink to nothing', () => {
  const all = 10_000;
  const rates = [0, 99, 199, 5000, 9999].map(done => rateOf(done, all));
  expect(rates[1]).toBeCloseTo(0.0015, 5);
  expect(rates[2]).toBeCloseTo(0.003, 5);
  expect(rates[3]).toBeCloseTo(0.0015, 5);
  expect(rates[0]).toBeLessThan(0.00002);
  expect(rates[4]).toBeLessThan(1e-9);
  expect(rates[4]).toBeGreaterThan(0);
});

test('a page teaches what is known of the lines that are read', () => {
  const first = [1, PASSED_OVER - 1, 0, PASSED_OVER - 0.1, PASSED_OVER + 0.1];
  const page = {
    lines: first.length,
    ofLines: new Float32Array(first.length * LINE_FEATURES.length),
    ofPage: new Float32Array(first.length * PAGE_FEATURES.length),
    first: Float32Array.from(first),
    second: Float32Array.from(first, (_, line) => line),
  };
  const teaches = {
    isBody: Uint8Array.of(1, 0, 0, 0, 1),
    lineWeights: Float32Array.of(0, 0.5, 1, 1.5, 2),
    words: Float32Array.of(0, 10, 20, 30, 40),
  };
  const [only, ...more] = taughtStretchesOf(page, teaches, 0.5);
  expect(more).toEqual([]);
  expect([...(only?.before ?? [])]).toEqual([0, 2, 4]);
  expect([...(only?.isBody ?? [])]).toEqual([1, 0, 1]);
  expect([...(only?.lineWeights ?? [])]).toEqual([0, 1, 2]);
  expect([...(only?.words ?? [])]).toEqual([0, 20, 40]);
  expect(only?.weight).toBe(0.5);
});

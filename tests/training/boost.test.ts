import { describe, expect, it } from 'vitest';
import { sumTrees } from '../../src/labels/model/trees.js';
import { fitTrees, fitTreesTo, type Samples } from '../../src/training/boost.js';
import { generator } from '../../src/training/random.js';

/** Samples of three features, of which the last says nothing. */
function samples(isTrue: (a: number, b: number) => boolean, weight: (isTrue: boolean) => number = () => 1): Samples {
  const random = generator(5);
  const count = 2000;
  const values = Float32Array.from({ length: 3 * count }, () => Math.floor(random() * 100));
  const truth = Uint8Array.from({ length: count }, (_, i) =>
    isTrue(values[3 * i] as number, values[3 * i + 1] as number) ? 1 : 0,
  );
  return { features: 3, count, values, isTrue: truth, weights: Float32Array.from(truth, one => weight(one === 1)) };
}
const OPTIONS = { trees: 30, rate: 0.3, featureShare: 1, smoothing: 1, seed: 1 };

function odds(given: Samples, ...line: number[]): number {
  const out = new Float32Array(1);
  sumTrees(fitTrees(given, OPTIONS), Float32Array.from(line), Int32Array.of(0), out);
  return out[0] as number;
}

describe('fitTrees', () => {
  it('learns what two features say together, and nothing from one that says nothing', () => {
    const given = samples((a, b) => a >= 50 !== b >= 30);
    const trees = fitTrees(given, OPTIONS);
    const lines = [
      [80, 10, 0, true],
      [10, 80, 99, true],
      [80, 80, 50, false],
      [10, 10, 50, false],
    ] as const;
    for (const [a, b, noise, expected] of lines) {
      const out = new Float32Array(1);
      sumTrees(trees, Float32Array.of(a, b, noise), Int32Array.of(0), out);
      expect((out[0] as number) > 0).toBe(expected);
      expect(Math.abs(out[0] as number)).toBeGreaterThan(2);
    }
  });

  it('begins with the odds of all samples, by their weights', () => {
    const rare = samples(a => a < 10);
    const { bias } = fitTrees({ ...rare, count: rare.count }, { ...OPTIONS, trees: 0 });
    const share = rare.isTrue.reduce((sum, one) => sum + one, 0) / rare.count;
    expect(bias).toBeCloseTo(Math.log(share / (1 - share)), 4);
    expect(
      fitTrees(
        samples(
          a => a < 10,
          isTrue => (isTrue ? 9 : 1),
        ),
        { ...OPTIONS, trees: 0 },
      ).bias,
    ).toBeGreaterThan(bias);
  });

  it('gives the same trees again, and others for another seed', () => {
    const given = samples((a, b) => a > b);
    const options = { ...OPTIONS, trees: 5, featureShare: 0.5 };
    expect(fitTrees(given, options)).toEqual(fitTrees(given, options));
    expect(fitTrees(given, options).feature).not.toEqual(fitTrees(given, { ...options, seed: 2 }).feature);
  });

  it('is held back by smoothing where there is little evidence', () => {
    const few = samples(a => a >= 50);
    const sharp = odds(few, 80, 50, 50);
    const out = new Float32Array(1);
    sumTrees(fitTrees(few, { ...OPTIONS, smoothing: 1e4 }), Float32Array.of(80, 50, 50), Int32Array.of(0), out);
    expect(out[0]).toBeLessThan(sharp / 2);
  });

  it('takes samples that are all alike', () => {
    const alike = { ...samples(() => true), values: new Float32Array(6000) };
    expect(odds(alike, 0, 0, 0)).toBeGreaterThan(5);
  });
});

describe('fitTreesTo', () => {
  it('makes any loss small: here the distance from twice the first feature', () => {
    const given = samples(() => true);
    const wanted = (i: number) => 2 * (given.values[3 * i] as number);
    const trees = fitTreesTo(
      given,
      {
        bias: 100,
        measure: (odds, slopes, curves) => {
          for (let i = 0; i < given.count; i++) slopes[i] = (odds[i] as number) - wanted(i);
          curves.fill(1);
        },
      },
      OPTIONS,
    );
    expect(trees.bias).toBe(100);
    const out = new Float32Array(2);
    sumTrees(trees, Float32Array.of(10, 90, 50, 50, 50, 50), Int32Array.of(0, 1), out);
    expect(Math.abs((out[0] as number) - 20)).toBeLessThan(10);
    expect(Math.abs((out[1] as number) - 180)).toBeLessThan(10);
  });
});

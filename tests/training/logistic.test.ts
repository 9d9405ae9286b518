import { describe, expect, it } from 'vitest';
import { fitLogistic, logOdds, type Sample } from '../../src/training/logistic.js';

/** Bin 0 or 1 says it all, bin 2 or 3 nothing. */
const sample = (tells: 0 | 1, noise: 2 | 3, weight = 1): Sample => ({
  bins: Int32Array.of(tells, noise),
  isBody: tells === 1,
  weight,
});
const page = [sample(0, 2), sample(1, 2), sample(0, 3), sample(1, 3)];
const pages = Array<readonly Sample[]>(50).fill(page);

describe('fitLogistic', () => {
  it('learns what can be told apart, and nothing from what says nothing', () => {
    const weights = fitLogistic(pages, 4, 5);
    expect(weights).toHaveLength(5);
    for (const { bins, isBody } of page) expect(logOdds(weights, bins) > 0).toBe(isBody);
    const [no = 0, yes = 0, one = 0, other = 0] = weights;
    expect(yes - no).toBeGreaterThan(4);
    expect(Math.abs(one - other)).toBeLessThan(0.5);
  });

  it('gives the same weights for the same pages', () => {
    expect([...fitLogistic(pages, 4, 3)]).toEqual([...fitLogistic(pages, 4, 3)]);
  });

  it('gives heavy samples the say', () => {
    const torn: Sample[] = [
      { bins: Int32Array.of(0), isBody: true, weight: 5 },
      { bins: Int32Array.of(0), isBody: false, weight: 1 },
    ];
    const weights = fitLogistic(Array<readonly Sample[]>(50).fill(torn), 1, 5);
    expect(logOdds(weights, Int32Array.of(0))).toBeGreaterThan(0.5);
  });

  it.each([0, 1, 2, 3, 4, 5, 7, 50])('looks at each of %i pages', count => {
    const own = Array.from({ length: count }, (_, bin) => [{ bins: Int32Array.of(bin), isBody: true, weight: 1 }]);
    const weights = fitLogistic(own, count, 1);
    expect([...weights.subarray(0, count)].every(weight => weight > 0)).toBe(true);
  });
});

describe('logOdds', () => {
  it('adds the weights of the bins and the bias', () => {
    expect(logOdds(Float64Array.of(1, 2, 4, 8), Int32Array.of(0, 2))).toBe(13);
  });
});

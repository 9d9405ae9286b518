import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/labels/decode.js';
import { candidate } from './candidates.js';

const free = candidate('line');
const chrome = candidate('line', { claimed: 'menu' });
const unsure = candidate('line', { claimed: 'menu', sure: false });
const dateline = candidate('ORVEL (Agency) -', { claimed: 'dateline' });
const path = (candidates: Parameters<typeof decode>[0], ...probabilities: number[]) =>
  decode(candidates, Float64Array.from(probabilities));

const logOdds = (p: number) => Math.log(p / (1 - p));

/** The probability from which on something holds. */
function threshold(holds: (p: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 50; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
/** What a line that is the whole page must have. */
const ALONE = threshold(p => path([free], p)[0] === true);

describe('decode', () => {
  it('takes an empty page', () => {
    expect(path([])).toEqual([]);
  });

  it('keeps what is likely and leaves what is not', () => {
    expect(path([free, free, free, free], 0.01, 0.99, 0.99, 0.01)).toEqual([false, true, true, false]);
  });

  it('lets a rule win over any probability', () => {
    expect(path([free, chrome, free], 0.99, 1, 0.99)).toEqual([true, false, true]);
    expect(path([chrome], 1)).toEqual([false]);
  });

  it('weighs a rule that is not sure like any other line', () => {
    expect(path([unsure], 0.99)).toEqual([true]);
  });

  it('asks the more of a line the less body stands around it', () => {
    const between = (p: number) => threshold(x => path([free, free, free], p, x, p)[1] === true);
    expect(between(0.99)).toBeLessThan(ALONE);
    expect(between(0.01)).toBeGreaterThan(ALONE);
    expect(between(0.01)).toBeLessThan(0.9);
  });

  it('begins outside the story, and may end inside it', () => {
    const first = threshold(x => path([free, free], x, 0.001)[0] === true);
    const last = threshold(x => path([free, free], 0.001, x)[1] === true);
    expect(first).toBeCloseTo(
      threshold(x => path([free, free, free], 0.01, x, 0.01)[1] === true),
      6,
    );
    expect(last).toBeCloseTo(ALONE, 6);
    expect(last).toBeLessThan(first);
  });

  it('bounds what one line can say: certainty is no number to divide by', () => {
    expect(path([free, free], 0, 1)).toEqual([false, true]);
    expect(path([free, free, free], 1, 0, 1)).toEqual([true, false, true]);
  });

  it.each([
    ['is kept with its paragraph', [0.01, 0.99], [true, true]],
    ['goes with its paragraph', [0.99, 0.001], [false, false]],
  ])('a dateline %s', (_, probabilities, expected) => {
    expect(path([dateline, free], ...probabilities)).toEqual(expected);
  });

  it('a dateline above chrome goes, one that ends the page stands by itself', () => {
    expect(path([free, dateline, chrome], 0.99, 0.99, 0.99)).toEqual([true, false, false]);
    expect(path([dateline], 0.99)).toEqual([true]);
  });

  it('is of two minds about nothing: where two paths are worth the same it takes the same one again', () => {
    const even = Array.from({ length: 9 }, () => ALONE);
    const page = even.map(() => free);
    expect(path(page, ...even)).toEqual(path(page, ...even));
    expect(new Set(path(page, ...even)).size).toBe(1);
  });

  it('takes the best of all paths', () => {
    // What a change costs and what body is worth by itself are tuned; the first two thresholds tell both.
    const apart = logOdds(threshold(x => path([free, free, free], 0.01, x, 0.01)[1] === true));
    const change = apart - logOdds(ALONE);
    const worth = change - logOdds(ALONE);
    const score = (body: readonly boolean[], odds: readonly number[]) =>
      body.reduce(
        (sum, kept, i) => sum - (kept !== (body[i - 1] ?? false) ? change : 0) + (kept ? (odds[i] ?? 0) + worth : 0),
        0,
      );
    expect(change).toBeGreaterThan(0);
    const likely = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(likely, probabilities => {
        const odds = probabilities.map(logOdds);
        const paths = Array.from({ length: 2 ** odds.length }, (_, bits) =>
          odds.map((_, i) => ((bits >> i) & 1) === 1),
        );
        const best = Math.max(...paths.map(one => score(one, odds)));
        const chosen = path(Array(odds.length).fill(free), ...probabilities);
        expect(score(chosen, odds)).toBeCloseTo(best, 6);
      }),
    );
  });
});

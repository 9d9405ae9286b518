import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestLabelling } from '../../../src/labels/decoding/best-labelling.js';
import { candidate } from '../candidates.js';

const free = candidate('line');
const logOdds = (p: number) => Math.log(p / (1 - p));

/** The word F1 that is expected when some lines are kept. */
function expected(lines: readonly (typeof free)[], probabilities: readonly number[], kept: readonly boolean[]): number {
  let right = 0;
  let all = 0;
  lines.forEach(({ shape: { words } }, i) => {
    const p = probabilities[i] ?? 0;
    all += words * p;
    if (kept[i] !== true) return;
    all += words;
    right += words * p;
  });
  return all === 0 ? 0 : (2 * right) / all;
}

it.each([
  ['keeps what is likely', [0.01, 0.99, 0.99], [false, true, true]],
  ['keeps the more unlikely a line the less sure the page is', [0.6, 0.6, 0.4], [true, true, true]],
  ['leaves what is half likely on a sure page', [0.99, 0.99, 0.4], [true, true, false]],
  ['leaves a page on which nothing is likely', [0.2, 0.1, 0.2], [false, false, false]],
] as const)('%s', (_, chances, kept) => {
  expect(bestLabelling([free, free, free], Float64Array.from(chances)).body).toEqual(kept);
});

it('takes an empty page', () => {
  expect(bestLabelling([], new Float64Array(0))).toEqual({ body: [], expectedF1: 0 });
});

it('is the best of all labellings, and says what it expects of it', () => {
  const likely = fc.array(fc.tuple(fc.double({ min: 0.3, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(likely, given => {
      const lines = given.map(([, words]) => candidate('word '.repeat(words)));
      const odds = Float32Array.from(given, ([p]) => logOdds(p));
      const chances = Array.from(odds, one => 1 / (1 + Math.exp(-one)));
      const every = Array.from({ length: 2 ** lines.length }, (_, bits) =>
        lines.map((_, i) => ((bits >> i) & 1) === 1),
      );
      const best = Math.max(...every.map(kept => expected(lines, chances, kept)));
      const { body, expectedF1 } = bestLabelling(lines, Float64Array.from(chances));
      expect(expectedF1).toBeCloseTo(best, 9);
      expect(expected(lines, chances, body)).toBeCloseTo(best, 9);
    }),
  );
});

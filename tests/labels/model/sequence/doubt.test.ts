import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../../../src/labels/model/sequence/doubt.js';

/** Odds of which a body line is wrong by so much. */
const oddsOf = (wrong: number) => Math.log((1 - wrong) / wrong);

describe('a page is in doubt', () => {
  it.each([
    ['where more than its share of the words may be wrong', [oddsOf(0.0755)], [1000], true],
    ['and not where fewer are', [oddsOf(0.073)], [1000], false],
    ['where a tenth of its words is as likely body as not', [20, 20, 0], [50, 50, 20], true],
    ['and not where a short line is', [20, 20, 0], [50, 50, 5], false],
    ['nor where much is surely none', [20, 20, -20], [50, 50, 500], false],
    ['where hardly anything is body', [0.1, -5], [5, 50], true],
    ['and not where nothing is', [-0.1, -0.1], [50, 50], false],
    ['and not without lines', [], [], false],
    ['nor without words', [1, 2], [0, 0], false],
    ['nor where all is sure beyond numbers', [Infinity, -Infinity], [50, 50], false],
  ])('%s', (_, odds, words, expected) => {
    expect(isDoubtful(Float32Array.from(odds), words)).toBe(expected);
  });
});

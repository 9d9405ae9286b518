import { describe, expect, it } from 'vitest';
import { partsOf, sizeOf } from '../../src/labels/model/sequence/net.js';
import { generator } from '../../src/training/random.js';
import { addSlopes, backPartsOf, type Dropout, lossOf, type Sequence } from '../../src/training/sequence-slopes.js';

const INPUTS = 3;
const HIDDEN = 4;
const LINES = 5;
const FORM = { inputs: INPUTS, hidden: HIDDEN };
const SIZE = sizeOf(FORM);
const random = generator(3);
const some = (length: number, spread: number) => Float32Array.from({ length }, () => (2 * random() - 1) * spread);

const PARAMETERS = some(SIZE, 0.7);

const sequence: Sequence = {
  told: some(LINES * INPUTS, 1),
  before: some(LINES, 2),
  isBody: Uint8Array.of(0, 1, 1, 0, 1),
  lineWeights: Float32Array.of(1, 0.5, 2, 1, 0),
  words: Float32Array.of(3, 20, 9, 5, 0),
};
const dropout: Dropout = {
  entered: Float32Array.from({ length: LINES * HIDDEN }, (_, i) => (i % 5 === 0 ? 0 : 1.25)),
  seen: Float32Array.from({ length: 3 * LINES * HIDDEN }, (_, i) => (i % 7 === 0 ? 0 : 1.2)),
};

/** Adds to slopes what a net of these parameters has. */
function addTo(slopes: Float64Array, parameters: Float32Array, weight: number, drops: Dropout | null): number {
  const parts = partsOf(FORM, parameters);
  return addSlopes(parts, backPartsOf(parts), sequence, weight, drops, partsOf(FORM, slopes));
}

/** The loss of the sequence with one parameter moved. */
function lossAt(at: number, moved: number, drops: Dropout | null): number {
  const parameters = PARAMETERS.slice();
  parameters[at] = (parameters[at] as number) + moved;
  return addTo(new Float64Array(SIZE), parameters, 1, drops);
}

describe('the slopes of the parameters', () => {
  it.each([
    ['all of it', null],
    ['some left out', dropout],
  ])('are those of the loss, with %s', (_, drops) => {
    const slopes = new Float64Array(SIZE);
    addTo(slopes, PARAMETERS, 0.5, drops);
    const step = 0.001; // further on a unit may open or shut, and the slope is another
    for (let at = 0; at < SIZE; at++) {
      const measured = (lossAt(at, step, drops) - lossAt(at, -step, drops)) / (2 * step);
      expect(slopes[at]).toBeCloseTo(0.5 * measured, 4);
    }
    expect(slopes.filter(slope => slope !== 0).length).toBeGreaterThan(SIZE / 2);
  });

  it('are added to what is there', () => {
    const once = new Float64Array(SIZE);
    const twice = new Float64Array(SIZE);
    addTo(once, PARAMETERS, 1, null);
    for (let i = 0; i < 2; i++) addTo(twice, PARAMETERS, 0.5, null);
    once.forEach((slope, at) => {
      expect(twice[at]).toBeCloseTo(slope, 10);
    });
  });
});

describe('the loss of odds', () => {
  const one = { isBody: Uint8Array.of(1, 0), lineWeights: Float32Array.of(1, 1), words: Float32Array.of(9, 9) };
  const lossFor = (...odds: number[]) => lossOf(Float32Array.from(odds), one, new Float64Array(2));

  it('is near 0 where the odds are right and sure, and greater the more words are wrong', () => {
    expect(lossFor(20, -20)).toBeCloseTo(1 / 19, 3);
    // the chances are p and 1 - p: one less the F1 of 9 p words of 9, and twice what a line says against it
    const p = 1 / (1 + Math.exp(-2));
    expect(lossFor(2, -2)).toBeCloseTo(1 - (2 * 9 * p) / (1 + 9 + 9) - 2 * Math.log(p), 10);
    expect(lossFor(2, -2)).toBeGreaterThan(lossFor(4, -4));
    const many = { ...one, words: Float32Array.of(9, 90) };
    const ofMany = lossOf(Float32Array.of(2, 0), many, new Float64Array(2));
    expect(ofMany).toBeGreaterThan(lossFor(2, 0));
  });

  it('knows nothing of a line that teaches nothing', () => {
    const two = {
      isBody: Uint8Array.of(1, 0, 0),
      lineWeights: Float32Array.of(1, 1, 0),
      words: Float32Array.of(9, 9, 0),
    };
    const slopes = new Float64Array(3);
    expect(lossOf(Float32Array.of(2, -2, 9), two, slopes)).toBeCloseTo(lossFor(2, -2), 10);
    expect(slopes[2] === 0).toBe(true);
  });

  it('is finite for odds that are surely wrong', () => {
    expect(Number.isFinite(lossFor(-800, 800))).toBe(true);
  });
});

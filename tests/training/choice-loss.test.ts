import { describe, expect, it } from 'vitest';
import { choiceLoss, type SampleChoice } from '../../src/training/choice-loss.js';

function measured(choices: readonly SampleChoice[], odds: readonly number[]) {
  const slopes = new Float32Array(odds.length);
  const curves = new Float32Array(odds.length);
  choiceLoss(choices).measure(Float32Array.from(odds), slopes, curves);
  return { slopes: [...slopes], curves: [...curves] };
}

describe('choiceLoss', () => {
  it('draws the right one up and the others down, as far as they are likely', () => {
    const choice = { count: 3, right: [false, true, false], noneIsRight: false, weight: 1 };
    const { slopes, curves } = measured([choice], [0, 0, 0]);
    expect(slopes).toEqual([0.25, -0.75, 0.25]);
    expect(curves.map(curve => curve.toFixed(4))).toEqual(['0.1875', '0.1875', '0.1875']);
  });

  it('draws all down where none is right', () => {
    const { slopes } = measured([{ count: 2, right: [false, false], noneIsRight: true, weight: 2 }], [0, 0]);
    slopes.forEach(slope => {
      expect(slope).toBeCloseTo(2 / 3, 6);
    });
  });

  it('shares the pull among several that are right', () => {
    const { slopes } = measured([{ count: 2, right: [true, true], noneIsRight: false, weight: 1 }], [0, 0]);
    expect(slopes[0]).toBeCloseTo(1 / 3 - 1 / 2, 6);
    expect(slopes[1]).toBe(slopes[0]);
  });

  it('learns nothing from a choice in which nothing is right, and goes on behind it', () => {
    const nothing = { count: 2, right: [false, false], noneIsRight: false, weight: 1 };
    const { slopes, curves } = measured(
      [nothing, { count: 1, right: [true], noneIsRight: false, weight: 1 }],
      [1, 2, 0],
    );
    expect(slopes).toEqual([0, 0, -0.5]);
    expect(Math.min(...curves)).toBeGreaterThan(0);
  });

  it('stands odds of any size', () => {
    const { slopes } = measured([{ count: 2, right: [true, false], noneIsRight: false, weight: 1 }], [-900, 900]);
    expect(slopes.every(Number.isFinite)).toBe(true);
  });
});

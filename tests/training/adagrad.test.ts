import { describe, expect, it } from 'vitest';
import { adaGrad, scatter } from '../../src/training/adagrad.js';

describe('adaGrad', () => {
  it('goes down the slope, by the rate at first and less and less after that', () => {
    const { weights, update } = adaGrad(2, 0.5, 0);
    update(1, -2);
    const [still = 1, first = 0] = weights;
    update(1, -2);
    expect(still).toBe(0);
    expect(first).toBeCloseTo(0.5, 3);
    expect((weights[1] ?? 0) - first).toBeCloseTo(0.5 / Math.SQRT2, 3);
  });

  it('draws a weight to zero where the slope says nothing', () => {
    const { weights, update } = adaGrad(1, 0.1, 0.01);
    update(0, -1);
    const before = weights[0] ?? 0;
    update(0, 0);
    expect(weights[0]).toBeLessThan(before);
  });
});

describe('scatter', () => {
  it.each([1, 2, 3, 4, 5, 10, 97, 100])('visits each of %i places once', count => {
    const step = scatter(count);
    expect(new Set(Array.from({ length: count }, (_, k) => (k * step) % count)).size).toBe(count);
  });

  it('is no step to the neighbour where there is another', () => {
    expect(scatter(10)).toBe(3);
    expect(scatter(0)).toBe(1);
  });
});

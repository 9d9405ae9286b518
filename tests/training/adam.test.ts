import { expect, test } from 'vitest';
import { adam } from '../../src/training/adam.js';

/** Goes down the slopes of (x - 3)² + 100 (y + 1)² from 0, 0. */
function descend(steps: number, decay = 0): readonly number[] {
  const parameters = new Float32Array(2);
  const step = adam(parameters, decay, 10);
  for (let i = 0; i < steps; i++) {
    const [x = 0, y = 0] = parameters;
    step(Float64Array.of(2 * (x - 3), 200 * (y + 1)), 0.05);
  }
  return [...parameters];
}

test('the first step is as long as the rate, whatever the slope', () => {
  const parameters = Float32Array.of(1, -1, 5);
  adam(parameters, 0, 1)(Float64Array.of(0.5, -0.001, 0), 0.1);
  expect(parameters[0]).toBeCloseTo(0.9, 5);
  expect(parameters[1]).toBeCloseTo(-0.9, 5);
  expect(parameters[2]).toBe(5);
});

test('steep and flat slopes are gone down alike', () => {
  const [x, y] = descend(500);
  expect(x).toBeCloseTo(3, 2);
  expect(y).toBeCloseTo(-1, 2);
});

test('decay draws parameters to zero', () => {
  const [x = 0] = descend(500, 0.1);
  expect(x).toBeLessThan(2.99);
  const still = Float32Array.of(2);
  adam(still, 0.5, 1)(Float64Array.of(0), 0.1);
  expect(still[0]).toBeCloseTo(1.9, 5);
});

test('slopes that are too long together are shortened, and keep their direction', () => {
  const one = new Float32Array(2);
  const other = new Float32Array(2);
  const long = adam(one, 0, 1);
  const short = adam(other, 0, 1);
  long(Float64Array.of(300, 400), 0.1);
  short(Float64Array.of(0.6, 0.8), 0.1);
  long(Float64Array.of(0.6, -0.8), 0.1);
  short(Float64Array.of(0.6, -0.8), 0.1);
  expect(one[0]).toBeCloseTo(other[0] as number, 5);
  expect(one[1]).toBeCloseTo(other[1] as number, 5);
});

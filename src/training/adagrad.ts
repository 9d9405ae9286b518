/** What the fits of this folder share: steps that shrink as evidence comes in (AdaGrad), and a fixed scattered order. */

export interface Descent {
  readonly weights: Float64Array;
  /** Moves one weight down the slope of the loss. */
  readonly update: (at: number, slope: number) => void;
}

/**
 * Weights, all zero, and the way to change them.
 *
 * @param rate size of the first step
 * @param decay how strongly a weight is drawn to zero each time it is changed
 * @example
 * const { weights, update } = adaGrad(3, 0.1, 0);
 * update(1, -2); // weights is now about [0, 0.1, 0]
 */
export function adaGrad(size: number, rate: number, decay: number): Descent {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  const update = (at: number, slope: number) => {
    const g = slope + decay * (weights[at] ?? 0);
    seen[at] = (seen[at] ?? 0) + g * g;
    weights[at] = (weights[at] ?? 0) - (rate * g) / Math.sqrt(seen[at] ?? 1);
  };
  return { weights, update };
}

/**
 * A step that visits every one of `count` places once, so that neighbours in the file do not pull together.
 *
 * @example
 * scatter(10) // 3: places 0, 3, 6, 9, 2, 5, 8, 1, 4, 7
 */
export function scatter(count: number): number {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  for (let step = Math.floor(count * 0.618); step > 1; step--) if (gcd(step, count) === 1) return step;
  return 1;
}

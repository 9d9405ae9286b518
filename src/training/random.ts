/**
 * A seeded generator of numbers from 0 up to 1: a linear congruential one, for training needs no better.
 *
 * @example
 * const random = generator(1);
 * random() // 0.23645552527159452
 */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

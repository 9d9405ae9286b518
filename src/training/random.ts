/**
 * A seeded generator of numbers from 0 up to 1 (T. Ettinger, mulberry32).
 *
 * @example
 * const random = generator(1);
 * random() // 0.6270739405881613
 */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Puts things in an order that chance gives, in place (R. Fisher and F. Yates, 1938).
 *
 * @example
 * const order = Int32Array.of(1, 2, 3);
 * shuffle(order, generator(1));
 * order // Int32Array [3, 2, 1]
 */
export function shuffle(order: Int32Array, random: () => number): void {
  for (let k = order.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other] as number, order[k] as number];
  }
}

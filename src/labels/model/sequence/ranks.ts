/** Ranks in place of numbers: those that are spread over thousands and those that lie between 0 and 1 then say as much. */

/** Where the ranks of each of some numbers begin, and what stands for them. */
export interface Ranks {
  /** For each number, the lowest value of every rank but the first, rising: `EDGES` of them, the rest NaN. */
  readonly edges: Float32Array;
  /** For each number, what stands for its first rank. */
  readonly lowest: Float32Array;
  /** For each number, how far one rank lies from the next; 0 where it has one alone. */
  readonly spacing: Float32Array;
}

/** At most so many edges lie between the ranks of a number. */
export const EDGES = 31;
/** The highest bit of the number of a rank, with which a search begins. */
const HIGHEST = 31 - Math.clz32(EDGES);

/**
 * Puts ranks in place of numbers.
 *
 * @param rows in each row as many numbers as are ranked, and `plain` numbers that stay as they are
 * @example
 * const edges = new Float32Array(EDGES).fill(NaN);
 * edges.set([10, 20]);
 * const rows = Float32Array.of(5, 10, 99);
 * rank(rows, 0, { edges, lowest: Float32Array.of(-1), spacing: Float32Array.of(1) });
 * rows // Float32Array [-1, 0, 1]
 */
export function rank(rows: Float32Array, plain: number, { edges, lowest, spacing }: Ranks): void {
  for (let at = 0; at < rows.length; at += plain) {
    for (let f = 0; f < spacing.length; f++, at++) {
      const value = rows[at] as number;
      const first = f * EDGES;
      let below = 0;
      // Number() of a comparison is made without a jump, which no processor could foresee.
      for (let bit = HIGHEST; bit >= 0; bit--)
        below |= Number((edges[first + (below | (1 << bit)) - 1] as number) <= value) << bit;
      rows[at] = (lowest[f] as number) + below * (spacing[f] as number);
    }
  }
}

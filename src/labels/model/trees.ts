/**
 * Boosted trees: a sum of small trees, each of which asks a line five yes-no questions about its features, always the
 * same five (symmetric or oblivious trees, as in L. Prokhorenkova et al., "CatBoost", 2018). The answers together are the
 * number of a leaf, so that no answer has to be waited for before the next question.
 */
export interface Trees {
  /** The features that are asked, five a tree. */
  readonly feature: Int16Array;
  /** What each is compared with: the answer is yes where it is at least that. */
  readonly threshold: Float32Array;
  /** What each leaf adds to the log odds, 32 a tree: the answer to the first question is the lowest bit of its number. */
  readonly leaf: Float32Array;
  /** What all trees together begin with. */
  readonly bias: number;
}

/** Questions of a tree. */
export const DEPTH = 5;
/** Leaves of a tree. */
export const LEAVES = 1 << DEPTH;

/**
 * Adds up the log odds of lines, tree by tree.
 *
 * @param columns the features of all lines, one after the other: feature f of line i stands at `f * count + i`
 * @param lines which lines
 * @param odds one number a line of the page, overwritten for `lines`
 */
export function sumTrees(trees: Trees, columns: Float32Array, lines: Int32Array, odds: Float32Array): void {
  const { feature, threshold, leaf, bias } = trees;
  const count = odds.length;
  const sums = new Float64Array(lines.length).fill(bias);
  const trunks = leaf.length / LEAVES;
  for (let tree = 0; tree < trunks; tree++) {
    const at = tree * DEPTH;
    const first = tree * LEAVES;
    const [f0, f1, f2, f3, f4] = [
      (feature[at] as number) * count,
      (feature[at + 1] as number) * count,
      (feature[at + 2] as number) * count,
      (feature[at + 3] as number) * count,
      (feature[at + 4] as number) * count,
    ];
    const [t0, t1, t2, t3, t4] = [
      threshold[at] as number,
      threshold[at + 1] as number,
      threshold[at + 2] as number,
      threshold[at + 3] as number,
      threshold[at + 4] as number,
    ];
    for (let k = 0; k < lines.length; k++) {
      const line = lines[k] as number;
      // Number() of a comparison is made without a jump, which no processor could foresee.
      const answers =
        Number((columns[f0 + line] as number) >= t0) |
        (Number((columns[f1 + line] as number) >= t1) << 1) |
        (Number((columns[f2 + line] as number) >= t2) << 2) |
        (Number((columns[f3 + line] as number) >= t3) << 3) |
        (Number((columns[f4 + line] as number) >= t4) << 4);
      sums[k] = (sums[k] as number) + (leaf[first + answers] as number);
    }
  }
  for (let k = 0; k < lines.length; k++) odds[lines[k] as number] = sums[k] as number;
}

/**
 * How much each feature had to do with the log odds of a line: by how much they would have been less had its questions
 * been answered otherwise.
 *
 * @param count lines of the page
 * @param shares one number a feature, to which it is added
 */
export function addShares(
  { feature, threshold, leaf }: Trees,
  columns: Float32Array,
  count: number,
  line: number,
  shares: Float64Array,
): void {
  for (let tree = 0; tree * LEAVES < leaf.length; tree++) {
    let answers = 0;
    for (let q = 0; q < DEPTH; q++) {
      const at = tree * DEPTH + q;
      const value = columns[(feature[at] as number) * count + line] as number;
      if (value >= (threshold[at] as number)) answers |= 1 << q;
    }
    const own = leaf[tree * LEAVES + answers] as number;
    for (let q = 0; q < DEPTH; q++) {
      const asked = feature[tree * DEPTH + q] as number;
      const other = leaf[tree * LEAVES + (answers ^ (1 << q))] as number;
      shares[asked] = (shares[asked] as number) + own - other;
    }
  }
}

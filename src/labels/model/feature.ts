/**
 * One thing that can be told of every line of a page as a number. `toward` and `away` say in words what it means where it
 * spoke for, or against, the line being body; features that mean the same have the same words. Both are empty where only
 * its companions can say it.
 */
export interface Feature<View> {
  readonly name: string;
  readonly toward: string;
  readonly away: string;
  /** Puts the numbers of all lines of a page into a column. */
  readonly fill: (view: View, column: Float32Array) => void;
}

/** Log odds stand for this beyond the ends of the page. */
export const BEYOND = -9;

/** Copies a column, moved by `step` lines; `outside` stands for what is beyond the ends of the page. */
export function shift(from: ArrayLike<number>, step: number, outside: number, column: Float32Array): void {
  const { length } = column;
  for (let i = 0; i < length; i++) {
    const at = i + step;
    column[i] = at >= 0 && at < length ? (from[at] as number) : outside;
  }
}

/** What the lines from `from` to `to` away from line `i` add up to, given sums from the top of the page. */
export function sumAround(sums: Float64Array, i: number, from: number, to: number): number {
  const end = Math.min(sums.length - 1, i + to + 1);
  const start = Math.max(0, i + from);
  return end > start ? (sums[end] as number) - (sums[start] as number) : 0;
}

/** Fills a column with the sums of the lines from `from` to `to` away, divided by `by`. */
export function sumAway(sums: Float64Array, from: number, to: number, by: number, column: Float32Array): void {
  for (let i = 0; i < column.length; i++) column[i] = sumAround(sums, i, from, to) / by;
}

/**
 * Fills all columns of a page.
 *
 * @param columns takes them, one after the other: feature f of line i stands at `f * lines + i`
 */
export function fillColumns<View>(
  features: readonly Feature<View>[],
  view: View,
  lines: number,
  columns: Float32Array,
): void {
  for (let f = 0; f < features.length; f++) {
    (features[f] as Feature<View>).fill(view, columns.subarray(f * lines, (f + 1) * lines));
  }
}

/** Room for columns, used again from page to page: to ask for new room costs more than to fill it. */
export class ColumnRoom {
  #room = new Float32Array(0);

  /** Room for at least `size` numbers; what stands in it is of an earlier page. */
  take(size: number): Float32Array {
    if (size > this.#room.length || size * SHRINK < this.#room.length) this.#room = new Float32Array(size * 2);
    return this.#room;
  }
}

/** Room so many times too large, after one page of many lines, is given back. */
const SHRINK = 64;

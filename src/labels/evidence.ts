/**
 * A choice among lines by points: every piece of evidence sorts a contender into one of a few bins, a card of points
 * says what each bin is worth, and the contender with the most points wins if it has more than choosing none.
 */

/** One piece of evidence about a contender on its page. */
export interface Evidence<Page, Contender> {
  readonly name: string;
  /** How many bins there are. */
  readonly bins: number;
  readonly bin: (page: Page, contender: Contender) => number;
}

/** What each bin is worth, by the name of the evidence, and what choosing none is. */
export interface PointCard {
  readonly none: number;
  readonly points: Readonly<Record<string, readonly number[]>>;
}

/** Evidence whose bins are ranges: bin i holds what is below `edges[i]`, the last one the rest. */
export function ranges<Page, Contender>(
  name: string,
  edges: readonly number[],
  value: (page: Page, contender: Contender) => number,
): Evidence<Page, Contender> {
  return {
    name,
    bins: edges.length + 1,
    bin: (page, contender) => rangeOf(edges, value(page, contender)),
  };
}

/** The first range that ends above a value. */
export function rangeOf(edges: readonly number[], value: number): number {
  let at = 0;
  while (at < edges.length && value >= (edges[at] ?? 0)) at += 1;
  return at;
}

/** Evidence of a few kinds, numbered from 0. */
export function kinds<Page, Contender>(
  name: string,
  bins: number,
  bin: (page: Page, contender: Contender) => number,
): Evidence<Page, Contender> {
  return { name, bins, bin };
}

export function flag<Page, Contender>(
  name: string,
  value: (page: Page, contender: Contender) => boolean,
): Evidence<Page, Contender> {
  return { name, bins: 2, bin: (page, contender) => (value(page, contender) ? 1 : 0) };
}

/** Chooses one of the contenders of a page, or none of them. */
export type Judge<Page, Contender> = (page: Page, contenders: readonly Contender[]) => Contender | null;

/** Adds up the points of a contender, and writes down its bins, one of each piece of evidence. */
export type Points<Page, Contender> = (page: Page, contender: Contender, bins: Float32Array) => number;

/**
 * What a card gives to the contenders that a table of evidence tells apart.
 *
 * @throws RangeError where the card lacks a piece of evidence or has another number of bins.
 * @example
 * pointsOf(TABLE, card)(page, contender, new Float32Array(TABLE.length)) // 1.25
 */
export function pointsOf<Page, Contender>(
  table: readonly Evidence<Page, Contender>[],
  card: PointCard,
): Points<Page, Contender> {
  const rows = table.map(({ name, bins, bin }) => {
    const points = card.points[name];
    if (points?.length !== bins) throw new RangeError(`the points of "${name}" are missing or not ${bins}`);
    return { bin, points: Float64Array.from(points) };
  });
  return (page, contender, bins) => {
    let sum = 0;
    let at = 0;
    for (const { bin, points } of rows) {
      const found = bin(page, contender);
      bins[at] = found;
      sum += points[found] ?? 0;
      at += 1;
    }
    return sum;
  };
}

/**
 * A judge that adds up the points of each contender; the first of equals wins.
 *
 * @throws RangeError where the card lacks a piece of evidence or has another number of bins.
 * @example
 * judge(TABLE, card)(page, contenders) // the contender with the most points, if it has more than card.none
 */
export function judge<Page, Contender>(
  table: readonly Evidence<Page, Contender>[],
  card: PointCard,
): Judge<Page, Contender> {
  const points = pointsOf(table, card);
  const bins = new Float32Array(table.length);
  return (page, contenders) => {
    let best: Contender | null = null;
    let most = card.none;
    for (const contender of contenders) {
      const sum = points(page, contender, bins);
      if (sum <= most) continue;
      most = sum;
      best = contender;
    }
    return best;
  };
}

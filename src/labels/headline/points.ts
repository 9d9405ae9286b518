import { EVIDENCE } from './evidence/index.js';

/**
 * The first look at a contender: for each piece of evidence the points of the bin that its number falls in. Points are
 * the weights of a conditional logistic model: one choice among the contenders of a page and `none`.
 */
export interface Points {
  /** What a page without a headline is worth. */
  readonly none: number;
  readonly bins: Readonly<Record<string, Bins>>;
}

export interface Bins {
  /** Upper edges: bin i holds what is below `edges[i]`, the last one the rest. */
  readonly edges: readonly number[];
  readonly points: readonly number[];
}

/** What tells the contenders no better from one another at first: it only helps among the few best. */
const AMONG_THE_BEST: ReadonlySet<string> = new Set([
  'commas',
  'letters a word',
  'asks',
  'begins',
  'signs that part items',
  'line',
  'share of the page above',
  'lines of the page',
  'unclaimed to the text',
  'short to the text',
  'signed to the text',
  'is body',
  'end below',
  'short close below',
  'body below',
  'menu below',
  'list heading above',
  'in the lede',
  'in the text and no menu',
  'in menus',
  'copy above',
  'copy below',
  'run of short lines above',
  'run without blanks above',
  'run without blanks below',
]);

/** The evidence that the first look goes by. */
export const FIRST_LOOK: readonly string[] = EVIDENCE.filter(name => !AMONG_THE_BEST.has(name));

/**
 * Makes the function that gives a contender's points, less those of none.
 *
 * @throws RangeError if the points are for other evidence than the first look goes by
 * @example
 * pointsOf(points)(row) // 3.2
 */
export function pointsOf({ none, bins }: Points): (row: Float32Array) => number {
  if (Object.keys(bins).join() !== FIRST_LOOK.join())
    throw new RangeError('the points of the headline are for other evidence: fit them anew');
  const lists = FIRST_LOOK.map(name => bins[name] as Bins); // the names are the same
  const asked = Int32Array.from(FIRST_LOOK, name => EVIDENCE.indexOf(name));
  const edges = Float32Array.from(lists.flatMap(list => list.edges));
  const points = Float64Array.from(lists.flatMap(list => list.points));
  /** Where the edges of each piece of evidence begin; it has one point more than edges. */
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, f) => {
    starts[f + 1] = (starts[f] as number) + list.edges.length;
  });
  return row => {
    let sum = -none;
    for (let f = 0; f < asked.length; f++) {
      const value = row[asked[f] as number] as number;
      const end = starts[f + 1] as number;
      let at = starts[f] as number;
      while (at < end && value >= (edges[at] as number)) at++;
      sum += points[at + f] as number;
    }
    return sum;
  };
}

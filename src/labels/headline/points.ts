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

/** The evidence that the first look goes by: what told contenders from one another best when all of it had points. */
export const FIRST_LOOK: readonly string[] = [
  'words',
  'characters',
  'function words',
  'capitals',
  'letters in capitals',
  'figures',
  'end',
  'ends with a full stop',
  'begins small',
  'list mark',
  'claim',
  'colon inside',
  'lines to the text',
  'lines to the body',
  'titles to the text',
  'prose to the text',
  'sure to the text',
  'blank above',
  'blank below',
  'indent',
  'words below',
  'words above',
  'claim below',
  'claim above',
  'end above',
  'prose close above',
  'titles close above',
  'signed above',
  'byline below',
  'byline above',
  'picture below',
  'breadcrumb above',
  'menu above',
  'in the text',
  'in the text thrice',
  'in the first line',
  'how often in the text',
  'words in the text',
  'words not in the text',
  'words in the lede',
  'topic',
  'like the title',
  'copies',
  'is the title',
  'words two above',
  'words two below',
  'body close below',
  'body above',
  'prose above',
  'short close above',
  'sure close below',
  'share bar below',
  'topic a word',
  'words of the title',
  'title in the text',
];

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

import type { Candidate } from '../candidate.js';
import { sumTrees } from '../model/trees.js';
import { type PackedTrees, unpackTrees } from '../model/weights.js';
import { bestContenders, MOST_RIVALS, NUMBERS, rivalRow } from './best.js';
import { headlinePage, type Page } from './page.js';
import { type Points, pointsOf } from './points.js';
import points from './points.json' with { type: 'json' };
import trees from './trees.json' with { type: 'json' };

/**
 * Which line is the headline. Every line near the head of the text is a contender. Points (a bin for each piece of evidence)
 * pick the few best; boosted trees look at these again, and at what they are to each other. A text that stands on several
 * lines has the chances of all of them. The one with the best chance wins, if it is better than that of none.
 *
 * Points and trees are fitted on labelled pages, on pages cut to the story alone, and on pages cut to begin with prose,
 * where none is right.
 */

/** The weights of the second look. */
export interface RivalTrees {
  /** What the numbers tell that the trees ask for, in order. */
  readonly numbers: readonly string[];
  readonly trees: PackedTrees;
}

/** What gives the index of the headline among the candidates, or null. */
export type FindHeadline = (candidates: readonly Candidate[], body: readonly boolean[]) => number | null;

const FIRST_RIVALS = Int32Array.from({ length: MOST_RIVALS }, (_, r) => r);

/** Whether two rivals say the same, a page's title counted without the site's name. */
function sameText({ texts, contenders, title }: Page, one: number, other: number): boolean {
  if (texts[one] === texts[other]) return true;
  if (contenders[one] === 0) return title.cuts.includes(texts[other] ?? 0);
  return contenders[other] === 0 && title.cuts.includes(texts[one] ?? 0);
}

/** Which rival wins; null where none is more likely. The line to be called the headline is rather not the page's title. */
function winner(page: Page, rivals: readonly number[], chances: Float32Array): number | null {
  let most = 1;
  let found: number | null = null;
  for (const one of rivals) {
    let chance = 0;
    rivals.forEach((other, r) => {
      if (sameText(page, one, other)) chance += chances[r] ?? 0;
    });
    if (chance <= most) continue;
    most = chance;
    found = one;
  }
  if (found === null) return null;
  let line: number | null = null;
  let best = -1;
  rivals.forEach((other, r) => {
    if (!sameText(page, found, other)) return;
    const chance = (page.contenders[other] ?? 0) === 0 ? 0 : (chances[r] ?? 0);
    if (chance <= best) return;
    best = chance;
    line = page.contenders[other] ?? null;
  });
  return line;
}

/**
 * Makes the search for the headline from its weights.
 *
 * @throws RangeError if the weights are for other numbers than the code measures
 */
export function headlineFinder(firstLook: Points, secondLook: RivalTrees): FindHeadline {
  if (secondLook.numbers.join() !== NUMBERS.join())
    throw new RangeError('the trees of the headline are for other numbers: fit them anew');
  const pointsFor = pointsOf(firstLook);
  const trees = unpackTrees(secondLook.trees);
  const columns = new Float32Array(NUMBERS.length * MOST_RIVALS);
  const odds = new Float32Array(MOST_RIVALS);
  return (candidates, body) => {
    const page = headlinePage(candidates, body);
    if (page === null) return null;
    const best = bestContenders(page, pointsFor);
    for (let r = 0; r < best.rivals.length; r++) {
      const row = rivalRow(page, best, r);
      for (let n = 0; n < row.length; n++) columns[n * MOST_RIVALS + r] = row[n] as number;
    }
    sumTrees(trees, columns, FIRST_RIVALS.subarray(0, best.rivals.length), odds);
    return winner(page, best.rivals, odds.map(Math.exp));
  };
}

let shipped: FindHeadline | undefined;

/**
 * The index of the headline among the candidates, or null. A page that begins with prose has none.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @example
 * findHeadline(candidates, body) // 4
 */
export const findHeadline: FindHeadline = (candidates, body) => {
  shipped ??= headlineFinder(points, trees);
  return shipped(candidates, body);
};

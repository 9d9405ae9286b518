import { EVIDENCE } from '../labels/headline-evidence.js';
import { type Choice, choose, fitChoices } from './choice.js';
import { BINS, type HeadlinePage, STARTS } from './headline-pages.js';

/** What each bin of the evidence for a headline is worth, and what a page without headline is. */
export interface HeadlineCard {
  readonly none: number;
  readonly points: Readonly<Record<string, readonly number[]>>;
}

const ROUNDS = 60;

const round = (x: number) => Math.round(x * 100) / 100;

/**
 * Fits the points to pages. The same pages in the same order give the same points.
 *
 * @example
 * fitHeadline(pages).points['is a name'] // [0.03, -0.2]
 */
export function fitHeadline(pages: readonly HeadlinePage[]): HeadlineCard {
  const weights = fitChoices(
    pages.flatMap(({ whole, cuts }) => [whole, ...cuts]),
    BINS,
    ROUNDS,
  );
  const points = EVIDENCE.map(({ name, edges }, k) => {
    const from = STARTS[k] ?? 0;
    return [name, Array.from(weights.subarray(from, from + edges.length + 1), round)] as const;
  });
  return { none: round(weights[BINS] ?? 0), points: Object.fromEntries(points) };
}

/**
 * Whether the points choose rightly.
 *
 * @example
 * pages.filter(({ whole }) => choosesRight(card, whole)).length / pages.length // 0.83
 */
export function choosesRight(card: HeadlineCard, { options, right, noneIsRight }: Choice): boolean {
  const weights = Float64Array.from([...EVIDENCE.flatMap(({ name }) => card.points[name] ?? []), card.none]);
  const chosen = choose(weights, options);
  return chosen === null ? noneIsRight : right[chosen] === true;
}

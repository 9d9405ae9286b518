import type { PointCard } from '../labels/evidence.js';
import { certaintyOf } from '../labels/model/certainty.js';
import type { Trees } from '../labels/model/trees.js';
import { unpackTrees } from '../labels/model/weights.js';
import { BYLINE_EVIDENCE } from '../labels/signature/byline-evidence.js';
import { type BylineTrees, LEAST_CHANCE, likeliest } from '../labels/signature/byline-judge.js';
import { bestOf, measureAmong, RIVAL_NUMBERS } from '../labels/signature/byline-rivals.js';
import { type BoostOptions, fitTreesTo } from './boost.js';
import { fitCertainty, type Outcome } from './certainty.js';
import { choiceLoss } from './choice-loss.js';
import { foldOf } from './folds.js';
import { packTrees } from './pack.js';
import { fitPoints, sumsOf } from './points.js';
import { NONE_WEIGHT, type SignaturePage } from './signature-pages.js';

/** Fits the two looks at bylines: points for all contenders of a page, trees for the few with the most points. */

export interface BylineWeights {
  readonly points: PointCard;
  readonly trees: BylineTrees;
}

const SECOND_LOOK: BoostOptions = { trees: 150, rate: 0.1, featureShare: 0.15, smoothing: 20, seed: 1 };

/** The rivals of a page, which contenders they are, and what is told of each. */
interface Rivals {
  readonly best: readonly number[];
  readonly rows: readonly Float32Array[];
}

function rivalsOf({ byline, around }: SignaturePage, card: PointCard): Rivals {
  const sums = sumsOf(BYLINE_EVIDENCE, card, byline.options);
  const best = bestOf(sums);
  const rows = best.map((k, rank) => {
    const row = (around[k] as Float32Array).slice(); // a row for each option
    measureAmong(sums, best, rank, row);
    return row;
  });
  return { best, rows };
}

type Judged = Rivals & { readonly page: SignaturePage };

function fitSecondLook(judged: readonly Judged[]): Trees {
  const choices = judged.map(({ best, page: { byline, isSilver } }) => {
    const right = best.map(k => byline.right[k] === true);
    const isKnown = right.includes(true);
    return { count: best.length, right, noneIsRight: !(isKnown || isSilver), weight: isKnown ? 1 : NONE_WEIGHT };
  });
  const rows = judged.flatMap(one => one.rows);
  const values = new Float32Array(rows.length * RIVAL_NUMBERS.length);
  rows.forEach((row, i) => {
    values.set(row, i * RIVAL_NUMBERS.length);
  });
  const samples = { features: RIVAL_NUMBERS.length, count: rows.length, values };
  return fitTreesTo(samples, choiceLoss(choices), SECOND_LOOK);
}

/** How the likeliest rivals of pages turned out, by trees that have not seen them. */
function outcomesOf(trees: Trees, judged: readonly Judged[]): Outcome[] {
  return judged.flatMap(({ best, rows, page: { byline, isSilver } }) => {
    const found = likeliest(trees, rows.length, rank => rows[rank] as Float32Array);
    if (found === null || isSilver) return [];
    return [{ expected: found.odds, isRight: byline.right[best[found.rank] as number] === true }];
  });
}

/**
 * Fits the weights. The trees learn from points that were fitted on the other half of the domains, and how sure they may be
 * from trees that were: both know the pages that they were fitted on too well. The same pages in the same order give the
 * same weights.
 */
export function fitByline(pages: readonly SignaturePage[]): BylineWeights {
  const half = ({ domain }: SignaturePage) => foldOf(domain, 2);
  const pointsFor = (some: readonly SignaturePage[]) =>
    fitPoints(
      BYLINE_EVIDENCE,
      some.map(({ byline }) => byline),
    );
  const others = [0, 1].map(side => pointsFor(pages.filter(page => half(page) !== side)));
  const judged = pages.map(page => ({ page, ...rivalsOf(page, others[half(page)] as PointCard) })); // 0 or 1
  const outcomes = [0, 1].flatMap(side => {
    const trees = fitSecondLook(judged.filter(({ page }) => half(page) !== side));
    return outcomesOf(
      trees,
      judged.filter(({ page }) => half(page) === side),
    );
  });
  const trees = packTrees(fitSecondLook(judged));
  return { points: pointsFor(pages), trees: { numbers: RIVAL_NUMBERS, trees, certainty: fitCertainty(outcomes) } };
}

/** Which contender of a page the weights choose; null: none. */
export function choosesByline({ points, trees }: BylineWeights): (page: SignaturePage) => number | null {
  const unpacked = unpackTrees(trees.trees);
  return page => {
    const { best, rows } = rivalsOf(page, points);
    const found = likeliest(unpacked, rows.length, rank => rows[rank] as Float32Array);
    if (found === null || certaintyOf(trees.certainty, found.odds) < LEAST_CHANCE) return null;
    return best[found.rank] ?? null;
  };
}

import type { PointCard } from '../labels/evidence.js';
import { unpackTrees } from '../labels/model/weights.js';
import { BYLINE_EVIDENCE } from '../labels/signature/byline-evidence.js';
import { type BylineTrees, likeliest } from '../labels/signature/byline-judge.js';
import { bestOf, measureAmong, RIVAL_NUMBERS } from '../labels/signature/byline-rivals.js';
import { type BoostOptions, fitTreesTo } from './boost.js';
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

/**
 * Fits the weights. The trees learn from points that were fitted on the other half of the domains: points know the pages
 * that they were fitted on too well. The same pages in the same order give the same weights.
 */
export function fitByline(pages: readonly SignaturePage[]): BylineWeights {
  const half = ({ domain }: SignaturePage) => foldOf(domain, 2);
  const pointsFor = (some: readonly SignaturePage[]) =>
    fitPoints(
      BYLINE_EVIDENCE,
      some.map(({ byline }) => byline),
    );
  const others = [0, 1].map(side => pointsFor(pages.filter(page => half(page) !== side)));
  const rivals = pages.map(page => rivalsOf(page, others[half(page)] as PointCard)); // 0 or 1
  const choices = rivals.map(({ best }, p) => {
    const { byline, isSilver } = pages[p] as SignaturePage;
    const right = best.map(k => byline.right[k] === true);
    const isKnown = right.includes(true);
    return { count: best.length, right, noneIsRight: !(isKnown || isSilver), weight: isKnown ? 1 : NONE_WEIGHT };
  });
  const rows = rivals.flatMap(one => one.rows);
  const values = new Float32Array(rows.length * RIVAL_NUMBERS.length);
  rows.forEach((row, i) => {
    values.set(row, i * RIVAL_NUMBERS.length);
  });
  const samples = { features: RIVAL_NUMBERS.length, count: rows.length, values };
  const trees = fitTreesTo(samples, choiceLoss(choices), SECOND_LOOK);
  return { points: pointsFor(pages), trees: { numbers: RIVAL_NUMBERS, trees: packTrees(trees) } };
}

/** Which contender of a page the weights choose; null: none. */
export function choosesByline({ points, trees }: BylineWeights): (page: SignaturePage) => number | null {
  const unpacked = unpackTrees(trees.trees);
  return page => {
    const { best, rows } = rivalsOf(page, points);
    const found = likeliest(unpacked, rows.length, rank => rows[rank] as Float32Array);
    return found === null ? null : (best[found] ?? null);
  };
}

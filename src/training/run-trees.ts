import { decode } from '../labels/decoding/decode.js';
import { type JudgedRuns, runColumns, runOdds } from '../labels/model/judge.js';
import { readLexis } from '../labels/model/lexis.js';
import { RUN_FEATURES } from '../labels/model/run-features.js';
import { type RunView, runViewOf } from '../labels/model/run-view.js';
import type { Run } from '../labels/model/runs.js';
import type { Trees } from '../labels/model/trees.js';
import { viewOf } from '../labels/model/view.js';
import { type BoostOptions, fitTrees } from './boost.js';
import { type FitPage, type Folded, folded, foldOfPage } from './model.js';
import { wordF1 } from './word-f1.js';

/**
 * Fits the trees that judge runs as a whole. A run is right where the body has a greater word F1 with it than without, and
 * it weighs as much as it changes that.
 */

const RUNS: BoostOptions = { trees: 300, rate: 0.1, featureShare: 0.1, smoothing: 0.05, seed: 3 };
/** Long runs weigh more, but not in proportion: pages have few of them. */
const WEIGHT_POWER = 0.7;

/** A run with the word F1 that it gains. */
interface RunSample {
  readonly page: FitPage;
  readonly numbers: Float32Array;
  readonly gain: number;
}

/** By how much the word F1 is greater with a run than without it; one that no line was kept of counts with all its near lines. */
function gainOf({ from, to }: Run, view: RunView, kept: readonly boolean[], page: FitPage, isKept: boolean): number {
  const isIn = (i: number) => i >= from && i < to;
  const without = kept.map((keeps, i) => keeps && !isIn(i));
  const withRun = isKept ? kept : kept.map((keeps, i) => keeps || (isIn(i) && view.isNear[i] === 1));
  return wordF1(page, withRun) - wordF1(page, without);
}

/** The runs of a page as decoding leaves them, given odds that know nothing of its domain. */
function runsOfPage(page: FitPage, odds: Float32Array, into: RunSample[]): void {
  const { candidates } = page;
  const { body, expectedF1 } = decode(candidates, { odds });
  const view = runViewOf(unscoredView(page), odds, body, expectedF1);
  if (view === null) return;
  const columns = runColumns(view);
  view.runs.forEach((run, r) => {
    if (r === view.main) return;
    const numbers = Float32Array.from(RUN_FEATURES, (_, f) => columns[f * view.runs.length + r] as number);
    into.push({ page, numbers, gain: gainOf(run, view, body, page, (view.keptWords[r] as number) > 0) });
  });
}

/** Of runs nothing is asked that depends on how words score. */
const unscoredView = ({ candidates }: FitPage) =>
  viewOf(candidates, readLexis(candidates), new Float32Array(candidates.length));

/**
 * Fits the trees of runs.
 *
 * @param odds log odds of the lines of each page, by what has not seen its domain
 */
export function fitRuns(
  pages: readonly FitPage[],
  odds: readonly Float32Array[],
  report: (line: string) => void,
): Folded<Trees> {
  const samples: RunSample[] = [];
  pages.forEach((page, i) => {
    runsOfPage(page, odds[i] as Float32Array, samples);
  });
  const features = RUN_FEATURES.length;
  const fit = (takes: (page: FitPage) => boolean) => {
    const taken = samples.filter(({ page }) => takes(page));
    const values = new Float32Array(taken.length * features);
    taken.forEach(({ numbers }, i) => {
      values.set(numbers, i * features);
    });
    return fitTrees(
      {
        features,
        count: taken.length,
        values,
        isTrue: Uint8Array.from(taken, ({ gain }) => (gain > 0 ? 1 : 0)),
        weights: Float32Array.from(taken, ({ gain, page }) => page.weight * Math.abs(gain) ** WEIGHT_POWER),
      },
      RUNS,
    );
  };
  return folded(fit, report, 'trees of runs');
}

/** Judges the runs of a page by the trees that have not seen its domain. */
export const runsWithout =
  (trees: Folded<Trees>, page: FitPage, odds: Float32Array) =>
  (kept: readonly boolean[], expectedF1: number): JudgedRuns | null => {
    const view = runViewOf(unscoredView(page), odds, kept, expectedF1);
    return view === null ? null : { page: view, odds: runOdds(view, trees.without[foldOfPage(page)] as Trees) };
  };

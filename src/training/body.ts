import { decode } from '../labels/decoding/decode.js';
import { certaintyOf } from '../labels/model/certainty.js';
import { judge } from '../labels/model/judge.js';
import type { Judge } from '../labels/model/shipped.js';
import type { Trees } from '../labels/model/trees.js';
import type { Certainty, Model } from '../labels/model/weights.js';
import { run } from '../pipeline.js';
import { fitCertainty, type Outcome } from './certainty.js';
import type { CorpusPage } from './fit-pages.js';
import { fitModel, foldOfPage } from './model.js';
import { fitInThread } from './net-thread.js';
import type { PageRecord } from './pages.js';
import { prediction } from './prediction.js';
import { fitRuns, runsWithout } from './run-trees.js';
import { wordF1 } from './word-f1.js';

/** Fits the model that tells body from the rest, and says how good it is on pages that it has not seen. */

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A story of so much confidence may be taken as it is. */
const SURE = 0.9;

/** A body is right with this word F1. */
const RIGHT = 0.95;

interface Judged extends Outcome {
  /** The word F1 of the body, against its labelled lines. */
  readonly f1: number;
}

const judged = (expected: number, f1: number): Judged => ({ expected, f1, isRight: f1 >= RIGHT });

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/**
 * Prints how often the body of a page of which the model is sure is right.
 *
 * @param certainties for each fold, what knows nothing of its pages
 */
function reportSure(
  pages: readonly CorpusPage[],
  outcomes: readonly Outcome[],
  certainties: readonly Certainty[],
): void {
  const sure = outcomes.filter(({ expected }, i) => {
    const page = pages[i] as CorpusPage;
    const certainty = certainties[foldOfPage(page)] as Certainty;
    return !page.isSilver && !page.isExcerpt && certaintyOf(certainty, expected) >= SURE;
  });
  const right = sure.filter(({ isRight }) => isRight).length;
  const share = ((100 * right) / sure.length).toFixed(1);
  console.log(
    `of ${sure.length} pages with a confidence of ${SURE} or more, ${share}% have a word F1 of ${RIGHT} or more`,
  );
}

/** Prints the mean word F1 of pages that the model has not seen, by render, against their labelled lines. */
function reportF1(name: string, pages: readonly CorpusPage[], outcomes: readonly Judged[]): void {
  const groups = new Map<string, number[]>();
  outcomes.forEach(({ f1 }, i) => {
    const { page, isSilver, isExcerpt } = pages[i] as CorpusPage;
    if (isSilver) return;
    for (const key of isExcerpt ? ['excerpts'] : [page.render, 'all'])
      groups.set(key, [...(groups.get(key) ?? []), f1]);
  });
  const parts = [...groups].map(([key, f1s]) => `${key} ${(100 * mean(f1s)).toFixed(2)}`);
  console.log(`${name}: ${parts.join(', ')}`);
}

/** What was fitted to pages. */
export interface FittedBody {
  readonly model: Model;
  /** For each fold, what has seen all pages but it. */
  readonly without: readonly Model[];
}

/** Fits the model to pages, and how sure it may be to what it says of those it has not seen; prints how good it is on them. */
export async function fitBody(pages: readonly CorpusPage[]): Promise<FittedBody> {
  const { model, without, odds } = await fitModel(pages, say, fitInThread);
  const runs = fitRuns(pages, odds, say);
  const outcomes = pages.map((page, i) => {
    const own = odds[i] as Float32Array;
    const { body, expectedF1 } = decode(page.candidates, { odds: own, runs: runsWithout(runs, page, own) });
    return judged(expectedF1, wordF1(page, body));
  });
  reportF1('word F1 on pages not fitted on', pages, outcomes);
  const certaintyBy = (takes: (page: CorpusPage) => boolean) =>
    fitCertainty(outcomes.filter((_, i) => !(pages[i] as CorpusPage).isSilver && takes(pages[i] as CorpusPage)));
  const certainties = without.map((_, fold) => certaintyBy(page => foldOfPage(page) !== fold));
  reportSure(pages, outcomes, certainties);
  return {
    model: { ...model, runs: runs.whole, certainty: certaintyBy(() => true) },
    without: without.map((lines, fold) => ({
      ...lines,
      runs: runs.without[fold] as Trees,
      certainty: certainties[fold] as Certainty,
    })),
  };
}

/**
 * The stories whose bodies are found by what has not seen pages of their domain, a JSON line each, as the scorer reads them.
 */
export function unseenStories(records: readonly PageRecord[], without: readonly Model[]): string[] {
  return records.map(({ id, render, domain, text }) => {
    const model = without[foldOfPage({ domain })] as Model;
    const by: Judge = candidates => ({ judgement: judge(model, candidates), certainty: model.certainty });
    return prediction(id, render, run(text, { trace: false }, { judge: by }).story);
  });
}

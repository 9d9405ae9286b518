import { writeFileSync } from 'node:fs';
import { decode } from '../labels/decoding/decode.js';
import { certaintyOf } from '../labels/model/certainty.js';
import { judge } from '../labels/model/judge.js';
import type { Judge } from '../labels/model/shipped.js';
import type { Model } from '../labels/model/weights.js';
import { run } from '../pipeline.js';
import { fitCertainty, type Outcome } from './certainty.js';
import type { CorpusPage } from './fit-pages.js';
import { foldOf } from './folds.js';
import { fitModel } from './model.js';
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

/** Fits the model to pages, and how sure it may be to what it says of those it has not seen. */
export function fitBody(pages: readonly CorpusPage[]): Model {
  const { model, odds } = fitModel(pages, say);
  const runs = fitRuns(pages, odds, say);
  const outcomes = pages.map((page, i) => {
    const own = odds[i] as Float32Array;
    const { body, expectedF1 } = decode(page.candidates, { odds: own, runs: runsWithout(runs, page, own) });
    return judged(expectedF1, wordF1(page, body));
  });
  reportF1('word F1 on pages not fitted on', pages, outcomes);
  return {
    ...model,
    runs: runs.whole,
    certainty: fitCertainty(outcomes.filter((_, i) => !(pages[i] as CorpusPage).isSilver)),
  };
}

/**
 * Fits the model to the pages without each fold, and judges that fold by it.
 *
 * @param records the pages as they are read
 * @param file takes the stories whose bodies were found so, a JSON line each, and how sure each body is
 */
export function crossValidateBody(
  pages: readonly CorpusPage[],
  records: readonly PageRecord[],
  folds: number,
  file: string,
): void {
  const lines: string[] = [];
  const tested: CorpusPage[] = [];
  const outcomes: Judged[] = [];
  const sure: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fitBody(pages.filter(({ domain }) => foldOf(domain, folds) !== fold));
    for (const one of pages) {
      if (one.isSilver || foldOf(one.domain, folds) !== fold) continue;
      const { candidates, isExcerpt } = one;
      const { body, expectedF1 } = decode(candidates, judge(model, candidates));
      const outcome = judged(expectedF1, wordF1(one, body));
      tested.push(one);
      outcomes.push(outcome);
      if (!isExcerpt && certaintyOf(model.certainty, expectedF1) >= SURE) sure.push(outcome);
    }
    const by: Judge = candidates => ({ judgement: judge(model, candidates), certainty: model.certainty });
    for (const { id, render, domain, text } of records)
      if (foldOf(domain, folds) === fold)
        lines.push(prediction(id, render, run(text, { trace: false }, { judge: by }).story));
  }
  writeFileSync(file, lines.join(''));
  reportF1('cross-validated', tested, outcomes);
  const right = sure.filter(({ isRight }) => isRight).length;
  const share = ((100 * right) / sure.length).toFixed(1);
  console.log(
    `of ${sure.length} pages with a confidence of ${SURE} or more, ${share}% have a word F1 of ${RIGHT} or more`,
  );
}

import type { PointCard } from '../labels/evidence.js';
import type { Finders } from '../labels/index.js';
import { signatureJudge } from '../labels/signature/find.js';
import { STAMP_EVIDENCE } from '../labels/signature/stamp-evidence.js';
import { run } from '../pipeline.js';
import { choosesByline, fitByline } from './byline.js';
import type { Choice } from './choice.js';
import { foldOf } from './folds.js';
import { finderOf, findsRight, fitHeadline } from './headline.js';
import type { HeadlineTask } from './headline-pages.js';
import type { PageRecord } from './pages.js';
import { chooseBy, fitPoints } from './points.js';
import { prediction } from './prediction.js';
import type { SignaturePage } from './signature-pages.js';
import { Tallies } from './tallies.js';

/** How often headline, byline and date are right on pages that nothing was fitted to. */

/**
 * Prints how often the headline is right on pages that the model has not seen, a line for each render. Pages of one domain are all in
 * the same fold.
 *
 * @param folds how many models are fitted, each without the pages of one fold
 */
export function crossValidateHeadline(tasks: readonly HeadlineTask[], folds: number): void {
  const tallies = new Tallies();
  for (let fold = 0; fold < folds; fold++) {
    const isTested = ({ domain }: HeadlineTask) => foldOf(domain, folds) === fold;
    const find = finderOf(fitHeadline(tasks.filter(task => !isTested(task))));
    for (const task of tasks) {
      if (!isTested(task) || task.isSilver) continue;
      const isRight = findsRight(find, task);
      if (task.kind !== 'whole') tallies.count(`cut to ${task.kind}`, isRight);
      else for (const kind of [task.render, 'all']) tallies.count(kind, isRight);
    }
  }
  tallies.print();
}

/** Prints, by render, for the pages not fitted on that have a right line how often it is chosen, for the others how often none is. */
export function crossValidateSignature(pages: readonly SignaturePage[], folds: number): void {
  const tallies = new Tallies();
  const count = (name: string, { render }: SignaturePage, { right, noneIsRight }: Choice, chosen: number | null) => {
    tallies.count(
      `${name}, ${noneIsRight ? 'no line' : render}`,
      chosen === null ? noneIsRight : right[chosen] === true,
    );
  };
  for (let fold = 0; fold < folds; fold++) {
    const isTested = ({ domain, isSilver }: SignaturePage) => !isSilver && foldOf(domain, folds) === fold;
    const fitted = pages.filter(page => !isTested(page));
    const byline = choosesByline(fitByline(fitted));
    const dates = fitDate(fitted);
    for (const page of pages.filter(isTested)) {
      count('byline', page, page.byline, byline(page));
      count('date', page, page.date, chooseBy(STAMP_EVIDENCE, dates, page.date));
    }
  }
  tallies.print();
}

/**
 * The stories of pages, as the corpus's scorer reads them, a line each: headline, byline and date are found by weights that were
 * not fitted on the page's domain, the body by the model that ships.
 *
 * @param tasks what the headline is fitted on
 * @param pages what byline and date are fitted on
 */
export function crossValidateFields(
  records: readonly PageRecord[],
  tasks: readonly HeadlineTask[],
  pages: readonly SignaturePage[],
  folds: number,
): string[] {
  const lines: string[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const isFitted = ({ domain, isSilver = false }: { readonly domain: string; readonly isSilver?: boolean }) =>
      isSilver || foldOf(domain, folds) !== fold;
    const fitted = pages.filter(isFitted);
    const { points, trees } = fitByline(fitted);
    const by: Partial<Finders> = {
      headline: finderOf(fitHeadline(tasks.filter(isFitted))),
      signature: signatureJudge(points, trees, fitDate(fitted)),
    };
    for (const record of records) {
      if (!isFitted(record))
        lines.push(prediction(record.id, record.render, run(record.text, { trace: false }, by).story));
    }
  }
  return lines;
}

/** The points of dates. */
export const fitDate = (pages: readonly SignaturePage[]): PointCard =>
  fitPoints(
    STAMP_EVIDENCE,
    pages.map(({ date }) => date),
  );

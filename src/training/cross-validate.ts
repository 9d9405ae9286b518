import { BYLINE_EVIDENCE } from '../labels/signature/byline-evidence.js';
import { STAMP_EVIDENCE } from '../labels/signature/stamp-evidence.js';
import { foldOf } from './folds.js';
import { finderOf, findsRight, fitHeadline } from './headline.js';
import type { HeadlineTask } from './headline-pages.js';
import * as points from './points.js';
import type { SignaturePage } from './signature-pages.js';
import { Tallies } from './tallies.js';

/** How often headline, byline and date are right on pages that nothing was fitted to. */

/** The lines that sign a story: the name of each, what tells it apart, what is asked of a page, where its points are kept. */
export const SIGNATURE = [
  ['byline', BYLINE_EVIDENCE, (page: SignaturePage) => page.byline, 'src/labels/signature/byline-points.json'],
  ['date', STAMP_EVIDENCE, (page: SignaturePage) => page.date, 'src/labels/signature/stamp-points.json'],
] as const;

/** Prints, by render, the share of pages not fitted on whose headline is right. */
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
  for (let fold = 0; fold < folds; fold++) {
    const isTested = ({ domain, isSilver }: SignaturePage) => !isSilver && foldOf(domain, folds) === fold;
    const fitted = pages.filter(page => !isTested(page));
    for (const [name, table, choice] of SIGNATURE) {
      const card = points.fitPoints(table, fitted.map(choice));
      for (const page of pages) {
        if (!isTested(page)) continue;
        const kind = choice(page).noneIsRight ? 'no line' : page.render;
        const isRight = points.choosesRight(table, card, choice(page));
        tallies.count(`${name}, ${kind}`, isRight);
      }
    }
  }
  tallies.print();
}

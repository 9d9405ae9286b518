import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode } from '../labels/decode.js';
import { certaintyOf } from '../labels/model/certainty.js';
import { judge } from '../labels/model/judge.js';
import type { Model } from '../labels/model/weights.js';
import { BYLINE_EVIDENCE } from '../labels/signature/byline-evidence.js';
import { STAMP_EVIDENCE } from '../labels/signature/stamp-evidence.js';
import { fitCertainty, type Outcome, RIGHT } from './certainty.js';
import { type CorpusPage, readCorpus } from './fit-pages.js';
import { foldOf } from './folds.js';
import { formatPoints } from './format.js';
import { finderOf, findsRight, fitHeadline } from './headline.js';
import { type HeadlineTask, readHeadlineTasks } from './headline-pages.js';
import { fitModel } from './model.js';
import { packModel } from './pack.js';
import * as points from './points.js';
import { readSignaturePages, type SignaturePage } from './signature-pages.js';

/**
 * Rebuilds what was learned from a folder of labelled pages (`dev`, and `silver` if it is there), or cross-validates it by
 * domain. The points of the headline are fitted to the body that the shipped model finds, so the model comes first:
 *
 *   npm run train -- ../shared/corpus                                fits on every page, writes the model
 *   npm run train -- ../shared/corpus --folds 5 --predictions FILE   writes the bodies predicted for pages not fitted on
 *   npm run train -- ../shared/corpus --headline                         fits on every page, writes the points
 *   npm run train -- ../shared/corpus --headline --folds 5               prints how often the headline is right
 *   npm run train -- ../shared/corpus --signature                        the same for bylines and dates, last: they are
 *   npm run train -- ../shared/corpus --signature --folds 5              fitted to the headline that is found
 */

const MODEL = 'src/labels/model/weights.json';
const HEADLINE_POINTS = 'src/labels/headline/points.json';
const HEADLINE_TREES = 'src/labels/headline/trees.json';
const BYLINE = 'src/labels/signature/byline-points.json';
const DATE = 'src/labels/signature/stamp-points.json';
/** Width of a line in this project. */
const WIDTH = 120;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** A story of so much confidence may be taken as it is. */
const SURE = 0.9;

/** F1 of the words kept on one page against the words of its body lines. */
function lineF1({ candidates, isBody }: CorpusPage, kept: readonly boolean[]): number {
  let right = 0;
  let wrong = 0;
  kept.forEach((keeps, i) => {
    const words = candidates[i]?.shape.words ?? 0;
    if (keeps && isBody[i] === 1) right += 2 * words;
    else if (keeps !== (isBody[i] === 1)) wrong += words;
  });
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** Prints the mean word F1 of pages that the model has not seen, by render, against their labelled lines. */
function reportF1(name: string, pages: readonly CorpusPage[], outcomes: readonly Outcome[]): void {
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
function fit(pages: readonly CorpusPage[]): Model {
  const { model, odds } = fitModel(pages, say);
  const outcomes = pages.map((page, i) => {
    const { body, expectedF1 } = decode(page.candidates, odds[i] as Float32Array);
    return { expectedF1, f1: lineF1(page, body) };
  });
  reportF1('word F1 on pages not fitted on', pages, outcomes);
  return { ...model, certainty: fitCertainty(outcomes.filter((_, i) => !(pages[i] as CorpusPage).isSilver)) };
}

function crossValidate(pages: readonly CorpusPage[], folds: number, file: string): void {
  const lines: string[] = [];
  const judged: CorpusPage[] = [];
  const outcomes: Outcome[] = [];
  const sure: Outcome[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(pages.filter(({ domain }) => foldOf(domain, folds) !== fold));
    for (const one of pages) {
      if (one.isSilver || foldOf(one.domain, folds) !== fold) continue;
      const { candidates, page, isExcerpt } = one;
      const { body, expectedF1 } = decode(candidates, judge(model, candidates).odds);
      const outcome = { expectedF1, f1: lineF1(one, body) };
      judged.push(one);
      outcomes.push(outcome);
      if (isExcerpt) continue;
      const confidence = certaintyOf(model.certainty, expectedF1);
      if (confidence >= SURE) sure.push(outcome);
      const text = candidates.filter((_, i) => body[i]).map(({ line }) => line.text);
      lines.push(`${JSON.stringify({ id: page.id, render: page.render, confidence, body: text.join('\n\n') })}\n`);
    }
  }
  writeFileSync(file, lines.join(''));
  reportF1('cross-validated', judged, outcomes);
  const right = sure.filter(({ f1 }) => f1 >= RIGHT).length;
  const share = ((100 * right) / sure.length).toFixed(1);
  console.log(
    `of ${sure.length} pages with a confidence of ${SURE} or more, ${share}% have a word F1 of ${RIGHT} or more`,
  );
}

/** Counts, by kind, how often something is right. */
class Tallies {
  private readonly byKind = new Map<string, { right: number; all: number }>();

  count(kind: string, isRight: boolean): void {
    const tally = this.byKind.get(kind) ?? { right: 0, all: 0 };
    this.byKind.set(kind, { right: tally.right + (isRight ? 1 : 0), all: tally.all + 1 });
  }

  print(): void {
    for (const [kind, { right, all }] of [...this.byKind].sort(([a], [b]) => (a < b ? -1 : 1))) {
      console.log(`${kind.padEnd(22)} ${((100 * right) / all).toFixed(1).padStart(5)} of ${all}`);
    }
  }
}

/** Prints, by render, the share of pages not fitted on whose headline is right. */
function crossValidateHeadline(tasks: readonly HeadlineTask[], folds: number): void {
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
function crossValidateSignature(pages: readonly SignaturePage[], folds: number): void {
  const tallies = new Tallies();
  for (let fold = 0; fold < folds; fold++) {
    const fitted = pages.filter(page => foldOf(page.domain, folds) !== fold);
    for (const [name, table, choice] of SIGNATURE) {
      const card = points.fitPoints(table, fitted.map(choice));
      for (const page of pages) {
        if (foldOf(page.domain, folds) !== fold) continue;
        const kind = choice(page).noneIsRight ? 'no line' : page.render;
        const isRight = points.choosesRight(table, card, choice(page));
        tallies.count(`${name}, ${kind}`, isRight);
      }
    }
  }
  tallies.print();
}

const SIGNATURE = [
  ['byline', BYLINE_EVIDENCE, (page: SignaturePage) => page.byline, BYLINE],
  ['date', STAMP_EVIDENCE, (page: SignaturePage) => page.date, DATE],
] as const;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      folds: { type: 'string' },
      predictions: { type: 'string' },
      headline: { type: 'boolean' },
      signature: { type: 'boolean' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('give the folder of the corpus, which has the folder dev');
  const hasSilver = existsSync(`${folder}/silver`);
  const folds = Number(values.folds ?? 0);
  if (values.headline === true) {
    const tasks = [...readHeadlineTasks(folder, hasSilver)];
    if (folds > 1) crossValidateHeadline(tasks, folds);
    else {
      const { points, trees } = fitHeadline(tasks);
      writeFileSync(HEADLINE_POINTS, formatPoints(points, WIDTH));
      writeFileSync(HEADLINE_TREES, `${JSON.stringify(trees, null, 2)}\n`);
    }
    return;
  }
  if (values.signature === true) {
    const pages = [...readSignaturePages(`${folder}/dev`)];
    if (folds > 1) crossValidateSignature(pages, folds);
    else {
      for (const [, table, choice, file] of SIGNATURE)
        writeFileSync(file, formatPoints(points.fitPoints(table, pages.map(choice)), WIDTH));
    }
    return;
  }
  const pages = readCorpus(folder, hasSilver);
  if (folds > 1 && values.predictions !== undefined) crossValidate(pages, folds, values.predictions);
  else writeFileSync(MODEL, `${JSON.stringify(packModel(fit(pages)), null, 2)}\n`);
}

main();

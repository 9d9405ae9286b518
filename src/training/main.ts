import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode } from '../labels/decode.js';
import { type Card, cardEstimate } from '../labels/estimate.js';
import { fitCard } from './card.js';
import { excerpt } from './excerpt.js';
import { formatPoints } from './format.js';
import { choosesRight, fitHeadline } from './headline.js';
import { type HeadlinePage, readHeadlinePages } from './headline-pages.js';
import { type LabelledPage, readPages } from './pages.js';

/**
 * Rebuilds `src/labels/card.json` or `src/labels/headline-points.json` from a folder of labelled pages, or
 * cross-validates by domain. The points of the headline are fitted to the body that the shipped card finds, so the card
 * comes first:
 *
 *   npm run train -- ../shared/corpus/dev                                fits on every page, writes the card
 *   npm run train -- ../shared/corpus/dev --folds 5 --predictions FILE   writes the bodies predicted for pages not fitted on
 *   npm run train -- ../shared/corpus/dev --headline                         fits on every page, writes the points
 *   npm run train -- ../shared/corpus/dev --headline --folds 5               prints how often the headline is right
 */

const CARD = 'src/labels/card.json';
const HEADLINE = 'src/labels/headline-points.json';
/** Width of a line in this project; the card is left as it is, its lists are too long to be read. */
const WIDTH = 120;

function foldOf(domain: string, folds: number): number {
  let hash = 7;
  for (const char of domain) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}

const keep = (card: Card, page: LabelledPage): boolean[] =>
  decode(page.candidates, cardEstimate(card)(page.candidates));

function predict(card: Card, page: LabelledPage): string {
  const kept = keep(card, page);
  const body = page.candidates.filter((_, i) => kept[i]).map(({ line }) => line.text);
  return `${JSON.stringify({ id: page.id, render: page.render, body: body.join('\n\n') })}\n`;
}

/** F1 of the words kept on one page against the words of its body lines. */
function lineF1(card: Card, page: LabelledPage): number {
  let right = 0;
  let wrong = 0;
  keep(card, page).forEach((kept, i) => {
    const words = page.candidates[i]?.shape.words ?? 0;
    if (kept && page.isBody[i]) right += 2 * words;
    else if (kept !== page.isBody[i]) wrong += words;
  });
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

function crossValidate(pages: readonly LabelledPage[], folds: number, file: string): void {
  const lines: string[] = [];
  const short: number[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const card = fitCard(pages.filter(page => foldOf(page.domain, folds) !== fold));
    pages.forEach((page, turn) => {
      if (foldOf(page.domain, folds) !== fold) return;
      lines.push(predict(card, page));
      const part = excerpt(page, turn);
      if (part !== null) short.push(lineF1(card, part));
    });
  }
  writeFileSync(file, lines.join(''));
  const mean = short.reduce((a, b) => a + b, 0) / short.length;
  console.log(
    `${short.length} excerpts of pages not fitted on: mean word F1 against their body lines ${(100 * mean).toFixed(1)}`,
  );
}

/** Prints, by render, the share of pages not fitted on whose headline is right. */
function crossValidateHeadline(pages: readonly HeadlinePage[], folds: number): void {
  const tallies = new Map<string, { right: number; all: number }>();
  const count = (kind: string, isRight: boolean) => {
    const tally = tallies.get(kind) ?? { right: 0, all: 0 };
    tallies.set(kind, { right: tally.right + (isRight ? 1 : 0), all: tally.all + 1 });
  };
  for (let fold = 0; fold < folds; fold++) {
    const card = fitHeadline(pages.filter(page => foldOf(page.domain, folds) !== fold));
    for (const { domain, render, whole, cuts } of pages) {
      if (foldOf(domain, folds) !== fold) continue;
      count(render, choosesRight(card, whole));
      count('all', choosesRight(card, whole));
      for (const cut of cuts) count(cut.noneIsRight ? 'cut to prose' : 'cut to the story', choosesRight(card, cut));
    }
  }
  for (const [kind, { right, all }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${kind.padEnd(16)} ${((100 * right) / all).toFixed(1).padStart(5)} of ${all}`);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { folds: { type: 'string' }, predictions: { type: 'string' }, headline: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('give the folder with pages.jsonl.gz, labels.jsonl.gz and gold.jsonl.gz');
  const folds = Number(values.folds ?? 0);
  if (values.headline === true) {
    const pages = [...readHeadlinePages(folder)];
    if (folds > 1) crossValidateHeadline(pages, folds);
    else writeFileSync(HEADLINE, formatPoints(fitHeadline(pages), WIDTH));
    return;
  }
  const pages = [...readPages(folder)];
  if (folds > 1 && values.predictions !== undefined) crossValidate(pages, folds, values.predictions);
  else writeFileSync(CARD, formatPoints(fitCard(pages)));
}

main();

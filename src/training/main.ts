import { writeFileSync } from 'node:fs';
import * as franc from 'franc';
import { trigrams } from '../fields/language.js';
import { crossValidateBody, fitBody } from './body.js';
import { fitByline } from './byline.js';
import { crossValidateFields, crossValidateHeadline, crossValidateSignature, fitDate } from './cross-validate.js';
import { readCorpus } from './fit-pages.js';
import { formatPoints } from './format.js';
import { fitHeadline } from './headline.js';
import { readHeadlineTasks } from './headline-pages.js';
import { packModel } from './pack.js';
import { type PageRecord, readRecords } from './pages.js';
import { type Request, requestOf, type Subject, WrongUsage } from './request.js';
import { readSignaturePages } from './signature-pages.js';

/**
 * Rebuilds what was learned from a folder of labelled pages (`dev`, and `silver` if it is there), or cross-validates it by
 * domain. The points of the headline are fitted to the body that the shipped model finds, so the model comes first:
 *
 *   npm run train -- ../shared/corpus                                fits on every page, writes the model
 *   npm run train -- ../shared/corpus --folds 5 --predictions FILE   writes stories with the bodies found on pages not fitted on
 *   npm run train -- ../shared/corpus --headline                         fits on every page, writes the points
 *   npm run train -- ../shared/corpus --headline --folds 5               prints how often the headline is right
 *   npm run train -- ../shared/corpus --signature                        the same for bylines and dates, last: they are
 *   npm run train -- ../shared/corpus --signature --folds 5              fitted to the headline that is found
 *   npm run train -- ../shared/corpus --fields --folds 5 --predictions FILE   writes stories with headline, byline and dates
 */

const MODEL = 'src/labels/model/weights.json';
const HEADLINE_POINTS = 'src/labels/headline/points.json';
const HEADLINE_TREES = 'src/labels/headline/trees.json';
const BYLINE_POINTS = 'src/labels/signature/byline-points.json';
const BYLINE_TREES = 'src/labels/signature/byline-trees.json';
const STAMP_POINTS = 'src/labels/signature/stamp-points.json';
/** Width of a line in this project. */
const WIDTH = 120;

function trainHeadline({ folder, hasSilver, folds }: Request): void {
  const tasks = [...readHeadlineTasks(folder, hasSilver)];
  if (folds !== null) {
    crossValidateHeadline(tasks, folds);
    return;
  }
  const { points, trees } = fitHeadline(tasks);
  writeFileSync(HEADLINE_POINTS, formatPoints(points, WIDTH));
  writeFileSync(HEADLINE_TREES, `${JSON.stringify(trees, null, 2)}\n`);
}

function trainSignature({ folder, hasSilver, folds }: Request): void {
  const pages = [...readSignaturePages(folder, hasSilver)];
  if (folds !== null) {
    crossValidateSignature(pages, folds);
    return;
  }
  const { points, trees } = fitByline(pages);
  writeFileSync(BYLINE_POINTS, formatPoints(points, WIDTH));
  writeFileSync(BYLINE_TREES, `${JSON.stringify(trees, null, 2)}\n`);
  writeFileSync(STAMP_POINTS, formatPoints(fitDate(pages), WIDTH));
}

/** The pages of a folder as they are read; telling their languages needs a library, which is given for all that follows. */
function recordsOf(folder: string): readonly PageRecord[] {
  trigrams.give(franc);
  return [...readRecords<PageRecord>(`${folder}/dev/pages.jsonl.gz`)];
}

function trainBody({ folder, hasSilver, folds, predictions }: Request): void {
  const pages = readCorpus(folder, hasSilver);
  if (folds !== null && predictions !== null) crossValidateBody(pages, recordsOf(folder), folds, predictions);
  else writeFileSync(MODEL, `${JSON.stringify(packModel(fitBody(pages)), null, 2)}\n`);
}

function trainFields({ folder, hasSilver, folds, predictions }: Request): void {
  if (folds === null || predictions === null) return; // such a request is refused
  const records = recordsOf(folder);
  const tasks = [...readHeadlineTasks(folder, hasSilver)];
  const pages = [...readSignaturePages(folder, hasSilver)];
  writeFileSync(predictions, crossValidateFields(records, tasks, pages, folds).join(''));
}

const TRAINERS: Readonly<Record<Subject, (request: Request) => void>> = {
  body: trainBody,
  headline: trainHeadline,
  signature: trainSignature,
  fields: trainFields,
};

try {
  const request = requestOf(process.argv.slice(2));
  TRAINERS[request.subject](request);
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error;
  process.stderr.write(`train: ${error.message}\n`);
  process.exitCode = 2;
}

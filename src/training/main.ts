import { readFileSync, writeFileSync } from 'node:fs';
import * as franc from 'franc';
import { trigrams } from '../fields/language.js';
import type { PackedModel } from '../labels/model/weights.js';
import { fitBody, unseenStories } from './body.js';
import { fitByline } from './byline.js';
import { crossValidateFields, crossValidateHeadline, crossValidateSignature, fitDate } from './cross-validate.js';
import { readCorpus } from './fit-pages.js';
import { formatPoints } from './format.js';
import { fitHeadline } from './headline.js';
import { readHeadlineTasks } from './headline-pages.js';
import { besideTrees, packModel } from './pack.js';
import { type PageRecord, readRecords } from './pages.js';
import { type Request, requestOf, type Subject, WrongUsage } from './request.js';
import { readSignaturePages } from './signature-pages.js';

/**
 * Rebuilds what was learned from a folder of labelled pages (`dev`, and `silver` if it is there), or cross-validates it by
 * domain. The points of the headline are fitted to the body that the shipped model finds, so the model comes first:
 *
 *   npm run train -- ../shared/corpus                                fits on every page, writes the model
 *   npm run train -- ../shared/corpus --predictions FILE             also writes stories with the bodies found by what has
 *                                                                    not seen pages of their domain
 *   npm run train -- ../shared/corpus --sequence                     writes of all that what reads lines in order alone, beside
 *                                                                    the trees that ship
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

const shipped = () => JSON.parse(readFileSync(MODEL, 'utf8')) as PackedModel;

async function trainBody({ folder, hasSilver, subject, predictions }: Request): Promise<void> {
  const { model, without } = await fitBody(readCorpus(folder, hasSilver));
  const fitted = packModel(model);
  writeFileSync(
    MODEL,
    `${JSON.stringify(subject === 'sequence' ? besideTrees(shipped(), fitted) : fitted, null, 2)}\n`,
  );
  if (predictions !== null) writeFileSync(predictions, unseenStories(recordsOf(folder), without).join(''));
}

function trainFields({ folder, hasSilver, folds, predictions }: Request): void {
  if (folds === null || predictions === null) return; // such a request is refused
  const records = recordsOf(folder);
  const tasks = [...readHeadlineTasks(folder, hasSilver)];
  const pages = [...readSignaturePages(folder, hasSilver)];
  writeFileSync(predictions, crossValidateFields(records, tasks, pages, folds).join(''));
}

const TRAINERS: Readonly<Record<Subject, (request: Request) => void | Promise<void>>> = {
  body: trainBody,
  sequence: trainBody,
  headline: trainHeadline,
  signature: trainSignature,
  fields: trainFields,
};

try {
  const request = requestOf(process.argv.slice(2));
  await TRAINERS[request.subject](request);
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error;
  process.stderr.write(`train: ${error.message}\n`);
  process.exitCode = 2;
}

import { excerpt } from './excerpt.js';
import type { FitPage } from './model.js';
import type { LabelledPage } from './pages.js';
import { readPages } from './pages.js';

/** Pages to fit on, as a corpus has them: hand-made labels in `dev`, machine-made ones, which count less, in `silver`. */

/** A page that is fitted on, with where it comes from. */
export interface CorpusPage extends FitPage {
  readonly page: LabelledPage;
  readonly isSilver: boolean;
}

/** A page with labels made by machine counts so much. */
export const SILVER_WEIGHT = 0.5;
/** Of every so many pages an excerpt is taken. */
const EXCERPT_OF = 2;
/** A copy of so few characters says nothing. */
const LEAST_COPY = 20;

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 1 for lines that are no body but say the same as one that is. */
function copiesOfBody({ candidates, isBody }: LabelledPage): Uint8Array {
  const texts = candidates.map(({ line }) => (line.text.length > LEAST_COPY ? normal(line.text) : ''));
  const body = new Set(texts.filter((text, i) => text !== '' && isBody[i] === true));
  return Uint8Array.from(texts, (text, i) => (isBody[i] !== true && body.has(text) ? 1 : 0));
}

const fitPage = (page: LabelledPage, ignored: Uint8Array, isSilver: boolean, isExcerpt: boolean): CorpusPage => ({
  page,
  domain: page.domain,
  candidates: page.candidates,
  isBody: Uint8Array.from(page.isBody, one => (one ? 1 : 0)),
  ignored,
  weight: isSilver ? SILVER_WEIGHT : 1,
  isSilver,
  isExcerpt,
});

/**
 * Reads the pages of a corpus to fit a model to; of every second one an excerpt follows as a page of its own, so that short pages are
 * learned too. Silver pages, which a machine labelled, count half, and are left out where `dev` has pages of their domain.
 *
 * @param folder holds the folders `dev` and, if there is one, `silver`
 * @param hasSilver whether the silver pages are read at all
 */
export function readCorpus(folder: string, hasSilver: boolean): CorpusPage[] {
  const pages: CorpusPage[] = [];
  const domains = new Set<string>();
  let turn = 0;
  const add = (page: LabelledPage, isSilver: boolean) => {
    pages.push(fitPage(page, copiesOfBody(page), isSilver, false));
    turn++;
    if (turn % EXCERPT_OF !== 0) return;
    const part = excerpt(page, turn / EXCERPT_OF);
    if (part !== null) pages.push(fitPage(part, new Uint8Array(part.candidates.length), isSilver, true));
  };
  for (const page of readPages(`${folder}/dev`)) {
    domains.add(page.domain);
    add(page, false);
  }
  if (hasSilver) for (const page of readPages(`${folder}/silver`)) if (!domains.has(page.domain)) add(page, true);
  return pages;
}

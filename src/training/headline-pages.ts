import type { Candidate } from '../labels/candidate.js';
import { decode } from '../labels/decode.js';
import { binOf, contendersOf, EVIDENCE, surveyPage } from '../labels/headline-evidence.js';
import { shippedJudge } from '../labels/model/shipped.js';
import { withoutSiteSuffix } from '../labels/site-suffix.js';
import type { Choice } from './choice.js';
import { type LabelledPage, readPages, readRecords } from './pages.js';
import { sameTitle, titleWords } from './same-title.js';

/** What a page teaches about headlines: the choice on the page itself, and on what is left when it is cut. */
export interface HeadlinePage {
  readonly render: string;
  readonly domain: string;
  readonly whole: Choice;
  readonly cuts: readonly Choice[];
}

/** Where the bins of each piece of evidence begin in one long row of bins. */
export const STARTS: readonly number[] = EVIDENCE.map((_, k) =>
  EVIDENCE.slice(0, k).reduce((sum, { edges }) => sum + edges.length + 1, 0),
);
export const BINS = EVIDENCE.reduce((sum, { edges }) => sum + edges.length + 1, 0);

/** A cut page counts less than a whole one. */
const CUT_WEIGHT = 0.25;
/** The renders that are most like what people paste; the others would teach the same again. */
const CUT_RENDERS: ReadonlySet<string> = new Set(['paras', 'w3m']);
const LONGEST_TITLE = 400;
/** A title farther above the body than this is not pasted along with it. */
const FARTHEST_TITLE = 30;
const BODY_LINES = 8;
const PROSE_WORDS = 12;

/** A stretch of a page, with the lines found to be body on the whole page. */
interface Stretch {
  readonly candidates: readonly Candidate[];
  readonly body: readonly boolean[];
}

/** The choice among the contenders; without a wanted headline none is right. */
function choiceOf({ candidates, body }: Stretch, headline: string | null, weight: number): Choice {
  const contenders = contendersOf(surveyPage(candidates, body));
  const texts = candidates.map(({ line }) => line.text);
  return {
    options: contenders.map(contender =>
      Int32Array.from(EVIDENCE, (evidence, k) => (STARTS[k] ?? 0) + binOf(evidence, contender)),
    ),
    right: contenders.map(
      ({ index }) => headline !== null && sameTitle(withoutSiteSuffix(texts[index] ?? '', texts), headline),
    ),
    noneIsRight: headline === null,
    weight,
  };
}

const isTitle = ({ line: { text } }: Candidate, headline: string) =>
  text.length < LONGEST_TITLE && sameTitle(text, headline);

/** From the last line above the body that is the headline, to the first lines of the body. */
function storyAlone({ candidates, isBody }: LabelledPage, first: number, headline: string): [number, number] | null {
  let title = first - 1;
  while (title >= 0 && !isTitle(candidates[title] as Candidate, headline)) title--; // title < first < candidates.length
  if (title < 0 || first - title >= FARTHEST_TITLE) return null;
  let end = first;
  for (let seen = 0; end < candidates.length && seen < BODY_LINES; end++) if (isBody[end] === true) seen++;
  return [title, end];
}

/** From the first prose of the body on: a page without headline, unless that line is the headline itself. */
function proseOn({ candidates, isBody }: LabelledPage, headline: string): [number, number] | null {
  const from = candidates.findIndex(
    ({ shape }, i) => isBody[i] === true && shape.words >= PROSE_WORDS && shape.end === 'stop',
  );
  const line = candidates[from];
  return line === undefined || sameTitle(line.line.text, headline) ? null : [from, candidates.length];
}

/**
 * The choices of one page. Whole pages alone would teach that a headline stands amid chrome and that every page has one;
 * so a page is also cut to its story alone, and to begin with prose, where choosing none is right.
 *
 * @param headline the one the page has
 */
export function headlinePage(page: LabelledPage, headline: string): HeadlinePage {
  const { candidates, render, domain } = page;
  const { body } = decode(candidates, shippedJudge(candidates).judgement.odds);
  const cut = (range: [number, number] | null, wanted: string | null) =>
    range === null
      ? []
      : [choiceOf({ candidates: candidates.slice(...range), body: body.slice(...range) }, wanted, CUT_WEIGHT)];
  const first = page.isBody.indexOf(true);
  const cuts =
    first < 0 || !CUT_RENDERS.has(render)
      ? []
      : [...cut(storyAlone(page, first, headline), headline), ...cut(proseOn(page, headline), null)];
  return { render, domain, whole: choiceOf({ candidates, body }, headline, 1), cuts };
}

/** The pages of a corpus folder whose headline is known (`gold.jsonl.gz`), in the order of the file. */
export function* readHeadlinePages(folder: string): Generator<HeadlinePage> {
  const headlines = new Map<string, string>();
  for (const { id, headline } of readRecords<{ id: string; headline?: string | null }>(`${folder}/gold.jsonl.gz`)) {
    if (titleWords(headline ?? '').length > 0) headlines.set(id, headline ?? '');
  }
  for (const page of readPages(folder)) {
    const headline = headlines.get(page.id);
    if (headline !== undefined) yield headlinePage(page, headline);
  }
}

import { findBody } from '../labels/body.js';
import type { Candidate } from '../labels/candidate.js';
import { EVIDENCE, measure } from '../labels/headline/evidence/index.js';
import { headlinePage } from '../labels/headline/page.js';
import { shippedJudge } from '../labels/model/shipped.js';
import { SILVER_WEIGHT } from './fit-pages.js';
import { type LabelledPage, readPages, readRecords } from './pages.js';
import { titleF1, titleWords } from './same-title.js';
import { titleAt } from './title-at.js';

/** A stretch of a page whose headline is to be found, or that has none. */
export interface HeadlineTask {
  readonly kind: 'whole' | 'story' | 'prose';
  readonly render: string;
  readonly domain: string;
  readonly isSilver: boolean;
  readonly candidates: readonly Candidate[];
  readonly body: readonly boolean[];
  /** The headline that is asked for; null: none. */
  readonly headline: string | null;
  /** How much the task counts. */
  readonly weight: number;
  /** The evidence for each contender, and whether it is what the search should learn to take. */
  readonly rows: readonly Float32Array[];
  readonly right: readonly boolean[];
}

/** A cut page counts less than a whole one. */
const CUT_WEIGHT = 0.25;
/** The renders that are most like what people paste; the others would teach the same again. */
const CUT_RENDERS: ReadonlySet<string> = new Set(['paras', 'w3m']);
const LONGEST_TITLE = 400;
/** A title farther above the body than this is not pasted along with it. */
const FARTHEST_TITLE = 30;
const BODY_LINES = 8;
/** Who pastes a story takes fewer lines along that stand above its headline. */
const LINES_ABOVE = 5;
const PROSE_WORDS = 12;
/** Word F1 of a title that counts as the one asked for; and of the likest one, where a page does not have that. */
const SAME = 0.9;
const LIKE = 0.6;

type Stretch = Pick<HeadlineTask, 'candidates' | 'body'>;

/** Which of the lines count as the headline; where none does, those that are most like it. */
function rightOnes(titles: readonly string[], headline: string | null): boolean[] {
  if (headline === null) return titles.map(() => false);
  const likeness = titles.map(title => titleF1(title, headline));
  const most = Math.max(0, ...likeness);
  const least = most >= SAME ? SAME : most >= LIKE ? most : 2;
  return likeness.map(one => one >= least);
}

function taskOf(
  { candidates, body }: Stretch,
  { render, domain }: LabelledPage,
  { kind, headline, isSilver }: Pick<HeadlineTask, 'kind' | 'headline' | 'isSilver'>,
): HeadlineTask {
  const page = headlinePage(candidates, body);
  const rows: Float32Array[] = [];
  const titles: string[] = [];
  const row = new Float32Array(EVIDENCE.length);
  for (let k = 0; page !== null && k < page.count; k++) {
    measure(page, k, row);
    rows.push(row.slice());
    titles.push(titleAt(candidates, page.contenders[k] as number));
  }
  const weight = (isSilver ? SILVER_WEIGHT : 1) * (kind === 'whole' ? 1 : CUT_WEIGHT);
  return {
    kind,
    render,
    domain,
    isSilver,
    candidates,
    body,
    headline,
    weight,
    rows,
    right: rightOnes(titles, headline),
  };
}

const isTitle = ({ line: { text } }: Candidate, headline: string) =>
  text.length < LONGEST_TITLE && titleF1(text, headline) >= SAME;

/** From the last line above the body that is the headline, or a few lines above that, to the first lines of the body. */
function storyAlone({ candidates, isBody }: LabelledPage, first: number, headline: string): [number, number] | null {
  let title = first - 1;
  while (title >= 0 && !isTitle(candidates[title] as Candidate, headline)) title--; // title < first < candidates.length
  if (title < 0 || first - title >= FARTHEST_TITLE) return null;
  let end = first;
  for (let seen = 0; end < candidates.length && seen < BODY_LINES; end++) if (isBody[end] === true) seen++;
  return [Math.max(0, title - (candidates.length % LINES_ABOVE)), end];
}

/** From the first prose of the body on: a page without headline, unless that line is the headline itself. */
function proseOn({ candidates, isBody }: LabelledPage, headline: string): [number, number] | null {
  const from = candidates.findIndex(
    ({ shape }, i) => isBody[i] === true && shape.words >= PROSE_WORDS && shape.end === 'stop',
  );
  const line = candidates[from];
  return line === undefined || isTitle(line, headline) ? null : [from, candidates.length];
}

/**
 * The tasks of one page. Whole pages alone would teach that a headline stands amid chrome and that every page has one;
 * so a page is also cut to its story alone, and to begin with prose, where choosing none is right.
 *
 * @param headline the one the page has
 * @param body for each line of the page, whether it was found to be body
 * @param isSilver whether its headline was found by machine: it counts less
 */
export function headlineTasks(
  page: LabelledPage,
  headline: string,
  body: readonly boolean[],
  isSilver: boolean,
): HeadlineTask[] {
  const { candidates, isBody } = page;
  const tasks = [taskOf({ candidates, body }, page, { kind: 'whole', headline, isSilver })];
  const first = isBody.indexOf(true);
  if (first < 0 || !CUT_RENDERS.has(page.render)) return tasks;
  const cut = (kind: 'story' | 'prose', range: [number, number] | null, wanted: string | null) => {
    if (range === null) return;
    const stretch = { candidates: candidates.slice(...range), body: body.slice(...range) };
    tasks.push(taskOf(stretch, page, { kind, headline: wanted, isSilver }));
  };
  cut('story', storyAlone(page, first, headline), headline);
  cut('prose', proseOn(page, headline), null);
  return tasks;
}

/** The search for headlines does not ask where in the source a line stands. */
const withoutPieces = (page: LabelledPage): LabelledPage => ({
  ...page,
  candidates: page.candidates.map(candidate => ({ ...candidate, line: { ...candidate.line, pieces: [] } })),
});

/** The headlines that are known of the pages of a folder, by the page's name. */
function knownHeadlines(folder: string): Map<string, string> {
  const headlines = new Map<string, string>();
  for (const { id, headline } of readRecords<{ id: string; headline?: string | null }>(`${folder}/gold.jsonl.gz`)) {
    if (titleWords(headline ?? '').length > 0) headlines.set(id, headline ?? '');
  }
  return headlines;
}

/**
 * The tasks of the pages of a corpus whose headline is known, in the order of the files. Silver pages, whose headlines
 * were found by machine, count less; those of a domain that `dev` has are left out.
 *
 * @param folder with the folders `dev` and, if there is one, `silver`
 */
export function* readHeadlineTasks(folder: string, hasSilver: boolean): Generator<HeadlineTask> {
  const domains = new Set<string>();
  for (const isSilver of hasSilver ? [false, true] : [false]) {
    const part = `${folder}/${isSilver ? 'silver' : 'dev'}`;
    const headlines = knownHeadlines(part);
    for (const page of readPages(part)) {
      if (!isSilver) domains.add(page.domain);
      const headline = headlines.get(page.id);
      if (headline === undefined || (isSilver && domains.has(page.domain))) continue;
      const { story } = findBody(page.candidates, shippedJudge);
      yield* headlineTasks(withoutPieces(page), headline, story, isSilver);
    }
  }
}

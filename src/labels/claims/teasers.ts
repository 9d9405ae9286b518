import { dateIn, NO_DATE } from '../../reading/dates/date-in.js';
import { tokenize } from '../../reading/tokens/tokenize.js';
import { beginsStory, type Candidate, isUnsure, withClaim } from '../candidate.js';
import type { Label } from '../labels.js';

/**
 * Teasers below the story: a title and the sentence that tells what it is about, again and again. The sentences read like
 * those of the story, and right below a short one nothing else parts them from it.
 *
 * Takes in: two or more teasers right below the heading of a list, or three or more in a row that tell when each appeared,
 * below the first sentence of the page; what stands between them (`3 hours ago`, `Read more`, a section) belongs to them.
 * Leaves: what is timed above its title, as in a live report; titles that more than one paragraph follows; questions and
 * answers; subheadings of the story, which have no dates and no such heading above them, or below which the story goes on;
 * dates of something else (`Born 3 May 1941`, `In cinemas May 6`).
 *
 * A story may be made of dated parts: without a heading of which a rule is sure, the list is no more than likely.
 */

const REASON = 'in a list of teasers';

const HEADED: ReadonlySet<Label> = new Set(['related-list', 'most-read']);
const FEWEST_HEADED = 2;
const FEWEST_OTHERS = 3;

const FEWEST_TITLE_WORDS = 4;
const MOST_TITLE_WORDS = 20;
const FEWEST_SENTENCE_WORDS = 8;
const MOST_SENTENCE_WORDS = 60;

/** What may stand below a teaser, and so many lines of it. */
const BELOW_TEASER: ReadonlySet<Label> = new Set(['timestamp', 'byline', 'menu', 'share-bar', 'comments', 'also-read']);
const MOST_BELOW = 3;
/** The name of a section or of who wrote it, and with its date: `Ann Poe 20 May`. */
const MOST_NAME_WORDS = 3;
const MOST_DATED_WORDS = 7;

/** One word before a figure, or one in small letters, says what the date is of: `Born 3 May`, `In cinemas May 6`. */
const OF_ELSE = /^(?:\p{L}+\.? \d|[^\d]*(?<!\p{L})\p{Ll}{3})/u;

const ASKS = /[?!؟？！]["”’»]?$/u;

function isTitle(candidate: Candidate): boolean {
  const { line, shape } = candidate;
  if (!isUnsure(candidate) || shape.words < FEWEST_TITLE_WORDS || shape.words > MOST_TITLE_WORDS) return false;
  return shape.end === 'stop' ? ASKS.test(line.text) : shape.end !== 'comma' && shape.end !== 'colon';
}

const isSentence = (candidate: Candidate) =>
  isUnsure(candidate) &&
  candidate.shape.words >= FEWEST_SENTENCE_WORDS &&
  candidate.shape.words <= MOST_SENTENCE_WORDS &&
  (candidate.shape.end === 'stop' || candidate.shape.end === 'ellipsis');

function tellsDate(candidate: Candidate | undefined): boolean {
  if (candidate === undefined) return false;
  const { claim, line, shape } = candidate;
  if (claim?.label === 'timestamp') return true;
  if (!isUnsure(candidate) || shape.words > MOST_DATED_WORDS || OF_ELSE.test(line.text)) return false;
  return dateIn(tokenize(line.text)).kind !== NO_DATE;
}

function isBelowTeaser(candidate: Candidate): boolean {
  const { claim, shape } = candidate;
  if (!isUnsure(candidate)) return claim !== null && BELOW_TEASER.has(claim.label);
  return (shape.words <= MOST_NAME_WORDS && shape.end === 'open') || tellsDate(candidate);
}

/** Teasers in a row: where they end, how many they are, and of how many the title is a question. */
interface Row {
  readonly to: number;
  readonly count: number;
  readonly questions: number;
}

/** The teasers that begin at a line; where they must be dated, those that are. */
function rowFrom(candidates: readonly Candidate[], from: number, areDated: boolean): Row {
  let to = from;
  let count = 0;
  let questions = 0;
  for (;;) {
    const [title, sentence] = [candidates[to], candidates[to + 1]];
    if (title === undefined || sentence === undefined || !isTitle(title) || !isSentence(sentence)) break;
    const below = to + 2;
    let end = below;
    while (end < candidates.length && end - below < MOST_BELOW && isBelowTeaser(candidates[end] as Candidate)) end++;
    if (areDated && !candidates.slice(below, end).some(tellsDate)) break;
    if (ASKS.test(title.line.text)) questions++;
    to = end;
    count++;
  }
  return { to, count, questions };
}

/** Whether the story goes on at a line. */
const goesOn = (candidate: Candidate | undefined) => candidate !== undefined && beginsStory(candidate);

/**
 * Claims the lines of lists of teasers.
 *
 * @example
 * claimTeasers(candidates)[9].claim // { label: 'most-read', reason: 'in a list of teasers', listed: true, sure: true }
 */
export function claimTeasers(candidates: readonly Candidate[]): Candidate[] {
  const claimed = candidates.slice();
  let begun = false;
  for (let i = 0; i < candidates.length; ) {
    const candidate = candidates[i] as Candidate; // i < candidates.length
    begun ||= beginsStory(candidate);
    const { claim } = candidate;
    const isHeading = claim?.heads === true && HEADED.has(claim.label);
    const from = isHeading ? i + 1 : i;
    i++;
    if (!begun) continue;
    const { to, count, questions } = rowFrom(candidates, from, !isHeading);
    if (count === 0) continue;
    i = to;
    const sure = isHeading && claim.sure;
    if (count < (sure ? FEWEST_HEADED : FEWEST_OTHERS) || questions * 2 > count || goesOn(candidates[to])) continue;
    if (!isHeading && tellsDate(candidates[from - 1])) continue;
    const label = isHeading ? claim.label : 'related-list';
    for (let k = from; k < to; k++) {
      const one = candidates[k] as Candidate; // k < to
      if (isUnsure(one)) claimed[k] = withClaim(one, label, { reason: REASON, sure, listed: isHeading || undefined });
    }
  }
  return claimed;
}

import { isAgency } from './agencies.js';
import type { Named } from './body-kinds.js';
import type { Candidate } from './candidate.js';
import type { Label } from './labels.js';
import { isName, isNameList } from './names.js';
import { startPhrase } from './phrases.js';
import { smallWords } from './small-words.js';
import { trimMarks } from './trim.js';
import words from './words/byline.json' with { type: 'json' };
import captions from './words/caption.json' with { type: 'json' };
import functionWords from './words/function.json' with { type: 'json' };
import dates from './words/timestamp.json' with { type: 'json' };

/**
 * What stands between the headline and the text and shows what it is only there: the standfirst, names without `By`,
 * roles under names.
 *
 * Accepts: `Jane Doe` or `Jane Doe and John Roe` next to a date, a role or another byline, or right under the headline;
 * `by jdoe` next to a date; `October 11, 2023 by Jane Doe`; `Senior Writer` under a name; a sentence or two between the headline and byline or date.
 *
 * Refuses: `Start Trial`, `Work With Us` (words that the story writes small, function words), `Content Editor` where no
 * name stands above, titles of other stories, prose that is kept as body.
 */

/** Lines below the headline that are looked at, and how near the headline a name needs no other evidence. */
const REACH = 9;
const LONGEST_NAME = 80;
const LONGEST_PICTURE = 500;
const LONGEST_DATED = 120;
const MARKS = ' ,|•·-–—';
const MOST_DATED_WORDS = 10;
const LONGEST_ROLE = 70;
const MOST_SIGNED_WORDS = 5;
const STANDFIRST_WORDS = [6, 60] as const;
const PROSE_WORDS = 12;
/** Characters of the page whose words are looked at. */
const ENOUGH = 30_000;
const MOST_STANDFIRSTS = 2;

const by = startPhrase(words.by);
const picture = startPhrase(captions.label);
const COLON = /^ ?:/u;
const ROLES: ReadonlySet<string> = new Set(Object.values(words.role).flat());
const GROUPS: ReadonlySet<string> = new Set(words.group);
const STAFF: ReadonlySet<string> = new Set(words.staff);
const NOT: ReadonlySet<string> = new Set(words.not);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(functionWords).flat());
const CALENDAR: ReadonlySet<string> = new Set([
  ...Object.values(dates.months).flat(),
  ...Object.values(dates.weekdays).flat(),
]);
/** Words of names that are function words too. */
const IN_NAMES: ReadonlySet<string> = new Set(
  'and & und et y e en na van von der den de del della di da dos das du la le al el bin ben'.split(' '),
);
/** Names of people that are months as well. */
const PEOPLE: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august', 'mar', 'mai']);
const MONTH = [...new Set(Object.values(dates.months).flat())]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|');
/** A whole date, day and month and year; letters may be glued to its front. */
export const FULL_DATE = new RegExp(
  `(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?(?:${MONTH})\\.?,? (?:de )?\\d{4}|(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|(?<!\\d)\\d{4}-\\d\\d-\\d\\d`,
  'iu',
);
/** Every one of these dates has it. */
const HAS_YEAR = /\d{4}/u;
const HAS_LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const isSmall = (word: string) => !CAPITAL.test(word) && !TIME_WORDS.has(word.toLowerCase()) && by(word) === 0;
const TIME_WORDS: ReadonlySet<string> = new Set('am pm at um on by min mins read minute minutes'.split(' '));

/**
 * `October 11, 2023 by Jane Doe`, `Jane Doe May 18, 2016`, `Example NewsApril 28, 2023 GMT`: a date and few words. A
 * byline where they name somebody, else a timestamp.
 */
function datedLine(text: string, small: (word: string) => boolean): Named | null {
  if (text.length > LONGEST_DATED || !HAS_YEAR.test(text)) return null;
  const date = FULL_DATE.exec(text);
  if (date === null) return null;
  const lead = trimMarks(text.slice(0, date.index), MARKS);
  const tail = trimMarks(text.slice(date.index + date[0].length), MARKS);
  const list = `${lead} ${tail}`.split(/[ |,·•/]+/u).filter(word => HAS_LETTER.test(word));
  const said = by(lead) > 0 || by(tail) > 0;
  if (list.length > MOST_DATED_WORDS || list.filter(isSmall).length > 2) return null;
  if (!said && lead !== '' && !CAPITAL.test(lead)) return null;
  const names =
    said || isAgency(lead) || isSignature(lead, small) || (isRole(lead) && isName(lead.split(' ', 2).join(' ')));
  return names
    ? { label: 'byline', reason: 'a name and a date, under the headline' }
    : { label: 'timestamp', reason: 'a date, under the headline' };
}

/** `Photo: Boats at the quay`, `Boats at the quay. REUTERS/Jane Doe`. */
function isPicture(text: string): boolean {
  if (text.length > LONGEST_PICTURE) return false;
  const label = picture(text);
  if (label > 0 && COLON.test(text.slice(label, label + 2))) return true;
  // the stroke between agency and photographer; another may follow: `REUTERS/Jane Doe/File Photo`
  const tail = text.slice(-LONGEST_NAME);
  const stroke = tail.indexOf('/');
  const lead = tail.slice(0, Math.max(0, stroke));
  const credited = tail.slice(stroke + 1).split('/', 1)[0] ?? '';
  return stroke > 1 && isAgency(lead.slice(lead.lastIndexOf(' ') + 1)) && isName(trimMarks(credited, '.)'));
}

/** One or more people's names and nothing else. */
function isSignature(text: string, small: (word: string) => boolean): boolean {
  if (text.length > LONGEST_NAME || !isNameList(text)) return false;
  const lower = text.toLowerCase().split(/[ ,;&+/]+/u);
  return lower.every(
    (word, i) =>
      IN_NAMES.has(word) ||
      !(
        ROLES.has(word) ||
        (FUNCTION_WORDS.has(word) && word.length > 1) ||
        (i === 0 && NOT.has(word)) ||
        (CALENDAR.has(word) && !PEOPLE.has(word)) ||
        small(word)
      ),
  );
}

/** `Senior Writer`, `Political Correspondent, Example News`. */
function isRole(text: string): boolean {
  if (text.length > LONGEST_ROLE) return false;
  const list = text.toLowerCase().split(/[ ,/|&-]+/u);
  return list.length <= 7 && list.some(word => ROLES.has(word) && !GROUPS.has(word));
}

/** A line that reads like a summary of what follows and does not say the headline again. */
function isSummary({ line: { text, bullet }, shape }: Candidate, headline: Candidate): boolean {
  return (
    shape.words >= STANDFIRST_WORDS[0] &&
    shape.words <= STANDFIRST_WORDS[1] &&
    (shape.functionShare >= 0.15 || shape.words > PROSE_WORDS) &&
    !shape.furniture &&
    bullet === undefined &&
    !text.startsWith(headline.line.text) &&
    !headline.line.text.startsWith(text)
  );
}

/** True where no rule spoke, or one that goes by the mere shortness of a line. */
const isOpen = ({ claim }: Candidate) =>
  claim === null || (!claim.sure && (claim.label === 'menu' || claim.label === 'other-chrome'));

/**
 * Names the lines between the headline and the text that are byline or standfirst. They are no part of the body, even
 * where decoding took a name for it.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @param headline index of the headline
 * @returns the names by index of the line
 * @example
 * storyHead(candidates, body, 0).get(1) // { label: 'byline', reason: 'a name next to a date' }
 */
export function storyHead(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number,
): ReadonlyMap<number, Named> {
  const found = new Map<number, Named>();
  const small = smallWords(candidates, headline + 1, ENOUGH);
  const end = Math.min(candidates.length, headline + 1 + REACH);
  const label = (i: number) => found.get(i)?.label ?? (body[i] === true ? undefined : candidates[i]?.claim?.label);
  const near = (i: number, wanted: Label, reach: number) => {
    for (let k = Math.max(headline + 1, i - reach); k <= i + reach; k++)
      if (k !== i && label(k) === wanted) return true;
    return false;
  };

  for (let i = headline + 1; i < end; i++) {
    const candidate = candidates[i] as Candidate; // i < end
    if (body[i] === true && candidate.shape.words > PROSE_WORDS && i > headline + 1 && !isPicture(candidate.line.text))
      break;
    if (!isOpen(candidate)) {
      if (
        candidate.claim?.label === 'credit' &&
        found.get(i - 1)?.label === 'caption' &&
        candidate.line.blankBefore === 0
      )
        found.set(i, { label: 'caption', reason: 'the credit of a picture text' });
      continue;
    }
    const named = signed(candidate, i);
    if (named !== null) found.set(i, named);
  }

  standfirsts();

  /** Lines between the headline and the byline or date, or a sentence right above the text. */
  function standfirsts(): void {
    let count = 0;
    for (let i = headline + 1; i < end && i <= headline + 4 && count < MOST_STANDFIRSTS; i++) {
      const candidate = candidates[i] as Candidate; // i < end
      if (label(i) === 'byline' || label(i) === 'timestamp' || body[i] === true) return;
      if (found.has(i) || candidate.claim !== null || !isSummary(candidate, candidates[headline] as Candidate))
        continue;
      const signs = [i + 1, i + 2, i + 3].find(k => label(k) === 'byline' || label(k) === 'timestamp');
      if (signs !== undefined) {
        found.set(i, { label: 'standfirst', reason: 'between the headline and the byline or date' });
        count++;
      } else if (i === headline + 1 && body[i + 1] === true && candidate.shape.end === 'stop') {
        found.set(i, { label: 'standfirst', reason: 'between the headline and the text' });
        return;
      }
    }
  }

  function signed(candidate: Candidate, i: number): Named | null {
    const text = trimMarks(candidate.line.text, MARKS);
    const distance = i - headline;
    const dated = near(i, 'timestamp', 2);
    if (isPicture(candidate.line.text)) return { label: 'caption', reason: 'a picture text above the story' };
    const stamp = datedLine(candidate.line.text, small);
    if (stamp !== null) return stamp;
    const said = by(text);
    if (said > 0 && said < text.length) {
      const few = text.slice(said).trim().split(' ').length <= MOST_SIGNED_WORDS;
      return few && candidate.shape.end === 'open' && distance <= 3 && (dated || distance <= 2)
        ? { label: 'byline', reason: 'begins with By, under the headline' }
        : null;
    }
    if (STAFF.has(text.toLowerCase()) && dated) return { label: 'byline', reason: 'names the staff, next to a date' };
    if (isSignature(text, small)) {
      if (dated && distance <= 5) return { label: 'byline', reason: 'a name next to a date' };
      if (body[i] === true) return null;
      if (isRole(candidates[i + 1]?.line.text ?? '')) return { label: 'byline', reason: 'a name above a role' };
      if (near(i, 'byline', 1)) return { label: 'byline', reason: 'a name next to a byline' };
      if (distance <= 2) return { label: 'byline', reason: 'a name under the headline' };
      return null;
    }
    if (
      (body[i] !== true || candidate.shape.end === 'open') &&
      isRole(text) &&
      label(i - 1) === 'byline' &&
      i - 1 > headline &&
      candidate.shape.words <= 7
    )
      return { label: 'byline', reason: 'a role under a name' };
    return null;
  }
  return found;
}

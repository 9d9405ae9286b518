import { isLoneLabel } from '../../reading/bylines/lone.js';
import { AGO, dateIn, NO_LABEL, PART_OF_DATE, UPDATED, WHOLE_DATE } from '../../reading/dates/date-in.js';
import { tokenize } from '../../reading/tokens/tokenize.js';
import { NAMED_DAYS } from '../../reading/words/dates.js';
import type { Named } from '../labels.js';
import { isBelowList, listsFrom } from './place.js';
import { ruleReason } from './rule-reason.js';
import type { Signer, Stamp, Survey } from './survey.js';

/** The lines that date a story, around the one that was chosen: its label, the day of an update, the age of the story. */

/** Words besides the date that another dated line may have. */
const MOST_REST = 5;
/** How near another date must stand to belong to the chosen one. */
export const BESIDE = 4;
const RIGHT_BESIDE = 2;
/** How far below the headline the age of a story may stand that has no date. */
const AGE_REACH = 6;

/** Whether a line outside the text tells how long ago something appeared, or its day without the year. */
function isAge({ candidates, body }: Survey, i: number): boolean {
  const claim = candidates[i]?.claim;
  return body[i] !== true && (claim?.age === true || claim?.yearless === true);
}

/** Whether a line is nothing but the word for a day: `Today`. Menus have it too. */
const namesDay = ({ candidates, body }: Survey, i: number) =>
  body[i] !== true && NAMED_DAYS.has((candidates[i]?.line.text ?? '').toLowerCase());

const isLabel = ({ candidates, body }: Survey, i: number) =>
  body[i] !== true && isLoneLabel(candidates[i]?.line.text ?? '');

const LABEL: Named = { label: 'timestamp', reason: 'is the label of a date' };

/** The ages that stand right below line `i`, or above it: `Published 3 hours ago`, `Updated 2 hours ago`. */
function addAges(found: Map<number, Named>, page: Survey, i: number, step: 1 | -1): void {
  for (let at = i; ; at += step) {
    if (isAge(page, at)) found.set(at, { label: 'timestamp', reason: page.candidates[at]?.claim?.reason ?? '' });
    else if (step > 0 && isLabel(page, at) && isAge(page, at + 1)) found.set(at, LABEL);
    else return;
  }
}

/** Whether a line outside the text is a day and nothing else. */
const isLoneDay = ({ body }: Survey, { index, date, label, rest }: Stamp) =>
  body[index] !== true && date.kind === WHOLE_DATE && label === NO_LABEL && rest === 0;

/**
 * The lines that date the story: the chosen one, its label, and others beside it that say what they are.
 *
 * @example
 * stampLines(page, stamp).get(3) // { label: 'timestamp', reason: 'the likeliest date of the story' }
 */
export function stampLines(page: Survey, chosen: Stamp): Map<number, Named> {
  const found = new Map<number, Named>();
  const add = (stamp: Stamp, reason: string) => {
    // a dateline dates its story and stays one
    if (page.candidates[stamp.index]?.claim?.label === 'dateline') return;
    found.set(stamp.index, {
      label: 'timestamp',
      reason: ruleReason(page.candidates[stamp.index], 'timestamp') ?? reason,
    });
    if (isLoneLabel(page.candidates[stamp.index - 1]?.line.text ?? '')) found.set(stamp.index - 1, LABEL);
  };
  add(chosen, 'the likeliest date of the story');
  if (chosen.date.kind === AGO) {
    addAges(found, page, chosen.index + 1, 1);
    addAges(found, page, chosen.index - 1, -1);
  }
  const lists = listsFrom(page);
  const end = chosen.index < lists ? lists : page.candidates.length;
  for (const other of page.stamps) {
    if (other.index >= end) break;
    const beside = Math.abs(other.index - chosen.index) <= BESIDE;
    if (other.index === chosen.index || other.date.kind !== WHOLE_DATE) continue;
    if (other.rest > MOST_REST) continue;
    if (beside && other.label !== NO_LABEL) add(other, 'a date with a label beside the date of the story');
    else if (
      chosen.label === UPDATED &&
      other.label === NO_LABEL &&
      Math.abs(other.index - chosen.index) <= RIGHT_BESIDE
    )
      add(other, 'a date beside the one of the update');
    else if (other.label === UPDATED && other.index > page.anchor && other.index <= page.first)
      add(other, 'tells when the story was updated');
  }
  const twins = page.stamps.filter(
    other => Math.abs(other.index - chosen.index) === 1 && other.index > page.anchor && isLoneDay(page, other),
  );
  if (twins.length === 1 && isLoneDay(page, chosen))
    add(twins[0] as Stamp, 'a second date right beside the date of the story');
  return found;
}

/**
 * The lines that tell the age of a story without a date, or its day without the year: `2 hours ago`, and `Updated an hour
 * ago` right below, `March 5`. Teasers have them too, so only the first between headline or byline and the text counts. A
 * day without its year may be that of an event: see `isOutdone`.
 */
export function ageLines(page: Survey, signer: Signer | null): Map<number, Named> {
  const { candidates, headline, anchor, first } = page;
  const found = new Map<number, Named>();
  const isBesideByline = (i: number) => signer !== null && Math.abs(i - signer.index) <= RIGHT_BESIDE;
  const from = headline === null ? Math.max(0, (signer?.index ?? first) - RIGHT_BESIDE) : anchor + 1;
  for (let i = from; i < first; i += 1) {
    const isNear = (headline !== null && i - anchor <= AGE_REACH) || isBesideByline(i);
    const isNamed = isBesideByline(i) && namesDay(page, i);
    if (!isNear || !(isNamed || isAge(page, i))) continue;
    if (isLoneLabel(candidates[i - 1]?.line.text ?? '')) found.set(i - 1, LABEL);
    if (isNamed) found.set(i, { label: 'timestamp', reason: 'names a day beside the byline' });
    addAges(found, page, isNamed ? i + 1 : i, 1);
    break;
  }
  return found;
}

/** A year, as it stands in a date. */
const YEARS = /(?:19|20)\d\d/g;
/** The bits of a day that hold its year: see `aroundMonth` of date-in.ts. */
const YEAR_BITS = 1 << 16;

/** Whether a date tells the day of one of some lines, and its year too. */
function completes({ text, date }: Stamp, { candidates }: Survey, lines: Iterable<number>): boolean {
  const years = (text.match(YEARS) ?? []).map(Number);
  for (const i of lines) {
    const part = dateIn(tokenize(candidates[i]?.line.text ?? ''));
    if (part.kind !== PART_OF_DATE) continue;
    if (years.some(year => ((part.day + Math.imul(year, YEAR_BITS)) | 0) === (date.day | 0))) return true;
  }
  return false;
}

/** Whether lines tell a day without its year and nothing says of it that it is the story's: it may be that of an event. */
function areUnlabelledDays({ candidates }: Survey, ages: ReadonlyMap<number, Named>): boolean {
  for (const i of ages.keys()) {
    const line = candidates[i]?.line.text ?? '';
    if (isLoneLabel(line)) return false;
    const { kind, label } = dateIn(tokenize(line));
    if (kind !== PART_OF_DATE || label !== NO_LABEL) return false;
  }
  return true;
}

/**
 * Whether a date is that of another story, or of a comment, as the story tells its own as an age or without a year, on
 * some lines above its text: one that stands amid the text without a label, or below it where more than chrome parts them.
 * A day without its year and without a label may be that of an event: it does not outdo a whole date at the foot of the text
 * or below it, outside the lists of other stories and the comments.
 *
 * @example
 * isOutdone(page, stamp, ageLines(page, null)) // true: `May 3, 2022` below the title of another story
 */
export function isOutdone(page: Survey, stamp: Stamp, ages: ReadonlyMap<number, Named>): boolean {
  if (ages.size === 0 || ages.has(stamp.index) || stamp.index < page.first) return false;
  if (stamp.index < listsFrom(page) && completes(stamp, page, ages.keys())) return false;
  for (let i = page.last + 1; i < stamp.index; i += 1) {
    const claim = page.candidates[i]?.claim;
    if (!claim || claim.heads === true) return true;
  }
  const isAtFoot = stamp.index >= page.last && !isBelowList(page, stamp.index);
  return stamp.label === NO_LABEL && !(isAtFoot && areUnlabelledDays(page, ages));
}

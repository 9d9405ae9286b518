import type { Named } from '../labels.js';
import { AGO, NO_LABEL, UPDATED, WHOLE_DATE } from './dates.js';
import { isLoneLabel } from './lone.js';
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

/** Whether a line outside the text tells how long ago something appeared. */
const isAge = ({ candidates, body }: Survey, i: number) => body[i] !== true && candidates[i]?.claim?.age === true;

/** The ages that stand right below line `i`, or above it: `Published 3 hours ago`, `Updated 2 hours ago`. */
function addAges(found: Map<number, Named>, page: Survey, i: number, step: 1 | -1): void {
  for (let at = i; isAge(page, at); at += step)
    found.set(at, { label: 'timestamp', reason: page.candidates[at]?.claim?.reason ?? '' });
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
    if (isLoneLabel(page.candidates[stamp.index - 1]?.line.text ?? ''))
      found.set(stamp.index - 1, { label: 'timestamp', reason: 'is the label of a date' });
  };
  add(chosen, 'the likeliest date of the story');
  if (chosen.date.kind === AGO) {
    addAges(found, page, chosen.index + 1, 1);
    addAges(found, page, chosen.index - 1, -1);
  }
  for (const other of page.stamps) {
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
 * The lines that tell the age of a story without a date: `2 hours ago`, and `Updated an hour ago` right below. Teasers have
 * ages too, so only the first between headline or byline and the text counts.
 */
export function ageLines(page: Survey, signer: Signer | null): Map<number, Named> {
  const { candidates, headline, anchor, first } = page;
  const found = new Map<number, Named>();
  const isBesideByline = (i: number) => signer !== null && Math.abs(i - signer.index) <= RIGHT_BESIDE;
  const from = headline === null ? Math.max(0, (signer?.index ?? first) - RIGHT_BESIDE) : anchor + 1;
  for (let i = from; i < first; i += 1) {
    const isNear = (headline !== null && i - anchor <= AGE_REACH) || isBesideByline(i);
    if (!isNear || !isAge(page, i)) continue;
    if (isLoneLabel(candidates[i - 1]?.line.text ?? ''))
      found.set(i - 1, { label: 'timestamp', reason: 'is the label of a date' });
    addAges(found, page, i, 1);
    break;
  }
  return found;
}

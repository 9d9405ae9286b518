import { isoDay, weekdayOf } from '../../reading/dates/calendar.js';
import type { CalendarDay, DateOrder } from '../../reading/dates/token.js';
import type { RawStamp } from './raw-stamp.js';
import { orderOfZone } from './zones.js';

/** A date, or nothing. */
type Dated = Pick<RawStamp, 'date'>;

/** What the page and its caller say about 03/02/2018. */
export interface OrderEvidence {
  /** The caller's word on dates that full stops do not put in order. */
  readonly dayFirst: boolean | null;
  /** The order that other dates of the page prove. */
  readonly proven: () => DateOrder | null;
  /** Days that other dates of the page name without doubt, in ISO 8601. */
  readonly known: () => ReadonlySet<string>;
  readonly language: string | null;
  /** The day after the page was fetched, in ISO 8601: none of its own is later. Null where that is not known. */
  readonly latest: string | null;
}

/**
 * Languages that write the day before the month in figures, after the short dates of CLDR, and Swedish, whose dates begin
 * with the year unless they end with it; Panama and Puerto Rico, which do not, are passed over.
 */
const DAY_FIRST: ReadonlySet<string> = new Set(
  (
    'am ar az be bg bn bs ca cs cy da de el es et fi fr ga gl gu ha he hi hr hy id ig is it ka kk km kn ky lo lv mk ml ' +
    'mr ms my nb nl nn no pa pl pt ro ru sk sl so sq sr sv sw ta te th tr uk ur uz vi yo'
  ).split(' '),
);

/**
 * The order of day and month that dates in figures prove, on any of the stamps; null when none does, or when they
 * contradict each other.
 */
export function provenOrder(stamps: readonly Dated[]): DateOrder | null {
  const orders = new Set(stamps.flatMap(({ date }) => date?.proves ?? []));
  const [order] = orders;
  return orders.size === 1 && order ? order : null;
}

/** The days that stamps with only one reading name. */
export function plainDays(stamps: readonly Dated[]): ReadonlySet<string> {
  return new Set(stamps.flatMap(({ date }) => (date?.readings.length === 1 ? date.readings.map(isoDay) : [])));
}

function orderOf(stamp: RawStamp, evidence: OrderEvidence): DateOrder | null {
  const usual = stamp.date?.usual ?? null;
  if (evidence.dayFirst !== null && usual === null) return evidence.dayFirst ? 'day' : 'month';
  const readings = stamp.date?.readings ?? [];
  for (const fits of [
    (day: CalendarDay) => weekdayOf(day) === stamp.weekday,
    // who writes full stops puts the day first, be it of an event to come
    (day: CalendarDay) => usual === null && evidence.latest !== null && isoDay(day) <= evidence.latest,
    (day: CalendarDay) => evidence.known().has(isoDay(day)),
  ]) {
    const fitting = readings.filter(fits);
    if (fitting.length === 1) return fitting[0] === readings[0] ? 'day' : 'month';
  }
  const proven = evidence.proven() ?? usual;
  if (proven) return proven;
  const ofZone = stamp.zone && orderOfZone('name' in stamp.zone ? stamp.zone.name : stamp.zone.offset);
  if (ofZone) return ofZone;
  const languages = stamp.label?.languages ?? [];
  if (languages.length > 0 && languages.every(language => DAY_FIRST.has(language))) return 'day';
  return evidence.language !== null && DAY_FIRST.has(evidence.language) ? 'day' : null;
}

/**
 * The one day that a stamp means: its only reading, or the one for which there is evidence: the caller's word, the
 * weekday beside it, that the other lies in the future, the same day told plainly, the order of other dates, the habits of
 * the zone, the language of the label or of the story. Null when two readings stay.
 */
export function chooseDay(stamp: RawStamp, evidence: OrderEvidence): CalendarDay | null {
  const [first, second] = stamp.date?.readings ?? [];
  if (!first || !second) return first ?? null;
  const order = orderOf(stamp, evidence);
  return order === null ? null : order === 'day' ? first : second;
}

/** Tells whether a stamp names another day of the week than its date has. */
export const isWrongWeekday = (stamp: RawStamp, day: CalendarDay): boolean =>
  stamp.weekday !== null && stamp.weekday !== weekdayOf(day);

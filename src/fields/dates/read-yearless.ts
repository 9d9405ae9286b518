import { isDay, isoDay, weekdayOf } from '../../reading/dates/calendar.js';
import type { CalendarDay, YearlessFound } from '../../reading/dates/token.js';
import { readRelative } from './read-relative.js';

/** What tells the year of a day that stands without it. */
export interface YearEvidence {
  /** A day that it is not later than: that of the update. */
  readonly notAfter: CalendarDay | null;
  /** A day that it is not earlier than: that of the publication. */
  readonly notBefore: CalendarDay | null;
  /** The moment the page was fetched. */
  readonly now: string | undefined;
  /** True: a label says that it is the story's, so that it is no event to come. */
  readonly labelled?: boolean;
}

/** As many years hold every day, a leap day too. */
const MOST_YEARS = 5;
/** So many days ahead a day is rather that of an event to come than one of the year before. */
const SOON = 120;
const MS_PER_DAY = 86_400_000;

const yearsFrom = (year: number, step: 1 | -1) => Array.from({ length: MOST_YEARS }, (_, at) => year + at * step);
const timeOf = ({ year, month, day }: CalendarDay) => Date.UTC(year, month - 1, day);

/** Whether such a day lies ahead of another one, by some months at most. */
const isSoon = ({ month, day }: YearlessFound, from: CalendarDay) =>
  [from.year, from.year + 1]
    .map(year => ({ year, month, day }))
    .some(whole => {
      const ahead = isDay(whole) ? (timeOf(whole) - timeOf(from)) / MS_PER_DAY : 0;
      return ahead > 0 && ahead <= SOON;
    });

/**
 * The whole day that a day without its year means: the first one from the day of publication on, or the last one up to
 * that of the update, or up to the moment the page was fetched. A weekday beside it has to be that of the day, in this year
 * or the one beside it: it confirms a year, and does not look for one years away. A day without a label that lies some
 * months ahead is that of an event, and means none.
 *
 * @param weekday 1 Monday to 7 Sunday; null where the page names none
 * @returns null where nothing tells the year, or no such day is near.
 * @example
 * completeDay({ month: 12, day: 30 }, null, { notAfter: { year: 2018, month: 2, day: 13 }, notBefore: null, now: undefined })
 * // { year: 2017, month: 12, day: 30 }
 */
export function completeDay(
  yearless: YearlessFound,
  weekday: number | null,
  { notAfter, notBefore, now, labelled = false }: YearEvidence,
): CalendarDay | null {
  // `Today` by a clock that is ahead of the caller's is tomorrow.
  const latest = notAfter ?? (now === undefined ? null : (readRelative({ unit: 'day', count: -1 }, now)?.day ?? null));
  const [limit, step] = notBefore === null ? ([latest, -1] as const) : ([notBefore, 1] as const);
  if (limit === null || (step < 0 && !labelled && isSoon(yearless, limit))) return null;
  const bound = isoDay(limit);
  for (const year of yearsFrom(limit.year, step)) {
    const whole = { year, month: yearless.month, day: yearless.day };
    if (!isDay(whole) || (step < 0 ? isoDay(whole) > bound : isoDay(whole) < bound)) continue;
    if (weekday === null || weekdayOf(whole) === weekday) return whole;
    if (year !== limit.year) return null;
  }
  return null;
}

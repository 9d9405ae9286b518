import { isDay, isoDay, weekdayOf } from './calendar.js';
import { readRelative } from './read-relative.js';
import type { CalendarDay, YearlessFound } from './token.js';

/** What tells the year of a day that stands without it. */
export interface YearEvidence {
  /** A day that it is not later than: that of the update. */
  readonly notAfter: CalendarDay | null;
  /** A day that it is not earlier than: that of the publication. */
  readonly notBefore: CalendarDay | null;
  /** The moment the page was fetched. */
  readonly now: string | undefined;
}

/** As many years hold every day of the week for every day but that of leap years. */
const MOST_YEARS = 7;

const yearsFrom = (year: number, step: 1 | -1) => Array.from({ length: MOST_YEARS }, (_, at) => year + at * step);

/**
 * The whole day that a day without its year means: the first one from the day of publication on, or the last one up to
 * that of the update, or up to the moment the page was fetched. A weekday beside it has to be that of the day.
 *
 * @param weekday 1 Monday to 7 Sunday; null where the page names none
 * @returns null where nothing tells the year, or no such day is near.
 * @example
 * completeDay({ month: 12, day: 30 }, null, { notAfter: { year: 2018, month: 2, day: 13 }, notBefore: null, now: undefined })
 * // { year: 2017, month: 12, day: 30 }
 */
export function completeDay(
  { month, day }: YearlessFound,
  weekday: number | null,
  { notAfter, notBefore, now }: YearEvidence,
): CalendarDay | null {
  // `Today` by a clock that is ahead of the caller's is tomorrow.
  const latest = notAfter ?? (now === undefined ? null : (readRelative({ unit: 'day', count: -1 }, now)?.day ?? null));
  const [limit, step] = notBefore === null ? ([latest, -1] as const) : ([notBefore, 1] as const);
  if (limit === null) return null;
  const bound = isoDay(limit);
  for (const year of yearsFrom(limit.year, step)) {
    const whole = { year, month, day };
    if (!isDay(whole) || (step < 0 ? isoDay(whole) > bound : isoDay(whole) < bound)) continue;
    if (weekday === null || weekdayOf(whole) === weekday) return whole;
  }
  return null;
}

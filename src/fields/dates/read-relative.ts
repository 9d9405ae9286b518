import { addMinutes } from 'date-fns/addMinutes';
import type { CalendarDay, ClockTime, RelativeFound } from '../../reading/dates/token.js';
import { offsetMinutes } from '../../reading/dates/zone.js';

const ZONE = /(?:Z|[+-]\d\d:\d\d)$/;
const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10080, month: 0 } as const;
const TIMED: ReadonlySet<RelativeFound['unit']> = new Set(['minute', 'hour']);

/** So many months earlier: the same day, or the last one of a month that is shorter. */
function monthsBefore(moment: Date, count: number): Date {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth() - count];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(moment.getUTCDate(), last)));
}

export interface RelativeRead {
  readonly day: CalendarDay;
  /** Absent where only a day was told: `2 days ago`, `3 months ago`. */
  readonly time?: ClockTime;
  /** Offset of the clock that day and time are told by, in minutes. */
  readonly offset: number;
}

/**
 * Resolves `2 hours ago` against the moment the page was fetched, on the clock of that moment's offset. Minutes and hours
 * give a time, whole minutes; days, weeks and months give a day.
 *
 * @param now ISO 8601 with an offset.
 * @param clock the offset of the clock by which the page counts its days, in minutes; that of `now` where it is not known
 * @returns null when `now` is not such a moment.
 * @example
 * readRelative({ unit: 'hour', count: 2 }, '2018-02-13T15:46:00+03:00')
 * // { day: { year: 2018, month: 2, day: 13 }, time: { hour: 13, minute: 46, second: 0 }, offset: 180 }
 */
export function readRelative({ unit, count }: RelativeFound, now: string, clock?: number): RelativeRead | null {
  const [zone] = ZONE.exec(now) ?? [];
  const own = zone === undefined ? null : offsetMinutes(zone);
  const moment = Date.parse(now);
  if (own === null || Number.isNaN(moment)) return null;
  const offset = clock ?? own;
  // The local clock, carried by the fields of UTC: only they are the same on every machine.
  const back = addMinutes(new Date(moment), offset - count * MINUTES[unit]);
  const local = unit === 'month' ? monthsBefore(back, count) : back;
  const day = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  if (!TIMED.has(unit)) return { day, offset };
  return { day, time: { hour: local.getUTCHours(), minute: local.getUTCMinutes(), second: 0 }, offset };
}

import type { CalendarDay, ClockTime } from '../../reading/dates/token.js';

const MINUTE = 60_000;

const NONE: ClockTime = { hour: 0, minute: 0, second: 0 };

/** The milliseconds of a local time, counted as if it were UTC. */
function localMillis({ year, month, day }: CalendarDay, { hour, minute, second } = NONE): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** A format is dear to make, and a page asks for few zones. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = FORMATS.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    FORMATS.set(zone, format);
  }
  return format;
}

/** Minutes east of UTC of a zone at a moment; locale and zone are named, so the machine has no say. */
function offsetAtMoment(format: Intl.DateTimeFormat, moment: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(moment)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - moment) / MINUTE);
}

/**
 * The offset from UTC, in minutes, of an IANA zone at a local time. A time that a zone jumps over takes the offset from
 * before the jump; one that comes twice takes the first of the two.
 *
 * @param zone IANA name, such as `Europe/Berlin`.
 * @throws RangeError when there is no such zone.
 * @example
 * offsetAt('America/New_York', { year: 2018, month: 2, day: 13 }, { hour: 9, minute: 41, second: 0 }) // -300
 */
export function offsetAt(zone: string, day: CalendarDay, time?: ClockTime): number {
  const format = formatOf(zone);
  const local = localMillis(day, time);
  const DAY = 1440 * MINUTE;
  const before = offsetAtMoment(format, local - DAY);
  const after = offsetAtMoment(format, local + DAY);
  if (before === after) return before;
  const fits = (offset: number) => offsetAtMoment(format, local - offset * MINUTE) === offset;
  return !fits(before) && fits(after) ? after : before;
}

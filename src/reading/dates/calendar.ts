import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { CalendarDay, ClockTime, DateFound, DateOrder } from './token.js';

const two = (value: number) => String(value).padStart(2, '0');

/** Writes a day in ISO 8601: `2018-02-13`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Writes a time in ISO 8601: `15:46:00`. */
export function isoTime({ hour, minute, second }: ClockTime): string {
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/**
 * Writes an offset from UTC, given in minutes.
 *
 * @example
 * isoOffset(330) // '+05:30'
 */
export function isoOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * Tells whether there is such a day: months have 28 to 31 days, and only leap years have a 29th of February.
 *
 * @example
 * isDay({ year: 2018, month: 2, day: 29 }) // false
 */
export function isDay(day: CalendarDay): boolean {
  // UTC is named, for without it date-fns reads with the zone of the machine.
  return day.month <= 12 && day.day <= 31 && isValid(parseISO(`${isoDay(day)}T00:00:00Z`));
}

/**
 * The day of the week, from 1, Monday, to 7, Sunday.
 *
 * @example
 * weekdayOf({ year: 2018, month: 2, day: 13 }) // 2
 */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

const PIVOT = 70;

/** The year that the figures mean: two of them mean 1970 to 2069. */
function yearOf(figures: string): number {
  const year = Number(figures);
  return figures.length > 2 ? year : year + (year < PIVOT ? 2000 : 1900);
}

/** A date whose order of parts is plain. */
export function plainDate(year: string, month: number, day: string): DateFound {
  const only = { year: yearOf(year), month, day: Number(day) };
  const readings = isDay(only) ? [only] : [];
  return year.length > 2 ? { readings } : { readings, short: true };
}

/** A date in figures, day or month first. */
export function figuresDate(first: string, second: string, year: string): DateFound {
  const short = year.length === 2 ? { short: true } : {};
  const day = { year: yearOf(year), month: Number(second), day: Number(first) };
  const month = { year: yearOf(year), month: Number(first), day: Number(second) };
  if (day.day === day.month) return { readings: [day].filter(isDay), ...short };
  const readings = [day, month].filter(isDay);
  const proves: DateOrder = readings[0] === day ? 'day' : 'month';
  return readings.length === 1 ? { readings, proves, ...short } : { readings, ...short };
}

/** A time on a 24-hour clock, or null where no clock shows it. */
export function clockTime(hour: string, minute = '0', second = '0'): ClockTime | null {
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) };
  return time.hour < 24 && time.minute < 60 && time.second < 60 ? time : null;
}

/**
 * A time of either half of the day. An hour above 12 beside `pm`, which some programs write, is kept; beside `am` it
 * says two things at once and is none.
 */
export function halfDayTime(half: 'am' | 'pm', hour: string, minute = '0', second = '0'): ClockTime | null {
  const time = clockTime(hour, minute, second);
  if (time === null || (half === 'am' && time.hour > 12) || (half === 'pm' && time.hour === 0)) return null;
  if (time.hour > 12) return time;
  return { ...time, hour: (time.hour % 12) + (half === 'pm' ? 12 : 0) };
}

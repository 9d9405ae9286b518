import type { Pattern } from '../token.js';
import { cjkDate } from './cjk-date.js';
import { clock12 } from './clock-12.js';
import { clock24 } from './clock-24.js';
import { clockCjk } from './clock-cjk.js';
import { clockDot } from './clock-dot.js';
import { clockH } from './clock-h.js';
import { clockHour } from './clock-hour.js';
import { clockMilitary } from './clock-military.js';
import { croatianOctober } from './croatian-october.js';
import { dayMonthNameYear } from './day-month-name-year.js';
import { dotted } from './dotted.js';
import { iso } from './iso.js';
import { label } from './label.js';
import { monthNameDayYear } from './month-name-day-year.js';
import { numeric } from './numeric.js';
import { relativeAgo } from './relative-ago.js';
import { relativeDay } from './relative-day.js';
import { thaiDate } from './thai-date.js';
import { unixDate } from './unix-date.js';
import { vietnameseDate } from './vietnamese-date.js';
import { weekday } from './weekday.js';
import { yearFirst } from './year-first.js';
import { yearMonthName } from './year-month-name.js';
import { yearless } from './yearless.js';
import { zoneName } from './zone-name.js';
import { zoneOffset } from './zone-offset.js';
import { zoneUnknown } from './zone-unknown.js';

/** Dates with a day, a month and a year, but for those that no other looks like. */
const DAYS: readonly Pattern[] = [
  yearFirst,
  vietnameseDate,
  thaiDate,
  croatianOctober,
  dayMonthNameYear,
  monthNameDayYear,
  yearMonthName,
  dotted,
  numeric,
];

/**
 * Every way of writing, in the order in which they look at a text. What one takes the next no longer sees, so the
 * longer form stands before the shorter one that is a part of it.
 */
export const PATTERNS: readonly Pattern[] = [
  iso,
  unixDate,
  cjkDate,
  ...DAYS,
  relativeAgo,
  zoneOffset,
  clockCjk,
  clock12,
  clockH,
  clock24,
  clockMilitary,
  clockDot,
  clockHour,
  zoneName,
  zoneUnknown,
  label,
  relativeDay,
  yearless,
  weekday,
];

/** Those that find whole dates: enough to learn how a page writes them. */
export const DATES: readonly Pattern[] = [iso, ...DAYS];

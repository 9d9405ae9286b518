import { clockTime, plainDate } from '../calendar.js';
import { MONTH, monthNumber } from '../months.js';
import { YEAR } from '../parts.js';
import type { Pattern, ZoneFound } from '../token.js';
import { offsetMinutes } from '../zone.js';

/**
 * The form of the Unix command `date`, with the year at the end.
 *
 * Accepts `Feb 13 10:48:00 UTC+0200 2018`, `Feb 13 10:48:00 2018`, `Feb 3 10:48:00 EST 2018`.
 * Refuses `Feb 13 10:48` (no year), `Feb 13 10:48 in 2018`, `Feb 13 2018 10:48` (another pattern).
 */
export const unixDate: Pattern = {
  name: 'unix-date',
  small: true,
  regex: new RegExp(
    `(${MONTH})\\.? {1,2}(\\d{1,2}),? (\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?: (?:(?:utc|gmt) ?)?([+-]\\d\\d:?\\d\\d)| ([a-z]{2,5}))? (${YEAR})`,
    'gu',
  ),
  read: ([, month = '', day = '', hour = '', minute, second, offset, small, year = ''], written) => {
    const name = small?.toUpperCase();
    const time = clockTime(hour, minute, second);
    if (time === null || (name !== undefined && !written.includes(name))) return null;
    const minutes = offset === undefined ? null : offsetMinutes(offset);
    const zone: ZoneFound | null = minutes !== null ? { offset: minutes } : name === undefined ? null : { name };
    const date = plainDate(year, monthNumber(month), day);
    return zone === null ? { date, time } : { date, time, zone };
  },
};

import { clockTime, plainDate } from '../calendar.js';
import { FIGURES_START, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';
import { offsetMinutes } from '../zone.js';

/**
 * A date-time of ISO 8601.
 *
 * Accepts `2018-02-13T15:48:00+03:00`, `2018-02-13T15:48Z`, `2018-02-13T15:48:22.123-0500`, `2018-02-13T15:48`.
 * Refuses `2018-02-13T25:48` (no such hour), `d=2018-02-13T15:48` (an address), `12018-02-13T15:48`, `2018-02-13TX`. The form with a space is a date and a
 * time, which other patterns find.
 */
export const iso: Pattern = {
  name: 'iso',
  regex: new RegExp(
    `${FIGURES_START}(${YEAR})-(\\d\\d)-(\\d\\d)T(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?(Z|[+-]\\d\\d:?\\d\\d)?(?!\\d)`,
    'gu',
  ),
  read: ([, year = '', month, day = '', hour = '', minute, second, zone]) => {
    const time = clockTime(hour, minute, second);
    if (time === null) return null;
    const offset = zone === undefined ? null : offsetMinutes(zone);
    const date = plainDate(year, Number(month), day);
    return offset === null ? { date, time } : { date, time, zone: { offset } };
  },
};

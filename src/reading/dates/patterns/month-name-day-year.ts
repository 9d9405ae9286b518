import { plainDate } from '../calendar.js';
import { MONTH, monthNumber } from '../months.js';
import { YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * Name of the month, day, year.
 *
 * Accepts `February 13, 2018`, `Feb. 13th 2018`, `FEB 13 2018`, `Feb 13, ’18`, `February 13th of 2018`, `Feb-13-2018`.
 * Refuses `Feb 13` (no year), `February 2018` (no day), `May 2 percent`, `May 20, 18:30`, `May 20, ’18:30`, `Marble 13, 2018`.
 */
export const monthNameDayYear: Pattern = {
  name: 'month-name-day-year',
  small: true,
  regex: new RegExp(
    `(${MONTH})\\.?[ -]{0,2}(\\d{1,2})(?:st|nd|rd|th|º)?[ ,./-]{1,3}(?:(?:of|de) )?(?:(${YEAR})|['’](\\d\\d)(?![\\d:]))`,
    'gu',
  ),
  read: ([, month = '', day = '', year, quoted]) => ({
    date: plainDate(year ?? quoted ?? '', monthNumber(month), day),
  }),
};

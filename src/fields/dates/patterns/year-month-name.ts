import { plainDate } from '../calendar.js';
import { MONTH, monthNumber } from '../months.js';
import { YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/** What Hungarian, Latvian, Lithuanian, Kazakh, Armenian and Mongolian set behind the year. */
const YEAR_WORD = '(?:\\.? (?:m\\.|gada|ж\\.|թ\\.|оны)|\\.)?';

/**
 * The year, then the name of the month and the day, in either order.
 *
 * Accepts `2018. február 13.`, `2018 m. vasario 13 d.`, `2018. gada 13. februāris`, `2018 ж. 13 ақпан`, `2018 फेब्रुअरी 13`,
 * `2018 Feb 13`.
 * Refuses `2018 February` (no day), `12018 Feb 13`, `2018 Feb 13:48` (a time), `in 2018, 13 February` (a sentence).
 */
export const yearMonthName: Pattern = {
  name: 'year-month-name',
  small: true,
  regex: new RegExp(
    `(?<!\\d)(${YEAR})${YEAR_WORD} (?:(${MONTH})\\.? (\\d{1,2})|(\\d{1,2})\\.? (${MONTH}))(?![\\d:%])`,
    'gu',
  ),
  read: ([, year = '', month, day, firstDay, secondMonth]) => ({
    date: plainDate(year, monthNumber(month ?? secondMonth ?? ''), day ?? firstDay ?? ''),
  }),
};

import { plainDate } from '../calendar.js';
import { MONTH, monthNumber } from '../months.js';
import { FIGURES_START, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/** What Hungarian, Latvian, Lithuanian, Kazakh, Armenian and Mongolian set behind the year. */
const YEAR_WORD = '(?:\\.? (?:m\\.|gada|ж\\.|թ\\.|оны)|\\.)';

/**
 * The year, then the name of the month and the day, in either order.
 *
 * Accepts `2018. február 13.`, `2018 m. vasario 13 d.`, `2018. gada 13. februāris`, `2018 ж. 13 ақпан`, `2018 फेब्रुअरी 13`,
 * `2018 Feb 13`.
 * Refuses `2018 February` (no day), `12018 Feb 13`, `2018 Feb 13:48` (a time), `in 2018, 13 February` and `In 2018 May 20 boats sank`
 * (sentences), `Euro 2018 June 14` (a name), `1998-2018 May 3`, `2018 May 3,000`.
 */
export const yearMonthName: Pattern = {
  name: 'year-month-name',
  small: true,
  needs: new RegExp(YEAR),
  regex: new RegExp(
    `${FIGURES_START}(?:(${YEAR})${YEAR_WORD}|(?<![\\p{L}\\d] ?)(${YEAR})) (?:(${MONTH})\\.? (\\d{1,2})|(\\d{1,2})\\.? (${MONTH}))(?!\\d|[.,:-]\\d| ?%| (?!d\\.)\\p{Ll})`,
    'gu',
  ),
  read: ([, marked, bare, month, day, firstDay, secondMonth]) => ({
    date: plainDate(marked ?? bare ?? '', monthNumber(month ?? secondMonth ?? ''), day ?? firstDay ?? ''),
  }),
};

import { plainDate } from '../calendar.js';
import { MONTH, monthNumber } from '../months.js';
import { FIGURES_START, NO_ISSUE, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * Day, name of the month, year. A year of two figures stands behind a sign, or before a time; of two days the first counts.
 *
 * Accepts `13 Feb 2018`, `13th of February, 2018`, `13. Februar 2018`, `13 de febrero de 2018`, `1er mars 2018`,
 * `13 באוק׳ 2018`, `13 فروری، 2018`, `13-Feb-2018`, `13-Feb-18`, `13 Feb ’18`, `13Feb2018`, `13 Feb 18 10:48`,
 * `25./26. Mai 2019`.
 * Refuses `13 Feb` (no year), `13 Feb 10:48`, `2 May 2 percent`, `5 marches 2018`, `3.13 Feb 2018`, `No. 3, May 2018`.
 */
export const dayMonthNameYear: Pattern = {
  name: 'day-month-name-year',
  small: true,
  regex: new RegExp(
    `${FIGURES_START}${NO_ISSUE}(\\d{1,2})(?:\\.?/\\d{1,2}(?!\\d))?(?:st|nd|rd|th|er|e|º|ª|°)?[ ,./-]{0,3}(?:(?:of|de|do|di) )?(${MONTH})\\.?[ ,،./-]{0,3}(?:(?:of|de|del|do) )?(?:(${YEAR})|['’](\\d\\d)(?![\\d:])|(?<=-)(\\d\\d)(?![\\d:.])|(?<= )(\\d\\d)(?= \\d{1,2}:\\d\\d))`,
    'gu',
  ),
  read: ([, day = '', month = '', year, quoted, dashed, timed]) => ({
    date: plainDate(year ?? quoted ?? dashed ?? timed ?? '', monthNumber(month), day),
  }),
};

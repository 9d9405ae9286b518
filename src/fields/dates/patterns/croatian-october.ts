import { plainDate } from '../calendar.js';
import { FIGURES_START, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * October in Croatian, which has the name that November has in Polish and Czech; Croatian writes a full stop behind the day.
 *
 * Accepts `13. listopada 2018.`, `13. listopada 2018`, `13. lis 2018.`.
 * Refuses `13 listopada 2018` (Polish), `13. listopadu 2018` (Czech), `13. lis 2018`, `listopada 2018.`.
 */
export const croatianOctober: Pattern = {
  name: 'croatian-october',
  small: true,
  regex: new RegExp(`${FIGURES_START}(\\d{1,2})\\. (?:listopada (${YEAR})|lis\\.? (${YEAR})(?=\\.))`, 'gu'),
  read: ([, day = '', year, abbreviated]) => ({ date: plainDate(year ?? abbreviated ?? '', 10, day) }),
};

import { plainDate } from '../calendar.js';
import { FIGURES_START, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * October in Croatian, which has the name that November has in Polish and Czech; Croatian writes a full stop behind the year.
 *
 * Accepts `13. listopada 2018.`, `13. lis 2018.`.
 * Refuses `13 listopada 2018`, `13. listopada 2018 r.` (Polish), `13. listopadu 2018` (Czech), `13. lis 2018`, `listopada 2018.`.
 */
export const croatianOctober: Pattern = {
  name: 'croatian-october',
  small: true,
  regex: new RegExp(`${FIGURES_START}(\\d{1,2})\\. (?:listopada|lis\\.?) (${YEAR})(?=\\.)`, 'gu'),
  read: ([, day = '', year = '']) => ({ date: plainDate(year, 10, day) }),
};

import { plainDate } from '../calendar.js';
import { FIGURES_END, FIGURES_START } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A date in figures that begins with its year.
 *
 * Accepts `2018-02-13`, `2018/02/13`, `2018.02.13`, `2018. 2. 13.`.
 * Refuses `2018-02` (no day), `2018-02.13` (two kinds of sign), `12018-02-13`, `/2018/02/13/` (an address),
 * `2018.02.13.4` (a version), `2018-2019-20`.
 */
export const yearFirst: Pattern = {
  name: 'year-first',
  regex: new RegExp(
    `${FIGURES_START}((?:19|20)\\d\\d)(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|\\. (\\d{1,2})\\. (\\d{1,2})\\.?)(?!\\d|/)${FIGURES_END}`,
    'gu',
  ),
  read: ([, year = '', , month, day, spacedMonth, spacedDay]) => ({
    date: plainDate(year, Number(month ?? spacedMonth), day ?? spacedDay ?? ''),
  }),
};

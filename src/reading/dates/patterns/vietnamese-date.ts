import { plainDate } from '../calendar.js';
import { FIGURES_START, YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * The dates of Vietnamese, whose months are numbered.
 *
 * Accepts `13 tháng 2, 2018`, `ngày 13 tháng 2 năm 2018`, `13 thg 2, 2018`.
 * Refuses `tháng 2, 2018` (no day), `13 tháng 2` (no year), `13 tháng 13, 2018`.
 */
export const vietnameseDate: Pattern = {
  name: 'vietnamese-date',
  small: true,
  regex: new RegExp(`${FIGURES_START}(\\d{1,2}) (?:tháng|thg) (1[0-2]|0?[1-9])(?!\\d),? (?:năm )?(${YEAR})`, 'gu'),
  read: ([, day = '', month = '', year = '']) => ({ date: plainDate(year, Number(month), day) }),
};

import { plainDate } from '../calendar.js';
import { YEAR } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * The dates of Chinese, Japanese and Korean, with a sign after each part.
 *
 * Accepts `2018年2月13日`, `2018 年 2 月 13 日`, `2018年2月13号`, `2018년 2월 13일`.
 * Refuses `2018年2月` (no day), `2月13日` (no year), `2018年2월13日` (signs of two scripts), `平成30年2月13日` (another era).
 */
export const cjkDate: Pattern = {
  name: 'cjk-date',
  regex: new RegExp(`(${YEAR}) ?(?:年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号號]|년 ?(\\d{1,2}) ?월 ?(\\d{1,2}) ?일)`, 'gu'),
  read: ([, year = '', month, day, koreanMonth, koreanDay]) => ({
    date: plainDate(year, Number(month ?? koreanMonth), day ?? koreanDay ?? ''),
  }),
};

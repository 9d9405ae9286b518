import { asListed } from '../../matching/alternation.js';
import unclear from '../../words/dates/unclear.json' with { type: 'json' };
import { isDay } from '../calendar.js';
import { MONTH, monthNumber } from '../months.js';
import { FIGURES_START, NO_ISSUE } from '../parts.js';
import type { Pattern } from '../token.js';

/** Names of months that are more often another word. */
const UNCLEAR: ReadonlySet<string> = new Set(unclear.months);
/** A year in which every day of the calendar is one. */
const LEAP_YEAR = 2000;

/**
 * A day without its year, in a text from which whole dates are taken out. It counts only beside a label or on a line of
 * its own.
 *
 * Accepts `March 5`, `Mar. 5th`, `5 March`, `5th of March`, `5. März`, `5 de marzo`, `3月5日`, `3월 5일`.
 * Refuses `March 2018` and `March 500` (no day), `31 April`, `March 5,000`, `5 mac` (a word), `No. 5 March`, `5 March-April`,
 * `Mayor 5`, `March 5%`.
 */
export const yearless: Pattern = {
  name: 'yearless',
  small: true,
  needs: /\d/,
  regex: new RegExp(
    [
      `${FIGURES_START}${NO_ISSUE}(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[. -]{0,2}(?:(?:of|de|do|di) )?(${MONTH})\\.?(?![\\p{L}\\p{M}-]|[. ]{0,2}\\d{4}(?!\\d))`,
      `(?<![\\p{L}\\p{M}])(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th|º)?(?!\\p{L}|[.,:]?\\d| ?%)`,
      '(?<!\\d)(\\d{1,2}) ?(?:月 ?(\\d{1,2}) ?日|월 ?(\\d{1,2}) ?일)',
    ].join('|'),
    'gu',
  ),
  read: ([, dayBefore, monthBehind, monthBefore, dayBehind, number, sign, koreanSign]) => {
    const name = monthBehind ?? monthBefore ?? '';
    if (UNCLEAR.has(asListed(name))) return null;
    const month = number === undefined ? monthNumber(name) : Number(number);
    const day = Number(dayBefore ?? dayBehind ?? sign ?? koreanSign);
    return isDay({ year: LEAP_YEAR, month, day }) ? { yearless: { month, day } } : null;
  },
};

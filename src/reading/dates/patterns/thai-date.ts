import { alternation } from '../../matching/alternation.js';
import months from '../../words/dates/months.json' with { type: 'json' };
import { plainDate } from '../calendar.js';
import { monthNumber } from '../months.js';
import { FIGURES_START } from '../parts.js';
import type { Pattern } from '../token.js';

/** The Buddhist era, by which Thailand counts, began so many years before ours. */
const BUDDHIST_ERA = 543;
const FIRST_BUDDHIST_YEAR = 2400;

/**
 * The dates of Thai, by our years or those of the Buddhist era.
 *
 * Accepts `13 กุมภาพันธ์ 2561`, `13 ก.พ. 2561`, `13 กุมภาพันธ์ พ.ศ. 2561`, `13 กุมภาพันธ์ ค.ศ. 2018`, `13 ก.พ. 2018`.
 * Refuses `กุมภาพันธ์ 2561` (no day), `13 February 2561`, `13 กุมภาพันธ์ 256`.
 */
export const thaiDate: Pattern = {
  name: 'thai-date',
  regex: new RegExp(
    `${FIGURES_START}(\\d{1,2}) ?(${alternation(months.th.flat())})\\.? ?(?:[พค]\\.ศ\\. ?)?((?:19|20|24|25)\\d\\d)(?!\\d)`,
    'gu',
  ),
  read: ([, day = '', month = '', written = '']) => {
    const year = Number(written) < FIRST_BUDDHIST_YEAR ? Number(written) : Number(written) - BUDDHIST_ERA;
    return { date: plainDate(String(year), monthNumber(month), day) };
  },
};

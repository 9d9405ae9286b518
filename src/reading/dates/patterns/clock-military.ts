import { clockTime } from '../calendar.js';
import { FIGURES_START } from '../parts.js';
import type { Pattern } from '../token.js';
import { ZONE_NAME } from '../zone.js';

/**
 * A time of four figures without a sign between, which only the zone behind it tells from a number.
 *
 * Accepts `1549 GMT`, `2349 HKT`, `0800 UTC`, `1549 hrs IST`, `1549GMT`.
 * Refuses `1549` alone, `2018 ET` (any year from 1900 to 2099), `2549 GMT`, `1560 GMT`, `1549 gmt`.
 */
export const clockMilitary: Pattern = {
  name: 'clock-military',
  regex: new RegExp(
    `${FIGURES_START}(?!19\\d\\d|20[6-9]\\d)(\\d\\d)([0-5]\\d)(?: ?(?:hrs|hours|h))?(?= ?\\(?${ZONE_NAME}(?!\\p{L}))`,
    'gu',
  ),
  read: ([, hour = '', minute]) => {
    const time = clockTime(hour, minute);
    return time === null ? null : { time };
  },
};

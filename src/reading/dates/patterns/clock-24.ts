import { clockTime } from '../calendar.js';
import { FIGURES_START, NO_UNIT } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A time on a 24-hour clock with colons.
 *
 * Accepts `15:48`, `9:41`, `15:48:22`, `15:48:22.123`, `15:48 Uhr`, `15:48Uhr`, `15:48h`, `15:48 hrs`.
 * Refuses `3:2` (a score), `24:00`, `15:60`, `15:48:22:10`, `1:15:48.5` beside other figures, `115:48`, `00:21 Min.` (a length),
 * `2:30 %`.
 */
export const clock24: Pattern = {
  name: 'clock-24',
  small: true,
  regex: new RegExp(
    `${FIGURES_START}(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,6})?)?(?!\\d|:\\d)(?: ?(?:uhr|hrs|hours|h)(?!\\p{Ll}))?${NO_UNIT}`,
    'gu',
  ),
  read: ([, hour = '', minute, second]) => {
    const time = clockTime(hour, minute, second);
    return time === null ? null : { time };
  },
};

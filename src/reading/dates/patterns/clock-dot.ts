import { clockTime } from '../calendar.js';
import { FIGURES_END, FIGURES_START, NO_UNIT } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A time on a 24-hour clock with a full stop.
 *
 * Accepts `15.48`, `9.41`, `15.48 Uhr`, `07.57`.
 * Refuses `1.5 million`, `15.480`, `15.48%`, `$15.48`, `15.48 million`, `25.48`, `15.60`, `10.15.2` (a version), `13.02.2018`.
 */
export const clockDot: Pattern = {
  name: 'clock-dot',
  small: true,
  regex: new RegExp(
    `${FIGURES_START}(\\d{1,2})\\.([0-5]\\d)(?!\\d)${FIGURES_END}(?: ?(?:uhr|hrs|hours|h)(?!\\p{L}))?${NO_UNIT}`,
    'gu',
  ),
  read: ([, hour = '', minute]) => {
    const time = clockTime(hour, minute);
    return time === null ? null : { time };
  },
};

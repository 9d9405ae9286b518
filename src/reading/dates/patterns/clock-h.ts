import { clockTime } from '../calendar.js';
import { FIGURES_START } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A time with `h` between hour and minute, as in French and Portuguese.
 *
 * Accepts `15h48`, `15 h 48`, `8h`, `15H48`, `10h30min`.
 * Refuses `25h48`, `15h60`, `8hp`, `24h/24`, `3h ago`, `15h480`.
 */
export const clockH: Pattern = {
  name: 'clock-h',
  small: true,
  regex: new RegExp(`${FIGURES_START}(\\d{1,2}) ?h ?(?:(\\d\\d)(?:min)?)?(?![\\p{L}\\d]|[/.,:]\\d| ago)`, 'gu'),
  read: ([, hour = '', minute]) => {
    const time = clockTime(hour, minute);
    return time === null ? null : { time };
  },
};

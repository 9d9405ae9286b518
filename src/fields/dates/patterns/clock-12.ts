import { halfDayTime } from '../calendar.js';
import { FIGURES_START } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A time on a 12-hour clock.
 *
 * Accepts `3:48 PM`, `03:48:22 p.m.`, `3.48pm`, `8 am`, `9:41 a.m.`, `12:48 AM` (0:48), `3:48 μ.μ.`, `13:48 PM` (kept as 13:48).
 * Refuses `13:48 AM`, `0 pm`, `3:60 pm`, `3 amps`, `I am 8`, `$3.48 pm`.
 */
export const clock12: Pattern = {
  name: 'clock-12',
  small: true,
  regex: new RegExp(
    `${FIGURES_START}(\\d{1,2})(?:[:.](\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,3})?)?)? ?(?:([ap])(?:m|\\. ?m\\.?)|([πμ])\\. ?μ\\.)`,
    'gu',
  ),
  read: ([, hour = '', minute, second, half, greekHalf]) => {
    const time = halfDayTime(half === 'a' || greekHalf === 'π' ? 'am' : 'pm', hour, minute, second);
    return time === null ? null : { time };
  },
};

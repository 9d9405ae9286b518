import { clockTime } from '../calendar.js';
import { FIGURES_START } from '../parts.js';
import type { Pattern } from '../token.js';

/**
 * A full hour with the word for it.
 *
 * Accepts `8 Uhr`, `15 Uhr`, `15 uur`, `kl. 15`, `15 horas`.
 * Refuses `25 Uhr`, `8 Uhren`, `8 hours` (a length of time), `kl. 155`.
 */
export const clockHour: Pattern = {
  name: 'clock-hour',
  small: true,
  regex: new RegExp(`${FIGURES_START}(?:(\\d{1,2}) ?(?:uhr|uur|horas)(?!\\p{L})|kl\\.? ?(\\d{1,2})(?![\\d.:]))`, 'gu'),
  read: ([, before, after]) => {
    const time = clockTime(before ?? after ?? '');
    return time === null ? null : { time };
  },
};

import { alternation, asListed } from '../../matching/alternation.js';
import { phraseSet } from '../../matching/phrases.js';
import halves from '../../words/dates/halves.json' with { type: 'json' };
import { halfDayTime } from '../calendar.js';
import { FIGURES_START } from '../parts.js';
import type { Pattern } from '../token.js';

const MORNING = phraseSet(halves.am);
const WORDS = alternation([...MORNING, ...Object.values(halves.pm).flat()]);

/** `12 de la noche` and `1 de la noche` are of the day that begins, `12:30 de la mañana` is after noon. */
const NIGHT = /^(?:de la noche|da noite)$/;
const FORENOON = /^(?:de la mañana|da manhã|du matin)$/;

function isBeforeNoon(half: string, hour: number): boolean {
  if (NIGHT.test(half)) return hour < 6 || hour === 12;
  return MORNING.has(half) && !(hour === 12 && FORENOON.test(half));
}

/**
 * A time on a 12-hour clock.
 *
 * Accepts `3:48 PM`, `03:48:22 p.m.`, `3.48pm`, `8 am`, `9:41 a.m.`, `12:48 AM` (0:48), `3:48 μ.μ.`, `3:48 مساءً`, `3:48 de la tarde`, `13:48 PM`
 * (kept as 13:48).
 * Refuses `13:48 AM`, `0 pm`, `3:60 pm`, `3 amps`, `I am 8`, `$3.48 pm`.
 */
export const clock12: Pattern = {
  name: 'clock-12',
  small: true,
  regex: new RegExp(
    `${FIGURES_START}(\\d{1,2})(?:(?:[:.]| ?h ?)(\\d\\d)(?::(\\d\\d)(?:\\.\\d{1,3})?)?| ?h)? ?(?:([ap])(?:m|\\. ?m\\.?)|([πμ])\\. ?μ\\.|(${WORDS})(?![\\p{L}\\p{M}]))`,
    'gu',
  ),
  read: ([, hour = '', minute, second, half, greekHalf, word = '']) => {
    const isMorning = half === 'a' || greekHalf === 'π' || isBeforeNoon(asListed(word), Number(hour));
    const time = halfDayTime(isMorning ? 'am' : 'pm', hour, minute, second);
    return time === null ? null : { time };
  },
};

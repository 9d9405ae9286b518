import { alternation, asListed } from '../../matching/alternation.js';
import weekdays from '../../words/dates/weekdays.json' with { type: 'json' };
import type { Pattern } from '../token.js';

const NUMBERS = new Map(
  Object.values(weekdays).flatMap(week =>
    week.flatMap((names, index) => names.map(name => [name, index + 1] as const)),
  ),
);
const CJK = new Map([...'月火水木金土日'].map((sign, index) => [sign, index + 1] as const));

/**
 * A day of the week, by its name or abbreviation. It only checks a date beside it.
 *
 * Accepts `Tuesday`, `Tue`, `TUE`, `Di.`, `Jumanne`, `（火）`, `mardi`, `Thứ Ba`, `יום שלישי`.
 * Refuses `di` and `do` (words of other languages; two letters count with a capital), `the Sun` (a newspaper), `Tues-day`, `thứ`.
 */
export const weekday: Pattern = {
  name: 'weekday',
  small: true,
  regex: new RegExp(`(?<!the )(?:(${alternation(NUMBERS.keys())})(?!-)|[(（]([月火水木金土日])[)）])`, 'gu'),
  read: ([, name, sign], written) => {
    if (sign !== undefined) return { weekday: CJK.get(sign) ?? 0 };
    if (name === undefined || (name.length === 2 && written[0] === name[0])) return null;
    return { weekday: NUMBERS.get(asListed(name)) ?? 0 };
  },
};

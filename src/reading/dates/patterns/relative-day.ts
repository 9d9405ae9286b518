import { alternation, asListed } from '../../matching/alternation.js';
import words from '../../words/dates/relative.json' with { type: 'json' };
import type { Pattern } from '../token.js';

const DAYS = new Map(
  Object.values(words.day).flatMap(list => list.flatMap((names, ago) => names.map(name => [name, ago] as const))),
);

/**
 * Today and yesterday. Such a word counts only beside a time or a label, or on a line of its own: it is also the name of programmes and
 * papers.
 *
 * Accepts `Yesterday`, `today`, `gestern`, `hier`, `ayer`, `vandaag`, `jana`.
 * Refuses `USA Today` and `Today’s` (names), `todays`.
 */
export const relativeDay: Pattern = {
  name: 'relative-day',
  small: true,
  regex: new RegExp(`(?<!usa )(${alternation(DAYS.keys())})(?![\\p{L}'’])`, 'gu'),
  read: ([, word = '']) => {
    const count = DAYS.get(asListed(word));
    return count === undefined ? null : { relative: { unit: 'day', count, word: true } };
  },
};

import { alternation, asListed } from '../alternation.js';
import type { Pattern, RelativeFound } from '../token.js';
import words from '../words/relative.json' with { type: 'json' };

const UNITS = ['minute', 'hour', 'day'] as const;
type Unit = RelativeFound['unit'];

const AFTER = new Map<string, Unit>(
  UNITS.flatMap(unit => Object.values(words.ago).flatMap(list => list[unit].map(word => [word, unit] as const))),
);
const BEFORE = new Map<string, Unit>(
  UNITS.flatMap(unit => Object.values(words.since).flatMap(list => list[unit].map(word => [word, unit] as const))),
);
const SINCE = alternation(Object.values(words.since).flatMap(list => list.before));

/**
 * A time told as minutes, hours or days before now. Weeks, months and years are not read: they name no day.
 *
 * Accepts `2 hours ago`, `5 mins ago`, `an hour ago`, `2h ago`, `vor 2 Stunden`, `il y a 5 minutes`, `hace 3 días`, `2 ore fa`,
 * `há 2 horas`, `2 uur geleden`.
 * Refuses `2 weeks ago`, `a few hours ago`, `2 hours`, `hours ago`, `vor 2 Toren`, `1000 days ago`.
 */
export const relativeAgo: Pattern = {
  name: 'relative-ago',
  small: true,
  regex: new RegExp(
    `(?:(?<![\\d.,:])(\\d{1,2}|an?|one) ?(${alternation(AFTER.keys())})|(?<!\\p{L})${SINCE} (\\d{1,2}) (${alternation(BEFORE.keys())}))(?!\\p{L})`,
    'gu',
  ),
  read: ([, count, after, counted, before]) => {
    const unit = after === undefined ? BEFORE.get(asListed(before ?? '')) : AFTER.get(asListed(after));
    if (unit === undefined) return null;
    const figures = count ?? counted ?? '';
    return { relative: { unit, count: /\d/.test(figures) ? Number(figures) : 1 } };
  },
};

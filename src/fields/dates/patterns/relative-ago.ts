import words from '../../../labels/words/dates/relative.json' with { type: 'json' };
import { alternation, asListed } from '../alternation.js';
import type { Pattern, RelativeFound } from '../token.js';

const UNITS = ['minute', 'hour', 'day'] as const;
type Unit = RelativeFound['unit'];
type Spans = Readonly<Record<Unit, readonly string[]>>;

/** What each span of time is, in all languages. */
const spans = (lists: Readonly<Record<string, Spans>>) =>
  new Map<string, Unit>(
    UNITS.flatMap(unit => Object.values(lists).flatMap(list => list[unit].map(word => [word, unit] as const))),
  );
const ones = (lists: Readonly<Record<string, { readonly one: readonly string[] }>>) =>
  alternation(Object.values(lists).flatMap(({ one }) => one));

const AFTER = spans(words.ago);
const BEFORE = spans(words.since);
const BEHIND = spans(words.behind);
const ALONE = spans(words.alone);
const SINCE = alternation(Object.values(words.since).flatMap(list => list.before));
const BACK = alternation(Object.values(words.behind).flatMap(list => list.after));

/**
 * A time told as minutes, hours or days before now. Weeks, months and years are not read: they name no day.
 *
 * Accepts `2 hours ago`, `5 mins ago`, `an hour ago`, `2h ago`, `vor 2 Stunden`, `vor einer Stunde`, `il y a 5 minutes`,
 * `hace 3 días`, `hace un día`, `2 ore fa`, `un’ora fa`, `há 2 horas`, `2 uur geleden`, `godzinę temu`, `saa 2 zilizopita`.
 * Refuses `2 weeks ago`, `a few hours ago`, `2 hours`, `hours ago`, `vor 2 Toren`, `vor einer Wand`, `1000 days ago`,
 * `saa 2 usiku`.
 */
export const relativeAgo: Pattern = {
  name: 'relative-ago',
  small: true,
  regex: new RegExp(
    [
      `(?:(?<![\\d.,:])(\\d{1,2}|${ones(words.ago)}) ?(${alternation(AFTER.keys())})`,
      `(?<!\\p{L})${SINCE} (\\d{1,2}|${ones(words.since)}) (${alternation(BEFORE.keys())})`,
      `(?<!\\p{L})(${alternation(BEHIND.keys())}) (\\d{1,2}|${ones(words.behind)}) ${BACK}`,
      `(${alternation(ALONE.keys())}))(?!\\p{L})`,
    ].join('|'),
    'gu',
  ),
  read: ([, count, after, counted, before, behind, told, alone]) => {
    const unit =
      AFTER.get(asListed(after ?? '')) ??
      BEFORE.get(asListed(before ?? '')) ??
      BEHIND.get(asListed(behind ?? '')) ??
      ALONE.get(asListed(alone ?? ''));
    if (unit === undefined) return null;
    const figures = count ?? counted ?? told ?? '';
    return { relative: { unit, count: /\d/.test(figures) ? Number(figures) : 1 } };
  },
};

import { alternation, asListed } from '../../matching/alternation.js';
import words from '../../words/dates/relative.json' with { type: 'json' };
import type { Pattern, RelativeFound } from '../token.js';

const UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;
type Unit = RelativeFound['unit'];
type Spans = Readonly<Record<Unit, readonly string[]>>;
type Lists = Readonly<Record<string, readonly string[]>>;

/** What each span of time is, in all languages. */
const spans = (lists: Readonly<Record<string, Spans>>) =>
  new Map<string, Unit>(
    UNITS.flatMap(unit => Object.values(lists).flatMap(list => list[unit].map(word => [word, unit] as const))),
  );
type Counted = Readonly<Record<string, { readonly one: readonly string[]; readonly more?: readonly string[] }>>;
/** Numbers in words, from two on, with what they mean. */
const moreIn = (lists: Counted) =>
  Object.values(lists).flatMap(({ more = [] }) => more.map((word, at) => [word, at + 2] as const));
/** The source of a number in figures or in words. */
const countIn = (lists: Counted) =>
  `\\d{1,2}|${alternation(Object.values(lists).flatMap(({ one, more = [] }) => [...one, ...more]))}`;

const AFTER = spans(words.ago);
const BEFORE = spans(words.since);
const BEHIND = spans(words.behind);
const ALONE = spans(words.alone);
const SINCE = alternation(Object.values(words.since).flatMap(list => list.before));
const BACK = alternation(Object.values(words.behind).flatMap(list => list.after));
const MORE = new Map([...moreIn(words.ago), ...moreIn(words.since)]);

const all = (lists: Lists, said: RelativeFound) =>
  Object.values(lists)
    .flat()
    .map(phrase => [phrase, said] as const);
/** Phrases without a number. */
const WHOLE = new Map<string, RelativeFound>([
  ...all(words.half, { unit: 'minute', count: 30 }),
  ...all(words.now, { unit: 'minute', count: 0 }),
  ...all(words.few, { unit: 'day', count: 0 }),
]);

const FIGURES = /^\d/;
/** How many a number in figures or words is: `an` is one. */
const countOf = (number: string) => (FIGURES.test(number) ? Number(number) : (MORE.get(asListed(number)) ?? 1));

/**
 * A time told as minutes, hours, days, weeks or months before now. Years are not read: they name no day. A few minutes
 * are of the same day.
 *
 * Accepts `2 hours ago`, `5 mins ago`, `an hour ago`, `2h ago`, `vor 2 Stunden`, `vor einer Stunde`, `il y a 5 minutes`,
 * `hace 3 días`, `hace un día`, `2 ore fa`, `un’ora fa`, `há 2 horas`, `2 uur geleden`, `godzinę temu`, `saa 2 zilizopita`,
 * `2 weeks ago`, `a month ago`, `two hours ago`, `half an hour ago`, `1 hour and 20 minutes ago`, `just now`,
 * `a few minutes ago`.
 * Refuses `2 years ago`, `a few hours ago`, `2 hours`, `hours ago`, `vor 2 Toren`, `vor einer Wand`, `1000 days ago`,
 * `saa 2 usiku`, `right now`.
 */
export const relativeAgo: Pattern = {
  name: 'relative-ago',
  small: true,
  regex: new RegExp(
    [
      `(?:(?<![\\d.,:])(?:(\\d{1,2}) ?(?:hours?|hrs?|h),? (?:and )?)?(${countIn(words.ago)}) ?(${alternation(AFTER.keys())})`,
      `(?<!\\p{L})${SINCE} (${countIn(words.since)}) (${alternation(BEFORE.keys())})`,
      `(?<!\\p{L})(${alternation(BEHIND.keys())}) (${countIn(words.behind)}) ${BACK}`,
      `(${alternation(ALONE.keys())})`,
      `(?<!\\p{L})(${alternation(WHOLE.keys())}))(?!\\p{L})`,
    ].join('|'),
    'gu',
  ),
  read: ([, hours, count, after, counted, before, behind, told, alone, whole]) => {
    const said = WHOLE.get(asListed(whole ?? ''));
    if (said !== undefined) return { relative: said };
    const unit =
      AFTER.get(asListed(after ?? '')) ??
      BEFORE.get(asListed(before ?? '')) ??
      BEHIND.get(asListed(behind ?? '')) ??
      ALONE.get(asListed(alone ?? ''));
    if (unit === undefined) return null;
    const number = countOf(count ?? counted ?? told ?? '');
    if (hours === undefined || unit !== 'minute') return { relative: { unit, count: number } };
    return { relative: { unit, count: Number(hours) * 60 + number } };
  },
};

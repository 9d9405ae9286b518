import halves from './dates/halves.json' with { type: 'json' };
import said from './dates/labels.json' with { type: 'json' };
import months from './dates/months.json' with { type: 'json' };
import relative from './dates/relative.json' with { type: 'json' };
import unclear from './dates/unclear.json' with { type: 'json' };
import weekdays from './dates/weekdays.json' with { type: 'json' };
import zones from './dates/zones.json' with { type: 'json' };
import stamp from './timestamp.json' with { type: 'json' };

/**
 * The words of dates, from the lists that fields read dates with: what fields can read is known here. Those in `unclear`
 * are more often a name or a word of another language: `Marco`, `Sie`, `PET`.
 */

type Words = ReadonlySet<string>;
type Lists = Readonly<Record<string, readonly (string | readonly string[])[]>>;

const flat = (lists: Lists): string[] => Object.values(lists).flat(2);
/** Whether it is several words. */
const isPhrase = (name: string) => name.includes(' ');
const allBut = (words: readonly string[], left: readonly string[]): Words =>
  new Set(words.filter(word => !left.includes(word)));

/** What is numbered as days in figures are, and is none: `version 6. 1. 2026`. */
export const NUMBERED: readonly string[] = [
  'version',
  'release',
  'v',
  'v.',
  'section',
  'chapter',
  'kapitel',
  'abschnitt',
  '§',
];

/** What is numbered as a day before its month is: `No. 3, May 2026`. `Release 3 May 2026` is of that day. */
export const ISSUES: readonly string[] = ['no.', 'nr.', '№', 'vol.', 'volume'];

/** Names of months and their abbreviations. */
export const MONTHS: Words = allBut(flat(months), unclear.months);
export const UNCLEAR_MONTHS: Words = new Set(unclear.months);
/** Words of the halves of a day: `م`, `noche`. */
export const HALF_DAYS: readonly string[] = [halves.am, halves.pm]
  .flatMap(flat)
  .flatMap(phrase => phrase.split(' '))
  .filter(word => !['de', 'la', 'da', 'du'].includes(word));
/** What makes an hour of the number before it, and may stand between hour and minute. */
export const HOUR_MARKS: Words = new Set(['h', '時', '时', '点', '시']);
/** What makes a time of the figures before it. */
export const TIME_UNITS: Words = new Set([...HOUR_MARKS, 'am', 'pm', 'a.m', 'p.m', 'uhr', 'uur', ...HALF_DAYS]);

const weekdayNames = flat(weekdays);
export const WEEKDAYS: Words = allBut(
  [...weekdayNames.filter(name => !isPhrase(name)), ...flat(stamp.signs)],
  unclear.weekdays,
);
/** Those of several words: `thứ ba`. */
export const WEEKDAY_PHRASES: readonly string[] = weekdayNames.filter(isPhrase);
export const UNCLEAR_WEEKDAYS: Words = new Set(unclear.weekdays);

/** All zones of the table, as it writes them. */
export const ZONE_NAMES: readonly string[] = [zones.fixed, zones.regions, zones.names, zones.ambiguous].flatMap(table =>
  Object.keys(table),
);
const small = (words: readonly string[]) => words.map(word => word.toLowerCase());

/** Zones of one word, in small letters. */
export const ZONES: Words = new Set([
  ...small(ZONE_NAMES.filter(name => !isPhrase(name) && !unclear.zones.includes(name))),
  ...flat(stamp.zones),
]);
/** Zones that count in capitals only. */
export const CAPITAL_ZONES: Words = new Set(unclear.zones);
/** Zones of several words, in small letters. */
export const ZONE_PHRASES: readonly string[] = small(ZONE_NAMES.filter(isPhrase));

/** What joins a bare label with what it dates: `Date of birth`, `Fecha del evento`. */
const LABEL_JOINTS: Words = new Set(['of', 'de', 'del', 'der', 'des']);
/** What a bare label dates that is not the story. */
const THINGS: Words = new Set(flat(said.things));
/** How many words of its own a bare label may have: `Ticket sale date`, `Date of the summer regatta`. */
export const MOST_OWN_WORDS = 3;

/**
 * Whether a bare label with words of its own is that of something else than the story. Words of no list leave it bare.
 *
 * @param before the words right before it in small letters, at most MOST_OWN_WORDS
 * @param behind those right behind it, the joint among them, at most one more
 * @example
 * datesThing(['ticket', 'sale'], []) // true
 * datesThing([], ['of', 'birth']) // true
 * datesThing(['publishing'], []) // false
 */
export function datesThing(before: readonly string[], behind: readonly string[]): boolean {
  const isThing = (word: string) => THINGS.has(word);
  return before.some(isThing) || (LABEL_JOINTS.has(behind[0] ?? '') && behind.slice(1).some(isThing));
}

/** What a date of the story is called. */
export const LABELS: readonly string[] = [said.first, said.published, said.bare, said.updated].flatMap(flat);

/** The same by single words, and what stands between such words. */
export const DATE_LABELS: Words = new Set([...LABELS.filter(phrase => !isPhrase(phrase)), ...flat(stamp.labels)]);
export const LABEL_PHRASES: readonly string[] = LABELS.filter(isPhrase);

/** `labels` of the languages whose words stand side by side without a blank. */
export const WIDE_LABELS: readonly string[] = (['ja', 'zh', 'ko'] as const).flatMap(language => [
  ...said.published[language],
  ...said.updated[language],
  ...stamp.labels[language],
]);

const UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;
type Spans = Readonly<Record<(typeof UNITS)[number], readonly string[]>>;
/** Spans, and the words for one of them and for more. */
type Counted = Spans & { readonly one: readonly string[]; readonly more?: readonly string[] };
const spansOf = (lists: Spans) => UNITS.flatMap(unit => lists[unit]);
const ago: readonly Counted[] = Object.values(relative.ago);
const alone = Object.values(relative.alone);
const since: readonly (Counted & { readonly before: readonly string[] })[] = Object.values(relative.since);
const behind = Object.values(relative.behind);
const last = (phrase: string) => phrase.slice(phrase.lastIndexOf(' ') + 1);

/** What is counted back from now: `minutes`, `Stunden`, `日前`. */
export const SPANS: Words = new Set([
  ...[...ago, ...alone].flatMap(spansOf).map(phrase => phrase.split(' ', 1)[0] ?? ''),
  ...[...since, ...behind].flatMap(spansOf),
]);
/** Those of the languages whose words stand side by side without a blank. */
export const WIDE_SPANS: readonly string[] = [...SPANS].filter(span => span > '\u2fff');
/** What counts back: `ago`, `vor`, `siden`. */
export const AGO_WORDS: Words = new Set([
  ...[...ago, ...alone].flatMap(spansOf).map(last),
  ...since.flatMap(({ before }) => before).filter(word => !isPhrase(word)),
  ...behind.flatMap(({ after }) => after),
]);
/** The same of several words. */
export const AGO_PHRASES: readonly string[] = since.flatMap(({ before }) => before).filter(isPhrase);
/** What may stand before a time ago besides: `for 2 timer siden`. */
export const AGO_AHEAD: Words = new Set(flat(relative.ahead));
/** Words between the span and what counts it back: `yang` in `jam yang lalu`. */
const between = [...ago, ...alone].flatMap(spansOf).flatMap(phrase => phrase.split(' ').slice(1, -1));
/** Words for one span: `an`, `eine`. */
export const ONE: Words = new Set([...ago, ...since, ...behind].flatMap(({ one }) => one));
/** `today`, `gestern`. */
export const NAMED_DAYS: Words = new Set(flat(relative.day));
/** All words of which a time ago is made. */
export const RELATIVE: readonly string[] = [
  ...SPANS,
  ...AGO_WORDS,
  ...AGO_AHEAD,
  ...AGO_PHRASES.flatMap(phrase => phrase.split(' ')),
  ...between,
  ...[...ONE].filter(word => !unclear.one.includes(word)),
  ...NAMED_DAYS,
  ...flat(stamp.longer),
  ...flat(stamp.about),
];
/** Spans that name no day as well. */
export const ALL_SPANS: Words = new Set([...SPANS, ...flat(stamp.longer)]);

const joined = (one: string, phrase: string) => (one.endsWith("'") ? one + phrase : `${one} ${phrase}`);

const numbersOf = ({ one, more = [] }: Counted) => [...one, ...more];
const oneOf = (lists: Counted) => numbersOf(lists).flatMap(one => spansOf(lists).map(span => joined(one, span)));

/** Times ago without a figure: `an hour ago`, `two hours ago`, `vor einer Stunde`, `godzinę temu`, `just now`. */
export const ONE_AGO: readonly string[] = [
  ...ago.flatMap(oneOf),
  ...Object.entries(relative.ahead).flatMap(([language, list]) =>
    list.flatMap(ahead =>
      oneOf(relative.ago[language as keyof typeof relative.ahead]).map(phrase => `${ahead} ${phrase}`),
    ),
  ),
  ...alone.flatMap(spansOf),
  ...since.flatMap(lists =>
    lists.before.flatMap(before =>
      numbersOf(lists).flatMap(one => spansOf(lists).map(span => `${before} ${one} ${span}`)),
    ),
  ),
  ...behind.flatMap(lists =>
    spansOf(lists).flatMap(span => lists.one.flatMap(one => lists.after.map(after => `${span} ${one} ${after}`))),
  ),
  ...[relative.half, relative.now, relative.few].flatMap(flat),
];

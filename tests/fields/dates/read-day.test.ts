import { expect, it } from 'vitest';
import type { RawStamp } from '../../../src/fields/dates/raw-stamp.js';
import {
  chooseDay,
  isWrongWeekday,
  type OrderEvidence,
  plainDays,
  provenOrder,
} from '../../../src/fields/dates/read-day.js';
import { figuresDate, isoDay } from '../../../src/reading/dates/calendar.js';

const NOTHING: OrderEvidence = {
  dayFirst: null,
  proven: () => null,
  known: () => new Set(),
  language: null,
  latest: null,
};

/** A stamp that says `figures`, and what else is given. */
const stampOf = (figures: string, given: Partial<RawStamp> = {}): RawStamp => {
  const [first = '', second = '', year = ''] = figures.split('/');
  const date = figuresDate(first, second, year);
  const none = { label: null, relative: null, yearless: null, time: null, zone: null, weekday: null, second: null };
  return { ...none, date, line: 0, from: 0, to: figures.length, alone: true, ...given };
};

const chosen = (stamp: RawStamp, evidence: Partial<OrderEvidence> = {}) => {
  const day = chooseDay(stamp, { ...NOTHING, ...evidence });
  return day === null ? null : isoDay(day);
};
const [DAY_FIRST, MONTH_FIRST] = ['2018-02-03', '2018-03-02'];
const BOTH = '03/02/2018';
const [SATURDAY, FRIDAY] = [6, 5];

it('a date with one reading means it; one that is no day of the calendar, or can be read two ways, none', () => {
  expect(chosen(stampOf('13/02/2018'))).toBe('2018-02-13');
  expect(chosen(stampOf('02/13/2018'), { dayFirst: true })).toBe('2018-02-13');
  expect(chosen(stampOf('32/13/2018'))).toBeNull();
  expect(chosen(stampOf(BOTH))).toBeNull();
  expect(chosen(stampOf(BOTH, { date: null }))).toBeNull();
});

it.each<[string, Partial<RawStamp>, Partial<OrderEvidence>, string | null]>([
  ["the caller's word", {}, { dayFirst: true }, DAY_FIRST],
  ["the caller's word", {}, { dayFirst: false }, MONTH_FIRST],
  ['the weekday beside it', { weekday: SATURDAY }, {}, DAY_FIRST],
  ['the weekday beside it', { weekday: FRIDAY }, {}, MONTH_FIRST],
  ['a weekday of neither', { weekday: 1 }, {}, null],
  ['the same day told plainly', {}, { known: () => new Set([MONTH_FIRST]) }, MONTH_FIRST],
  ['both days told plainly', {}, { known: () => new Set([MONTH_FIRST, DAY_FIRST]) }, null],
  ['the order of other dates', {}, { proven: () => 'month' }, MONTH_FIRST],
  ['the habits of the zone', { zone: { name: 'EST' } }, {}, MONTH_FIRST],
  ['an offset of America', { zone: { offset: -300 } }, {}, null],
  ['an offset of where nobody writes the month first', { zone: { offset: 60 } }, {}, DAY_FIRST],
  ['the language of the label', { label: { kind: 'published', languages: ['de'] } }, {}, DAY_FIRST],
  ['a label of two languages', { label: { kind: 'published', languages: ['de', 'en'] } }, {}, null],
  ['the language of the story', {}, { language: 'fr' }, DAY_FIRST],
  ['the language of the story', {}, { language: 'vi' }, DAY_FIRST],
  ['a language that begins with the year', {}, { language: 'hu' }, null],
  ['a language that writes the month first', {}, { language: 'tl' }, null],
  ['a language that is written both ways', {}, { language: 'en' }, null],
])('of two readings by %s', (_, given, evidence, expected) => {
  expect(chosen(stampOf(BOTH, given), evidence)).toBe(expected);
});

it('what stands nearer to the date wins', () => {
  const friday = stampOf(BOTH, { weekday: FRIDAY, label: { kind: 'published', languages: ['de'] } });
  expect(chosen(friday, { proven: () => 'day', language: 'de' })).toBe(MONTH_FIRST);
  expect(chosen(friday, { dayFirst: true })).toBe(DAY_FIRST);
  expect(chosen(stampOf(BOTH), { proven: () => 'month', language: 'de' })).toBe(MONTH_FIRST);
});

it('who writes full stops puts the day first, unless the page proves something else; the caller is not asked', () => {
  const stamp = stampOf(BOTH);
  const stops = { ...stamp, date: stamp.date && { ...stamp.date, usual: 'day' as const } };
  expect(chosen(stops)).toBe(DAY_FIRST);
  expect(chosen(stops, { dayFirst: false })).toBe(DAY_FIRST);
  expect(chosen(stops, { proven: () => 'month' })).toBe(MONTH_FIRST);
});

it('dates in figures prove an order where all that do agree', () => {
  const [day, month, both] = [stampOf('13/02/2018'), stampOf('02/13/2018'), stampOf(BOTH)];
  expect(provenOrder([both, day])).toBe('day');
  expect(provenOrder([month, month])).toBe('month');
  expect(provenOrder([day, month])).toBeNull();
  expect(provenOrder([both, { date: null }])).toBeNull();
  expect([...plainDays([day, both, { date: null }])]).toEqual(['2018-02-13']);
});

it('knows a wrong weekday', () => {
  const day = { year: 2018, month: 2, day: 13 };
  expect(isWrongWeekday(stampOf('13/02/2018', { weekday: 2 }), day)).toBe(false);
  expect(isWrongWeekday(stampOf('13/02/2018', { weekday: 3 }), day)).toBe(true);
  expect(isWrongWeekday(stampOf('13/02/2018'), day)).toBe(false);
});

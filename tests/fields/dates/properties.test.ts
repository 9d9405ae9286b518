import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { isoDay, isoOffset, isoTime, weekdayOf } from '../../../src/reading/dates/calendar.js';
import type { CalendarDay, ClockTime } from '../../../src/reading/dates/token.js';
import months from '../../../src/reading/words/dates/months.json' with { type: 'json' };
import weekdays from '../../../src/reading/words/dates/weekdays.json' with { type: 'json' };
import { read } from './lines.js';

const RUNS = { numRuns: 300 };
const two = (value: number) => String(value).padStart(2, '0');

const day: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2068, 11, 31) })
  .map(ms => new Date(ms))
  .map(date => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));
const time: fc.Arbitrary<ClockTime> = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  second: fc.constant(0),
});
const offset = fc.integer({ min: -48, max: 56 }).map(quarters => quarters * 15);

type Language = keyof typeof months & keyof typeof weekdays;
const language = fc.constantFrom<Language>('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sw');
const name = (list: readonly string[] | undefined, pick: number) => list?.[pick % (list.length || 1)] ?? '';

const DATES: readonly ((day: CalendarDay, month: string) => string)[] = [
  isoDay,
  d => `${d.year}/${two(d.month)}/${two(d.day)}`,
  d => `${d.day}.${d.month}.${d.year}`,
  d => `${d.year}年${d.month}月${d.day}日`,
  (d, month) => `${d.day} ${month} ${d.year}`,
  (d, month) => `${d.day}. ${month} ${d.year}`,
  (d, month) => `${d.day} de ${month} de ${d.year}`,
  (d, month) => `${month.toUpperCase()} ${d.day}, ${d.year}`,
  (d, month) => `${month}. ${two(d.day)} ${d.year}`,
  (d, month) => `${two(d.day)}-${month}-${d.year}`,
];
const half = ({ hour }: ClockTime) => hour % 12 || 12;
const TIMES: readonly ((time: ClockTime) => string)[] = [
  t => `${two(t.hour)}:${two(t.minute)}`,
  t => `${t.hour}:${two(t.minute)}:00`,
  t => `${two(t.hour)}.${two(t.minute)}`,
  t => `${t.hour}h${two(t.minute)}`,
  t => `${two(t.hour)}:${two(t.minute)} Uhr`,
  t => `${half(t)}:${two(t.minute)} ${t.hour < 12 ? 'AM' : 'PM'}`,
  t => `${two(half(t))}.${two(t.minute)}${t.hour < 12 ? 'am' : 'pm'}`,
  t => `${half(t)}:${two(t.minute)} ${t.hour < 12 ? 'a.m.' : 'p.m.'}`,
];
const ZONES: readonly ((minutes: number) => string)[] = [
  m => ` ${isoOffset(m)}`,
  m => ` GMT${isoOffset(m)}`,
  m => ` UTC ${isoOffset(m)}`,
  m => ` (GMT ${isoOffset(m).replace(':', '')})`,
];
const JOINTS = [
  ' ',
  ', ',
  ' | ',
  ' • ',
  ' / ',
  ' - ',
  ' — ',
  ' at ',
  ' um ',
  ' à ',
  ' alle ',
  ' às ',
  ' a las ',
  ' om ',
  ' @ ',
  ': ',
];

const style = fc.record({
  language,
  pick: fc.nat(5),
  date: fc.constantFrom(...DATES),
  time: fc.constantFrom(...TIMES),
  zone: fc.constantFrom(...ZONES),
  joint: fc.constantFrom(...JOINTS),
  weekday: fc.boolean(),
});

it('reads every day, time and offset back from every style', () => {
  fc.assert(
    fc.property(day, time, offset, style, (d, t, o, s) => {
      const month = name(months[s.language][d.month - 1], s.pick);
      const weekday = s.weekday ? `${name(weekdays[s.language][weekdayOf(d) - 1], 0)}, ` : '';
      const text = `${weekday}${s.date(d, month)}${s.joint}${s.time(t)}${s.zone(o)}`;
      const published = `${isoDay(d)}T${isoTime(t)}${isoOffset(o)}`;
      expect([text, read(text)]).toEqual([text, { published, updated: null, codes: [] }]);
    }),
    RUNS,
  );
});

it('reads a time before its date, and a label before both', () => {
  fc.assert(
    fc.property(day, time, style, (d, t, s) => {
      const text = `Updated: ${s.time(t)}${s.joint}${s.date(d, name(months[s.language][d.month - 1], s.pick))}`;
      const updated = `${isoDay(d)}T${isoTime(t)}`;
      expect([text, read(text)]).toEqual([text, { published: null, updated, codes: [] }]);
    }),
    RUNS,
  );
});

it('reads a date alone', () => {
  fc.assert(
    fc.property(day, style, (d, s) => {
      const text = s.date(d, name(months[s.language][d.month - 1], s.pick));
      expect([text, read(text).published]).toEqual([text, isoDay(d)]);
    }),
    RUNS,
  );
});

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it('does not depend on the zone of the machine', () => {
  const texts = [
    '3 May 2022 00:10',
    'March 11, 2018 2:30 AM ET',
    'Nov 4, 2018 1:30 AM PT',
    '31/12/2018',
    '3 hours ago',
    'Yesterday at 23:59',
    '3 May 2022 16:30 IST',
  ];
  const options = { now: '2018-03-11T08:30:00+01:00', timezone: 'Europe/Berlin' } as const;
  const late = { ...options, now: '2018-03-11T22:30:00+01:00' };
  const results = ['UTC', 'Asia/Tokyo', 'America/New_York', 'Pacific/Apia', 'Europe/Dublin'].map(tz => {
    process.env['TZ'] = tz;
    return JSON.stringify([
      new Date(0).getTimezoneOffset(),
      texts.map(text => [read(text, options), read(text, late)]),
    ]);
  });
  const [first, ...others] = results.map(result => JSON.stringify(JSON.parse(result)[1]));
  expect(new Set(results.map(result => JSON.parse(result)[0])).size).toBeGreaterThan(3);
  for (const other of others) expect(other).toBe(first);
});

it('never throws, and gives ISO 8601 or nothing', () => {
  const scraps = fc.constantFrom(
    ' ',
    '|',
    ':',
    '.',
    '/',
    '-',
    '1',
    '13',
    '15:48',
    '2018',
    'Feb',
    'May',
    'Updated',
    'GMT',
    '+3',
    'PM',
    'IST',
    'ago',
    '年',
    '\0',
    '\ud800',
    'ſ',
    'İ',
    '0',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(scraps, { maxLength: 30 }).map(parts => parts.join('')),
    fc.array(scraps, { maxLength: 30 }).map(parts => parts.join(' ')),
  );
  const form = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/;
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), texts => {
      const { published, updated } = read(texts, { now: '2018-03-11T08:30:00+01:00' });
      for (const value of [published, updated]) if (value !== null) expect(value).toMatch(form);
      expect(read(texts)).toEqual(read(texts));
    }),
    { numRuns: 500 },
  );
});

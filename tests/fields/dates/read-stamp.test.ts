import { expect, it } from 'vitest';
import type { RawStamp } from '../../../src/fields/dates/raw-stamp.js';
import { type Context, readStamp } from '../../../src/fields/dates/read-stamp.js';
import { figuresDate } from '../../../src/reading/dates/calendar.js';

const NOBODY = { agency: null, place: null, language: null, timezone: null, text: '' };

const contextOf = (options: Context['options'] = {}, zones: Partial<Context['zones']> = {}): Context => ({
  options,
  order: { dayFirst: null, proven: () => null, known: () => new Set(), language: null, latest: null },
  future: null,
  own: { published: null, updated: null },
  zones: { ...NOBODY, ...zones },
});

const THIRD_OF_MAY = figuresDate('03', '05', '2022');
const DATE = figuresDate('13', '05', '2022');
const TIME = { hour: 15, minute: 46, second: 0 };

const stampOf = (given: Partial<RawStamp>): RawStamp => {
  const none = {
    label: null,
    date: null,
    relative: null,
    yearless: null,
    time: null,
    zone: null,
    weekday: null,
    second: null,
  };
  return { ...none, line: 0, from: 0, to: 9, alone: false, ...given };
};

/** What is read of a stamp, and the codes of what was noticed. */
function read(given: Partial<RawStamp>, context = contextOf()): readonly (string | null)[] {
  const { value, diagnostics } = readStamp(stampOf(given), context, 'as written');
  return [value, ...diagnostics.map(({ code }) => code)];
}

it('is as precise as what is stated', () => {
  expect(read({ date: DATE })).toEqual(['2022-05-13']);
  expect(read({ date: DATE, time: TIME })).toEqual(['2022-05-13T15:46:00']);
  expect(read({ date: DATE, time: TIME, zone: { offset: 180 } })).toEqual(['2022-05-13T15:46:00+03:00']);
  expect(read({ date: DATE, time: TIME, zone: { offset: 0 } })).toEqual(['2022-05-13T15:46:00+00:00']);
});

it("takes the caller's zone where the page states none, in winter and in summer, and else the page's", () => {
  const inBerlin = contextOf({ timezone: 'Europe/Berlin' });
  expect(read({ date: DATE, time: TIME }, inBerlin)).toEqual(['2022-05-13T15:46:00+02:00']);
  expect(read({ date: figuresDate('13', '01', '2022'), time: TIME }, inBerlin)).toEqual(['2022-01-13T15:46:00+01:00']);
  expect(read({ date: DATE, time: TIME, zone: { offset: -300 } }, inBerlin)).toEqual(['2022-05-13T15:46:00-05:00']);
  expect(read({ date: DATE }, inBerlin)).toEqual(['2022-05-13']);
});

it('leaves out a zone of two meanings, and takes the one for which there is evidence', () => {
  const inIndia = { date: DATE, time: TIME, zone: { name: 'IST' } };
  expect(read(inIndia)).toEqual(['2022-05-13T15:46:00', 'zone-ambiguous']);
  expect(read(inIndia, contextOf({}, { agency: 'PTI' }))).toEqual(['2022-05-13T15:46:00+05:30', 'zone-resolved']);
});

it('takes the zone that the same moment in another zone proves', () => {
  const second = (hour: number, minute: number) => ({ time: { hour, minute, second: 0 }, zone: { name: 'GMT' } });
  const stamp = (time: RawStamp['time'], other: RawStamp['second']) =>
    read({ date: DATE, time, zone: { name: 'IST' }, second: other });
  expect(stamp(TIME, second(10, 16))).toEqual(['2022-05-13T15:46:00+05:30', 'zone-resolved']);
  expect(stamp(TIME, second(14, 46))).toEqual(['2022-05-13T15:46:00+01:00', 'zone-resolved']);
  // nobody's IST is two hours ahead in May
  expect(stamp(TIME, second(13, 46))).toEqual(['2022-05-13T15:46:00', 'zone-ambiguous']);
  // past midnight there and not here
  expect(stamp({ hour: 1, minute: 30, second: 0 }, second(20, 0))).toEqual([
    '2022-05-13T01:30:00+05:30',
    'zone-resolved',
  ]);
  // and the other way round
  const evening = { time: { hour: 20, minute: 0, second: 0 }, zone: { name: 'CST' }, second: second(2, 0) };
  expect(read({ date: figuresDate('13', '01', '2022'), ...evening })).toEqual([
    '2022-01-13T20:00:00-06:00',
    'zone-resolved',
  ]);
});

it('gives no value where a day can be read two ways or is none of the calendar, and says so', () => {
  expect(read({ date: THIRD_OF_MAY })).toEqual([null, 'date-ambiguous']);
  expect(read({ date: figuresDate('32', '13', '2022') })).toEqual([null, 'date-invalid']);
  expect(read({ date: DATE, weekday: 1 })).toEqual(['2022-05-13', 'weekday-mismatch']);
  expect(read({ date: DATE, weekday: 5 })).toEqual(['2022-05-13']);
});

it('a date of two figures is none by itself: with a time, a label or nothing beside it it is', () => {
  const short = { ...DATE, short: true };
  expect(read({ date: short })).toEqual([null]);
  expect(read({ date: short, alone: true })).toEqual(['2022-05-13']);
  expect(read({ date: short, time: TIME })).toEqual(['2022-05-13T15:46:00']);
  expect(read({ date: short, label: { kind: 'updated', languages: [] } })).toEqual(['2022-05-13']);
});

it('what is told from now on is read where now is known, and else said to be left out', () => {
  const now = '2022-05-13T12:00:00Z';
  const relative = { unit: 'hour', count: 3 } as const;
  expect(read({ relative })).toEqual([null, 'date-relative']);
  expect(read({ relative }, contextOf({ now }))).toEqual(['2022-05-13T09:00:00+00:00']);
  expect(read({ relative: { unit: 'day', count: 2 } }, contextOf({ now }))).toEqual(['2022-05-11']);
});

it('`today` in a sentence is no stamp: with a time or a label it is', () => {
  const context = contextOf({ now: '2022-05-13T12:00:00Z' });
  const relative = { unit: 'day', count: 0, word: true } as const;
  expect(read({ relative }, context)).toEqual([null]);
  expect(read({ relative, time: TIME }, context)).toEqual(['2022-05-13T15:46:00']);
  expect(read({ relative, label: { kind: 'published', languages: [] } }, context)).toEqual(['2022-05-13']);
  expect(read({}, context)).toEqual([null]);
});

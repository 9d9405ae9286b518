import { expect, test } from 'vitest';
import {
  AGO_AHEAD,
  AGO_PHRASES,
  AGO_WORDS,
  ALL_SPANS,
  CAPITAL_ZONES,
  DATE_LABELS,
  HALF_DAYS,
  HOUR_MARKS,
  LABEL_PHRASES,
  MONTHS,
  NAMED_DAYS,
  ONE,
  ONE_AGO,
  RELATIVE,
  SPANS,
  TIME_UNITS,
  UNCLEAR_MONTHS,
  UNCLEAR_WEEKDAYS,
  WEEKDAY_PHRASES,
  WEEKDAYS,
  WIDE_LABELS,
  WIDE_SPANS,
  ZONE_PHRASES,
  ZONES,
} from '../../../src/reading/words/dates.js';

test.each([
  ['months', MONTHS, ['sept', 'märz', 'февраль'], ['marco', 'sie', 'mac']],
  ['unclear months', UNCLEAR_MONTHS, ['marco', 'sie'], ['marzo']],
  ['days of the week', WEEKDAYS, ['tue', 'mié', '화요일', '火', 'вторник'], ['sex', 'ter', 'thứ ba']],
  ['days of the week in several words', new Set(WEEKDAY_PHRASES), ['thứ ba', 'יום שלישי'], ['tuesday', 'thứ']],
  ['halves of a day', new Set(HALF_DAYS), ['م', 'noche', 'μμ'], ['de', 'pm']],
  ['marks of an hour', HOUR_MARKS, ['h', '時', '시'], ['pm', '分']],
  ['what makes a time', TIME_UNITS, ['pm', 'uhr', 'م', 'h'], ['gmt', '分']],
  ['unclear days of the week', UNCLEAR_WEEKDAYS, ['sex', 'ter'], ['terça']],
  ['zones', ZONES, ['gmt', 'eastern'], ['GMT', 'wita', 'pet', 'eastern time']],
  ['zones in capitals', CAPITAL_ZONES, ['WITA', 'PET'], ['GMT', 'wita']],
  ['zones of several words', new Set(ZONE_PHRASES), ['eastern time'], ['gmt']],
  ['labels', DATE_LABELS, ['published', 'stand', 'am'], ['first published', 'born']],
  ['labels of several words', new Set(LABEL_PHRASES), ['first published', 'mis à jour'], ['published']],
  ['labels without blanks', new Set(WIDE_LABELS), ['更新', '입력', '年'], ['published']],
  ['spans', SPANS, ['hours', 'stunde', '時間前', 'saa', 'weeks'], ['years', 'ago']],
  ['spans without blanks', new Set(WIDE_SPANS), ['時間前', '시간'], ['hours', 'dakika', 'gün']],
  ['longer spans', ALL_SPANS, ['hours', 'weeks', 'jahr'], ['ago']],
  ['what counts back', AGO_WORDS, ['ago', 'vor', 'siden', '전', '日前'], ['il y a', 'hours']],
  ['what counts back in several words', new Set(AGO_PHRASES), ['il y a'], ['vor']],
  ['what stands before it', AGO_AHEAD, ['for', 'för'], ['vor']],
  ['one', ONE, ['an', 'einer', "un'"], ['two']],
  ['named days', NAMED_DAYS, ['yesterday', 'vorgestern'], ['monday']],
  [
    'one ago',
    new Set(ONE_AGO),
    ['an hour ago', "un'ora fa", 'vor einem tag', 'for en time siden', 'two weeks ago', 'vor zwei tagen', 'just now'],
    ['hour ago', 'two'],
  ],
  ['relative', new Set(RELATIVE), ['hours', 'vor', 'yang', 'weeks', 'heute', 'about'], ['en', 'et']],
])('%s', (_, words, known, other) => {
  expect(known.filter(word => !words.has(word))).toEqual([]);
  expect(other.filter(word => words.has(word))).toEqual([]);
});

test('no word is both clear and unclear', () => {
  expect([...UNCLEAR_MONTHS].filter(word => MONTHS.has(word))).toEqual([]);
  expect([...UNCLEAR_WEEKDAYS].filter(word => WEEKDAYS.has(word))).toEqual([]);
  expect([...CAPITAL_ZONES].filter(word => ZONES.has(word.toLowerCase()))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { timestamp } from '../../../src/labels/rules/timestamp.js';
import { AGO, dateIn, WHOLE_DATE } from '../../../src/reading/dates/date-in.js';
import { monthNumber } from '../../../src/reading/dates/months.js';
import { alternation } from '../../../src/reading/matching/alternation.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';
import labels from '../../../src/reading/words/dates/labels.json' with { type: 'json' };
import months from '../../../src/reading/words/dates/months.json' with { type: 'json' };
import relative from '../../../src/reading/words/dates/relative.json' with { type: 'json' };
import unclear from '../../../src/reading/words/dates/unclear.json' with { type: 'json' };
import weekdays from '../../../src/reading/words/dates/weekdays.json' with { type: 'json' };
import zones from '../../../src/reading/words/dates/zones.json' with { type: 'json' };
import { LABELS, MONTHS, ONE_AGO, UNCLEAR_MONTHS } from '../../../src/reading/words/dates.js';
import { read, stampLines } from './lines.js';

const NOW = '2018-02-13T15:46:00+03:00';
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sw'] as const;

it.each([
  ['months', months, 12],
  ['weekdays', weekdays, 7],
] as const)('%s are complete in every language, and no word means two', (_, lists, count) => {
  const meanings = new Map<string, number>();
  for (const language of LANGUAGES) expect(lists[language]).toHaveLength(count);
  for (const year of Object.values(lists)) {
    expect(year).toHaveLength(count);
    year.forEach((names: readonly string[], index: number) => {
      for (const name of names) {
        expect([name, name]).toEqual([name, name.normalize('NFC').toLowerCase()]);
        expect([name, meanings.get(name) ?? index]).toEqual([name, index]);
        meanings.set(name, index);
      }
    });
  }
});

it('labels are there for every language, and no phrase has two kinds', () => {
  const kinds = new Map<string, string>();
  // words within phrases, no labels
  const { things: _, ...labelLists } = labels;
  for (const [kind, lists] of Object.entries(labelLists)) {
    // those that count at the head of a line alone are few
    if (kind !== 'bare' && kind !== 'heads') for (const language of LANGUAGES) expect(lists).toHaveProperty(language);
    for (const phrase of Object.values(lists).flat()) {
      expect([phrase, kinds.get(phrase) ?? kind]).toEqual([phrase, kind]);
      kinds.set(phrase, kind);
    }
  }
});

it('knows months whatever their case and language', () => {
  expect(['Sept', 'MÄR', 'févr', 'ene', 'Machi', 'none'].map(monthNumber)).toEqual([9, 3, 2, 1, 3, 0]);
});

/** The claim of the rule on the whole of a line that stands alone. */
function claimOf(text: string) {
  const lines = stampLines([text]).map(({ line }) => line);
  const [line] = lines;
  const claim = line === undefined ? null : timestamp.find(line, lines, 0);
  return claim === null || claim.span !== undefined ? null : claim;
}
/** Those of some lines that do not get their value, or are not known as a timestamp. */
const unknown = (texts: readonly string[], value: RegExp, isSure = true) =>
  texts.filter(text => {
    const { published, updated } = read(text, { now: NOW });
    const claim = claimOf(text);
    return !value.test(published ?? updated ?? '') || claim === null || (isSure && !claim.sure);
  });

describe('what is read is known as a timestamp, and what is known is read', () => {
  it('months', () => {
    const names = Object.values(months).flat(2);
    expect(names.length).toBeGreaterThan(300);
    const texts = names.map(month => `13 ${month} 2017, 15:46`);
    expect(unknown(texts, /^2017-\d\d-13T15:46:00$/)).toEqual([]);
    expect(texts.filter(text => dateIn(tokenize(text)).kind !== WHOLE_DATE)).toEqual([]);
    expect([...MONTHS, ...UNCLEAR_MONTHS].filter(month => monthNumber(month) === 0)).toEqual([]);
  });

  it('days of the week', () => {
    const texts = Object.values(weekdays)
      .flat(2)
      .map(day => `${day[0]?.toUpperCase()}${day.slice(1)}, 13 Feb 2018, 15:46`);
    expect(texts.length).toBeGreaterThan(150);
    expect(unknown(texts, /^2018-02-13T15:46:00$/)).toEqual([]);
  });

  it('zones', () => {
    const plain = [...Object.keys(zones.fixed), ...Object.keys(zones.regions)];
    const spelled = Object.entries(zones.names).filter(([, short]) => !Object.hasOwn(zones.ambiguous, short));
    const texts = [...plain, ...spelled.map(([name]) => name)].map(zone => `13 Feb 2018 15:46 ${zone}`);
    expect(texts.length).toBeGreaterThan(75);
    expect(unknown(texts, /^2018-02-13T15:46:00[+-]/)).toEqual([]);
    const claims = Object.keys(zones.ambiguous).map(name => claimOf(`13 Feb 2018 15:46 ${name}`)?.sure);
    expect(new Set(claims)).toEqual(new Set([true]));
  });

  it('labels', () => {
    const texts = LABELS.map(label => `${label} 13.02.2018 15:46`);
    expect(texts.length).toBeGreaterThan(150);
    expect(unknown(texts, /^2018-02-13T15:46:00$/)).toEqual([]);
  });

  it('times ago', () => {
    const units = ['minute', 'hour', 'day', 'week', 'month'] as const;
    const { ago, since, behind, alone, ahead } = relative;
    const counted = units.flatMap(unit => [
      ...Object.values(ago).flatMap(lists => lists[unit].map(phrase => `2 ${phrase}`)),
      ...Object.values(since).flatMap(lists =>
        lists.before.flatMap(before => lists[unit].map(word => `${before} 2 ${word}`)),
      ),
      ...Object.values(behind).flatMap(lists =>
        lists.after.flatMap(after => lists[unit].map(word => `${word} 2 ${after}`)),
      ),
    ]);
    const ahead2 = Object.values(ahead).flatMap(words => words.map(word => `${word} 2 timer siden`));
    expect(counted.length).toBeGreaterThan(90);
    expect(unknown([...counted, ...ahead2], /^(?:2018-02-1[123]|2018-01-30|2017-12-13)/)).toEqual([]);
    expect(counted.filter(text => dateIn(tokenize(text)).kind !== AGO)).toEqual([]);
    expect(Object.keys(alone).length).toBeGreaterThan(1);
    expect(unknown(ONE_AGO, /^201[78]-/, false)).toEqual([]);
  });

  it('today and yesterday', () => {
    const texts = Object.values(relative.day)
      .flat(2)
      .map(day => `${day}, 15:46`);
    expect(unknown(texts, /^2018-02-1[123]T15:46:00$/)).toEqual([]);
  });
});

it('what counts for a date only in its place is in the lists that are read', () => {
  expect(unclear.months.filter(month => monthNumber(month) === 0)).toEqual([]);
  const days: readonly string[] = Object.values(weekdays).flat(2);
  expect(unclear.weekdays.filter(day => !days.includes(day))).toEqual([]);
  const names = [zones.fixed, zones.regions, zones.ambiguous].flatMap(table => Object.keys(table));
  expect(unclear.zones.filter(zone => !names.includes(zone))).toEqual([]);
});

it.each([
  ['Pubblicato il 13 sett 2018 alle 15:46', '2018-09-13T15:46:00', null],
  ['13 paź 2018, 15:46', '2018-10-13T15:46:00', null],
  ['13 wrz 2018, 15:46', '2018-09-13T15:46:00', null],
  ['13 jän 2018, 15:46', '2018-01-13T15:46:00', null],
  ['13 juill. 2018, 15:46', '2018-07-13T15:46:00', null],
  ['Опубликовано: 13 февраля 2018, 15:46', '2018-02-13T15:46:00', null],
  ['Обновлено: 13 февраля 2018, 15:46', null, '2018-02-13T15:46:00'],
  ['Aktualizováno: 13. února 2018, 15:46', null, '2018-02-13T15:46:00'],
  ['अपडेट: 13 फरवरी 2018, 15:46', null, '2018-02-13T15:46:00'],
])('labels %s as a timestamp and reads it', (text, published, updated) => {
  const lines = stampLines([text]).map(({ line }) => line);
  expect(lines.map((line, index) => timestamp.find(line, lines, index))).toEqual([
    expect.objectContaining({ sure: true }),
  ]);
  expect(read(text)).toMatchObject({ published, updated });
});

describe('alternation', () => {
  it('matches exactly its words', () => {
    const words = ['mar', 'march', 'may', "d'oro", 'a.m', 'fact-checked', 'x'];
    const whole = new RegExp(`^${alternation(words)}$`, 'iu');
    for (const word of words) expect(whole.test(word)).toBe(true);
    expect(whole.test('d’oro')).toBe(true);
    for (const word of ['', 'ma', 'marc', 'axm', 'xx', 'marchmay']) expect(whole.test(word)).toBe(false);
  });

  it('is written as its comment says', () => {
    expect(alternation(['mar', 'march', 'may'])).toBe('(?:ma(?:r(?:ch)?|y))');
  });
});

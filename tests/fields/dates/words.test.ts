import { describe, expect, it } from 'vitest';
import { alternation } from '../../../src/fields/dates/alternation.js';
import { monthNumber } from '../../../src/fields/dates/months.js';
import months from '../../../src/fields/dates/words/months.json' with { type: 'json' };
import weekdays from '../../../src/fields/dates/words/weekdays.json' with { type: 'json' };
import { timestamp } from '../../../src/labels/rules/timestamp.js';
import labels from '../../../src/labels/signature/words/date-labels.json' with { type: 'json' };
import labelled from '../../../src/labels/words/timestamp.json' with { type: 'json' };
import { read, stampLines } from './lines.js';

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
  for (const [kind, lists] of Object.entries(labels)) {
    for (const language of LANGUAGES) expect(lists).toHaveProperty(language);
    for (const phrase of Object.values(lists).flat()) {
      expect([phrase, kinds.get(phrase) ?? kind]).toEqual([phrase, kind]);
      kinds.set(phrase, kind);
    }
  }
});

it('knows months whatever their case and language', () => {
  expect(['Sept', 'MÄR', 'févr', 'ene', 'Machi', 'none'].map(monthNumber)).toEqual([9, 3, 2, 1, 3, 0]);
});

it('reads every month that makes a line a timestamp', () => {
  const names = Object.values(labelled.months).flat();
  expect(names.length).toBeGreaterThan(200);
  const unread = names.filter(
    month => !/^2018-\d\d-13T15:46:00$/.test(read(`13 ${month} 2018, 15:46`).published ?? ''),
  );
  expect(unread).toEqual([]);
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

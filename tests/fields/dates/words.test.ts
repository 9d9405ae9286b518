import { describe, expect, it } from 'vitest';
import { alternation } from '../../../src/fields/dates/alternation.js';
import { monthNumber } from '../../../src/fields/dates/months.js';
import labels from '../../../src/fields/dates/words/labels.json' with { type: 'json' };
import months from '../../../src/fields/dates/words/months.json' with { type: 'json' };
import weekdays from '../../../src/fields/dates/words/weekdays.json' with { type: 'json' };

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

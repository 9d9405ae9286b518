import { expect } from 'vitest';
import { isoDay, isoOffset, isoTime } from '../../../src/reading/dates/calendar.js';
import { scan } from '../../../src/reading/dates/scan.js';
import type { Pattern, Token } from '../../../src/reading/dates/token.js';

function say({ date, time, zone, weekday, relative, yearless, label }: Token): string {
  const said = [
    date &&
      (date.readings.map(isoDay).join(' or ') || 'no day') +
        (date.usual ? `, ${date.usual} first` : '') +
        (date.short ? ' short' : ''),
    time && isoTime(time),
    zone && ('offset' in zone ? isoOffset(zone.offset) : zone.name),
    weekday && `weekday ${weekday}`,
    relative && `${relative.count} ${relative.unit} ago`,
    yearless && `day ${yearless.day} of month ${yearless.month}`,
    label?.kind,
  ];
  return said.filter(Boolean).join(' ');
}

/** What the patterns find in a text, as a phrase a token. */
export const find = (text: string, ...patterns: readonly Pattern[]): readonly string[] =>
  scan(text, patterns).tokens.map(say);

/** Asserts a table of texts and what a pattern says of each, in bare and in glued surroundings. */
export function expectFinds(pattern: Pattern, table: Readonly<Record<string, string>>): void {
  expect(Object.keys(table).length).toBeGreaterThan(0);
  for (const [text, said] of Object.entries(table)) {
    expect([text, ...find(text, pattern)]).toEqual([text, said]);
    expect([text, ...find(`| ${text} |`, pattern)]).toEqual([text, said]);
  }
}

/** Asserts that a pattern finds nothing in look-alikes. */
export function expectRefuses(pattern: Pattern, texts: readonly string[]): void {
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect([text, ...find(text, pattern)]).toEqual([text]);
}

import { expect, test } from 'vitest';
import { siteSuffixStart, withoutSiteSuffix } from '../../../src/reading/titles/site-suffix.js';

test.each([
  ['Harbour tunnel opens | Example', [], 'Harbour tunnel opens'],
  ['Harbour tunnel opens | World | Daily Example', [], 'Harbour tunnel opens'],
  ['Harbour tunnel opens - Example News', ['Harbour tunnel opens'], 'Harbour tunnel opens'],
  ['Harbour tunnel opens – Daily Example – World', ['Harbour tunnel opens'], 'Harbour tunnel opens'],
  [
    'Cup final - city celebrates - Example News',
    ['Cup final', 'Cup final - city celebrates'],
    'Cup final - city celebrates',
  ],
  ['Cup final - city celebrates | Example News', [], 'Cup final - city celebrates'],
  ['Harbour tunnel opens - Example News', ['example news'], 'Harbour tunnel opens'],
  ['Harbour tunnel opens - Example News', ['© 2024 Example News Ltd.'], 'Harbour tunnel opens'],
  ['Harbour tunnel opens - Example News', ['Copyright Example News'], 'Harbour tunnel opens'],
  ['Harbour tunnel opens - World - Example News', ['World', 'Example News'], 'Harbour tunnel opens'],
  ['Tunnel opens | Example', ['Example'], 'Tunnel opens'],
  ['Harbour tunnel opens | tidewatchtidewatch', [], 'Harbour tunnel opens'],
  ['The harbour tunnel opens - tide watchtide watch', [], 'The harbour tunnel opens'],
])('%s', (title, others, rest) => {
  expect(withoutSiteSuffix(title, others, true)).toBe(rest);
});

test.each([
  ['Cup final - city celebrates', []],
  ['Cup final - city celebrates', ['Final', 'city celebrates']],
  ['Roe v. Wade - what now', ['Roe v. Wade is back in court this week']],
  ['Opinion | Why the bridge matters to us', ['Opinion']],
  ['Harbour tunnel opens - Example News', []],
  ['Harbour tunnel opens - Example News', ['Example News has moved', `© ${'Example News '.repeat(30)}`]],
  ['Harbour tunnel opens - nobody came', ['nobody came', '© nobody came']],
  ['Example News - Why the Bridge Matters', ['Why the Bridge Matters']],
  ['Tunnel - Example', ['Example']],
  ['Harbour tunnel opens', []],
  ['A | B', []],
  ['Harbour tunnel opens | tidewatch', []],
  ['What we eat today | couscous', []],
  ['Harbour tunnel opens | never, never', []],
  ['Harbour tunnel opens - and closes and closes', []],
  ['Tunnel - tidewatchtidewatch', []],
])('%s stays', (title, others) => {
  expect(withoutSiteSuffix(title, others, true)).toBe(title);
});

test('amid the page only a bar parts the name of a site from a title', () => {
  expect(withoutSiteSuffix('Cup final - city celebrates', ['Cup final'], true)).toBe('Cup final');
  expect(withoutSiteSuffix('Cup final - city celebrates', ['Cup final'], false)).toBe('Cup final - city celebrates');
  expect(withoutSiteSuffix('Harbour tunnel opens | Example', [], false)).toBe('Harbour tunnel opens');
});

test('the likeliest start comes first', () => {
  const title = 'Cup final - city celebrates | Example News';
  expect(siteSuffixStart(title).map(at => title.slice(0, at))).toEqual(['Cup final - city celebrates', 'Cup final']);
  expect(siteSuffixStart('No suffix here')).toEqual([]);
  expect(siteSuffixStart(' | '.repeat(100_000))).toEqual([]);
});

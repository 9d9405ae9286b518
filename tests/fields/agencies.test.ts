import { expect, test } from 'vitest';
import { AGENCIES, findAgency } from '../../src/fields/agencies.js';

test.each([
  ['By Reuters', 'Reuters'],
  ['JERUSALEM, Feb 13 (Reuters)', 'Reuters'],
  ['PTI | New Delhi', 'PTI'],
  ['Jane Doe, Associated Press', 'Associated Press'],
  ['By The Associated Press', 'Associated Press'],
  ['By JANE DOE, ASSOCIATED PRESS', 'Associated Press'],
  ['dpa/afp', 'dpa'],
  ['Von dpa', 'dpa'],
  ['Mit Material der dpa', 'dpa'],
  ['AP Sports Writer', 'Associated Press'],
  ['NEW YORK (AP)', 'Associated Press'],
  ['BEIJING, May 3 (Xinhua)', 'Xinhua'],
  ['DEUTSCHE PRESSE-AGENTUR', 'dpa'],
  ['Agência Brasil', 'Agência Brasil'],
  ['(SID)', 'SID'],
  ['TT', 'TT'],
  ['(서울=연합뉴스)', 'Yonhap'],
  ['Le Quotidien avec AFP', 'AFP'],
])('%s is signed by %s', (text, name) => {
  expect(findAgency(text)?.name).toBe(name);
});

test.each([
  'download the app',
  'spa hotel',
  'the PA system failed',
  'TT Electronics',
  'AP Government class',
  'By Petra Muster',
  'By Sid Doe',
  'By Jane Bloomberg',
  'Map of Tapas',
  'reuter',
  '',
])('%s names no agency', text => {
  expect(findAgency(text)).toBeNull();
});

test('the table has the agencies of the world, each once, with a country and a language', () => {
  expect(AGENCIES.length).toBeGreaterThan(60);
  expect(new Set(AGENCIES.map(({ name }) => name)).size).toBe(AGENCIES.length);
  for (const { name, country, zone, languages, names, codes } of AGENCIES) {
    expect(country, name).toMatch(/^[A-Z]{2}$/);
    expect(languages.length, name).toBeGreaterThan(0);
    expect(names.length + codes.length, name).toBeGreaterThan(0);
    if (zone !== null) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), name).not.toThrow();
  }
});

test('no form stands for two agencies', () => {
  const forms = AGENCIES.flatMap(({ names, codes }) => [...names, ...codes]);
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});

test('tells country and zone', () => {
  expect(findAgency('PTI')).toEqual({ name: 'PTI', country: 'IN', zone: 'Asia/Kolkata', languages: ['en', 'hi'] });
});

import { expect, test } from 'vitest';
import { findAgency, isAgencyAlone } from '../../../src/reading/agencies/find-agency.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';
import agencies from '../../../src/reading/words/agencies.json' with { type: 'json' };

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
  ['Jane Doe AP Business Writer', 'Associated Press'],
  ['JANE DOE AFP correspondent', 'AFP'],
  ['NEW YORK (AP)', 'Associated Press'],
  ['BEIJING, May 3 (Xinhua)', 'Xinhua'],
  ['DEUTSCHE PRESSE-AGENTUR', 'dpa'],
  ['Agência Brasil', 'Agência Brasil'],
  ['(SID)', 'SID'],
  ['TT', 'TT'],
  ['(서울=연합뉴스)', 'Yonhap'],
  ['Le Quotidien avec AFP', 'AFP'],
  ['Example PressApril 28', undefined],
  ['Associated PressApril 28, 2023', 'Associated Press'],
  ['PORT DOE, Feb. 13 /Xinhua/', 'Xinhua'],
  ['NEW DELHI: (PTI)', 'PTI'],
  ['KUALA LUMPUR (Bernama)', 'Bernama'],
  ['MANILA (Kyodo)', 'Kyodo'],
  ['SEOUL (Yonhap)', 'Yonhap'],
  ['MOSKVA (TASS)', 'TASS'],
  ['ROMA (ANSA)', 'ANSA'],
  ['LISBOA (Lusa)', 'Lusa'],
  ['MADRID (EFE)', 'EFE'],
  ['OSLO (NTB)', 'NTB'],
  ['København /ritzau/', 'Ritzau'],
  ['ANKARA (Anadolu Agency)', 'Anadolu'],
  ['LAGOS (NAN)', 'NAN'],
  ['SYDNEY (AAP)', 'AAP'],
  ['© 2024 Reuters', 'Reuters'],
  ['Quelle: APA', 'APA'],
  ['Reporting by The Canadian Press', 'The Canadian Press'],
])('%s is signed by %s', (text, name) => {
  expect(findAgency(text)?.agency.name).toBe(name);
});

test.each([
  'download the app',
  'spa hotel',
  'Jane Doe PA Director',
  'Halm SID Business Park',
  'the AP reporter',
  'the PA system failed',
  'TT Electronics',
  'AP Government class',
  'By Petra Muster',
  'By Sid Doe',
  'By Jane Bloomberg',
  'Map of Tapas',
  'reuter',
  'Reutersward',
  'Apa itu berita',
  'the Beta version',
  'Trend of the year',
  '',
])('%s names no agency', text => {
  expect(findAgency(text)).toBeNull();
});

test('the table has the agencies of the world, each once, with a country and a language', () => {
  expect(agencies.length).toBeGreaterThan(60);
  expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length);
  for (const { name, country, zone, languages, names, codes } of agencies) {
    expect(country, name).toMatch(/^[A-Z]{2}$/);
    expect(languages.length, name).toBeGreaterThan(0);
    expect(names.length + codes.length, name).toBeGreaterThan(0);
    if (zone !== null) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), name).not.toThrow();
  }
});

test('no form stands for two agencies', () => {
  const forms = agencies.flatMap(({ names, codes }) => [...names, ...codes]);
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});

test('tells country and zone', () => {
  expect(findAgency('PTI')).toEqual({
    agency: { name: 'PTI', country: 'IN', zone: 'Asia/Kolkata', languages: ['en', 'hi'] },
    span: [0, 3],
  });
  expect(findAgency('With The Associated Press')?.span).toEqual([9, 25]);
});

test.each([
  'Reuters',
  'REUTERS',
  'AFP',
  'The Associated Press',
  'The Canadian Press',
  'Reuters, AFP',
  'dpa/afp',
  'Reuters and AP',
  '(Reuters)',
  'Of The Associated Press',
  'via AP',
])('%s is agencies and nothing else', text => {
  expect(isAgencyAlone(tokenize(text))).toBe(true);
});

test.each([
  '',
  'The',
  '| |',
  'Reuters Health',
  'By Reuters',
  'Of Halm Reuters',
  'Reuters of The',
  'Reuters 3 May',
  'app',
  'AP Government',
  'The Daily Example',
])('%s is more, or none', text => {
  expect(isAgencyAlone(tokenize(text))).toBe(false);
});

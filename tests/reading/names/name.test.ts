import { expect, test } from 'vitest';
import { nameIn } from '../../../src/reading/names/name.js';
import { isGiven } from '../../../src/reading/names/name-words.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';
import { TITLE } from '../../../src/reading/tokens/word-meanings.js';
import markers from '../../../src/reading/words/names/markers.json' with { type: 'json' };

function name(text: string, single = false): string | null {
  const tokens = tokenize(text);
  const found = nameIn(tokens, 0, tokens.count, single);
  return found === null ? null : tokens.slice(found.from, found.to);
}

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['JANE DOE', 'JANE DOE'],
  ['J. K. Doe', 'J. K. Doe'],
  ['Jan van der Doe', 'Jan van der Doe'],
  ['Ana de la Ejemplo', 'Ana de la Ejemplo'],
  ['Omar bin Doe', 'Omar bin Doe'],
  ['Salma Al-Doe', 'Salma Al-Doe'],
  ["Jane O'Doe", "Jane O'Doe"],
  ['Anne-Marie Doe-Roe', 'Anne-Marie Doe-Roe'],
  ['Dr. Jane Doe PhD', 'Dr. Jane Doe'],
  ['adw. Jana Doe', 'adw. Jana Doe'],
  ['Jane Doe, MD', 'Jane Doe'],
  ['John Doe Jr.', 'John Doe Jr.'],
  ['Rui Ma', 'Rui Ma'],
  ['Jane “Jo” Doe', 'Jane “Jo” Doe'],
  ['Jane (Ann) Doe', 'Jane (Ann) Doe'],
  ['Jane "Miss Jo" Doe', 'Jane "Miss Jo" Doe'],
  ['Jane “The Pen” Doe', 'Jane “The Pen” Doe'],
  ['Jane Doe "Will Not Resign" Over Harbour', 'Jane Doe'],
  ["Jane Doe 'The Long Road' Wins Prize", 'Jane Doe'],
  ['Jane Doe Monday, May 3, 2022', 'Jane Doe'],
  ['Anna Muster Vom', 'Anna Muster'],
  ['Kim In Doe', 'Kim In Doe'],
  ['Deja Doe', 'Deja Doe'],
  ['Anna Muster Schreibe einen Kommentar', 'Anna Muster'],
  ['Anna Muster Kategorien: Boote', 'Anna Muster'],
  ['Rechtsanwältin Anna Muster', 'Anna Muster'],
  ['Jean Pierre EXEMPLE', 'Jean Pierre EXEMPLE'],
  ['J.R. Doe WXYZ', 'J.R. Doe'],
  ['Jane Doe Staff Writer', 'Jane Doe'],
  ['Jane Doe Executive Digital Editor', 'Jane Doe'],
  ['Jane Doe Philadelphia-based Teacher', 'Jane Doe'],
  ['Jane Doe Horticulturalist', 'Jane Doe'],
  ['Senior Reporter Jane Doe', 'Jane Doe'],
  ['Redakteurin Jane Doe', 'Jane Doe'],
  ['Jane Doe Environment correspondent', 'Jane Doe'],
  ['Jane Doe Cost of living correspondent', 'Jane Doe'],
  ['Jane Doe Health and science editor', 'Jane Doe'],
  ['Maria Silva Santos e Lima reporter', 'Maria Silva Santos e Lima'],
  ['Redacción Jane Doe', 'Jane Doe'],
  ['Jane Doe Jane Doe', 'Jane Doe'],
  ['Picture of Jane Doe', 'Jane Doe'],
  ['[avatar] Jane Doe', 'Jane Doe'],
  ['JANE DOE Daily Example', 'JANE DOE'],
  ['Jane Doe EXAMPLE NETWORK', 'Jane Doe'],
  ['Jane Doe Port Doe Courier', 'Jane Doe'],
  ['Bill DOE', 'Bill DOE'],
  ['Jane Doe In', 'Jane Doe'],
  ['JANE DOE OF THE EXAMPLE', 'JANE DOE'],
  ['From Jane Doe in Halm', 'Jane Doe'],
  ['Jane Doe Associated Press', 'Jane Doe'],
  ['Jane Doe December 20', 'Jane Doe'],
  ['April May', 'April May'],
  ['Jane Price', 'Jane Price'],
  ['Grant Doe', 'Grant Doe'],
  ['Zhang Min', 'Zhang Min'],
  ['ZHANG MIN', 'ZHANG MIN'],
  ['Zhang Min, May 3', 'Zhang Min'],
  ['Carla Ago', 'Carla Ago'],
  ['Jane Doe Min Read', 'Jane Doe'],
  ['Jane Doe Min Ago', 'Jane Doe'],
  ['Jane Doe 5 Min', 'Jane Doe'],
  ['Engr. John Roe', 'Engr. John Roe'],
  ['Pst. John Roe', 'Pst. John Roe'],
  ['Brig. Gen. John Roe', 'Brig. Gen. John Roe'],
  ['1st Lt. John Roe', '1st Lt. John Roe'],
  ['Adm. (Ret.) John Roe', 'Adm. (Ret.) John Roe'],
  ['Lt. Gen. (ret) John Roe', 'Lt. Gen. (ret) John Roe'],
  ['ADM. (RET.) JOHN ROE', 'ADM. (RET.) JOHN ROE'],
  ['Dr. (h.c.) Hans Roe', 'Dr. (h.c.) Hans Roe'],
  ['Prof. (em.) Dr. Hans Roe', 'Prof. (em.) Dr. Hans Roe'],
  ['Maj (retd) John Roe', 'Maj (retd) John Roe'],
  ['John Roe (Ret.)', 'John Roe'],
  ['Jane Doe (retired) Harbour', 'Jane Doe'],
  ['Dipl.-Ing. Hans Roe', 'Dipl.-Ing. Hans Roe'],
  ['Dr.-Ing. Hans Roe', 'Dr.-Ing. Hans Roe'],
  ["Dato' Lim Guan", "Dato' Lim Guan"],
  ['Dato’ Lim Guan', 'Dato’ Lim Guan'],
  ['J.-P. Roe', 'J.-P. Roe'],
  ['José Ortega y Muestra', 'José Ortega y Muestra'],
  ['João dos Santos e Exemplo', 'João dos Santos e Exemplo'],
  ['José Ortega y María Muestra', 'José Ortega'],
  ['José Ortega y Luis', 'José Ortega'],
  ['Lucía Muestra y Agencias', 'Lucía Muestra'],
  ['José Ortega y Mena', 'José Ortega y Mena'],
  ['Lucía Muestra y Europapress', 'Lucía Muestra'],
  ['Lucía Muestra y Corresponsales', 'Lucía Muestra'],
  ['Lucía Muestra y Colaboradores', 'Lucía Muestra'],
  ['Lucía Muestra y Redacción', 'Lucía Muestra'],
  ['Maria Exemplo e Agências', 'Maria Exemplo'],
  ['Maria Exemplo e Redação', 'Maria Exemplo'],
  ['Anna Esempio e Agenzie', 'Anna Esempio'],
  ['Anna Esempio e Ansa', 'Anna Esempio'],
  ['Ana y Muestra', 'Ana'],
  ["Gerard 't Hart", "Gerard 't Hart"],
  ['Jan ’t Hart', 'Jan ’t Hart'],
  ["Kees van 't Hoff", "Kees van 't Hoff"],
  ['Noor ul Haq', 'Noor ul Haq'],
  ['Luigi lo Roe', 'Luigi lo Roe'],
  ['Siân ap Rhys', 'Siân ap Rhys'],
  ['Sam X. Roe III', 'Sam X. Roe III'],
  ['Robert Roe, Jr.', 'Robert Roe, Jr.'],
  ['Robert Roe, III', 'Robert Roe, III'],
  ['Robert Roe, Senior Writer', 'Robert Roe'],
  ['Rose Gardener', 'Rose Gardener'],
  ['Police Reporter Jane Doe', 'Jane Doe'],
  ['Rose Doe Gardener', 'Rose Doe'],
  ['Jane Doe and staff', 'Jane Doe'],
  ['Иван Пример', 'Иван Пример'],
  ['अनीता उदाहरण', 'अनीता उदाहरण'],
  ['山田太郎', '山田太郎'],
  ['大渡 美咲', '大渡 美咲'],
  ['김철수', '김철수'],
])('%s names %s', (text, found) => {
  expect(name(text)).toBe(found);
});

test.each([
  'Staff Writer',
  'Political Correspondent',
  'New York',
  'CC BY-NC',
  'Daily Example News',
  'Updated',
  'U.S. Army',
  'Three Sisters',
  'Polizeiinspektion Halm',
  'Ministère Halm',
  '有料記事',
  '会員限定',
  'Rose Writer',
  'jane doe',
  'Gen. (Harbour) Roe',
  'Xanthea "Big Day" Ends',
  'Jane "We Will Win" Doe',
  'Jane “Miss Jo – Doe',
  'Adm. (ret.) roe',
  '@janedoe',
  'May 3',
  '5 min read',
  'Web Desk',
  'Our Correspondent',
  'Follow',
  'Example Staff',
  'Example Editorial Team',
  'Redacción La Gaceta',
  'EDIÇÃO IMPRESSA',
  'Edición impresa',
  'Read More',
  'Start Trial',
  'Price List',
  'Event Type',
  'jane@example.org',
  'Associated Press',
  'Reuters',
  '3i Example',
  'Jane Doe told reporters',
  'The Example',
  'Janedoethoughtsstreamsportfolio Doe',
  '',
])('%s names nobody', text => {
  expect(name(text)).toBeNull();
});

test('one word is a name behind a marker, or where it is a common given name', () => {
  expect(name('Xanthea', true)).toBe('Xanthea');
  expect(name('Xanthea')).toBeNull();
  expect(name('Jane')).toBe('Jane');
  expect(name('Jane December 9, 2024')).toBe('Jane');
  expect(name('jane', true)).toBeNull();
  expect(name('Staff', true)).toBeNull();
  expect(name('Updated', true)).toBeNull();
  expect(name('Donnerstag', true)).toBeNull();
  expect(name('October', true)).toBeNull();
  expect(name('April', true)).toBe('April');
});

test('a common given name, also in the first part of a double name', () => {
  const given = (text: string) => isGiven(tokenize(text), 0);
  expect([given('田中一郎'), given('김철수'), given('速報'), given('田中一郎の写真展')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([given('Jane'), given('Jean-Luc'), given('Xanthea'), given('Halm-Doe'), given('')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ['Stn. Jane Doe', 'Stn. Jane Doe'],
  ['STN. JANE DOE', 'STN. JANE DOE'],
  ['Stn. Gen. Jane Doe', 'Stn. Gen. Jane Doe'],
  ['Chas. Roe', 'Chas. Roe'],
  ['Seven Sisters', 'Seven Sisters'],
  // a sentence, or the next note
  ['Max. Photos', null],
  ['Halm. Photos', null],
  ['Halm. May 3', null],
  ['Longer. Jane Doe', null],
  ['Halm. the harbour', null],
])('behind a marker %s names %s', (text, found) => {
  expect(name(text, true)).toBe(found);
});

test('a short word with a full stop is a title behind a marker only', () => {
  expect(name('Halm. Jane Doe')).toBeNull();
  expect(name('3rd Street Roe')).toBeNull();
  expect(name('1st Street Roe')).toBeNull();
});

test('every title can be reached', () => {
  for (const title of markers.titles) {
    const tokens = tokenize(`${title.charAt(0).toUpperCase()}${title.slice(1)} Xanthea Roe`);
    expect([title, tokens.slice(0, 1).toLowerCase(), tokens.is(0, TITLE)]).toEqual([title, title, true]);
  }
});

import { expect, test } from 'vitest';
import { isGiven, nameIn, namesIn } from '../../../src/labels/signature/names.js';
import { tokenize } from '../../../src/labels/signature/tokens.js';

function name(text: string, single = false): string | null {
  const tokens = tokenize(text);
  const found = nameIn(tokens, 0, tokens.count, single);
  return found === null ? null : tokens.slice(found.from, found.to);
}
function names(text: string, signed = false): string[] {
  const tokens = tokenize(text);
  return namesIn(tokens, 0, tokens.count, signed).names.map(({ from, to }) => tokens.slice(from, to));
}

test.each([
  ['Jane Doe, Example College; Xara Poe, Port Doe Institute', ['Jane Doe', 'Xara Poe']],
  ['Jane Doe, Director of Science, CleanShore Alliance; John Roe', ['Jane Doe', 'John Roe']],
  ['Jane Doe, Example College; and Xara Poe, Vale Network', ['Jane Doe', 'Xara Poe']],
  ['Xara Poe; Yara Poe; Zara Poe', ['Xara Poe', 'Yara Poe', 'Zara Poe']],
  ['Jane Doe, Xara Poe, Yara Poe;', ['Jane Doe', 'Xara Poe', 'Yara Poe']],
  ['Jane Doe; Example College', ['Jane Doe']],
])('%s names those who stand before their houses', (text, found) => {
  expect(names(text, true)).toEqual(found);
});

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
  ['Jane Doe, MD', 'Jane Doe'],
  ['John Doe Jr.', 'John Doe Jr.'],
  ['Rui Ma', 'Rui Ma'],
  ['Jane “Jo” Doe', 'Jane “Jo” Doe'],
  ['Jane (Ann) Doe', 'Jane (Ann) Doe'],
  ['Jane Doe Staff Writer', 'Jane Doe'],
  ['Jane Doe Executive Digital Editor', 'Jane Doe'],
  ['Jane Doe Philadelphia-based Teacher', 'Jane Doe'],
  ['Jane Doe Horticulturalist', 'Jane Doe'],
  ['Senior Reporter Jane Doe', 'Jane Doe'],
  ['Redakteurin Jane Doe', 'Jane Doe'],
  ['Jane Doe Environment correspondent', 'Jane Doe'],
  ['Redacción Jane Doe', 'Jane Doe'],
  ['Jane Doe Jane Doe', 'Jane Doe'],
  ['Picture of Jane Doe', 'Jane Doe'],
  ['[avatar] Jane Doe', 'Jane Doe'],
  ['JANE DOE Daily Example', 'JANE DOE'],
  ['Jane Doe EXAMPLE NETWORK', 'Jane Doe'],
  ['Jane Doe Port Doe Courier', 'Jane Doe'],
  ['Bill DOE', 'Bill DOE'],
  ['Jane Doe In', 'Jane Doe'],
  ['Jane Doe Associated Press', 'Jane Doe'],
  ['Jane Doe December 20', 'Jane Doe'],
  ['April May', 'April May'],
  ['Jane Price', 'Jane Price'],
  ['Grant Doe', 'Grant Doe'],
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
  'Daily Example News',
  'Updated',
  'jane doe',
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

test.each([
  ['Jane Doe, Ann Poe and John Roe', ['Jane Doe', 'Ann Poe', 'John Roe']],
  ['Jane Doe, Xanthea Poe and John Roe', ['Jane Doe', 'Xanthea Poe', 'John Roe']],
  ['Jane Doe, Ann Poe, Xanthea Roe', ['Jane Doe', 'Ann Poe', 'Xanthea Roe']],
  ['Jane Doe; Xanthea Roe', ['Jane Doe', 'Xanthea Roe']],
  ['Jane Doe/Xanthea Roe', ['Jane Doe', 'Xanthea Roe']],
  ['JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
  ['Jane DOE, Xanthea POE', ['Jane DOE', 'Xanthea POE']],
  ['Jane Doe, MD, and Xanthea Roe, PhD', ['Jane Doe', 'Xanthea Roe']],
  ['Jane Doe, Political Correspondent, and John Roe, Diplomatic Editor', ['Jane Doe', 'John Roe']],
  ['Jane Doe in Port Doe and John Roe in Halm', ['Jane Doe', 'John Roe']],
  ['Jane Doe, Daily Example', ['Jane Doe']],
  ['Jane Doe, Example University', ['Jane Doe']],
  ['Jane Doe, Port Doe', ['Jane Doe']],
  ['Jane Doe, Head of Sales and Example Relations', ['Jane Doe']],
  ['Jane Doe | Daily Example', ['Jane Doe']],
  ['Jane and John', ['Jane', 'John']],
  ['Jane Doe, Xanthea Poe, Max Roe', ['Jane Doe', 'Xanthea Poe', 'Max Roe']],
  ['Jane Doe, Port Poe, Halm', ['Jane Doe']],
  ['Jane Doe May 3, 2022 Ann Harbour, Max Weather', ['Jane Doe']],
  ['Jane Doe in Halm, 3 May 2022, Max Roe', ['Jane Doe']],
  ['Jane Doe, Doe & Roe Partners', ['Jane Doe']],
])('%s', (text, found) => {
  expect(names(text, true)).toEqual(found);
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

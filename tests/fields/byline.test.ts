import { expect, test } from 'vitest';
import { parseByline } from '../../src/fields/byline.js';
import { LONG } from './lines.js';

test.each([
  ['By Reuters | Published Tue, 3 May 2022 at 15:46', 'By Reuters', [], 'Reuters'],
  ['By Reuters', 'By Reuters', [], 'Reuters'],
  ['By Reuters Staff', 'By Reuters Staff', [], 'Reuters'],
  ['By JANE DOE and John Roe', 'By JANE DOE and John Roe', ['JANE DOE', 'John Roe'], null],
  ['By Jane Doe, Associated Press', 'By Jane Doe, Associated Press', ['Jane Doe'], 'Associated Press'],
  ['By JANE DOE Associated Press', 'By JANE DOE Associated Press', ['JANE DOE'], 'Associated Press'],
  ['Jane Doe in Berlin', 'Jane Doe in Berlin', ['Jane Doe'], null],
  ['Von Anna Beispiel und Max Muster', 'Von Anna Beispiel und Max Muster', ['Anna Beispiel', 'Max Muster'], null],
  ['Por Ana Ejemplo y Juan Ejemplo', 'Por Ana Ejemplo y Juan Ejemplo', ['Ana Ejemplo', 'Juan Ejemplo'], null],
  ['Par Anne Exemple et Jean Exemple', 'Par Anne Exemple et Jean Exemple', ['Anne Exemple', 'Jean Exemple'], null],
  ['Written by Jane Doe Jane Doe', 'Written by Jane Doe Jane Doe', ['Jane Doe'], null],
  ['Jane DoeStaff Writer', 'Jane DoeStaff Writer', ['Jane Doe'], null],
  ['PTI | New Delhi', 'PTI | New Delhi', [], 'PTI'],
  ['PTI | New Delhi | Updated: May 3, 2022 23:07 IST', 'PTI | New Delhi', [], 'PTI'],
  ['Jane Doe, Political Correspondent, London', 'Jane Doe, Political Correspondent, London', ['Jane Doe'], null],
  ['By Jane Doe | Staff Writer', 'By Jane Doe | Staff Writer', ['Jane Doe'], null],
  ['By Jane Doe | Daily Example', 'By Jane Doe | Daily Example', ['Jane Doe'], null],
  ['Jane Doe @janedoe', 'Jane Doe @janedoe', ['Jane Doe'], null],
  ['Jane Doe jane@example.org', 'Jane Doe jane@example.org', ['Jane Doe'], null],
  ['Opinion by Jane Doe', 'Opinion by Jane Doe', ['Jane Doe'], null],
  ['Words by Jane Doe Photos by John Roe', 'Words by Jane Doe Photos by John Roe', ['Jane Doe'], null],
  ['Photos by John Roe Words by Jane Doe', 'Words by Jane Doe', ['Jane Doe'], null],
  ['Reviewed by John Roe', '', [], null],
  ['By Jane Doe, Ann Poe and John Roe', 'By Jane Doe, Ann Poe and John Roe', ['Jane Doe', 'Ann Poe', 'John Roe'], null],
  ['By Jane Doe, MD, and John Roe, PhD', 'By Jane Doe, MD, and John Roe, PhD', ['Jane Doe', 'John Roe'], null],
  [
    'By Jane Doe, Head of Sales and Example Relations',
    'By Jane Doe, Head of Sales and Example Relations',
    ['Jane Doe'],
    null,
  ],
  ['Von Anna Muster, XYZ THÜRINGEN', 'Von Anna Muster, XYZ THÜRINGEN', ['Anna Muster'], null],
  ['May 3, 2022 | By Jane Doe', 'By Jane Doe', ['Jane Doe'], null],
  ['Posted on May 3, 2022 by Jane Doe 4 Comments', 'by Jane Doe', ['Jane Doe'], null],
  ['By Jane DoeNovember 20, 2007', 'By Jane Doe', ['Jane Doe'], null],
  ['BY JANE DOEPUBLISHED: MAY 3, 2022 8:00 AM EST', 'BY JANE DOE', ['JANE DOE'], null],
  ['3. Mai 2022 um 15:46 Uhr / Anna Beispiel-Muster', 'Anna Beispiel-Muster', ['Anna Beispiel-Muster'], null],
  ['By Jane', 'By Jane', ['Jane'], null],
  ['By Jane Doe, Example Press By Jane Doe, Example Press', 'By Jane Doe, Example Press', ['Jane Doe'], null],
  ['By Jane Doe, Security Expert Last', 'By Jane Doe, Security Expert', ['Jane Doe'], null],
  ['By Jane and John', 'By Jane and John', ['Jane', 'John'], null],
  ['By The Example Team', 'By The Example Team', [], null],
  ['CULTURE | By Jane Doe', 'By Jane Doe', ['Jane Doe'], null],
  ['김철수 기자', '김철수 기자', ['김철수'], null],
])('%s', (written, text, authors, agency) => {
  expect(parseByline(written)).toMatchObject({ text, authors, agency });
});

test.each([
  'By Staff Writer',
  'By Our Correspondent',
  'By Web Desk',
  'By Updated',
  'Follow',
  '5 min read',
  'By jane doe',
  'By Staff Reporter',
  'New York',
  'Share',
])('%s names no author', written => {
  expect(parseByline(written)).toMatchObject({ authors: [], agency: null });
});

test('is quick on long and odd lines', () => {
  for (const text of [...LONG, '', ' ', '\ud800', 'By \0 \x1b'])
    expect(parseByline(text).authors.length).toBeLessThan(21);
});

test('says whether it is signed', () => {
  expect(parseByline('By Jane Doe').signed).toBe(true);
  expect(parseByline('Jane Doe').signed).toBe(false);
});

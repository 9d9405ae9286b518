import { expect, test } from 'vitest';
import { readSignature, signsNobody } from '../../../src/reading/bylines/signature.js';
import { AUTHOR, OTHER } from '../../../src/reading/names/markers.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';
import { LONG } from '../../fields/lines.js';

const read = (text: string, lone = false) => readSignature(tokenize(text), lone);

/** What is written, the byline in it (null: all of it), its authors and its agency. */
test.each<[string, string | null, string[], string | null]>([
  ['By Reuters | Published Tue, 3 May 2022 at 15:46', 'By Reuters', [], 'Reuters'],
  ['By Reuters', null, [], 'Reuters'],
  ['By Reuters Staff', null, [], 'Reuters'],
  ['Tim Redaksi', null, [], null],
  ['Tim Roe', null, ['Tim Roe'], null],
  ['By JANE DOE and John Roe', null, ['JANE DOE', 'John Roe'], null],
  ['BY JANE DOE AND JOHN ROE', null, ['JANE DOE', 'JOHN ROE'], null],
  ['By Jane Doe, Associated Press', null, ['Jane Doe'], 'Associated Press'],
  ['By JANE DOE Associated Press', null, ['JANE DOE'], 'Associated Press'],
  ['By Jane Doe Associated Press', null, ['Jane Doe'], 'Associated Press'],
  ['By Jane Doe, Reuters Health', null, ['Jane Doe'], 'Reuters'],
  ['By Jane Doe and John Roe | Daily Example', null, ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe (with AFP)', null, ['Jane Doe'], 'AFP'],
  ['来源：新华社', '新华社', [], 'Xinhua'],
  ['来源：新华社 作者：王小明', '作者：王小明', ['王小明'], null],
  ['Av: Karl Muster', null, ['Karl Muster'], null],
  ['Von Anna In Aktuelles', null, ['Anna'], null],
  ['von Anna Kategorien: Boote', null, ['Anna'], null],
  [
    '26. September 2019 Anna Muster Schreibe einen Kommentar',
    'Anna Muster Schreibe einen Kommentar',
    ['Anna Muster'],
    null,
  ],
  ['von Herr_Muster', null, ['Herr_Muster'], null],
  ['by jane_doe77', null, ['jane_doe77'], null],
  ['von janedoe1984 · in Boote', null, ['janedoe1984'], null],
  ['Von Loriot, München', null, ['Loriot'], null],
  ['Von Booten, Fischen und Netzen', null, [], null],
  [
    'Von Sprachregeln, Hafen-Politik und «ganz normalem Deutsch»',
    'Von Sprachregeln, Hafen-Politik und «ganz normalem Deutsch',
    [],
    null,
  ],
  ['Journalist: We Were Lied To', null, [], null],
  ['By An Nguyen', null, ['An Nguyen'], null],
  ['Door De Vries', null, ['De Vries'], null],
  ['Words: Jane Doe. Photography: John Roe', null, ['Jane Doe'], null],
  ['(By Jane Doe)', 'By Jane Doe', ['Jane Doe'], null],
  ['Jane Doe ·', 'Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe and John Roe Of the Halm Courier Staff', null, ['Jane Doe', 'John Roe'], null],
  ['Compiled by Jane Doe', null, ['Jane Doe'], null],
  ['By Jane Doe with AFP', null, ['Jane Doe'], 'AFP'],
  ['By Jane Doe; additional reporting by John Roe', null, ['Jane Doe'], null],
  ['By Jane Doe. Edited by John Roe', null, ['Jane Doe'], null],
  ['By Jane Doe, MD. Reviewed by John Roe, MD', null, ['Jane Doe'], null],
  ['By Jane Doe for Daily Example', null, ['Jane Doe'], null],
  ['By Jane Doe, Daily Example', null, ['Jane Doe'], null],
  ['By Jane Doe of Example News', null, ['Jane Doe'], null],
  ['By Jane Doe | Updated 3 May 2022', 'By Jane Doe', ['Jane Doe'], null],
  ['By Jane Doe in Port Doe', null, ['Jane Doe'], null],
  ['By Jane Doe in Port Doe and John Roe in Halm', null, ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe, Political Correspondent, and John Roe, Diplomatic Editor', null, ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe, Staff Writer', null, ['Jane Doe'], null],
  ['By Staff Writer Jane Doe', null, ['Jane Doe'], null],
  ['Por Redacción La Gaceta', null, [], null],
  ['Das Gespräch führte Anna Muster.', 'Das Gespräch führte Anna Muster.', ['Anna Muster'], null],
  [
    'Die Fragen stellten Anna Muster und Max Muster.',
    'Die Fragen stellten Anna Muster und Max Muster.',
    ['Anna Muster', 'Max Muster'],
    null,
  ],
  ['Propos recueillis par Anne Exemple', null, ['Anne Exemple'], null],
  ['By Political Editor Jane Doe', null, ['Jane Doe'], null],
  ['By Jane Doe Staff Writer', null, ['Jane Doe'], null],
  ['By Jane Doe, Ann Poe and John Roe', null, ['Jane Doe', 'Ann Poe', 'John Roe'], null],
  ['By Jane Doe, Ann Poe, and John Roe', null, ['Jane Doe', 'Ann Poe', 'John Roe'], null],
  ['By Jane Doe, Ann Poe & John Roe', null, ['Jane Doe', 'Ann Poe', 'John Roe'], null],
  ['By Jane Doe / John Roe', null, ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe + Ann Poe', null, ['Jane Doe', 'Ann Poe'], null],
  ['By Jane Doe, MD, and John Roe, PhD', null, ['Jane Doe', 'John Roe'], null],
  ['By Dr. Jane Doe', null, ['Dr. Jane Doe'], null],
  ['By Min Jin Doe', null, ['Min Jin Doe'], null],
  ['By Jane Doe and staff reports', null, ['Jane Doe'], null],
  ['By Jane Doe exclusively for the Courier', null, ['Jane Doe'], null],
  ['By JANE DOE AP Business Writer', null, ['JANE DOE'], 'Associated Press'],
  ['By JANE DOE AFP correspondent', null, ['JANE DOE'], 'AFP'],
  ['By Jane Doe AP Sports Writer', null, ['Jane Doe'], 'Associated Press'],
  ['By Jane Doe, U.S. Army', null, ['Jane Doe'], null],
  ['By Jane Doe, U.S. Senator', null, ['Jane Doe'], null],
  ['By Jane Doe | John Roe', null, ['Jane Doe', 'John Roe'], null],
  ['By Jane Doe • John Roe | Ann Poe', null, ['Jane Doe', 'John Roe', 'Ann Poe'], null],
  ['By Jane Doe | Austin Weekly', null, ['Jane Doe'], null],
  ['By Jane Doe | Victoria Market', null, ['Jane Doe'], null],
  ['By Jane Doe | Port Doe', null, ['Jane Doe'], null],
  ['By Jane Doe | John Roe in Halm', null, ['Jane Doe'], null],
  ['By Jane Doe - Ann Harbour', null, ['Jane Doe'], null],
  ['by jane doe', null, ['jane doe'], null],
  ['by jane doe, 3 May 2022', 'by jane doe', ['jane doe'], null],
  ['by jane doe and john roe', null, ['jane doe', 'john roe'], null],
  [
    'by jane doe, john roe & ann poe | 3 May 2022',
    'by jane doe, john roe & ann poe',
    ['jane doe', 'john roe', 'ann poe'],
    null,
  ],
  ['Von unserem Redakteur Hans Muster', null, ['Hans Muster'], null],
  ['Dal nostro inviato Marco Esempio', null, ['Marco Esempio'], null],
  ['De notre correspondant Jean Exemple', null, ['Jean Exemple'], null],
  ['By J. K. Doe', null, ['J. K. Doe'], null],
  ['By J.K. Doe', null, ['J.K. Doe'], null],
  ['By Jane D. Doe Jr.', null, ['Jane D. Doe Jr.'], null],
  ['By Jane van der Doe', null, ['Jane van der Doe'], null],
  ['By Omar bin Doe', null, ['Omar bin Doe'], null],
  ['By Salma Al-Doe', null, ['Salma Al-Doe'], null],
  ["By Jane O'Doe", null, ["Jane O'Doe"], null],
  ['By Jane D’Exemple', null, ['Jane D’Exemple'], null],
  ['By Jane “Jo” Doe', null, ['Jane “Jo” Doe'], null],
  ['By Jane (Ann) Doe', null, ['Jane (Ann) Doe'], null],
  ['By Jane Doe jane@example.org', null, ['Jane Doe'], null],
  ['By Jane Doe @janedoe', null, ['Jane Doe'], null],
  ['By Jane Doe, @janedoe', null, ['Jane Doe'], null],
  ['By Jane', null, ['Jane'], null],
  ['By Jane and John', null, ['Jane', 'John'], null],
  ['by jdoe', null, ['jdoe'], null],
  ['Posted by JaneD on May 3, 2022', 'Posted by JaneD', ['JaneD'], null],
  ['Posted on May 3, 2022 by Jane Doe 4 Comments', 'by Jane Doe', ['Jane Doe'], null],
  ['May 3, 2022 by Jane Doe', 'by Jane Doe', ['Jane Doe'], null],
  ['May 3, 2022 | By Jane Doe', 'By Jane Doe', ['Jane Doe'], null],
  ['CULTURE | By Jane Doe', 'By Jane Doe', ['Jane Doe'], null],
  ['Opinion by Jane Doe', null, ['Jane Doe'], null],
  ['Words by Jane Doe Photos by John Roe', null, ['Jane Doe'], null],
  ['Photos by John Roe Words by Jane Doe', 'Words by Jane Doe', ['Jane Doe'], null],
  ['Written by: Jane Doe', null, ['Jane Doe'], null],
  ['Author: Jane Doe', null, ['Jane Doe'], null],
  ['Authors: Jane Doe, Ann Poe, Kofi Example', null, ['Jane Doe', 'Ann Poe', 'Kofi Example'], null],
  ['Text: Anna Muster', null, ['Anna Muster'], null],
  ['Jane Doe', null, ['Jane Doe'], null],
  ['Jane Doe and John Roe', null, ['Jane Doe', 'John Roe'], null],
  ['Jane Doe, Political Correspondent, London', null, ['Jane Doe'], null],
  ['Jane Doe in Berlin', null, ['Jane Doe'], null],
  ['Jane Doe Staff Writer', null, ['Jane Doe'], null],
  ['Jane DoeStaff Writer', null, ['Jane Doe'], null],
  ['Jane Doe Senior Reporter at Example', null, ['Jane Doe'], null],
  ['Jane Doe December 20, 2023', 'Jane Doe', ['Jane Doe'], null],
  ['Jane DoeDecember 20, 2023', 'Jane Doe', ['Jane Doe'], null],
  ['Jane Doe on Dec. 19, 2025', 'Jane Doe', ['Jane Doe'], null],
  ['Jane Doe • May 3, 2022 • 5 min read', 'Jane Doe', ['Jane Doe'], null],
  ['Jane Doe · 5 min read', 'Jane Doe', ['Jane Doe'], null],
  ['5 min read · Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Lesezeit: 1 Min. Von Anna Muster', 'Von Anna Muster', ['Anna Muster'], null],
  ['Jane Doe 2 hours ago', 'Jane Doe', ['Jane Doe'], null],
  ['Politics • Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Jane Doe, PhD, RN', null, ['Jane Doe'], null],
  ['Jane Doe Port Doe Courier', null, ['Jane Doe'], null],
  ['Jane Doe EXAMPLE NETWORK', null, ['Jane Doe'], null],
  ['JANE DOE Daily Example', null, ['JANE DOE'], null],
  ['Jane Doe Jane Doe', null, ['Jane Doe'], null],
  ['Picture of Jane Doe Jane Doe', null, ['Jane Doe'], null],
  ['[avatar] Jane Doe', null, ['Jane Doe'], null],
  ['Jane Doe1 ; John Roe2', null, ['Jane Doe', 'John Roe'], null],
  ['PTI | New Delhi', null, [], 'PTI'],
  ['PTI | New Delhi | Updated: May 3, 2022 23:07 IST', 'PTI | New Delhi', [], 'PTI'],
  ['Reuters', null, [], 'Reuters'],
  ['dpa/afp', null, [], 'dpa'],
  ['AP', null, [], 'Associated Press'],
  ['Associated PressApril 28, 2023 GMT', 'Associated Press', [], 'Associated Press'],
  ['BY JANE DOEPUBLISHED: MAY 3, 2022 8:00 AM EST', 'BY JANE DOE', ['JANE DOE'], null],
  ['By Jane DoeNovember 20, 2007', 'By Jane Doe', ['Jane Doe'], null],
  ['By Jane DoeMar', 'By Jane Doe', ['Jane Doe'], null],
  ['byJane Doe', null, ['Jane Doe'], null],
  ['By Jane Doe, Security Expert Last', 'By Jane Doe, Security Expert', ['Jane Doe'], null],
  ['Von Anna Beispiel und Max Muster', null, ['Anna Beispiel', 'Max Muster'], null],
  ['Von Anna Beispiel, Berlin', null, ['Anna Beispiel'], null],
  ['Von: Anna Beispiel', null, ['Anna Beispiel'], null],
  ['von Anna Beispiel, dpa', null, ['Anna Beispiel'], 'dpa'],
  ['Ein Kommentar von Anna Beispiel', null, ['Anna Beispiel'], null],
  ['Text: Anna Beispiel, Fotos: Max Muster', null, ['Anna Beispiel'], null],
  ['3. Mai 2022 um 15:46 Uhr / Anna Beispiel-Muster', 'Anna Beispiel-Muster', ['Anna Beispiel-Muster'], null],
  ['Anna Beispiel, 26.04.2024 10:00 Uhr', 'Anna Beispiel', ['Anna Beispiel'], null],
  ['Par Anne Exemple et Jean Exemple', null, ['Anne Exemple', 'Jean Exemple'], null],
  ['Par Anne Exemple (avec AFP)', null, ['Anne Exemple'], 'AFP'],
  ['Par Anne Exemple avec AFP', null, ['Anne Exemple'], 'AFP'],
  ['Publié par Anne Exemple le 3 mai 2022', 'Publié par Anne Exemple', ['Anne Exemple'], null],
  ['Anne Exemple, envoyée spéciale à Port Doe', null, ['Anne Exemple'], null],
  ['Propos recueillis par Anne Exemple', null, ['Anne Exemple'], null],
  ['Por Ana Ejemplo y Juan Ejemplo', null, ['Ana Ejemplo', 'Juan Ejemplo'], null],
  ['Por Ana Ejemplo, Madrid', null, ['Ana Ejemplo'], null],
  ['Por Ana Exemplo e Bruno Exemplo, g1 — Porto Doe', null, ['Ana Exemplo', 'Bruno Exemplo'], null],
  ['Texto: Ana Ejemplo', null, ['Ana Ejemplo'], null],
  ['Di Anna Esempio', null, ['Anna Esempio'], null],
  ['Di Anna Esempio e Bianchi', null, ['Anna Esempio'], null],
  ['Por Lucía Muestra y Agencias', null, ['Lucía Muestra'], null],
  ['Por João dos Santos e Exemplo', null, ['João dos Santos e Exemplo'], null],
  ['di Anna Esempio e Marco Esempio', null, ['Anna Esempio', 'Marco Esempio'], null],
  ['Door Anna Voorbeeld', null, ['Anna Voorbeeld'], null],
  ['Av Anna Exempel', null, ['Anna Exempel'], null],
  ['Af Anna Eksempel', null, ['Anna Eksempel'], null],
  ['Na Juma Mfano', null, ['Juma Mfano'], null],
  ['Imeandikwa na Juma Mfano', null, ['Juma Mfano'], null],
  ['Oleh Budi Contoh', null, ['Budi Contoh'], null],
  ['Przez Annę Przykład', null, ['Annę Przykład'], null],
  ['द्वारा अनीता उदाहरण', null, ['अनीता उदाहरण'], null],
  ['김철수 기자', null, ['김철수'], null],
  ['記者 山田太郎', null, ['山田太郎'], null],
  ['山田太郎', null, ['山田太郎'], null],
  ['Tribune News Service', null, [], 'Tribune News Service'],
  ['Minutes Ago Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['2 Minutes Ago Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['Follow Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['About Jane Doe', null, ['Jane Doe'], null],
  ['Meet Jane Doe', null, ['Jane Doe'], null],
  ['April May', null, ['April May'], null],
  ['By Jane Doe and Xanthea Roe The Associated Press', null, ['Jane Doe', 'Xanthea Roe'], 'Associated Press'],
  ['Written by Dr Jane Doe, Dr Xanthea Poe, Max Roe', null, ['Dr Jane Doe', 'Dr Xanthea Poe', 'Max Roe'], null],
  ['Author: Posted by Jane Doe on May 3, 2022', 'Author: Posted by Jane Doe', ['Jane Doe'], null],
  ['Artikel veröffentlicht am 3. Mai 2022, 14:26 Uhr, Anna Muster', 'Anna Muster', ['Anna Muster'], null],
  ['News by Jane Doe News Reporter', 'by Jane Doe News Reporter', ['Jane Doe'], null],
  ['By Jane Doe, Xanthea Poe,', null, ['Jane Doe', 'Xanthea Poe'], null],
  ['By Jane Doe, Port Poe', null, ['Jane Doe'], null],
  ['Contributors: Jane Doe', null, ['Jane Doe'], null],
  ['Words & images: Jane Doe', null, ['Jane Doe'], null],
  ['Written by Jane Doe Gardener & Astrologer', null, ['Jane Doe'], null],
  ['Ursula von Muster', null, ['Ursula von Muster'], null],
  ['By Halm Online', null, ['Halm Online'], null],
  ['By The Quilter of Halm', null, ['The Quilter'], null],
  ['May 3, 2022 by The Quilter', 'by The Quilter', ['The Quilter'], null],
  ['By HALM', null, ['HALM'], null],
  ['By JaneD in Harbour', null, ['JaneD'], null],
  ['© 2022 Jane Doe', 'Jane Doe', ['Jane Doe'], null],
  ['© 2022 Jane Doe. All rights reserved.', 'Jane Doe', ['Jane Doe'], null],
  ['Copyright Jane Doe 2012-2022. CC BY-NC 4.0.', 'Jane Doe', ['Jane Doe'], null],
  ['COPYRIGHT © 2012-2022 · JANE DOE, LLC. | TERMS', 'JANE DOE', ['JANE DOE'], null],
  ['Article written by: Jane Doe', null, ['Jane Doe'], null],
  ['Avatar photo by Jane Doe May 3, 2022', 'Avatar photo by Jane Doe', ['Jane Doe'], null],
  ['Jane DoeJane Doe', null, ['Jane Doe'], null],
  ['Jane Doe 3 May 2022 Harbour traffic, Halm Ferries', 'Jane Doe', ['Jane Doe'], null],
  ['서울 김철수 기자 kim@example.org', '김철수 기자 kim@example.org', ['김철수'], null],
])('%s', (written, byline, names, agency) => {
  const signature = read(written);
  expect(written.slice(...signature.span)).toBe(byline ?? written);
  expect(signature).toMatchObject({ names, agency });
});

test.each([
  'Doe, Jane',
  'By The Example Team',
  'The Example Team',
  'Example Staff',
  'By Staff Writer',
  'By Our Correspondent',
  'By Web Desk',
  'By Updated',
  'By jane doe',
  'Email The Author',
  'Reviewed by John Roe',
  'Photo by John Roe',
  'Fact-checked by John Roe',
  'By Tuesday the search was over',
  'By 2030, the harbour will be gone',
  'By appointment only',
  'By default',
  '© Jane Doe',
  '© 2022 Halm Ferries',
  '© 2022 Halm Ferries Ltd and the other houses of the islands, Jane Doe',
  'By The News',
  'By Halm harbour',
  'Copyright Jane Doe/Example',
  'Fact Checked',
  'Leitender Wirtschaftsredakteur',
  'Sportreporterin',
  'On Behalf',
  'Ferry times from May 3, 2022, Halm pier',
  'Start Trial',
  'Read More',
  'Share',
  'New York',
  'Daily Example News',
  '5 min read',
  'May 3',
  '@janedoe',
  'jane@example.org',
  'May 3, 2022',
  'Thứ Ba, 12/5/2026',
  '来源：东滨日报',
  '8 names for babies inspired by rivers',
  '来源：东滨网 编辑：李华',
  'Chủ Nhật',
  'יום שלישי, 12/5/2026',
  'Updated',
  'by max power',
  'By jane doe and john roe',
  'by jane doe and the mayor',
  'by jane doe and john roe went home',
  'by grace bakes and mark power',
  'Min Temp 5',
  'By Min Read',
  'by grace and favour',
  'Inspired by jane doe',
])('%s names nobody', written => {
  expect(read(written)).toMatchObject({ names: [], agency: null });
});

test('says how it is signed', () => {
  expect(read('By Jane Doe')).toMatchObject({ sign: AUTHOR, within: false, given: true, alias: false });
  expect(read('May 3 by Jane Doe')).toMatchObject({ sign: AUTHOR, within: true });
  expect(read('Jane Doe')).toMatchObject({ sign: 0, within: false });
  expect(read('Photo by Jane Doe')).toMatchObject({ sign: OTHER, names: [] });
  expect(read('by jdoe')).toMatchObject({ sign: AUTHOR, alias: true, names: ['jdoe'] });
  expect(read('by jdoe, in Halm')).toMatchObject({ alias: true, names: ['jdoe'] });
  expect(read('Harbour news by jdoe, updated May 3')).toMatchObject({ alias: true, names: ['jdoe'] });
  // a list in a sentence
  expect(read('The market cut out agents by weighing, grading and selling')).toMatchObject({ alias: false, names: [] });
  expect(read('Xanthea Doe')).toMatchObject({ given: false });
});

test('below a marker of its own a single name is one', () => {
  expect(read('Xanthea', true)).toMatchObject({ sign: AUTHOR, names: ['Xanthea'] });
  expect(read('Xanthea')).toMatchObject({ sign: 0, names: [] });
});

test('counts a pen name as the name of its line', () => {
  expect([read('by jdoe').rest, read('By Halm Online').rest, read('jdoe', true).rest]).toEqual([0, 0, 0]);
  expect([read('by jane_doe77').rest, read('jane_doe', true).rest, read('by jane_doe77 in Halm').rest]).toEqual([
    0, 0, 2,
  ]);
});

test.each([
  ['crazy words', true],
  ['Halm', true],
  ['Jane Doe', false],
  ['Reuters', false],
  ['Staff Writer', false],
  ['The Example Team', false],
])('%s names no person, agency, role or team: %s', (written, expected) => {
  expect(signsNobody(read(written))).toBe(expected);
});

test('counts what is more than a name, and sees roles, teams, houses and a colon', () => {
  expect(read('By Jane Doe').rest).toBe(0);
  expect(read('By Jane Doe, Staff Writer')).toMatchObject({ rest: 2, role: true, leads: false });
  expect(read('By The Example Team')).toMatchObject({ team: true });
  expect(read('Jane Doe, Example News')).toMatchObject({ house: true });
  expect(read('Jane Doe: the harbour opens')).toMatchObject({ leads: true });
});

test('is quick on long and odd lines', () => {
  for (const text of [...LONG, '', ' ', '\ud800', 'By \0 \x1b', '| | |', ', ,']) {
    expect(read(text.slice(0, 5000)).names.length).toBeLessThan(21);
  }
});

test.each([
  'Das Interview führte zu Streit in der Partei.',
  'Die Fragen stellten Bürger und Schüler.',
  'Die Fragen stellte der Richter am Freitag.',
  'Das Gespräch führte Anna Muster am Montag in Halm.',
  'Das Interview führte Anna Muster in eine Krise.',
])('%s is no signature', text => {
  expect(read(text).sign).toBe(0);
});

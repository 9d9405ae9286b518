import { expect, test } from 'vitest';
import { namesIn } from '../../../src/reading/names/name-list.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

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
  ['Jane Doe, Ann Poe and John Roe', ['Jane Doe', 'Ann Poe', 'John Roe']],
  ['Jane Doe, Xanthea Poe and John Roe', ['Jane Doe', 'Xanthea Poe', 'John Roe']],
  ['Jane Doe, Ann Poe, Xanthea Roe', ['Jane Doe', 'Ann Poe', 'Xanthea Roe']],
  ['Jane Doe; Xanthea Roe', ['Jane Doe', 'Xanthea Roe']],
  ['Jane Doe/Xanthea Roe', ['Jane Doe', 'Xanthea Roe']],
  ['JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
  ['Jane DOE, Xanthea POE', ['Jane DOE', 'Xanthea POE']],
  ['Jane Doe, MD, and Xanthea Roe, PhD', ['Jane Doe', 'Xanthea Roe']],
  ['Jane DoeJohn Roe', ['Jane Doe', 'John Roe']],
  ['Jane DoeJohn RoeAnna Poe', ['Jane Doe', 'John Roe', 'Anna Poe']],
  ['Jane DoeJane Doe', ['Jane Doe']],
  ['Jane Doe, Political Correspondent, and John Roe, Diplomatic Editor', ['Jane Doe', 'John Roe']],
  ['Jane Doe in Port Doe and John Roe in Halm', ['Jane Doe', 'John Roe']],
  ['Jane Doe, Daily Example', ['Jane Doe']],
  ['Jane Doe, Example University', ['Jane Doe']],
  ['Jane Doe, Port Doe', ['Jane Doe']],
  ['Jane Doe, Head of Sales and Example Relations', ['Jane Doe']],
  ['Jane Doe | Daily Example', ['Jane Doe']],
  ['Jane and John', ['Jane', 'John']],
  ['Jane Doe, Staff Attorney, HCN Harbour Program &', ['Jane Doe']],
  ['Anna Muster (Text) und Max Muster (Fotos)', ['Anna Muster']],
  ['Anne Exemple et Marc Exemple (photos)', ['Anne Exemple']],
  ['Anna Muster (Halm) und Max Muster (Ost)', ['Anna Muster', 'Max Muster']],
  ['Jane Doe, Osterweide and Xara Poe, Halm', ['Jane Doe', 'Xara Poe']],
  ['Jane Doe, Sales and Example Relations', ['Jane Doe']],
  ['Jane Doe, Osterweide and Xara Poe, Head of Sales', ['Jane Doe']],
  ['Jane Doe, Xara Poe - Correspondents', ['Jane Doe', 'Xara Poe']],
  ['Jane Doe, Port Doe - Correspondent', ['Jane Doe']],
  ['Jane Doe, Port Doe - Sports', ['Jane Doe']],
  ['Jane Doe, Xara Poe - Senior Sports Reporters', ['Jane Doe', 'Xara Poe']],
  ['Jane Doe, Osterweide and Xara Poe, Staff', ['Jane Doe']],
  ['Jane Doe, Xanthea Poe, Max Roe', ['Jane Doe', 'Xanthea Poe', 'Max Roe']],
  ['Jane Doe, Port Poe, Halm', ['Jane Doe']],
  ['Jane Doe May 3, 2022 Ann Harbour, Max Weather', ['Jane Doe']],
  ['Jane Doe in Halm, 3 May 2022, Max Roe', ['Jane Doe']],
  ['Jane Doe, Doe & Roe Partners', ['Jane Doe']],
  ['Robert Roe, Sr. Director of Halm', ['Robert Roe']],
  ['Robert Roe, Jr. and Jane Doe', ['Robert Roe, Jr.', 'Jane Doe']],
  ['Jane Doe, Robert Roe, III, Ann Poe', ['Jane Doe', 'Robert Roe, III', 'Ann Poe']],
  ['José Ortega y Muestra y Ana Ejemplo', ['José Ortega y Muestra', 'Ana Ejemplo']],
  ['José Ortega y Ana Ejemplo', ['José Ortega', 'Ana Ejemplo']],
  ['José Ortega y Agencias', ['José Ortega']],
  ['محمد علي وأحمد حسن', ['محمد علي', 'أحمد حسن']],
  ['محمد علي و أحمد حسن', ['محمد علي', 'أحمد حسن']],
  ['خالد حسن وليد', ['خالد حسن وليد']],
  ['خالد وليد حسن', ['خالد وليد حسن']],
  ['سارة علي وهبة', ['سارة علي وهبة']],
  ['سارة وأحمد', ['سارة وأحمد']],
  ['Li Wei, Zhang Min', ['Li Wei', 'Zhang Min']],
  ['Kim Su-min, Park Min', ['Kim Su-min', 'Park Min']],
  ['Zhang Min, Wang Foods', ['Zhang Min']],
  ['Zhang Min, Park', ['Zhang Min']],
  ['Jane Doe, Park Halm', ['Jane Doe']],
  ['Aung Min, Thet Zaw', ['Aung Min', 'Thet Zaw']],
  ['Jane Doe, Engr. John Roe', ['Jane Doe', 'Engr. John Roe']],
  ['1st Lt. John Roe and Jane Doe', ['1st Lt. John Roe', 'Jane Doe']],
])('%s', (text, found) => {
  expect(names(text, true)).toEqual(found);
});

test.each([
  ['Kapitän: Jane Doe', []],
  ['発信地：ハルム/オスト', []],
  ['Madison, WI', []],
  ['Jane Doe: the bridge opens', ['Jane Doe']],
  ['Jane Doe, Halm: the bridge opens', ['Jane Doe']],
])('without a marker %s', (text, found) => {
  expect(names(text)).toEqual(found);
});

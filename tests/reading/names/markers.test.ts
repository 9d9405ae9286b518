import { expect, test } from 'vitest';
import { AUTHOR, markerFrom, OTHER } from '../../../src/reading/names/markers.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

test.each([
  ['By Jane Doe', 'By', AUTHOR],
  ['BY JANE DOE', 'BY', AUTHOR],
  ['By: Jane Doe', 'By:', AUTHOR],
  ['Author: Jane Doe', 'Author:', AUTHOR],
  ['Words by Jane Doe', 'Words by', AUTHOR],
  ['Words: Jane Doe', 'Words:', AUTHOR],
  ['Halm | Words: Jane Doe', 'Words:', AUTHOR],
  ['May 3 by Jane Doe', 'by', AUTHOR],
  ['May 3, 2022 von Anna Muster', 'von', AUTHOR],
  ['Kultur | Von Anna Muster', 'Von', AUTHOR],
  ['Kolumne von Anna Muster', 'Kolumne von', AUTHOR],
  ['Von Anna Muster', 'Von', AUTHOR],
  ['Por Ana Ejemplo', 'Por', AUTHOR],
  ['Par Anne Exemple', 'Par', AUTHOR],
  ['Di Anna Esempio', 'Di', AUTHOR],
  ['Na Juma Mfano', 'Na', AUTHOR],
  ['Texto: Ana Ejemplo', 'Texto:', AUTHOR],
  ['Propos recueillis par Anne Exemple', 'Propos recueillis par', AUTHOR],
  ['Gepostet von Anna Muster', 'Gepostet von', AUTHOR],
  ['Eingestellt von Anna Muster um 10:52', 'Eingestellt von', AUTHOR],
  ['Autor/in: Anna Muster', 'Autor/in:', AUTHOR],
  ['Author(s): Jane Doe', 'Author(s):', AUTHOR],
  ['Autor(in): Anna Muster', 'Autor(in):', AUTHOR],
  ['Autor*innen: Anna Muster, Max Muster', 'Autor*innen:', AUTHOR],
  ['Text & Fotos: Anna Muster', 'Text & Fotos:', AUTHOR],
  ['投稿者 Jane Doe', '投稿者', AUTHOR],
  ['著者：後藤一郎', '著者：', AUTHOR],
  ['作者︱王小明', '作者︱', AUTHOR],
  ['文丨王小明', '文丨', AUTHOR],
  ['Подготовила Анна Примерова', 'Подготовила', AUTHOR],
  ['Kirjoittanut: Anna Malli', 'Kirjoittanut:', AUTHOR],
  ['Tekst Kari Eksempel', 'Tekst', AUTHOR],
  ['Journalist: Mette Eksempel', 'Journalist:', AUTHOR],
  ['Une enquête de Anne Exemple', 'Une enquête de', AUTHOR],
  ['Kolumnist*in: Anna Muster', 'Kolumnist*in:', AUTHOR],
  ['Rozmawiała Anna Przykład', 'Rozmawiała', AUTHOR],
  ['Text and Photos by Jane Doe', 'Text and Photos by', AUTHOR],
  ['Recueilli par Anne Exemple', 'Recueilli par', AUTHOR],
  ['Редактор: Анна Примерова', 'Редактор:', OTHER],
  ['Teksti Anna Malli', 'Teksti', AUTHOR],
  ['Door onze verslaggever Jan Voorbeeld', 'Door onze verslaggever', AUTHOR],
  ['Photography: John Roe', 'Photography:', OTHER],
  ['Kuvat: Matti Malli', 'Kuvat:', OTHER],
  ['Used by John Roe', 'Used by', OTHER],
  ['Reviewed by John Roe', 'Reviewed by', OTHER],
  ['Fact-checked by John Roe', 'Fact-checked by', OTHER],
  ['Photos by John Roe', 'Photos by', OTHER],
  ['Foto: Max Muster', 'Foto:', OTHER],
  ['Additional reporting by John Roe', 'Additional reporting by', OTHER],
])('%s', (text, marker, kind) => {
  const tokens = tokenize(text);
  const found = markerFrom(tokens, 0);
  expect(found && tokens.slice(found.from, found.to)).toBe(marker);
  expect(found?.kind).toBe(kind);
});

test.each([
  'Ursula von Muster',
  'Van Doe',
  'Derby County',
  '@bylines',
  'Vontae Doe',
  'Text messages',
  'Journalist Jane Doe was there',
  'Redaktion: Anna Muster',
  'Redacción: Calle Mayor, Halm',
  'Une enquête de Halmex révèle la fraude',
  'Un dossier de Presse',
  'In other words: Jane Doe',
  'Cover Story: Jane Doe',
  'Story: Jane Doe',
  'Words Jane Doe',
  'Photo album',
  'di sera',
  'na hapa',
  '',
])('%s has no marker', text => {
  expect(markerFrom(tokenize(text), 0)).toBeNull();
});

test('goes on from where it is told', () => {
  const tokens = tokenize('Words by Jane Doe Photos by John Roe');
  expect(markerFrom(tokens, 2)).toEqual({ kind: OTHER, from: 4, to: 6 });
  expect(markerFrom(tokens, 6)).toBeNull();
});

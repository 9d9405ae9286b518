import { describe, expect, it } from 'vitest';
import { correction } from '../../../src/labels/rules/correction.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return correction.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('correction', () => {
  it.each([
    'Correction: The ferry has two decks, not three.',
    'CLARIFICATION — The ferry sails on Mondays.',
    'Correction (May 3): The ferry has two decks.',
    'An earlier version of this article misstated the age of the ferry.',
    'This story has been updated to include a statement by the company.',
    "Editor's note: This story has been corrected to give the right age of the ferry.",
    'Korrektur: Die Fähre hat zwei Decks.',
    'In einer früheren Version dieses Artikels stand ein falsches Alter.',
    'Anm. d. Red.: Wir haben den Fehler korrigiert.',
    'Rectificatif : le bateau a deux ponts.',
    'Fe de errores: el barco tiene dos cubiertas.',
    'Erramos: a balsa tem dois andares.',
    'Rettifica: il traghetto ha due ponti.',
    'In een eerdere versie van dit artikel stond een fout.',
    'Corrections',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Corrections officers said the ferry was full.',
    'Correction facilities are full, the minister said.',
    'A correction in stock prices is due.',
    'An earlier version of this aircraft had two engines.',
    'This story has been told before, in every port.',
    'Correction of the river took ten years.',
    'Eine frühere Fassung des Gesetzes war strenger.',
    'Una versión anterior de la vacuna no funcionó.',
    'Rettifica il fiume, diceva il nonno.',
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});

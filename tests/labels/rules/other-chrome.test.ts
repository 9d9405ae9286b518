import { describe, expect, it } from 'vitest';
import { otherChrome } from '../../../src/labels/rules/other-chrome.js';
import type { Line } from '../../../src/lines/line.js';

const line = (text: string): Line => ({ text, pieces: [], blankBefore: 0, indent: 0 });
const findAt = (texts: readonly string[], index: number) => {
  const lines = texts.map(line);
  return otherChrome.find(lines[index] as Line, lines, index);
};
const find = (text: string) => findAt([text], 0);

describe('other-chrome', () => {
  it.each([
    'Loading…',
    'Loading...',
    'Back to top',
    'Show more',
    'Close',
    '|',
    '×',
    '[ ]',
    '42',
    'https://www.example.org/a/b',
    '{{title}}',
    'undefined',
    '%d',
    'Schließen',
    'Nach oben',
    'Voir plus',
    'Cargando…',
    'Carregando...',
    'Torna su',
    'Naar boven',
    'Rudi juu',
    'IMG_0042.jpg',
  ])('accepts %j', text => {
    expect(find(text)).not.toBeNull();
  });

  it.each([
    'Close to 200 people fled.',
    'Loading of the ships began at dawn.',
    'More than ever, she said.',
    'Back to school for 200 children.',
    'The error was his.',
    '12,000 people',
    '¡No!',
    'He wrote {{title}} on the wall and left.',
    'The page https://www.example.org was down.',
    'Mehr als 200 Menschen flohen.',
    'Plus de 200 personnes ont fui.',
    "Fermer l'usine serait une erreur.",
  ])('refuses %j', text => {
    expect(find(text)).toBeNull();
  });
});

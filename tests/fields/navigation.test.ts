import { expect, test } from 'vitest';
import { readNeighbour } from '../../src/fields/navigation.js';
import { LONG, page } from './lines.js';

test.each([
  'Ferry runs again after storm Next Story',
  'Next Story: Ferry runs again after storm',
  'Next Story Ferry runs again after storm »',
  'Next: Ferry runs again after storm',
  'Next PostNext Ferry runs again after storm',
  'Next articleFerry runs again after storm',
  'NEXT ARTICLE | Ferry runs again after storm',
  'Ferry runs again after storm',
])('%s', text => {
  expect(readNeighbour(page(['next-story', text]), 'next-story')?.text).toBe('Ferry runs again after storm');
});

test('the marker alone, the title above or below', () => {
  expect(
    readNeighbour(page(['previous-story', 'Previous Story'], ['previous-story', 'Ferry runs again']), 'previous-story')
      ?.text,
  ).toBe('Ferry runs again');
  expect(
    readNeighbour(page(['previous-story', 'Ferry runs again'], ['previous-story', '« Previous']), 'previous-story')
      ?.text,
  ).toBe('Ferry runs again');
  expect(readNeighbour(page(['next-story', 'Nächster Artikel']), 'next-story')).toBeNull();
});

test('a title next to its marker keeps the words of one', () => {
  const title = ['next-story', 'Pilots ask what comes next'] as const;
  expect(readNeighbour(page(['next-story', 'Next'], title), 'next-story')?.text).toBe(title[1]);
  expect(readNeighbour(page(title, ['next-story', 'Next Story']), 'next-story')?.text).toBe(title[1]);
  expect(readNeighbour(page(['next-story', 'Next'], ['next-story', 'Next']), 'next-story')).toBeNull();
});

test.each([
  ['next-story', 'Next', 'Next Story', 'Nächster', 'Weiter', 'Suivant', 'Siguiente', 'Próximo', 'Próxima', 'Seguinte'],
  ['next-story', 'Successivo', 'Prossimo', 'Volgende'],
  [
    'previous-story',
    'Previous',
    'Prev',
    'Vorheriger',
    'Zurück',
    'Précédent',
    'Anterior',
    'Previo',
    'Precedente',
    'Vorige',
  ],
] as const)('the short markers of a %s', (label, ...markers) => {
  for (const marker of markers) {
    expect([marker, readNeighbour(page([label, marker]), label)]).toEqual([marker, null]);
    for (const text of [`${marker} Ferry runs again`, `${marker}: Ferry runs again`, `Ferry runs again | ${marker}`])
      expect(readNeighbour(page([label, text]), label)?.text).toBe('Ferry runs again');
  }
});

test('markers are taken off three times at most, and only the whole word at the end', () => {
  const read = (text: string) => readNeighbour(page(['next-story', text]), 'next-story')?.text;
  expect(read('Next Next Next Next Ferry')).toBe('Next Ferry');
  expect(read('Ferry runs to the annext')).toBe('Ferry runs to the annext');
  expect(read('Ferry runs 2next')).toBe('Ferry runs 2next');
  expect(read('Next2 Ferry')).toBe('Next2 Ferry');
});

test('the line of the title is given, and a sign alone is no title', () => {
  const lines = page(['next-story', '»'], ['next-story', 'Next Story'], ['next-story', 'Ferry runs again']);
  expect(readNeighbour(lines, 'next-story')?.line).toBe(lines[2]?.line);
});

test('a word that begins like a marker is part of the title', () => {
  expect(readNeighbour(page(['next-story', 'Nextdoor neighbours meet']), 'next-story')?.text).toBe(
    'Nextdoor neighbours meet',
  );
});

test('the other label is not read', () => {
  expect(readNeighbour(page(['previous-story', 'Ferry runs again Previous Story']), 'next-story')).toBeNull();
});

test('is quick on long lines', () => {
  for (const text of LONG)
    expect(readNeighbour(page(['next-story', text]), 'next-story')?.text.length ?? 0).toBeLessThan(400);
});

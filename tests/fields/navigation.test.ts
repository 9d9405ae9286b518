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

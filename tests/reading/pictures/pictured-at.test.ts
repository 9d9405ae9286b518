import { expect, it } from 'vitest';
import { isPicturedAt } from '../../../src/reading/pictures/pictured-at.js';

it.each([
  'HALM, OSTERWEIDE - MAY 03: Jane Doe visits the harbour',
  'HALM, OSTERWEIDE – MAY 3: Ferries leave',
  'LONDON - MAY 3, 2022: Ferries leave the pier.',
])('%j begins with where and when a picture was taken', text => {
  expect(isPicturedAt(text)).toBe(true);
});

it.each([
  'GROUP A - JUNE 14: Halm play Osterweide.',
  'WHAT TO KNOW - MARCH 3: Ferries are free on Sundays.',
  'HALM, OSTERWEIDE - May 03: Ferries were late, the port said.',
  'HALM, OSTERWEIDE - MAY 03 Ferries were late, the port said.',
  'Halm, Osterweide - MAY 03: Ferries were late, the port said.',
])('%j does not', text => {
  expect(isPicturedAt(text)).toBe(false);
});

import { expect, it } from 'vitest';
import { endsWithAgency, isSupplied } from '../../../../src/labels/rules/parts/agency-behind.js';

it.each([
  'The ferry left its pier on Monday. EPA/JANE DOE HALM OUT',
  'Die Fähre verließ ihren Steg am Montag. IMAGO/Anna Beispiel',
  'The ferry left its pier on Monday. Supplied',
  'Die Fähre am Steg wie im Mai 2022. Archivfoto',
  'Des passagers attendent au port, le 12 juillet. JEANNE EXEMPLE / AFP',
  'The ferry at its pier – Getty Images',
  'The ferry at its pier. Jane Doe via Getty Images',
])('%j ends with an agency of pictures', text => {
  expect(endsWithAgency(text)).toBe(true);
});

it.each([
  'The museum sued Getty Images',
  'The image came from Getty Images',
  'The ferry left on Monday. Either/Or',
  'The ferry left on Monday. Facebook/Twitter',
  'The boats went out. Windows/Netflix',
  'The ferry left on Monday with what was supplied',
  'People wait at the pier. THE FERRY / BUS',
  `The ferry left${' and came back'.repeat(24)} on Monday. Supplied`,
])('%j does not', text => {
  expect(endsWithAgency(text)).toBe(false);
});

it.each([
  ['Supplied', true],
  ['zVg', true],
  ['Halm Herald', false],
])('%j is the word for a picture that was given: %s', (text, isOne) => {
  expect(isSupplied(text)).toBe(isOne);
});

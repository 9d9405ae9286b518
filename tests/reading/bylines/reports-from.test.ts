import { expect, it } from 'vitest';
import { reportsFrom } from '../../../src/reading/bylines/reports-from.js';
import { readSignature } from '../../../src/reading/bylines/signature.js';
import { AUTHOR } from '../../../src/reading/names/markers.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

it.each([
  ['Aus Halm berichtet Anna Muster', ['Anna Muster']],
  ['Aus Halm berichten Xanthea Muster und Max Beispiel', ['Xanthea Muster', 'Max Beispiel']],
  ['Aus Halm und Osterweide berichten Anna Muster, Max Beispiel', ['Anna Muster', 'Max Beispiel']],
])('names who wrote: %j', (text, names) => {
  expect(reportsFrom(tokenize(text))).not.toBeNull();
  expect(readSignature(tokenize(text))).toMatchObject({ sign: AUTHOR, within: false, names });
});

it.each([
  'Aus Halm berichtet Anna Muster von der Flut',
  'Aus Halm berichten Reporter',
  'Aus Halm berichten wir',
  'Aus Protest schweigt Anna Muster',
  'Aus der Stadt berichtet Anna Muster',
  'Halm berichtet Anna Muster',
  'Aus Halm',
  'Aus',
])('refuses %j', text => {
  expect(reportsFrom(tokenize(text))).toBeNull();
});

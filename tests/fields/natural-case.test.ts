import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalNames } from '../../src/fields/natural-case.js';

const naturalCase = (name: string, language: string | null) => naturalNames([name], language)[0] ?? '';

test.each([
  ['JANE DOE', 'Jane Doe'],
  ['JANE O’DOE', 'Jane O’Doe'],
  ["SEAN O'DOE", "Sean O'Doe"],
  ['JANE MCROE', 'Jane McRoe'],
  ['ANNE-MARIE DOE-ROE', 'Anne-Marie Doe-Roe'],
  ['JAN VAN DER DOE', 'Jan van der Doe'],
  ['MARIA DEL DOE', 'Maria del Doe'],
  ['DR. JANE DOE', 'Dr. Jane Doe'],
  ['JOHN DOE JR.', 'John Doe Jr.'],
  ['John DOE Jr.', 'John Doe Jr.'],
  ['JOHN DOE III', 'John Doe III'],
  ['DR JANE DOE', 'Dr Jane Doe'],
  ['ANNA NG', 'Anna Ng'],
  ['RAHUL DAS', 'Rahul Das'],
  ['JANE DOE PHD', 'Jane Doe PHD'],
  ['Marie LE PEN', 'Marie Le Pen'],
  ['Jean DE DOE', 'Jean de Doe'],
  ['JANE ED DOE', 'Jane Ed Doe'],
  ['J.K. JANE DOE', 'J.K. Jane Doe'],
  ['J.K JANE DOE', 'J.K Jane Doe'],
  ['JANE K. DOE', 'Jane K. Doe'],
  ['TJ JANE DOE', 'TJ Jane Doe'],
  ['JANE “JO” DOE', 'Jane “Jo” Doe'],
  ['JOSÉ GARCÍA', 'José García'],
  ['Jane DOE', 'Jane Doe'],
  ['DOE Jane', 'Doe Jane'],
])('%s', (written, natural) => expect(naturalCase(written, 'en')).toBe(natural));

test.each([
  'Jane Doe',
  'Jane McRoe',
  'Robert De Doe',
  'JANE',
  'HALM COURIER',
  'HALM EDITORIAL TEAM',
  'AFP',
  'BBC NEWS',
  'CNN BRASIL',
  'Jane WDR',
  'MARIA S.PAULO',
  'JOHN DOE 2ND',
  'ANNA YILDIŞ',
  'jane doe',
  'JANEDOE99',
  'ΜΑΡΙΑ ΠΑΠΠΑ',
  'ANNA ΠΑΠΠΑ',
  'ΜΑΡΙΑ DOE',
  '山田 太郎',
  'ALİ DOĞAN',
  '',
])('%s stays', name => expect(naturalCase(name, 'en')).toBe(name));

test.each([
  [
    ['Jane DOE', 'Xanthea ROE-POE'],
    ['Jane Doe', 'Xanthea Roe-Poe'],
  ],
  [
    ['XANTHEA ROE', 'JANE DOE'],
    ['Xanthea Roe', 'Jane Doe'],
  ],
  [
    ['ROE Xanthea', 'DOE Jane'],
    ['Roe Xanthea', 'Doe Jane'],
  ],
  [
    ['JANE DOE', 'HALM COURIER'],
    ['Jane Doe', 'HALM COURIER'],
  ],
  [
    ['JANE DOE', 'BBC HALM'],
    ['Jane Doe', 'BBC HALM'],
  ],
  [
    ['JANE DOE', 'Xanthea HLM'],
    ['Jane Doe', 'Xanthea HLM'],
  ],
  [
    ['JANE DOE', 'Xanthea ROE'],
    ['Jane Doe', 'Xanthea ROE'],
  ],
  [
    ['Jane Doe', 'XANTHEA ROE'],
    ['Jane Doe', 'XANTHEA ROE'],
  ],
  [
    ['JANE', 'XANTHEA ROE'],
    ['JANE', 'XANTHEA ROE'],
  ],
  [
    ['Jane Doe III', 'Xanthea ROE'],
    ['Jane Doe III', 'Xanthea ROE'],
  ],
  [
    ['JANE DOE 2ND', 'XANTHEA ROE'],
    ['JANE DOE 2ND', 'XANTHEA ROE'],
  ],
])('%j are written as one another', (written, natural) => expect(naturalNames(written, 'en')).toEqual(natural));

test('small words of the language', () => {
  expect(naturalCase('MARIA DA DOE', 'pt')).toBe('Maria da Doe');
  expect(naturalCase('MARIA DA DOE', 'en')).toBe('Maria Da Doe');
  expect(naturalCase('ANNA VAN DOE', 'vi')).toBe('Anna Van Doe');
});

test.each(['tr', 'az'])('not in %s', language => expect(naturalCase('JANE DOE', language)).toBe('JANE DOE'));

test('the same letters, and the same name when it is asked again', () => {
  fc.assert(
    fc.property(fc.constantFrom('JANE ', 'Jane ', 'ANNA-MARIE '), fc.string({ unit: 'grapheme' }), (given, rest) => {
      const natural = naturalCase(given + rest, null);
      expect(natural.toUpperCase()).toBe((given + rest).toUpperCase());
      expect(naturalCase(natural, null)).toBe(natural);
    }),
  );
});

import { expect, test } from 'vitest';
import { readSignature } from '../../../src/reading/bylines/signature.js';
import { familyFirst } from '../../../src/reading/names/family-first.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

test.each([
  ['Bexley, Fiona', [['Bexley', 'Fiona']]],
  ['BEXLEY, FIONA', [['BEXLEY', 'FIONA']]],
  ['Bexley, Fiona M.', [['Bexley', 'Fiona M.']]],
  ['Bexley, Fiona Anne', [['Bexley', 'Fiona Anne']]],
  [
    'Bexley, Fiona; Roe, John',
    [
      ['Bexley', 'Fiona'],
      ['Roe', 'John'],
    ],
  ],
  [
    'Bexley, Fiona and Roe, John',
    [
      ['Bexley', 'Fiona'],
      ['Roe', 'John'],
    ],
  ],
])('%s: the family names stand first', (text, parts) => {
  const tokens = tokenize(text);
  const found = familyFirst(tokens, 0, tokens.count);
  expect(found.map(({ from, to, given }) => [tokens.slice(from, given - 1), tokens.slice(given, to)])).toEqual(parts);
});

test.each([
  '',
  'Fiona Bexley, Halm',
  'Fiona Bexley, John Roe',
  'Jane, Fiona',
  'Bexley, Xanthea',
  'Bexley, Fiona, Roe, John',
  'Bexley, Fiona; Halm Courier',
  'Bexley; Fiona',
  'Bexley, Fiona Reporter',
  'Courier, Fiona',
  'Reuters, Madison',
  'Staff, Austin',
  'Updated, Fiona',
  'B., Fiona',
])('%s: none stand first', text => {
  const tokens = tokenize(text);
  expect(familyFirst(tokens, 0, tokens.count)).toEqual([]);
});

test.each([
  ['Author: Bexley, Fiona', ['Fiona Bexley']],
  ['Author: Bexley, Fiona; Roe, John', ['Fiona Bexley', 'John Roe']],
  ['By Bexley, Fiona', ['Bexley']],
  ['Byline: Maren Ollidge', ['Maren Ollidge']],
  ['BYLINE: OSCAR VENNABLE; LEDGER STAFF WRITER', ['OSCAR VENNABLE']],
  ['Byline Times Weekly', []],
])('%s names %j', (text, names) => {
  const found = readSignature(tokenize(text));
  expect(found.names).toEqual(names);
});

test('a family name that stands first is of a name that begins with a common given name', () => {
  expect(readSignature(tokenize('Author: Bexley, Fiona')).given).toBe(true);
});

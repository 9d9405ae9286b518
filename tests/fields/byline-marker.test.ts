import { expect, test } from 'vitest';
import { splitMarkers } from '../../src/fields/byline-marker.js';

const read = (text: string) => splitMarkers(text).map(({ kind, text }) => [kind, text]);

test.each([
  ['By Jane Doe', [['author', 'Jane Doe']]],
  ['BY JANE DOE', [['author', 'JANE DOE']]],
  ['By: Jane Doe', [['author', 'Jane Doe']]],
  ['Author: Jane Doe', [['author', 'Jane Doe']]],
  [
    'Words by Jane Doe Photos by John Roe',
    [
      ['author', 'Jane Doe'],
      ['other', 'John Roe'],
    ],
  ],
  ['Reviewed by John Roe', [['other', 'John Roe']]],
  ['Fact-checked by John Roe', [['other', 'John Roe']]],
  ['Von Anna Muster', [['author', 'Anna Muster']]],
  ['Por Ana Ejemplo', [['author', 'Ana Ejemplo']]],
  ['Di Anna Esempio', [['author', 'Anna Esempio']]],
  ['Kolumne von Anna Muster', [['author', 'Anna Muster']]],
  [
    'May 3 by Jane Doe',
    [
      ['none', 'May 3'],
      ['author', 'Jane Doe'],
    ],
  ],
  ['By', [['author', '']]],
])('%s', (text, parts) => {
  expect(read(text)).toEqual(parts);
});

test.each(['Ursula von Muster', 'Van Doe', 'Derby County', '@bylines', 'BY-NC 4.0', 'Vontae Doe'])(
  '%s has no marker',
  text => {
    expect(read(text)).toEqual([['none', text]]);
  },
);

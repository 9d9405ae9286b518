import { describe, expect, test } from 'vitest';
import { splitLines } from '../../src/lines/split.js';

const items = (text: string) => splitLines(text).map(row => [row.bullet ?? '', row.text]);

describe('accepts', () => {
  test.each([
    ['a bullet', '• Harbour news', [['bullet', 'Harbour news']]],
    [
      'nested marks of w3m',
      '  • News\n      □ Coast\n          ☆ Halm',
      [
        ['bullet', 'News'],
        ['bullet', 'Coast'],
        ['bullet', 'Halm'],
      ],
    ],
    [
      'dashes among siblings',
      '- bread\n- salt',
      [
        ['bullet', 'bread'],
        ['bullet', 'salt'],
      ],
    ],
    ['an indented dash', '  - bread', [['bullet', 'bread']]],
    [
      'stars whose items go on below',
      '* one that is\n  wrapped\n* two',
      [
        ['bullet', 'one that is'],
        ['', 'wrapped'],
        ['bullet', 'two'],
      ],
    ],
    [
      'numbers that count on',
      '1. Boil it\n2. Eat it',
      [
        ['number', 'Boil it'],
        ['number', 'Eat it'],
      ],
    ],
    [
      'numbers with a bracket',
      '  1) Boil it\n\n  2) Eat it',
      [
        ['number', 'Boil it'],
        ['number', 'Eat it'],
      ],
    ],
    [
      'en dashes among items',
      '– bread\n– salt',
      [
        ['bullet', 'bread'],
        ['bullet', 'salt'],
      ],
    ],
    ['a mark alone above its text', '  • \n    Photography', [['bullet', 'Photography']]],
  ])('%s', (_name, text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});

describe('refuses', () => {
  test.each([
    '– said the mayor',
    '– Where were you?\n– At sea.',
    '— Ruth Ode, poet',
    '-30-',
    '--',
    '* * *',
    '- 12 -',
    '- Advertisement -',
    '-5 degrees in Halm',
    '* indicates required',
    '+ Follow',
    '· 3 min read',
    '- Getty',
    '2024. That was the year',
    '1. FC Hafen won again',
    '3. Oktober in Halm',
    '1. Buy better boots\nBoots carry you further than any map does.\n2. Walk slowly',
    '1. One\n3. Three',
    '•Home',
  ])('%s', text => {
    expect(splitLines(text).map(row => [row.bullet, row.text])).toEqual(
      text.split('\n').map(line => [undefined, line]),
    );
  });

  test('a mark of which nothing is left stays as its own text', () => {
    expect(items('  •\n  • Tech\n•')).toEqual([
      ['', '•'],
      ['bullet', 'Tech'],
      ['', '•'],
    ]);
  });

  test('a lone mark does not take a line at its own column, behind a blank line, or a marked one', () => {
    expect(items('  •\n  Tech')).toEqual([
      ['', '•'],
      ['', 'Tech'],
    ]);
    expect(items('  •\n\n    Tech')).toEqual([
      ['', '•'],
      ['', 'Tech'],
    ]);
    expect(items('  •\n    □ Tech')).toEqual([
      ['', '•'],
      ['bullet', 'Tech'],
    ]);
  });
});

test('blank lines, indentation and places are kept', () => {
  const rows = splitLines('Halm\n\n\n   • Sea  \n');
  expect(rows[0]).toMatchObject({
    text: 'Halm',
    blankBefore: 0,
    indent: 0,
    pieces: [{ at: 0, length: 4, span: [0, 4] }],
  });
  expect(rows[1]).toEqual({
    text: 'Sea',
    blankBefore: 2,
    indent: 3,
    bullet: 'bullet',
    pieces: [
      { at: 0, length: 0, span: [10, 11] },
      { at: 0, length: 3, span: [12, 15] },
    ],
  });
  expect(rows.map(({ column, end }) => [column, end])).toEqual([
    [0, 4],
    [5, 8],
  ]);
});

test('no line for a blank text', () => {
  expect(splitLines('')).toEqual([]);
  expect(splitLines('\n  \n\n')).toEqual([]);
});

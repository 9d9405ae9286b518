import { describe, expect, test } from 'vitest';
import { joinColumns } from '../../../src/lines/joining/columns.js';
import { splitLines } from '../../../src/lines/split.js';

/** A story in a narrow column: four parted words, lines of 24 to 29 characters. */
const COLUMN = [
  'The ferry of Halm has wai-',
  'ted for the old baker since',
  'Monday and has left with-',
  'out him at last.',
  'Nobody on the island saw it',
  'go. The bread was in the ov-',
  'en, the baker on the pier of',
  'Osterweide, and the har-',
  'bour master was asleep.',
];
const WHOLE = [
  'The ferry of Halm has waited for the old baker since Monday and has left without him at last.',
  'Nobody on the island saw it go. The bread was in the oven, the baker on the pier of Osterweide, and the harbour master was asleep.',
];
const texts = (lines: readonly string[]) => joinColumns(splitLines(lines.join('\n'))).map(row => row.text);

describe('joins', () => {
  test('the lines of a column, of any length, to its paragraphs', () => {
    expect(texts(COLUMN)).toEqual(WHOLE);
  });

  test('a title over several lines, where it goes on with a small letter', () => {
    expect(texts(['Ferry that waited', 'may now never sail', ...COLUMN])).toEqual([
      'Ferry that waited may now never sail',
      ...WHOLE,
    ]);
  });

  test('a last line that is short, where the sentence ends on it', () => {
    expect(texts([...COLUMN, 'He woke at last when all of', 'it was done in the town of', 'Halm.'])).toEqual([
      ...WHOLE,
      'He woke at last when all of it was done in the town of Halm.',
    ]);
  });
});

describe('keeps apart', () => {
  test.each([
    ['short lines above a capital', ['By RUTH ODE', 'Reporter', 'HALM']],
    ['a label below a full line', ['She said no more than that', 'INDEX']],
    ['numbers of pages', ['More of it all on page 11', '1,900 loaves are on board']],
    ['what a blank line parts', ['The loaves that were on the', '', 'ferry']],
    ['the items of a list', ['The loaves that were on the', '• ferry']],
    ['a list of people', ['Tom Reed, a baker in Halm', 'Ann Prior, farmer, Oster', 'Sue Finch, pilot, Lunden']],
    ['a list of what to take', ['Ingredients for four people', '500 g of leeks and potato', '2 l of vegetable stock']],
    ['a heading', ['Market hall to be sold', 'The hall of Halm is for sale.']],
    ['an address', ['Ruth Ode of the Halm Courier', 'ruth@halm.example', 'has seen it all from her pier.']],
    ['what is too wide for a column', [`${'The loaves that were on the ferry '.repeat(2)}of`, 'Halm']],
  ])('%s', (_name, lines) => {
    const bare = lines.filter(line => line !== '').map(line => line.replace('• ', '').trim());
    expect(texts([...COLUMN, '', ...lines])).toEqual([...WHOLE, ...bare]);
  });
});

test('far from parted words a full line does not go on above a capital', () => {
  const far = Array.from({ length: 9 }, (_, i) => `Subscribe to paper number ${i}`);
  expect(texts([...COLUMN, ...far, 'A whole line that goes on in', 'Halm and in', 'two more'])).toEqual([
    ...WHOLE,
    ...far,
    'A whole line that goes on in',
    'Halm and in two more',
  ]);
});

test.each([
  ['few words are parted', COLUMN.slice(0, 4)],
  [
    'the page has long lines',
    [...COLUMN, ...Array.from({ length: 5 }, () => 'The loaves that were on board. '.repeat(3))],
  ],
  ['its lines are too wide', COLUMN.map(line => `${'x'.repeat(45)} ${line}`)],
  ['capitals follow the hyphens', COLUMN.map(line => line.charAt(0).toUpperCase() + line.slice(1))],
])('a page stays as it is where %s', (_name, lines) => {
  const rows = splitLines(lines.join('\n'));
  expect(joinColumns(rows)).toBe(rows);
});

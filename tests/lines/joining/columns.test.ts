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

describe('far from parted words', () => {
  const far = Array.from({ length: 11 }, (_, i) => `Read paper ${i + 1} of last year.`);
  const below = (...lines: string[]) => texts([...COLUMN, ...far, ...lines]).slice(WHOLE.length + far.length);
  const above = (...lines: string[]) => texts([...lines, ...far, ...COLUMN]).slice(0, -WHOLE.length - far.length);

  test('a full line does not go on above a capital', () => {
    const lines = ['A whole line that goes on in', 'Halm and in the harbour', 'two more'];
    expect(below(...lines)).toEqual(['A whole line that goes on in', 'Halm and in the harbour two more']);
  });

  test('a short line does not go on above a small letter', () => {
    const menu = ['home', 'news', 'harbour', 'ferries', 'about us'];
    expect([below(...menu), above(...menu)]).toEqual([menu, menu]);
    expect(texts([...COLUMN, 'Halm', 'and its old pier'])).toEqual([...WHOLE, 'Halm and its old pier']);
  });

  test('the lines of a column, which are not all as full, go on', () => {
    const lines = ['The loaves that were on', 'board went to', 'whoever stood on the pier', 'of the island.'];
    const whole = ['The loaves that were on board went to whoever stood on the pier of the island.'];
    expect([below(...lines), above(...lines)]).toEqual([whole, whole]);
  });
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

import { expect, test } from 'vitest';
import { type Glue, joinRows, joinsWithoutSpace } from '../../src/lines/row.js';
import { splitLines } from '../../src/lines/split.js';

test('a row ends at its column and as many columns as its text takes; beyond any width that was wrapped, characters', () => {
  const ends = (text: string) => splitLines(text).map(({ end }) => end);
  expect(ends('  Halm – “sea”\n港の町')).toEqual([14, 6]);
  expect(ends(`${'港'.repeat(400)}\n${'港'.repeat(401)}`)).toEqual([800, 401]);
});

test('Han and kana join without a space, Hangul and Latin with one', () => {
  expect(joinsWithoutSpace('港', '町')).toBe(true);
  expect(joinsWithoutSpace('港', 'A')).toBe(true);
  expect(joinsWithoutSpace('항구', '도시')).toBe(false);
  expect(joinsWithoutSpace('sea', 'side')).toBe(false);
  expect(joinsWithoutSpace('港', '\u3099')).toBe(false);
  expect(joinsWithoutSpace('か\u3099', '\u0327町')).toBe(false);
});

test('joined rows keep every piece in order and the place of the first', () => {
  const text = '  the exam-\nple of\nHalm';
  const [first, ...rest] = splitLines(text);
  if (!first) throw new Error('no rows');
  const joined = joinRows([first, ...rest], ['drop-hyphen', ' ']);
  expect(joined.text).toBe('the example of Halm');
  expect(joined).toMatchObject({ indent: 2, blankBefore: 0 });
  expect(joined.pieces).toEqual([
    { at: 0, length: 8, span: [2, 10] },
    { at: 8, length: 0, span: [10, 11] },
    { at: 8, length: 6, span: [12, 18] },
    { at: 15, length: 4, span: [19, 23] },
  ]);
});

test.each<[string, Glue, string]>([
  ['a saleâ€\n”25%', '', 'a saleâ€ ”25%'],
  ['Q&amp\n; A', '', 'Q&amp ; A'],
  ['the Ã-\nªto', 'drop-hyphen', 'the Ã-ªto'],
  ['the café\n”, he said', '', 'the café”, he said'],
  ['R&B\n; he', '', 'R&B; he'],
])('what no row says is not made by joining rows: %j', (text, glue, joined) => {
  const [first, ...rest] = splitLines(text);
  if (!first) throw new Error('no rows');
  expect(joinRows([first, ...rest], [glue]).text).toBe(joined);
});

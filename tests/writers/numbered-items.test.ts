import { expect, it } from 'vitest';
import type { Block } from '../../src/story/schema.js';
import { numberedItems } from '../../src/writers/numbered-items.js';

/** The mark of each block, `-` where it has none; a line that begins with `P ` is a paragraph. */
const marks = (texts: readonly string[]) => {
  const body = texts.map<Block>(text =>
    text.startsWith('P ') ? { type: 'paragraph', text: text.slice(2) } : { type: 'list-item', text },
  );
  return numberedItems(body)
    .map(item => item?.mark ?? '-')
    .join(' ');
};

it.each([
  [['1. Open it.', '2. Close it.'], '1. 2.'],
  [['4) Open it.', '5) Close it.'], '4) 5)'],
  [['P It leaks.', '3. Close it.', 'P It is dry.'], '- 3. -'],
  [['1. Open it.', ' ', '2. Close it.'], '1. - 2.'],
  [['1. Open it.', 'P Wait.', '2. Close it.', 'P Look.'], '1. - 2. -'],
  [['A valve', '1. Open it.', '2. Close it.'], '- 1. 2.'],
  [['1. Open it.', '2. Close it.', 'A valve', '1. Turn it.', '2. Leave.'], '1. 2. - 1. 2.'],
])('numbers the items of %j that count on', (texts, found) => {
  expect(marks(texts)).toBe(found);
});

it.each([
  [['3. Oktober: Fest', '7. November: Markt'], '- -'],
  [['1. Open it.', '2. Close it.', '1. Turn it.', '2. Leave.'], '1. 2. - -'],
  [['1. Open it.', 'A valve'], '- -'],
  [['A valve', '1. Open it.'], '- -'],
  [['1.5 litres'], '-'],
  [['2024. A dry year'], '-'],
  [['1.'], '-'],
  [['a) Open it.'], '-'],
  [['No. 1. Open it.'], '-'],
  [['P 1. Open it.', 'P 2. Close it.'], '- -'],
])('finds no such items in %j, or only the first', (texts, found) => {
  expect(marks(texts)).toBe(found);
});

it('gives number and text', () => {
  expect(numberedItems([{ type: 'list-item', text: '12) Close\nit.' }])).toEqual([
    { number: 12, mark: '12)', text: 'Close it.' },
  ]);
});

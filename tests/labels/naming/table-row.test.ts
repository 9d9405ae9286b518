import { expect, it } from 'vitest';
import { labelLines } from '../../../src/labels/index.js';
import { isTableRow } from '../../../src/labels/naming/table-row.js';
import { toLines } from '../../../src/lines/index.js';
import { candidate, PROSE } from '../candidates.js';

const isRow = (above: string, text: string, below: string) =>
  isTableRow(candidate(text), candidate(above), candidate(below));

it('knows a row by the one next to it', () => {
  expect(isRow('Party | Votes', 'Greens | 3', PROSE[0] ?? '')).toBe(true);
  expect(isRow(PROSE[0] ?? '', 'Greens | 3', 'Liberals | 4')).toBe(true);
  expect(isTableRow(candidate('Greens | 3'), candidate('Party | Votes'), undefined)).toBe(true);
});

it('knows a row by its figures, and its head by the row below', () => {
  const row = 'Halm 6 1 2 1 0 1 281';
  expect(isRow(PROSE[0] ?? '', row, PROSE[1] ?? '')).toBe(true);
  expect(isRow(PROSE[0] ?? '', 'HALM ab r h bi bb so avg', row)).toBe(true);
  expect(isRow(row, 'How they played', PROSE[1] ?? '')).toBe(false);
  expect(isRow(PROSE[0] ?? '', 'Why 2024 is no 2019 for Halm', PROSE[1] ?? '')).toBe(false);
});

it.each([
  ['a lone heading with a bar', PROSE[0] ?? '', 'Weather | Rain ahead', PROSE[1] ?? ''],
  ['a line next to other cells', 'Party | Votes | Seats', 'Greens | 3', PROSE[1] ?? ''],
  ['a line without a bar', 'Party | Votes', 'How they voted', PROSE[1] ?? ''],
  ['a long line', 'a | b', `a | ${'b '.repeat(300)}`, 'a | b'],
])('refuses %s', (_, above, text, below) => {
  expect(isRow(above, text, below)).toBe(false);
});

it('makes no subheading of the last row above a paragraph', () => {
  const rows = ['Fishing Harbour of Halm | Open', 'Ferry Harbour of Halm | Closed'];
  const text = ['Harbour stays closed for the winter', PROSE[0], ...rows, ...PROSE.slice(1)].join('\n\n');
  const labels = labelLines(toLines({ text })).lines.flatMap(({ line, label }) =>
    rows.includes(line.text) ? [label] : [],
  );
  expect(labels).toEqual(['paragraph', 'paragraph']);
});

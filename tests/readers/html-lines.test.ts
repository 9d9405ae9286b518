import { expect, it } from 'vitest';
import { Lines, withoutBreaks } from '../../src/readers/html-lines.js';

/** The text of some steps. */
function textOf(...steps: ((lines: Lines) => void)[]): string {
  const lines = new Lines();
  for (const step of steps) step(lines);
  return lines.textWith([]);
}
const flow = (text: string) => (lines: Lines) => lines.flow(text);
const separate = (breaks: number) => (lines: Lines) => lines.separate(breaks);

it('text flows on, with one blank for any number of them', () => {
  expect(textOf(flow(' It \n'), flow(' rained\t'), flow('. '))).toBe('It rained .');
  expect(withoutBreaks('It\n\t rained')).toBe('It rained');
});

it('line ends between blocks are not added up, the most counts', () => {
  expect(textOf(separate(1), flow('one'), separate(1), separate(2), separate(1), flow('two'))).toBe('one\n\ntwo');
  expect(textOf(flow('one'), separate(1), flow(' '), flow('two'))).toBe('one\ntwo');
});

it('a line end that is always there is added to them', () => {
  const end = (lines: Lines) => lines.endLine();
  expect(textOf(flow('one'), end, end, end, flow('two'))).toBe('one\n\n\ntwo');
});

it('text stands as it is, with its blanks and line ends', () => {
  expect(textOf(flow('one'), separate(1), lines => lines.asItIs('  two\r\n\n   three'))).toBe('one\n  two\n\n   three');
});

it('a cell ends with a tab, where its line has begun', () => {
  const end = (lines: Lines) => lines.endCell();
  expect(textOf(end, flow('one'), end, flow(' two'), separate(1), end, flow('three'))).toBe('one\ttwo\nthree');
});

it('marks stand at the lines of their stretches, one at a line', () => {
  const lines = new Lines();
  lines.flow('Before');
  lines.separate(1);
  const quote = lines.begin();
  lines.flow('one');
  lines.separate(2);
  const item = lines.begin();
  lines.flow('two');
  lines.end(item);
  lines.end(quote);
  const empty = lines.begin();
  lines.end(empty);
  expect([item, quote, empty.from]).toEqual([{ from: 3, to: 3 }, { from: 1, to: 3 }, -1]);
  const marks = [
    { kind: 'item', ...item, text: '• ' },
    { kind: 'quote', ...quote, text: '> ' },
  ] as const;
  expect(lines.textWith(marks)).toBe('Before\n> one\n\n• two');
});

it.each([
  ['a\tb\nc\td', 'a | b\nc | d'],
  ['a\tb\nc', 'a\tb\nc'],
  [`a\tb\nc\t${'d'.repeat(81)}`, `a\tb\nc\t${'d'.repeat(81)}`],
])('the rows of a table of words and numbers are set out: %j', (text, set) => {
  const lines = new Lines();
  const table = lines.begin();
  lines.asItIs(text);
  lines.end(table);
  expect(lines.textWith([{ kind: 'table', ...table, text: ' | ' }])).toBe(set);
});

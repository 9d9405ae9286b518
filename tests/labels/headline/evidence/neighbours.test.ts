import { expect, test } from 'vitest';
import { candidate, PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const TITLE = 'Second cable found off Halm';
const byline = candidate('By Ann Mbeki', { claimed: 'byline' });
const PAGE = ['Home', 'Ferries late again.', TITLE, byline, 'Photo of the pier', ...PROSE];

test.each([
  ['is body', 0],
  ['words below', 3],
  ['words above', 3],
  ['words two below', 4],
  ['words two above', 1],
  ['claim below', 1],
  ['claim above', 0],
  ['end above', 2],
  ['end below', 0],
])('%s: %d', (name, expected) => {
  expect(told(name, TITLE, PAGE)).toBe(expected);
});

test('there is no line above the first one', () => {
  expect(told('words above', TITLE, [TITLE, ...PROSE])).toBe(-1);
  expect(told('end above', TITLE, [TITLE, ...PROSE])).toBe(-1);
});

test('a heading that decoding kept is body', () => {
  expect(told('is body', TITLE, [TITLE, ...PROSE], [TITLE])).toBe(1);
});

test('blank lines and indentation, within bounds', () => {
  const set = (text: string, line: { blankBefore?: number; indent?: number }) => {
    const one = candidate(text);
    return { ...one, line: { ...one.line, ...line } };
  };
  const lines = ['Home', set(TITLE, { blankBefore: 1, indent: 5 }), set('By Ann', { blankBefore: 9 }), ...PROSE];
  expect(['blank above', 'blank below', 'indent'].map(name => told(name, TITLE, lines))).toEqual([1, 3, 5]);
  expect(told('indent', TITLE, [set(TITLE, { indent: 70 }), ...PROSE])).toBe(20);
});

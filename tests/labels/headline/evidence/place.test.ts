import { expect, test } from 'vitest';
import { candidate, MENU, PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const TITLE = 'Second cable found off Halm';
const [FIRST = '', ...REST] = PROSE;
const PAGE = [
  'Home',
  TITLE,
  'Ferries take the long way round',
  candidate('By Ann Mbeki', { claimed: 'byline' }),
  'Watch',
  'A paragraph of another story stands here, and it has more than a dozen words in all.',
  FIRST,
  ...REST,
];

test.each([
  ['lines to the text', 5],
  ['lines to the body', 5],
  ['line', 1],
  ['share of the page above', 1 / 12],
  ['lines of the page', 12],
  ['titles to the text', 1],
  ['prose to the text', 1],
  ['unclaimed to the text', 3],
  ['sure to the text', 1],
  ['short to the text', 2],
  ['signed to the text', 1],
])('%s: %d', (name, expected) => {
  expect(told(name, TITLE, PAGE)).toBeCloseTo(expected, 5);
});

test('a heading that is body stands above the text, not above the body', () => {
  const lines = [TITLE, 'What divers saw', ...PROSE];
  expect(told('lines to the text', TITLE, lines, ['What divers saw'])).toBe(2);
  expect(told('lines to the body', TITLE, lines, ['What divers saw'])).toBe(1);
});

test('a line within the text has nothing between itself and the text', () => {
  const lines = [FIRST, 'What divers saw', ...REST];
  expect(told('lines to the text', 'What divers saw', lines)).toBe(-1);
  expect(told('titles to the text', 'What divers saw', lines)).toBe(-1);
});

test('what is far out counts as far as the bounds', () => {
  const menu = Array.from({ length: 130 }, (_, i) => MENU[i % MENU.length] as string);
  expect(told('lines to the text', TITLE, [TITLE, ...menu, ...PROSE])).toBe(100);
  expect(told('line', TITLE, [...menu, TITLE, ...PROSE])).toBe(60);
});

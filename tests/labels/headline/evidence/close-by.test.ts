import { expect, test } from 'vitest';
import { candidate, MENU, PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const TITLE = 'Second cable found off Halm';
const OTHER = 'A paragraph of another story stands here, and it has more than a dozen words in all.';
const PAGE = [
  OTHER,
  ...MENU,
  'Ferries take the long way round',
  OTHER,
  candidate('May 3, 2022', { claimed: 'timestamp' }),
  TITLE,
  'Share',
  candidate('By Ann Mbeki', { claimed: 'byline' }),
  ...PROSE,
];

test.each([
  ['body above', 0],
  ['prose close above', 1],
  ['prose above', 2],
  ['signed above', 1],
  ['titles close above', 1],
  ['sure close below', 1],
  ['short close above', 6],
  ['short close below', 2],
  ['body close below', 1],
  ['body below', 6],
])('%s: %d', (name, expected) => {
  expect(told(name, TITLE, PAGE)).toBe(expected);
});

test('a subheading has body above', () => {
  expect(told('body above', 'What divers saw', [PROSE[0] ?? '', 'What divers saw', ...PROSE.slice(1)])).toBe(1);
});

import { expect, test } from 'vitest';
import { PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const TITLE = 'Second cable found off Halm';
const numbers = (lines: readonly string[]) =>
  ['copies', 'copy above', 'copy below', 'is the title'].map(name => told(name, TITLE, lines));

test.each([
  ['alone', ['Home', TITLE, ...PROSE], [1, 30, 30, 3]],
  ['the first line of the page', [TITLE, ...PROSE], [1, 30, 30, 0]],
  ['twice', ['Home', TITLE, 'Share', TITLE.toUpperCase(), ...PROSE], [2, 30, 2, 3]],
  ['below the title of the page', [`${TITLE} | Halm Courier`, 'Home', TITLE, ...PROSE], [2, 30, 30, 2]],
  ['below the title of the page alone', [`${TITLE}!`, 'Home', TITLE, ...PROSE], [2, 2, 30, 1]],
  ['below a title that goes on', [`${TITLE} after a storm`, 'Home', TITLE, ...PROSE], [1, 30, 30, 3]],
])('%s', (_, lines, expected) => {
  expect(numbers(lines)).toEqual(expected);
});

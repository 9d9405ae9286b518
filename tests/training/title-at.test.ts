import { expect, test } from 'vitest';
import { titleAt } from '../../src/training/title-at.js';
import { candidate } from '../labels/candidates.js';

const page = (...lines: string[]) => lines.map(line => candidate(line));

test.each([
  ['the line itself', page('Home', 'Second cable found'), 1, 'Second cable found'],
  ['without the site', page('Second cable found | Halm Courier', 'Home'), 0, 'Second cable found'],
  ['over two lines', page('Second cable found', 'Home', 'Second', 'cable found'), 2, 'Second cable found'],
  ['not over two lines', page('Home', 'Second', 'cable found'), 1, 'Second'],
])('%s', (_, candidates, index, expected) => {
  expect(titleAt(candidates, index)).toBe(expected);
});

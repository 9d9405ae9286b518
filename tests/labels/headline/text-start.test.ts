import { describe, expect, it } from 'vitest';
import { textStart } from '../../../src/labels/headline/text-start.js';
import { MENU, PROSE } from '../candidates.js';
import { candidatesOf } from './measured.js';

const start = (lines: readonly string[], isBody: (line: string) => boolean) => {
  const body = lines.map(isBody);
  return textStart(candidatesOf(lines), body, body.indexOf(true));
};
const [FIRST = '', ...REST] = PROSE;

describe('textStart', () => {
  it.each([
    ['the first paragraph', ['Second cable found', ...PROSE], (line: string) => PROSE.includes(line), 1],
    ['behind a heading that was kept', ['Second cable found', ...PROSE], () => true, 1],
    [
      'behind a question that was kept',
      ['Who owns the second cable that was found off Halm?', ...PROSE],
      () => true,
      1,
    ],
    [
      'in the bulk, not at a stray line above the menu',
      [FIRST, ...MENU, ...MENU, 'Second cable found', ...REST],
      (line: string) => PROSE.includes(line),
      18,
    ],
    ['at the first line where no line is running text', ['Cable', 'Pier'], () => true, 0],
  ])('is %s', (_, lines, isBody, expected) => {
    expect(start(lines, isBody)).toBe(expected);
  });
});

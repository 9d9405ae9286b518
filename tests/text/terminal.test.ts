import { expect, test } from 'vitest';
import { terminal } from '../../src/text/terminal.js';
import { after, editsOf } from './steps.js';

test.each([
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b[1;38;5;200mbold\u001b[m', 'bold'],
  ['\u001b[?25l\u001b[2Jx', 'x'],
  ['\u001b]0;window title\u0007text', 'text'],
  ['\u001b]8;;https://example.org/\u001b\\link\u001b]8;;\u001b\\', 'link'],
  ['\u001bP1$r0m\u001b\\text', 'text'],
  ['\u001b(Btext\u001b=', 'text'],
  ['N\bNE\bEW\bWS\bS', 'NEWS'],
  ['_\bN_\be_\bw', 'New'],
])('takes %j as a whole', (text, cleaned) => expect(after(terminal, text)).toBe(cleaned));

test.each(['[31m', '[1] a note', ']0;title', 'B(B', '\u001b]0;never ends\nHeadline', '\u001bNews', '\bx', 'a\n\bx'])(
  'leaves %j',
  text => {
    expect(editsOf(terminal, text)).toEqual([]);
  },
);

test('is linear', () => {
  expect(editsOf(terminal, '\u001b]'.repeat(3e5))).toEqual([]);
  expect(editsOf(terminal, `\u001b]${'a'.repeat(1e6)}`)).toEqual([]);
  expect(editsOf(terminal, '\u001b[1'.repeat(3e5))).toEqual([]);
});

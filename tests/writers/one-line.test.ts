import { expect, it } from 'vitest';
import { oneLine } from '../../src/writers/one-line.js';

it.each([
  ['The bridge is open.', 'The bridge is open.'],
  ['The bridge\nis open.\n', 'The bridge is open.'],
  ['a\r\n\r\nb\tc\u2028d\u0085e', 'a b c d e'],
  ['\u001b[31mred\u0000', '[31mred'],
  ['  a  b  ', 'a  b'],
  ['\n\n', ''],
])('%j is %j on one line', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

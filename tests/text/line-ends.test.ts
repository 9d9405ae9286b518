import { expect, test } from 'vitest';
import { lineEnds } from '../../src/text/line-ends.js';
import { after, editsOf } from './steps.js';

test.each([
  ['a\r\nb', 'a\nb'],
  ['a\rb', 'a\nb'],
  ['a\r\r\nb\r\r\n', 'a\nb\n'],
  ['\r\r\na\r\r\r\nb\n\r\r\n', '\na\n\nb\n\n'],
  ['a\r\rb', 'a\n\nb'],
  ['a\n\rb', 'a\n\nb'],
  ['a\vb\fc', 'a\nb\nc'],
  ['a\u001cb\u001db\u001ec', 'a\nb\nb\nc'],
  ['a\u0085b\u2028c\u2029d', 'a\nb\nc\nd'],
])('ends the lines of %j', (text, cleaned) => expect(after(lineEnds, text)).toBe(cleaned));

test.each(['a\nb\n\n', 'a\tb', 'a\\r\\nb', 'a\u001fb', 'a\u2027b'])('leaves %j', text =>
  expect(editsOf(lineEnds, text)).toEqual([]),
);

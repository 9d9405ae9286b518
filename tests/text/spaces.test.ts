import { expect, test } from 'vitest';
import { spaces } from '../../src/text/spaces.js';
import { after, editsOf } from './steps.js';

test.each([
  ['10\u00a0000', '10 000'],
  ['a\u2009b\u202fc\u3000d', 'a b c d'],
  ['a  b   c', 'a b c'],
  ['a \t b', 'a b'],
  ['a\tb', 'a b'],
  ['end  \nend\t\nend\u00a0', 'end\nend\nend'],
  ['a\n \t \nb', 'a\n\nb'],
  ['   ', ''],
  ['\tcode', '        code'],
  ['  \tcode', '        code'],
  ['\n\u00a0 indented', '\n  indented'],
  ['\u3000indented', ' indented'],
  ['\u2800\u3164x', '  x'],
])('makes plain spaces of the blanks in %j', (text, cleaned) => expect(after(spaces, text)).toBe(cleaned));

test.each(['one space', '  indented\n    more', '\n\n', '', 'zero\u200bwidth'])('leaves %j', text =>
  expect(editsOf(spaces, text)).toEqual([]),
);

test('a line of tabs does not fill the memory', () => {
  expect(after(spaces, `${'\t'.repeat(1e5)}x`).length).toBeLessThan(1.01e5);
});

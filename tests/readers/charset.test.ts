import { expect, it } from 'vitest';
import { charsetOf } from '../../src/readers/charset.js';

it.each([
  ['text/html; charset=UTF-8', 'utf-8'],
  ['text/html;charset="iso-8859-1"; x=y', 'iso-8859-1'],
  ['text/html', null],
  ['text/html; charset=', null],
])('charsetOf(%j) is %j', (type, charset) => {
  expect(charsetOf(type)).toBe(charset);
});

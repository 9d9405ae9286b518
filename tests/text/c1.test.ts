import { expect, test } from 'vitest';
import { c1 } from '../../src/text/c1.js';
import { after, editsOf } from './steps.js';

test.each([
  ['It\u0092s', 'It’s'],
  ['\u0093Yes\u0094', '“Yes”'],
  ['3\u0096 4', '3– 4'],
  ['\u00805', '€5'],
  ['Wait\u0085 it\u0092s', 'Wait… it’s'],
])('reads %j', (text, cleaned) => expect(after(c1, text)).toBe(cleaned));

test.each(['one\u0085two', '\u0081\u008d\u008f\u0090\u009d', 'It’s', 'été'])('leaves %j', text => {
  expect(editsOf(c1, text)).toEqual([]);
});

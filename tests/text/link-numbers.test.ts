import { expect, test } from 'vitest';
import { linkNumbers } from '../../src/text/link-numbers.js';
import { after, editsOf } from './steps.js';

test.each([
  ['[1]Home [2]News [3]Sport [4]Weather [5]Log in', 'Home News Sport Weather Log in'],
  [
    '   [1]Home\n   [2]News\n\n   The ([3]harbour) board met\n   the "[4]pilots" on [5]Monday.',
    '   Home\n   News\n\n   The (harbour) board met\n   the "pilots" on Monday.',
  ],
])('takes the numbers off %j', (text, cleaned) => expect(after(linkNumbers, text)).toBe(cleaned));

test.each([
  'Home [1] News [2] Sport [3] Weather [4] Log in [5]',
  'The bridge.[1] The pier.[2] The quay.[3] The lock.[4] The dam.[5]',
  '[1]Home [2]News [3]Sport',
  '[1]Home [2019]News [7]Sport [4]Weather [88]Log in',
  '[sic]One [2]two',
])('leaves %j', text => expect(editsOf(linkNumbers, text)).toEqual([]));

import { expect, test } from 'vitest';
import { linesWhere } from '../../../src/labels/model/lines-where.js';

test.each([
  [0, []],
  [1, []],
  [2, [1]],
  [5, [1, 3]],
])('of %i lines those for which something holds, in order', (count, expected) => {
  expect(linesWhere(count, line => line % 2 === 1)).toEqual(Int32Array.from(expected));
});

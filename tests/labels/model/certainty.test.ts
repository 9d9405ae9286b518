import { expect, test } from 'vitest';
import { certaintyOf } from '../../../src/labels/model/certainty.js';

const table = { expected: [0.5, 0.9, 0.98], share: [0.1, 0.5, 0.9] };

test.each([
  [0, 0.1],
  [0.5, 0.1],
  [0.7, 0.3],
  [0.9, 0.5],
  [0.94, 0.7],
  [0.98, 0.9],
  [1, 0.9],
])('an expected F1 of %d has been right in %d', (expectedF1, share) => {
  expect(certaintyOf(table, expectedF1)).toBeCloseTo(share);
});

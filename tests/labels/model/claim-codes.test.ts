import { expect, test } from 'vitest';
import { LABELS } from '../../../src/labels/labels.js';
import { CLAIM_CODES } from '../../../src/labels/model/claim-codes.js';

test('every label has a number of its own, none of them 0', () => {
  const codes = Object.values(CLAIM_CODES);
  expect(Object.keys(CLAIM_CODES).sort()).toEqual(Object.keys(LABELS).sort());
  expect(new Set(codes).size).toBe(codes.length);
  expect(Math.min(...codes)).toBe(1);
});

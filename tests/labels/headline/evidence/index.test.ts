import { expect, test } from 'vitest';
import { EVIDENCE, measure } from '../../../../src/labels/headline/evidence/index.js';
import { MENU, PROSE } from '../../candidates.js';
import { surveyed } from '../measured.js';

test('every piece of evidence has a name of its own', () => {
  expect(EVIDENCE.length).toBeGreaterThan(50);
  expect(new Set(EVIDENCE).size).toBe(EVIDENCE.length);
});

test('every contender gets a number for each, whatever was measured before', () => {
  const page = surveyed([...MENU, 'Second cable found off Halm', ...PROSE]);
  expect(page.count).toBeGreaterThan(5);
  for (let k = 0; k < page.count; k++) {
    const [one, other] = [new Float32Array(EVIDENCE.length).fill(Number.NaN), new Float32Array(EVIDENCE.length)];
    measure(page, k, one);
    measure(page, k, other);
    expect(one.some(Number.isNaN)).toBe(false);
    expect(one).toEqual(other);
  }
});

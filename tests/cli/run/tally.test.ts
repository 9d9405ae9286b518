import { expect, it } from 'vitest';
import { allowedFailures, exitCode } from '../../../src/cli/run/tally.js';

it.each([
  ['0', 10, 0],
  ['3', 10, 3],
  ['2.5%', 80, 2],
  ['2.5%', 79, 1],
  ['100%', 7, 7],
  ['0.1%', 999, 0],
  ['0.1%', 1000, 1],
  ['10%', 0, 0],
])('%s of %d is %d', (allowed, documents, expected) => {
  expect(allowedFailures(allowed, documents)).toBe(expected);
});

it.each([
  [{ documents: 2, failed: 0, unreadable: 0 }, 0],
  [{ documents: 2, failed: 1, unreadable: 0 }, 1],
  [{ documents: 2, failed: 1, unreadable: 1 }, 2],
  [{ documents: 0, failed: 0, unreadable: 1 }, 2],
])('%j exits %d', (tally, code) => {
  expect(exitCode(tally, '0')).toBe(code);
});

import { expect, it } from 'vitest';
import { judge } from './judge.js';

it('finds nothing wrong with a page, and says what it took', () => {
  const { bytes, seconds, broken } = judge('Ürsel\n\nIt rained on Sunday.', []);
  expect(bytes).toBe(28);
  expect(seconds).toBeGreaterThanOrEqual(0);
  expect(broken).toEqual([]);
});

it('takes an exception for a broken law', () => {
  const writer = () => {
    throw new Error('out of paper');
  };
  expect(judge('It rained.', [writer]).broken[0]).toContain('out of paper');
});

import { expect, test } from 'vitest';
import { collect } from '../../src/fields/collect.js';
import { page } from './lines.js';

test('gives the lines of one label as written, each once, in order', () => {
  const lines = page(
    ['credit', 'Reporting by Jane Doe'],
    ['caption', 'The tunnel.'],
    ['credit', 'Editing by John Roe'],
    ['credit', 'Reporting by Jane Doe'],
  );
  expect(collect(lines, 'credit')).toEqual(['Reporting by Jane Doe', 'Editing by John Roe']);
  expect(collect(lines, 'correction')).toEqual([]);
});

import { expect, test, vi } from 'vitest';
import { Tallies } from '../../src/training/tallies.js';

test('prints for each kind, in order of the alphabet, what share is right and of how many', () => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation(line => said.push(line));
  const tallies = new Tallies();
  for (const isRight of [true, true, false]) tallies.count('wet', isRight);
  tallies.count('copy', false);
  tallies.print();
  log.mockRestore();
  expect(said.map(line => line.split(/\s+/))).toEqual([
    ['copy', '0.0', 'of', '1'],
    ['wet', '66.7', 'of', '3'],
  ]);
});

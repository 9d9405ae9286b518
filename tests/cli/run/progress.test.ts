import { expect, it } from 'vitest';
import { progressLine, type Standing } from '../../../src/cli/run/progress.js';

const standing: Standing = {
  counts: { documents: 1354, failed: { 'no-body': 3 }, doubtful: 0, removed: {} },
  bytes: 25e6,
  earlier: { stories: 0, bytes: 0 },
  total: 100e6,
  seconds: 2,
};
const line = (changed: Partial<Standing> = {}, columns = 120) => progressLine({ ...standing, ...changed }, columns);

it('shows how far it is, how fast, and how long it will take', () => {
  expect(line()).toBe('[#####...............]  25%  1351 stories  676 stories/s, 12.5 MB/s  3 failed  6 s left');
});

it.each([
  [2, '6 s left'],
  [30, '1:30 left'],
  [3600, '3:00:00 left'],
])('after %d s: %s', (seconds, left) => {
  expect(line({ seconds })).toMatch(new RegExp(`  ${left}$`));
});

it('shows no bar where nobody knows how much there is', () => {
  expect(line({ total: null })).toBe('1351 stories  676 stories/s, 12.5 MB/s  3 failed');
});

it('goes by what this run has done, where it went on with another', () => {
  expect(line({ earlier: { stories: 1251, bytes: 20e6 } })).toBe(
    '[#####...............]  25%  1351 stories  50 stories/s, 2.5 MB/s  3 failed  30 s left',
  );
  expect(line({ earlier: { stories: 1351, bytes: 25e6 } })).not.toContain('left');
  expect(line({ earlier: { stories: 1251, bytes: 20e6 }, total: null })).toBe(
    '1351 stories  50 stories/s, 2.5 MB/s  3 failed',
  );
});

it('never shows more than all', () => {
  expect(line({ bytes: 200e6 })).toMatch(/^\[#{20}\] 100%.*failed$/);
});

it('begins with nothing', () => {
  expect(line({ bytes: 0, seconds: 0, counts: { ...standing.counts, documents: 0, failed: {} } })).toBe(
    '[....................]   0%  0 stories  0 failed',
  );
});

it('counts one as one', () => {
  expect(line({ counts: { ...standing.counts, documents: 4 } })).toContain('  1 story  ');
});

it('stays below the columns of the terminal', () => {
  for (const columns of [0, 1, 20, 40]) expect(line({}, columns).length).toBe(Math.max(0, columns - 1));
});

import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/labels/decoding/anchor.js';
import { candidate, PROSE } from '../candidates.js';

const [first = '', second = ''] = PROSE;
const TITLE = candidate('Harbour of Halm stays closed');
const dateline = (sure = true) => candidate('HALM, May 3 (Reuters) -', { claimed: 'dateline', sure });

test('the paragraph behind the one dateline of a page', () => {
  expect(anchorOf([TITLE, dateline(), candidate(first), candidate(second)])).toBe(2);
  expect(anchorOf([dateline(), candidate(first), dateline(false), candidate(second)])).toBe(1);
});

test('no paragraph where there are two, where it is a guess, where nothing stands behind it, or where there is none', () => {
  expect(anchorOf([dateline(), candidate(first), dateline(), candidate(second)])).toBe(-1);
  expect(anchorOf([TITLE, dateline(false), candidate(first)])).toBe(-1);
  expect(anchorOf([TITLE, dateline()])).toBe(-1);
  expect(anchorOf([dateline(), candidate(first, { claimed: 'caption', sure: false })])).toBe(-1);
  expect(anchorOf([TITLE, candidate('By Jane Doe', { claimed: 'byline' })])).toBe(-1);
  expect(anchorOf([])).toBe(-1);
});

import { expect, test } from 'vitest';
import { anchorOf } from '../../../src/labels/decoding/anchor.js';
import { candidate, PROSE } from '../candidates.js';

const [first = '', second = ''] = PROSE;
const TITLE = candidate('Harbour of Halm stays closed');
/** The index in a page of which nothing is likely, but for the lines that are named. */
const anchored = (candidates: readonly ReturnType<typeof candidate>[], ...likely: readonly number[]) =>
  anchorOf(
    candidates,
    Float64Array.from(candidates, (_, i) => (likely.includes(i) ? 0.6 : 0.4)),
  );
const dateline = (sure = true) => candidate('HALM, May 3 (Reuters) -', { claimed: 'dateline', sure });

test('the paragraph behind the one dateline of a page', () => {
  expect(anchored([TITLE, dateline(), candidate(first), candidate(second)])).toBe(2);
  expect(anchored([dateline(), candidate(first), dateline(false), candidate(second)])).toBe(1);
});

test('no paragraph where there are two, where it is a guess, where nothing stands behind it, or where there is none', () => {
  expect(anchored([dateline(), candidate(first), dateline(), candidate(second)])).toBe(-1);
  expect(anchored([TITLE, dateline(false), candidate(first)])).toBe(-1);
  expect(anchored([TITLE, dateline()])).toBe(-1);
  expect(anchored([dateline(), candidate(first, { claimed: 'caption', sure: false })])).toBe(-1);
  expect(anchored([TITLE, candidate('By Jane Doe', { claimed: 'byline' })])).toBe(-1);
  expect(anchored([])).toBe(-1);
});

test('no paragraph where the story has begun above it', () => {
  const page = [TITLE, candidate(second), dateline(), candidate(first)];
  expect(anchored(page, 1)).toBe(-1);
  expect(anchored(page, 0, 3)).toBe(3);
});

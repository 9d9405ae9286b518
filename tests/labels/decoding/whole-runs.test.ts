import { expect, it, test } from 'vitest';
import { withWholeRuns } from '../../../src/labels/decoding/whole-runs.js';
import { KEPT, OTHER_FROM, OTHER_TO, RUN_PAGE, STORY_FROM, STORY_TO, THIRD_FROM } from '../model/run-page.js';

const judged = (other: number, third: number) =>
  withWholeRuns(KEPT, { page: RUN_PAGE, odds: Float32Array.of(-5, other, third) });
const kept = (...ranges: [number, number][]) => KEPT.map((_, i) => ranges.some(([from, to]) => i >= from && i < to));

it.each([
  ['leaves a run that belongs to another story', -1, -1, kept([STORY_FROM, STORY_TO])],
  [
    'puts in a run that was left',
    1,
    1,
    kept([STORY_FROM, STORY_TO], [OTHER_FROM, OTHER_TO], [THIRD_FROM, THIRD_FROM + 1]),
  ],
  ['changes nothing where it agrees', 1, -1, KEPT],
  ['changes nothing in doubt, and never the main run', -0.1, 0.1, KEPT],
] as const)('%s', (_, other, third, body) => {
  expect(judged(other, third)).toEqual(body);
});

test('without runs the body stays as it is', () => {
  expect(withWholeRuns(KEPT, null)).toBe(KEPT);
});

import { expect, it, test } from 'vitest';
import { RUN_FEATURES } from '../../../src/labels/model/run-features.js';
import { PROSE } from '../candidates.js';
import { OTHER_FROM, OTHER_TO, RUN_PAGE, STORY_TO, THIRD_FROM } from './run-page.js';

function ask(name: string, number: number): number {
  const feature = RUN_FEATURES.find(one => one.name === name);
  const run = RUN_PAGE.runs[number];
  if (feature === undefined || run === undefined) throw new Error(`no feature ${name}, or no run ${number}`);
  return feature.value(run, RUN_PAGE, number);
}
const lines = RUN_PAGE.view.lines;

test('the features of runs have names of their own and a number for every run', () => {
  expect(new Set(RUN_FEATURES.map(({ name }) => name)).size).toBe(RUN_FEATURES.length);
  for (const { name } of RUN_FEATURES) for (const number of [1, 2]) expect(ask(name, number), name).not.toBeNaN();
});

it.each([
  ['runs from the main run', 1, 1],
  ['runs from the main run', 2, 2],
  ['lines', 1, 2],
  ['lines of the main run', 2, PROSE.length],
  ['runs', 1, 3],
  ['lines before the run', 1, OTHER_FROM - STORY_TO],
  ['sure before the run', 1, 1],
  ['sure before the run', 2, 0],
  ['share before the run', 1, 1],
  ['share before the run', 2, 0],
  ['share up to the main run', 2, 1],
  ['menu before the run', 2, 1],
  ['menu below the run', 1, 1],
  ['lines up to the main run', 2, THIRD_FROM - STORY_TO],
  ['least odds', 1, 1],
  ['best odds', 2, -1],
  ['odds over the main run', 1, -2],
  ['prose', 1, 1],
  ['listed', 1, 0],
  ['copies', 1, 0],
  ['expected F1', 1, 0.8],
  ['place', 1, OTHER_FROM / lines],
  ['lines left', 1, lines - OTHER_TO],
  ['share of the words in the head', 1, 0],
] as const)('%s of run %d is %d', (name, number, expected) => {
  expect(ask(name, number)).toBeCloseTo(expected, 6);
});

test('a run of other words shares few with the story', () => {
  expect(ask('share of the words in the main run', 1)).toBeLessThan(0.3);
});

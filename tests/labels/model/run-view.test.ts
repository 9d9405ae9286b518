import { expect, test } from 'vitest';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { runViewOf } from '../../../src/labels/model/run-view.js';
import { viewOf } from '../../../src/labels/model/view.js';
import { candidate, PROSE } from '../candidates.js';
import { KEPT, OTHER_FROM, OTHER_TO, RUN_PAGE, STORY_FROM, STORY_TO, THIRD_FROM } from './run-page.js';

test('runs are those of lines that are kept or nearly were, and the story is the main one', () => {
  expect(RUN_PAGE.runs.map(({ from, to }) => [from, to])).toEqual([
    [STORY_FROM, STORY_TO],
    [OTHER_FROM, OTHER_TO],
    [THIRD_FROM, THIRD_FROM + 1],
  ]);
  expect(RUN_PAGE.main).toBe(0);
  expect(RUN_PAGE.meanOdds).toEqual([3, 1, -1]);
  const [story = 0, other = 0, third] = RUN_PAGE.keptWords;
  expect([story, other]).toEqual(RUN_PAGE.runs.slice(0, 2).map(({ words }) => words));
  expect(third).toBe(0);
  expect(RUN_PAGE.words).toBe(RUN_PAGE.runs.reduce((sum, { words }) => sum + words, 0));
});

test('a line that a rule has decided against is near nothing, whatever its odds', () => {
  const lines = [...PROSE.map(text => candidate(text)), candidate('Share this', { claimed: 'share-bar' })];
  const view = viewOf(lines, readLexis(lines), new Float32Array(lines.length));
  const kept = lines.map((_, i) => i < PROSE.length);
  const page = runViewOf(view, new Float32Array(lines.length).fill(2), kept, 1);
  expect([...(page?.isNear ?? [])]).toEqual(kept.map(Number));
});

test('a line that the story is known to hold makes its run the main one, if it is kept', () => {
  const mainAt = (anchor: number, kept: readonly boolean[] = KEPT) =>
    runViewOf(RUN_PAGE.view, RUN_PAGE.odds, kept, 0.8, anchor)?.main;
  expect([mainAt(-1), mainAt(STORY_FROM), mainAt(OTHER_FROM), mainAt(THIRD_FROM)]).toEqual([0, 0, 1, 0]);
});

test('a page of which nothing is kept has no story', () => {
  const lines = PROSE.map(text => candidate(text));
  const view = viewOf(lines, readLexis(lines), new Float32Array(lines.length));
  expect(
    runViewOf(
      view,
      new Float32Array(lines.length),
      lines.map(() => false),
      0,
    ),
  ).toBeNull();
  expect(runViewOf(viewOf([], readLexis([]), new Float32Array(0)), new Float32Array(0), [], 0)).toBeNull();
});

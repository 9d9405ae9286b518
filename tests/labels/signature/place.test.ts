import { expect, test } from 'vitest';
import { isBelowList, listsFrom, wordsAt, zoneOf } from '../../../src/labels/signature/place.js';
import { surveyPage } from '../../../src/labels/signature/survey.js';
import { pageOf, storyWith } from './pages.js';

const { candidates, body, headline } = pageOf(storyWith(['Jane Doe'], ['Related stories', 'Ferry sold', 'Jane Roe']));
const page = surveyPage(candidates, body, headline);

test('above the headline, around the head of the text, farther on', () => {
  expect([0, 3, 4, 8, 11].map(index => zoneOf(page, index))).toEqual([0, 1, 1, 1, 2]);
});

test('below a list of other stories', () => {
  expect([4, 9, 10].map(index => isBelowList(page, index))).toEqual([false, true, true]);
});

test('where the lists below the text begin', () => {
  const from = (lines: readonly string[]) => {
    const { candidates: all, body: kept, headline: title } = pageOf(lines);
    return listsFrom(surveyPage(all, kept, title));
  };
  expect(listsFrom(page)).toBe(8);
  expect(from(storyWith(['2 Comments'], ['Share', 'Comments (2)', 'riverrat', 'Reply']))).toBe(9);
  // above the text they are no end of it
  expect(from(storyWith(['2 Comments', 'Related stories', 'Ferry sold']))).toBe(Number.POSITIVE_INFINITY);
});

test('words of a line, none beyond the page', () => {
  expect([wordsAt(page, 4), wordsAt(page, -1), wordsAt(page, 99)]).toEqual([2, 0, 0]);
});

import { expect, test } from 'vitest';
import { isBelowList, wordsAt, zoneOf } from '../../../src/labels/signature/place.js';
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

test('words of a line, none beyond the page', () => {
  expect([wordsAt(page, 4), wordsAt(page, -1), wordsAt(page, 99)]).toEqual([2, 0, 0]);
});

import { expect, test } from 'vitest';
import { neighbourhoodOf } from '../../../src/labels/signature/neighbourhood.js';
import { isKnownHolder } from '../../../src/labels/signature/second-sign.js';
import { pageOf, storyWith } from './pages.js';

const RIGHTS = '© 2022 Jane Doe';
function isKnown(foot: readonly string[], kept: readonly string[] = []): boolean {
  const { candidates, body, headline } = pageOf(storyWith([], [...foot, RIGHTS]), kept);
  const index = candidates.findIndex(({ line }) => line.text === RIGHTS);
  return isKnownHolder(neighbourhoodOf(candidates, body, headline), index, 'Jane Doe');
}

test.each([
  'Jane Doe',
  'About Jane Doe',
  'All the bridges of the harbour town of Halm | Jane Doe',
  'janedoe.example',
  '@JaneDoe',
])('the page knows who holds the rights: %s', line => {
  expect(isKnown([line])).toBe(true);
});

test.each([
  'Jane Roe',
  'Copyright 2021 Jane Doe',
  'Engineers and Jane Doe have been in Halm since the spring of last year',
])('nor does it by: %s', line => {
  expect(isKnown([line])).toBe(false);
});

test('nor where only the text names the person', () => {
  const sentence = 'The bridge was drawn by Jane Doe';
  expect(isKnown([sentence], [sentence])).toBe(false);
});

import { expect, test } from 'vitest';
import { afterRetired, behindTitles, titleAt } from '../../../src/reading/names/titles.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

const tokensOf = (text: string) => tokenize(text);

test.each([
  ['Dr. Jane Doe', 1],
  ['1st Lt. Jane Doe', 2],
  ['Adm. (Ret.) John Roe', 5],
  ['Jane Doe', 0],
  ['2 Lt. Jane Doe', 0],
  ['Stn. Jane Doe', 0],
])('%s begins with a title of %i tokens', (text, length) => {
  expect(titleAt(tokensOf(text), 0, false)).toBe(length);
});

test.each([
  ['Stn. Jane Doe', 2],
  ['Photos. Jane Doe', 0],
  ['Stationer. Jane Doe', 0],
  ['Stn.Jane Doe', 0],
  ['Stn. Monday', 0],
])('behind a marker %s does so by its full stop: %i', (text, length) => {
  expect(titleAt(tokensOf(text), 0, true)).toBe(length);
});

test.each([
  ['(Ret.) John Roe', 4],
  ['(retd) John Roe', 3],
  ['(Halm) John Roe', 0],
  ['(Ret.) and others', 0],
])('%s goes on behind the bracket of a title: %i', (text, at) => {
  expect(afterRetired(tokensOf(text), 0)).toBe(at);
});

test('a name begins behind all its titles, and is never all titles', () => {
  const text = 'Prof. Dr. Jane Doe';
  const tokens = tokensOf(text);
  const at = behindTitles(tokens, { from: 0, to: tokens.count });
  expect(tokens.slice(at, tokens.count)).toBe('Jane Doe');
  expect(behindTitles(tokens, { from: 0, to: 1 })).toBe(0);
});

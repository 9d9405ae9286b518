import { expect, it } from 'vitest';
import { beginsCapitalised, holdsSentenceEnd } from '../../../../src/labels/rules/parts/link-text.js';

it.each([
  ['Next story', true],
  ['« Next story', true],
  ['【記事】', true],
  ['next story', false],
  ['« next Story', false],
  ['12345678 Next', false],
  ['', false],
])('%j begins as labels do: %j', (text, expected) => {
  expect(beginsCapitalised(text)).toBe(expected);
});

it.each([
  ['Ferry runs again. The pilot sails', true],
  ['Ferry runs in 2022. The pilot sails', true],
  ['"Ferry runs again." The pilot sails', true],
  ['Will the ferry run again?', false],
  ['Ferry runs again.', false],
  ['Ferry of the U.S. Navy runs again', false],
  ['Ferry runs again. and again', false],
])('a sentence ends within %j: %j', (text, expected) => {
  expect(holdsSentenceEnd(text)).toBe(expected);
});

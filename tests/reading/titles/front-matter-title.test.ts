import { expect, it } from 'vitest';
import { titleIn } from '../../../src/reading/titles/front-matter-title.js';

it.each([
  ['title: Ferry runs again', 'Ferry runs again'],
  ["Title: 'Ferry runs again'", 'Ferry runs again'],
  ['headline: "Ferry" runs again', '"Ferry" runs again'],
  ['title:', null],
  ['subtitle: Ferry runs again', null],
])('titleIn(%j) is %j', (text, title) => {
  expect(titleIn(text)).toBe(title);
});

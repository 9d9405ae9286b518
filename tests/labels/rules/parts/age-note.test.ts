import { expect, it } from 'vitest';
import { isAgeNote } from '../../../../src/labels/rules/parts/age-note.js';

it.each([
  'This article is more than 2 years old',
  'This article is more than 1 year old.',
  'THIS STORY IS OVER A MONTH OLD',
  'This story is more than 11 months old',
  'This was published 8 months ago',
  'This article was published more than 2 years ago',
])('%j says how old the story is', text => expect(isAgeNote(text)).toBe(true));

it.each([
  'This article is more than 2 years older than that one',
  'This story is more than a tale of two towns.',
  'The article is more than 2 years old',
  'This article is more than 200 years old',
  'This article is more than 2 years old, she said',
  'This article',
  'This was published 8 months ago in the Herald and forgotten.',
  'This was published to great applause',
  '',
])('%j does not', text => expect(isAgeNote(text)).toBe(false));

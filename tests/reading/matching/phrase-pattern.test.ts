import { expect, it } from 'vitest';
import { phrasePattern } from '../../../src/reading/matching/phrase-pattern.js';

const matches = (phrase: string, text: string) => new RegExp(`^${phrasePattern(phrase)}$`, 'u').test(text);

it('matches the phrase as it is written, and with a curly apostrophe', () => {
  for (const phrase of ['a.m', 'q&a (live)', 'what? [+]', '^{1}|$', 'and/or', 'c:\\*'])
    expect(matches(phrase, phrase)).toBe(true);
  expect(matches("what's new", 'what’s new')).toBe(true);
});

it('matches nothing else', () => {
  expect(matches('a.m', 'arm')).toBe(false);
  expect(matches('live+', 'livee')).toBe(false);
  expect(matches('what’s new', "what's new")).toBe(false);
});

import { expect, test } from 'vitest';
import { afterLongNickname, afterNickname } from '../../../src/reading/names/nicknames.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

/** What a name goes on with behind its first word; null: it does not. */
function rest(text: string, after: typeof afterNickname): string | null {
  const tokens = tokenize(text);
  const at = after(tokens, 1, tokens.count);
  return at === 0 ? null : tokens.slice(at, tokens.count);
}

test.each([
  ['Jane (Ann) Doe', 'Doe'],
  ['Jane “Jo” Doe', 'Doe'],
  ['Jane (Ann', null],
  ['Jane (Ann) and others', null],
  ['Jane (7) Doe', null],
  ['Jane Ann Doe', null],
])('one word in a bracket or quotes: %s', (text, expected) => {
  expect(rest(text, afterNickname)).toBe(expected);
});

test.each([
  ['Jane “Miss Jo” Doe', 'Doe'],
  ['Jane "The Pen" Doe', 'Doe'],
  ['Jane "We Will Win" Doe', null],
  ['Jane "Miss Jo Of All Doe" Roe', null],
  ['Harbour "Miss Jo" Doe', null],
  ['Jane "Miss Jo" went', null],
  ['Jane "Miss Jo"', null],
])('a few words in quotes behind a given name: %s', (text, expected) => {
  expect(rest(text, afterLongNickname)).toBe(expected);
});

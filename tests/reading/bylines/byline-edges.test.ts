import { expect, test } from 'vitest';
import {
  beginsDate,
  endOfByline,
  firstPart,
  isSign,
  withoutLoneSign,
} from '../../../src/reading/bylines/byline-edges.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

test.each([
  ['May 3', true],
  ['3 May', true],
  ['on May 3', true],
  ['on foot', false],
  ['Jane Doe', false],
])('a date begins with %s: %s', (text, expected) => expect(beginsDate(tokenize(text), 0)).toBe(expected));

/** The text of a byline that names somebody with its first two words. */
function byline(text: string): string {
  const tokens = tokenize(text);
  return tokens.slice(0, endOfByline(tokens, 0, 2));
}

test.each([
  ['Jane Doe | May 3, 2022', 'Jane Doe'],
  ['Jane Doe, Halm', 'Jane Doe, Halm'],
  ['Jane Doe on May 3', 'Jane Doe'],
  ['Jane Doe 12 comments', 'Jane Doe'],
  ['Jane Doe, Security Expert Last', 'Jane Doe, Security Expert'],
])('%s is signed by %s', (text, expected) => expect(byline(text)).toBe(expected));

test('a bar at the end and a bracket that closes what was opened before are no part', () => {
  const text = (line: string, from = 0) => {
    const tokens = tokenize(line);
    return tokens.slice(from, withoutLoneSign(tokens, from, tokens.count));
  };
  expect(text('Jane Doe |')).toBe('Jane Doe');
  expect(text('(By Jane Doe)', 1)).toBe('By Jane Doe');
  expect(text('Jane Doe (Halm)')).toBe('Jane Doe (Halm)');
});

test('what follows a date at the head begins the byline', () => {
  const rest = (line: string) => {
    const tokens = tokenize(line);
    return tokens.slice(firstPart(tokens), tokens.count);
  };
  expect(rest('May 3, 2022 | PTI')).toBe('PTI');
  expect(rest('PTI | May 3')).toBe('PTI | May 3');
  expect(rest('May 3, 2022')).toBe('May 3, 2022');
  expect([isSign(tokenize('| x').kindOf(0)), isSign(tokenize('x').kindOf(0))]).toEqual([true, false]);
});

import { expect, test } from 'vitest';
import { aliasAt, houseNameAt, smallNamesAt } from '../../../src/reading/bylines/pen-names.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

/** What a reader finds behind the first word of a line. */
function found(text: string, read: typeof aliasAt): readonly string[] | null {
  const tokens = tokenize(text);
  return read(tokens, 1)?.map(({ from, to }) => tokens.slice(from, to)) ?? null;
}

test.each([
  ['by jdoe', ['jdoe']],
  ['by JaneD on May 3', ['JaneD']],
  ['by jane_doe77', ['jane_doe77']],
  ['by jane3 May', ['jane']],
  ['by jd', null],
  ['by staff', null],
  ['by walking home', null],
])('a pen name of one word: %s', (text, expected) => expect(found(text, aliasAt)).toEqual(expected));

test.each([
  ['by jane doe', ['jane doe']],
  ['by jane doe and john roe', ['jane doe', 'john roe']],
  ['by jane doe, john roe', ['jane doe', 'john roe']],
  ['by jane doe and the mayor', null],
  ['by jane doe went home', null],
  ['by harbour doe', null],
  ['by Jane Doe', null],
])('names in small letters: %s', (text, expected) => expect(found(text, smallNamesAt)).toEqual(expected));

test.each([
  ['by Example Online', ['Example Online']],
  ['by The Quay | May 3', ['The Quay']],
  ['by Example', null],
  ['by Staff Writer', null],
  ['by Example online', null],
  ['by The Very Long Name Example Online', null],
  ['by Example Online In Halm', ['Example Online']],
])('the name of a house: %s', (text, expected) => expect(found(text, houseNameAt)).toEqual(expected));

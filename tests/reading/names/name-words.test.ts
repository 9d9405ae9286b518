import { expect, test } from 'vitest';
import {
  endsName,
  isBeforeSuffix,
  isDegree,
  isGiven,
  isHouse,
  isJoint,
  isPartOfHandle,
  opensWithUnit,
} from '../../../src/reading/names/name-words.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

/** Whether something holds of the token that the word before `|` stands on. */
const holds = (of: (tokens: ReturnType<typeof tokenize>, at: number) => boolean, marked: string): boolean => {
  const at = tokenize(marked.slice(0, marked.indexOf('|'))).count;
  return of(tokenize(marked.replace('|', '')), at);
};

test.each([
  ['|Jane Doe', true],
  ['|Jean-Luc Doe', true],
  ['|Harbour Doe', false],
])('a given name: %s', (text, expected) => expect(holds(isGiven, text)).toBe(expected));

test.each([
  ['Jane Doe |and John Roe', true],
  ['JANE DOE |AND JOHN ROE', true],
  ['José Ejemplo |y Muestra', false],
  ['José Ejemplo |y Ana Muestra', true],
  ['Jane |Doe', false],
])('what joins writers: %s', (text, expected) => expect(holds(isJoint, text)).toBe(expected));

test.each([
  ['Jane Doe |MD', true],
  ['Jane Doe |PhD', true],
  ['Rui |Ma', false],
])('a degree: %s', (text, expected) => expect(holds(isDegree, text)).toBe(expected));

test.each([
  ['John Doe|, Jr.', true],
  ['John Doe|, Sr. Director', false],
  ['John Doe|, Halm', false],
])('a comma before what stands behind a family name: %s', (text, expected) =>
  expect(holds(isBeforeSuffix, text)).toBe(expected),
);

test.each([
  ['Jane Doe |Courier-Post', true],
  ['Jane |Doe-Roe', false],
])('a house: %s', (text, expected) => expect(holds(isHouse, text)).toBe(expected));

test.each([
  ['Jane Doe |Updated', true],
  ['Jane Doe |May 3', true],
  ['Jane Doe |Monday, May 3', true],
  ['Jane Doe |Dietitian', true],
  ['Jane |Price', false],
  ['April |May', false],
  ['Jane |Doe', false],
])('what ends a name: %s', (text, expected) =>
  expect(holds((tokens, at) => endsName(tokens, at, false), text)).toBe(expected),
);

test('a word that opens a name may be another word as well', () => {
  const opens = (text: string) => endsName(tokenize(text), 0, true);
  expect([opens('Grant Doe'), opens('Page Roe'), opens('Updated Roe')]).toEqual([false, false, true]);
  expect(holds(opensWithUnit, 'By |Min Jin Doe')).toBe(true);
  expect(holds(opensWithUnit, '|Min Jin Doe')).toBe(false);
});

test('a stroke is part of a pen name where no blank parts them', () => {
  expect(holds(isPartOfHandle, 'jane|_doe')).toBe(true);
  expect(holds(isPartOfHandle, 'jane |_ doe')).toBe(false);
});

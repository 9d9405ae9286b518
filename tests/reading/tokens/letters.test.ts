import { expect, test } from 'vitest';
import {
  BLANK,
  classAt,
  DIGIT,
  hashOf,
  isLetter,
  LOWER,
  NO_CASE,
  UPPER,
  WIDE,
} from '../../../src/reading/tokens/letters.js';

test.each([
  ['a', LOWER],
  ['ß', LOWER],
  ['ł', LOWER],
  ['ž', LOWER],
  ['а', LOWER],
  ['A', UPPER],
  ['Ž', UPPER],
  ['Ω', UPPER],
  ['Я', UPPER],
  ['א', NO_CASE],
  ['ب', NO_CASE],
  ['क', NO_CASE],
  ['山', WIDE],
  ['か', WIDE],
  ['김', WIDE],
  ['7', DIGIT],
  [' ', BLANK],
  ['|', 0],
  ['؟', 0],
])('%s is of class %d', (char, kind) => {
  expect(classAt(char, 0)).toBe(kind);
});

test('words are made of letters with and without case, not of wide ones', () => {
  expect([LOWER, UPPER, NO_CASE, WIDE, DIGIT, BLANK, 0].map(isLetter)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('the hash does not see case, nor the kind of apostrophe, and sees everything else', () => {
  const of = (text: string) => hashOf(text, 0, text.length);
  expect(of('JANE')).toBe(of('jane'));
  expect(of('ÉTÉ')).toBe(of('été'));
  expect(of('O’Doe')).toBe(of("o'doe"));
  expect(of('jane')).not.toBe(of('jean'));
  expect(hashOf('xjanex', 1, 5)).toBe(of('jane'));
});

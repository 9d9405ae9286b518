import { expect, it } from 'vitest';
import {
  beginsLikeName,
  beginsSmall,
  CAPITAL,
  classOf,
  EDGE,
  foldOf,
  partsWords,
  SMALL,
  WORD,
} from '../../../src/reading/matching/codes.js';
import { PHRASES } from '../../labels/rules/samples.js';

const code = (char: string) => char.charCodeAt(0);

it.each([
  ['A', WORD | CAPITAL],
  ['é', WORD | SMALL],
  ['7', WORD],
  ['中', WORD],
  ['ж', WORD],
  ['\u0301', WORD],
  [' ', EDGE],
  ['»', EDGE],
  ['×', EDGE],
  ['➡', EDGE],
  ['\ufe0f', EDGE],
  ['👉', EDGE],
  ['👉'.slice(1), EDGE],
  ['™', 0],
  ['\u3000', 0],
  ['！', EDGE],
  ['】', EDGE],
  ['؟', EDGE],
  ['।', EDGE],
  ['اً'.slice(1), WORD],
  ['क्'.slice(1), WORD],
])('classOf(%j) is %d', (char, classes) => {
  expect(classOf(code(char))).toBe(classes);
});

it.each([
  ['a', ' ', true],
  ['.', 'a', true],
  ['a', 'B', true],
  ['a', 'b', false],
  ['A', 'B', false],
  ['A', 'b', false],
  ['a', '7', false],
])('a word ends between %j and %j: %j', (before, after, ends) => {
  expect(partsWords(classOf(code(before)), classOf(code(after)))).toBe(ends);
});

it('folds every character of a phrase as its capital', () => {
  const chars = new Set(PHRASES.flatMap(phrase => [...phrase.toLowerCase()]).filter(char => char.length === 1));
  expect(chars.size).toBeGreaterThan(200);
  for (const char of chars) {
    const upper = char.toUpperCase();
    if (upper.length === 1 && upper.toLowerCase() === char) expect(foldOf(code(upper)), char).toBe(foldOf(code(char)));
  }
});

it.each([
  ['’', "'"],
  ['ς', 'σ'],
  ['İ', 'i'],
  ['ı', 'I'],
  ['Ά', 'α'],
  ['ΰ', 'Υ'],
  ['Ş', 'ș'],
  ['Ё', 'е'],
  ['أ', 'ا'],
  ['إ', 'آ'],
  ['ى', 'ی'],
  ['ك', 'ک'],
])('folds %j as %j', (one, other) => {
  expect(foldOf(code(one))).toBe(foldOf(code(other)));
});

it('beginsSmall knows small letters of all scripts', () => {
  expect(['ferry', 'élan', 'жук', 'ß', '\u{10428}'].every(beginsSmall)).toBe(true);
  expect(['', 'Ferry', 'Élan', '3', ' a', '中', '÷', 'ª'].some(beginsSmall)).toBe(false);
});

it('beginsLikeName knows capitals of all scripts, and letters of scripts that have none', () => {
  expect(['Ferry', 'Élan', 'Жук', '中', 'अ', '\u{10400}'].every(beginsLikeName)).toBe(true);
  expect(['', 'ferry', 'élan', '3', ' A', '[', '@', '×', '“'].some(beginsLikeName)).toBe(false);
});

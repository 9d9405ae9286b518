import { expect, it } from 'vitest';
import { columns, columnsOf, wrappedColumns } from '../../src/text/columns.js';

it.each([
  ['rain', 4],
  ['Halm – “sea”', 12],
  ['東京 ok', 7],
  ['한국', 4],
  ['｢ｶﾅ｣', 4],
  ['ＯＫ！', 6],
  ['e\u0301te\u0301', 3],
  ['か\u3099', 2],
  ['\u1112\u1161\u11ab', 2],
  ['😀🚀', 4],
  ['⌚✅⭐', 6],
  // shown as signs where nothing asks for a picture
  ['☀✔®→', 4],
  ['❤\ufe0f', 1],
  // two letters make a flag of two columns
  ['\u{1f1f0}\u{1f1ea}', 2],
  ['', 0],
])('%s takes %d columns', (text, expected) => {
  expect(columns(text)).toBe(expected);
  expect([...text].reduce((sum, char) => sum + columnsOf(char), 0)).toBe(expected);
});

it.each([
  ['Halm – “sea”', 12],
  ['港の町', 6],
  ['e\u0301', 1],
  ['🎬⚡😉 See', 7],
  ['', 0],
])('%s took %d columns for who wrapped it', (text, expected) => {
  expect(wrappedColumns(text)).toBe(expected);
});

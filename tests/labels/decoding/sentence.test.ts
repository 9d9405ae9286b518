import { expect, it } from 'vitest';
import { isSentence, stemsOf } from '../../../src/labels/decoding/sentence.js';
import { candidate } from '../candidates.js';

it.each([
  'The old bridge opens on Monday.',
  '"The old bridge opens on Monday."',
  'Das Hafenamt hat die Brücke am Montag geöffnet.',
])('%j is a sentence', text => {
  expect(isSentence(candidate(text))).toBe(true);
});

it.each([
  // a title, a question, calls
  'The old bridge opens on Monday',
  'Will the old bridge open on Monday?',
  'Sign up for the letter of the harbour now!',
  '"Sign up for the letter of the harbour now!"',
  // too short, no function words, goes on with the line above, built like furniture
  'The bridge is open.',
  'Harbour Bridge Opens Monday Morning.',
  'which is why the old bridge opens on Monday.',
  'News | The old bridge opens on Monday.',
  '',
])('%j is none', text => {
  expect(isSentence(candidate(text))).toBe(false);
});

it('is none where a rule has claimed it, sure or not', () => {
  const text = 'The old bridge opens on Monday.';
  for (const sure of [true, false]) expect(isSentence(candidate(text, { claimed: 'caption', sure }))).toBe(false);
});

it.each([
  ['The bridges of Halm', ['bridge', 'halm']],
  ['Harbours and the HARBOUR', ['harbou', 'harbou']],
  ['In 2022 it was 12 km', ['2022']],
  ['They have been there', []],
  ['', []],
])('the words of %j that can tell its topic are %j', (text, stems) => {
  expect(stemsOf(text)).toEqual(stems);
});

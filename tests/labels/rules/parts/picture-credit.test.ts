import { expect, it } from 'vitest';
import { pictureCreditAtEnd } from '../../../../src/labels/rules/parts/picture-credit.js';

it.each([
  ['Boats at the quay in May. Foto: Jane Doe/dpa', 'Jane Doe/dpa'],
  ['Boats at the quay. Photo credit : Jane Doe', 'Jane Doe'],
  ['Boats at the quay | Photo: AP', 'AP'],
])('%j has the credit %j', (text, credit) => {
  expect(pictureCreditAtEnd(text)).toBe(credit);
});

it.each([
  'Boats at the quay in May.',
  'The pilot said: the boats are at the quay',
  // a word of the sentence, and no label
  'This is what they saw in the photo: boats at the quay',
  // no room for a name, or for a label
  'Boats at the quay. Photo:',
  'Pic: Jane Doe',
  '',
])('%j has none', text => {
  expect(pictureCreditAtEnd(text)).toBeNull();
});

import { expect, it } from 'vitest';
import { pictureCreditAtEnd } from '../../../../src/labels/rules/parts/picture-credit.js';

it.each([
  ['Boats at the quay in May. Foto: Jane Doe/dpa', 'Jane Doe/dpa', true],
  ['Boats at the quay. Photo credit : Jane Doe', 'Jane Doe', true],
  ['Boats at the quay | Photo: AP', 'AP', true],
  ['Boats at the quay (Image credit: Example)', 'Example)', true],
  ['Boats at the quay Photo: AP', 'AP', false],
])('%j has the credit %j', (text, credit, isApart) => {
  expect(pictureCreditAtEnd(text)).toEqual({ text: credit, isApart });
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

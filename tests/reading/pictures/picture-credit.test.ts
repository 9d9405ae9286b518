import { expect, it } from 'vitest';
import { behindLastSentence, creditTail, pictureCreditAtEnd } from '../../../src/reading/pictures/picture-credit.js';

it.each([
  ['Boats at the quay in May. Foto: Jane Doe/dpa', 'Jane Doe/dpa', true],
  ['Boats at the quay. Photo credit : Jane Doe', 'Jane Doe', true],
  ['Boats at the quay | Photo: AP', 'AP', true],
  ['Boats at the quay (Image credit: Example)', 'Example)', true],
  ['Boats at the quay Photo: AP', 'AP', false],
  ['Boats at the back of the quayCredit: Example', 'Example', true],
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

it.each([
  ['Boats at the quay in May. EPA/JANE DOE', 'EPA/JANE DOE'],
  ['“Boats at the quay.” Supplied', 'Supplied'],
  ['Boats at the quay in 2022. Supplied.', 'Supplied'],
  ['Where is the quay? It is there. Supplied', 'Supplied'],
])('behind the sentence %j stands %j', (text, credit) => {
  expect(behindLastSentence(text)).toBe(credit);
});

it.each([
  'Boats at the quay in May.',
  'Boats at the quay in May',
  'Boats at the quay.Supplied',
  'Boats . Supplied',
  'Boats at the quay. PA',
])('behind the sentence %j stands nothing', text => {
  expect(behindLastSentence(text)).toBeNull();
});

it('the credit stands in the last 110 characters', () => {
  expect(creditTail(`${'Boats. '.repeat(20)}Photo: Jane Doe`)).toHaveLength(110);
  expect(creditTail('Photo: Jane Doe')).toBe('Photo: Jane Doe');
});

import { expect, it } from 'vitest';
import { pictureLabelled } from '../../../../src/labels/rules/parts/picture-label.js';

it.each([
  ['Photo: Jane Doe', 'is a picture credit'],
  ['Photograph by Jane Doe', 'is a picture credit'],
  ['Bild: dpa', 'is a picture credit'],
  ['Fot. OSP Halm', 'is a picture credit'],
  ['(Image credit: Jane Doe / Harbour)', 'is a picture credit'],
  ['Photo: gull_dan / PixVault', 'names the source of a picture'],
  ['Photo courtesy of the Harbour Museum', 'names the source of a picture'],
  ['Photo: example.com', 'names the source of a picture'],
  ['Photo credit:', 'is the label of a picture'],
])('%j: %s', (text, reason) => {
  expect(pictureLabelled(text)).toEqual({ reason, sure: true });
});

it.each(['Pictured', 'Pictured: Jane Doe'])('%j may begin a sentence', text => {
  expect(pictureLabelled(text)).toEqual({ reason: 'begins like a picture text', sure: false });
});

it.each([
  'Photo',
  'Photos of the damage were shared by neighbours on Monday.',
  'Credit cards were found in the river.',
  'Credit Suisse Group',
  'Credit Hour',
  'Credit: he deserves it.',
  'Images: they matter',
  'Photo: Is this the Harbour?',
  'Photo: One Two Three Four Five Six Seven Eight Nine',
  'Photographer Jane Doe',
  `Photo: Jane D${'o'.repeat(140)}e`,
  'Fot jest tu.',
])('%j is none', text => {
  expect(pictureLabelled(text)).toBeNull();
});

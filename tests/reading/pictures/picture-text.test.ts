import { expect, it } from 'vitest';
import { isPictureText } from '../../../src/reading/pictures/picture-text.js';

it.each([
  '[svg]',
  '[svg][ferry-at-dawn]',
  '[ferry-at-dawn-1024x576]',
  '[img_0012_scaled] [svg]',
  '[68dacc7f64]',
  'ferry-2.jpg',
  'Ferry_at_(dawn)-2.PNG',
  'Boats at the quay.Boats at the quay.',
  'Boats at the quay of Halm on a morning in May Boats at the quay of Halm on a morning in May',
  'Boats at the quay of Halm on a morning in May. Boats at the quay of Halm on a morning in May.',
])('%s', text => {
  expect(isPictureText(text)).toBe(true);
});

it.each([
  ['a title', '[Ferry]'],
  ['a number', '[1]'],
  ['a year', '[20220503]'],
  ['a word', '[headings]'],
  ['a mark of a transcript', '[no-mentions]'],
  ['words in brackets', '[ferry at-dawn-1024x576]'],
  ['a name among others', '[ferry-at-dawn][Ferry]'],
  ['more than the name', '[ferry-at-dawn] leaves'],
  ['another file', 'ferry.pdf'],
  ['a sentence that ends with a file', 'See ferry.jpg'],
  ['a refrain', 'Never again. Never again.'],
  ['a chant', 'No ferry, no peace! No ferry, no peace!'],
  ['a glued chant', 'No ferry, no peace!No ferry, no peace!'],
  ['a line of a song', 'Row, row, row your boat Row, row, row your boat'],
  ['a word with hyphens', '[state-of-the-art]'],
  ['a word with a figure', '[Windows11]'],
  ['a file of a program', 'favicon.svg'],
  ['a longer text', 'Boats at the quay. Boats at the quay of Halm'],
  ['another text', 'Boats at the quay. Boats at the pier.'],
  ['one word', 'Transportation Transportation'],
  ['figures', '12 345 678 901 234 12 345 678 901 234'],
  ['a rule', '-----------------------------------------'],
  ['columns', 'Ferry    Fare, EUR Ferry    Fare, EUR'],
  ['long names', `[${'ferry-at-dawn-'.repeat(30)}]`],
  ['a long text', `${'Boats at the quay. '.repeat(50)}`],
])('refuses %s', (_, text) => {
  expect(isPictureText(text)).toBe(false);
});

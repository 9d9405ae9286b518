import { describe, expect, test } from 'vitest';
import { unwrap } from '../../../src/lines/joining/unwrap.js';
import { splitLines } from '../../../src/lines/split.js';
import { ARTICLE, wrap } from '../pages.js';

const texts = (text: string) => unwrap(splitLines(text)).map(row => row.text);
const page = (width: number) => ARTICLE.map(paragraph => wrap(paragraph, width)).join('\n\n');

describe('joins', () => {
  test('paragraphs between blank lines', () => {
    expect(texts(page(72))).toEqual(ARTICLE);
  });

  test('paragraphs with an indented first line and no blank lines', () => {
    expect(texts(ARTICLE.map(paragraph => wrap(paragraph, 72, '   ')).join('\n'))).toEqual(ARTICLE);
  });

  test('list items with and without hanging indents', () => {
    expect(texts(ARTICLE.map(item => wrap(item, 79, '  • ', '    ')).join('\n'))).toEqual(ARTICLE);
    expect(texts(ARTICLE.map(item => wrap(item, 79, ' • ', ' ')).join('\n'))).toEqual(ARTICLE);
    expect(texts(ARTICLE.map((item, i) => wrap(item, 79, ` ${i + 1}. `, '    ')).join('\n'))).toEqual(ARTICLE);
  });

  test('a line that blanks which do not break made shorter', () => {
    const held =
      'The pier was closed for good in the long and very cold winter of the year\n« 1987 » and has not been opened to the public again since then.';
    expect(texts(`${page(72)}\n\n${held}`).at(-1)).toBe(held.replace('\n', ' '));
  });

  test('a heading that is longer than a line', () => {
    const heading = 'Why the Harbour of Halm Will Stay Closed for Another Week and What the Islanders Say';
    expect(texts(`${wrap(heading, 72)}\n\n${page(72)}`)[0]).toBe(heading);
  });
});

describe('keeps apart', () => {
  const menu = 'Home\nNews\nSport\nWeather and tides';
  test.each([
    ['a menu', menu],
    ['a byline under a heading', 'Harbour of Halm stays closed\nBy Ruth Ode\nThursday 3 May'],
    ['verse', 'The sea came in\nthe sea went out\nand nobody had seen the town'],
    [
      'a picture’s field and its text',
      `[boat.jpg]\n${'The old pier of Halm seen from the ferry on the day it was closed'}`,
    ],
    ['a drawn table', '│Boats and the nets that they carry out to sea every single day │Nets │\n│Halm │more │'],
  ])('%s', (_name, text) => {
    expect(texts(`${text}\n\n${page(72)}`).slice(0, text.split('\n').length)).toEqual(text.split('\n'));
  });

  test('a button below a full last line', () => {
    const last = 'Everything that a baker of the islands has to know about bad weather.';
    expect(texts(`${page(72)}\n\n${last}\nStart the course`).slice(-2)).toEqual([last, 'Start the course']);
  });

  test('items of a list', () => {
    const list = '  • Bread and everything else that a baker needs for one long day of\n  • salt';
    expect(texts(`${page(72)}\n\n${list}`).slice(-2)).toEqual([
      'Bread and everything else that a baker needs for one long day of',
      'salt',
    ]);
  });

  test('a paragraph whose first line is indented after a full line', () => {
    const full = 'Nobody in the town could say why the second of them was never on the plan';
    expect(texts(`${page(72)}\n\n${full}.\n    Extraordinary weather followed.`).slice(-1)).toEqual([
      'Extraordinary weather followed.',
    ]);
  });

  test('everything on a page that is not wrapped', () => {
    const rows = splitLines(ARTICLE.join('\n'));
    expect(unwrap(rows)).toBe(rows);
  });
});

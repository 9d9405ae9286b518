import { describe, expect, test } from 'vitest';
import { firstWordColumns, firstWords, wrapWidth } from '../../../src/lines/joining/wrap.js';
import { splitLines } from '../../../src/lines/split.js';
import { ARTICLE, wrap } from '../pages.js';

const widthOf = (text: string) => wrapWidth(splitLines(text));

describe('finds', () => {
  test.each([60, 66, 72, 76, 80, 100])('pages wrapped at %i columns', width => {
    const found = widthOf(ARTICLE.map(paragraph => wrap(paragraph, width)).join('\n\n'));
    expect(found?.least).toBeLessThanOrEqual(width);
    expect(found?.most).toBeGreaterThanOrEqual(width);
    expect(found?.least).toBeGreaterThanOrEqual(width - 4);
  });

  test('text without spaces', () => {
    const line = '港町ハルムの港は来週まで閉鎖されると町が木曜日に発表した古い桟橋の下で見つかっ';
    expect(widthOf([line, line, line, line, '港'].join('\n'))).toEqual({
      least: line.length * 2,
      most: line.length * 2 + 1,
    });
  });

  test('a page with code among its prose', () => {
    const code = Array.from({ length: 30 }, (_, i) => `  harbour.open(${i});`).join('\n');
    expect(widthOf(`${ARTICLE.map(paragraph => wrap(paragraph, 72)).join('\n\n')}\n\n${code}`)).not.toBeNull();
  });
});

describe('refuses', () => {
  const poem = 'the sea came in the sea went out\nand nobody had seen the town\nfor all its lamps were burning low\n';
  const table = Array.from({ length: 20 }, (_, i) => `Halm ${i} Osterweide ${i * 37} boats and ${i} nets in port`).join(
    '\n',
  );
  const menu = 'news\nsport\nweather\nfilms\nbooks\nmusic\n';
  const broken = Array.from({ length: 20 }, (_, i) => `${'and then some more '.repeat((i % 7) + 3)}of\nit`).join('\n');
  test.each([
    ['one line a paragraph', ARTICLE.join('\n')],
    ['paragraphs with blank lines', ARTICLE.join('\n\n')],
    ['a poem', poem.repeat(8)],
    ['a table', table],
    ['a menu of lower-case words', menu.repeat(8)],
    ['text broken at inline tags', broken],
    ['too little to tell', wrap(ARTICLE[0] ?? '', 72)],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(widthOf(text)).toBeNull();
  });

  test('a few seams by chance among unwrapped paragraphs', () => {
    const chance = wrap(ARTICLE.join(' ').slice(0, 300), 72);
    expect(widthOf(chance)).not.toBeNull();
    expect(widthOf([...ARTICLE, ...ARTICLE, chance].join('\n'))).toBeNull();
  });
});

test('first words', () => {
  expect(firstWords('one two three', 2)).toBe('one two');
  expect(firstWords('one', 2)).toBe('one');
  expect(firstWordColumns('港町')).toBe(2);
  expect(firstWordColumns('harbour town')).toBe(7);
});

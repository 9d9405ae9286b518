import { expect, test } from 'vitest';
import { candidatesOf } from '../../../src/labels/claims/index.js';
import { labelLines } from '../../../src/labels/index.js';
import { kicker } from '../../../src/labels/naming/kicker.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';
import { PROSE } from '../candidates.js';

const TITLE = 'Harbour bridge opens two weeks early';

/** The lines above the headline that name its section, among lines some of which are body, some signed. */
function path(lines: readonly string[], kept: readonly string[] = [], signed: readonly string[] = []): string[] {
  const candidates = candidatesOf(toLines(cleanText([...lines, TITLE, ...PROSE].join('\n\n'))));
  const headline = candidates.findIndex(({ line }) => line.text === TITLE);
  const body = candidates.map(({ line }) => kept.includes(line.text));
  const signature = new Map(
    candidates.flatMap(({ line }, i) =>
      signed.includes(line.text) ? [[i, { label: 'byline', reason: 'made' }] as const] : [],
    ),
  );
  return [...kicker(candidates, headline, body, signature).keys()].map(i => candidates[i]?.line.text ?? '');
}

/** The one line that does; null where none does. */
function above(...page: Parameters<typeof path>): string | null {
  const [found, ...others] = path(...page);
  expect(others).toEqual([]);
  return found ?? null;
}

test.each([
  [['Example Herald Media', 'Politics']],
  [['Politics']],
  [['News', 'Politics', 'Weather', 'Search', 'Politics']],
  [['Share on Facebook', 'Wirtschaft']],
  [['News', 'Tides', 'Harbours', 'Weather', 'Ferry fares rise again on Monday', 'Harbours']],
  [['News', 'Tides', 'Ferries & Ports', 'Weather', 'Share', 'FERRIES & PORTS']],
  [['News', 'Tides', 'Harbours', 'Weather', 'Search', 'Blog / Harbours']],
  [['Search', 'Guides > Harbours']],
  [['Search', 'Home Politics']],
  [['Search', 'HomeNewsHarbours']],
  [['Search', 'Herald / News / Ferries']],
  [['News', 'Tides', 'Ferries', 'Weather', 'Search', 'Share', 'Blog / Ferries']],
  [['Halm Herald', 'News', 'Tides', 'Ferries', 'Weather', 'Search', 'Ferries / Halm']],
  [['Pier', 'Tides', 'Ferries', 'Boats', 'Nets', 'Ferry fares rise again on Monday', 'Ferries']],
  // a known name that is often another word
  [['Essays', 'Fiction', 'Interviews', 'Reviews', 'Store', 'Search', 'Interviews']],
  // the menu has the headings of lists
  [['Example', 'example.org', 'Latest', 'HALM', 'OPINION', 'WORLD', 'Search', 'Halm']],
  [['Example', 'Latest', 'OPINION', 'PIERS', 'HALM', 'Ferry fares rise again on Monday', 'Search', 'Halm']],
])('%j ends with the section', lines => expect(above(lines)).toBe(lines.at(-1)));

test.each([
  [
    ['Halm Herald', 'News', 'Recipes', 'Tides', 'Weather', 'Search', 'Share', 'Recipes', 'Soups', 'Beans'],
    ['Recipes', 'Soups', 'Beans'],
  ],
  [
    ['Halm Herald', 'News', 'Sport', 'Halm', 'Weather', 'Ferry fares rise again on Monday', 'SPORT', 'Boats'],
    ['SPORT', 'Boats'],
  ],
  [
    ['Halm Herald', 'News', 'Halm', 'Tides', 'Weather', 'Share', 'Halm', 'Politics'],
    ['Halm', 'Politics'],
  ],
])('%j ends with a path of a part a line', (lines, expected) => expect(path(lines)).toEqual(expected));

test.each([
  // the menu once more
  [['Halm Herald', 'News', 'Sport', 'Halm', 'Weather', 'Search', 'News', 'Sport', 'Halm', 'Weather']],
  [['Halm Herald', 'News', 'Sport', 'Politics', 'Weather', 'Search', 'Menu', 'Sport', 'Opinion', 'Jobs']],
  [['Halm Herald', 'News', 'Sport', 'Politics', 'Weather', 'Search', 'More', 'Weather', 'Sport', 'News']],
  // none is a known section
  [['Halm Herald', 'Pier', 'Tides', 'Halm', 'Boats', 'Search', 'Share', 'Tides', 'Quays']],
  // the first is no entry of the menu
  [['Halm Herald', 'News', 'Sport', 'Halm', 'Weather', 'Search', 'Our Picks', 'Quays']],
  [['Halm Herald', 'News', 'Sport', 'Halm', 'Weather', 'Search', 'Sport', '24 boats']],
  [['Halm Herald', 'News', 'Sport', 'Halm', 'Weather', 'Search', 'Sport', 'Jane Doe']],
])('%j ends with none', lines => expect(path(lines)).toEqual([]));

test('also where a note on the age of the story stands between', () => {
  expect(above(['Share', 'Politics', 'This article is more than 2 years old'])).toBe('Politics');
});

test('also where somebody signs between it and the headline', () => {
  expect(above(['Politics', 'By Jane Doe'], [], ['By Jane Doe'])).toBe('Politics');
});

test.each([
  [['News', 'Sports', 'Politics']],
  [['Search', 'Politics']],
  [['Politics', 'News', 'Sports', 'Politics']],
  [['News', 'Puzzles', 'Politics', 'News', 'Puzzles', 'Politics']],
  [['Harbour']],
  [['News', 'Tides', 'Share', 'News', 'Tides']],
  [['News', 'EN', 'Weather', 'Share', 'EN']],
  [['News', '24 hours', 'Weather', 'Share', '24 hours']],
  [['News', 'latest', 'Weather', 'Share', 'latest']],
  [['News', 'All the Halm ferries', 'Share', 'All the Halm ferries']],
  [['News', 'Search', 'Weather', 'Share', 'Search']],
  [['Search', 'Blog / Harbours / Ferries and Ports of the Outer Islands']],
  [['Search', 'AC/DC']],
  [['Search', 'Log in / Register']],
  [['Search', 'Comments / Share']],
  [['Search', 'Live / Listen']],
  [['Search', 'EN / DE']],
  [['Search', 'Photo / Jane Doe']],
  [['News', 'Blog', 'Jane Doe', 'Weather', 'Share', 'Blog / Jane Doe']],
  [['News', 'Weather', 'Jane Doe', 'Sport', 'Share', 'Jane Doe']],
  [['News', 'Halm Herald', 'Sport', 'Tides', 'Share', 'Halm Herald']],
  [
    [
      'News',
      'Sport',
      'Ferry fares rise again on Monday',
      'Exclusive',
      'Harbour bridge closed for a day at last',
      'Buses run late',
      'Exclusive',
    ],
  ],
  [['Politics', 'Harbour']],
  [['Search']],
  [[]],
])('%j does not', lines => expect(above(lines)).toBeNull());

test('not a line of the story', () => {
  expect(above(['Politics'], ['Politics'])).toBeNull();
  const menu = ['News', 'Tides', 'Harbours', 'Boats', 'Nets'];
  expect(above([...menu, 'Share', 'Harbours'])).toBe('Harbours');
  const others = menu.filter(name => name !== 'Harbours');
  expect(above([...menu, 'Share', 'Harbours'], others)).toBeNull();
});

test('only where the page shows no path', () => {
  const sections = (...lines: readonly string[]) =>
    labelLines(toLines(cleanText([...lines, TITLE, ...PROSE].join('\n\n'))))
      .lines.filter(({ label }) => label === 'breadcrumb')
      .map(({ line }) => line.text);
  expect(sections('Share on Facebook', 'Politics')).toEqual(['Politics']);
  expect(sections('Home » News » Harbour', 'Share on Facebook', 'Politics')).toEqual(['Home » News » Harbour']);
});

import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../src/labels/claims/lines.js';
import { crumbLines } from '../../../src/labels/naming/crumb-lines.js';
import { RULES } from '../../../src/labels/rules/index.js';
import { toLines } from '../../../src/lines/index.js';
import { cleanText } from '../../../src/text/index.js';

const TITLE = 'Harbour bridge opens two weeks early';

/** The lines above the headline that are part of its path. */
function path(lines: readonly string[], kept: readonly string[] = [], signed: readonly string[] = []): string[] {
  const candidates = claimLines(RULES, toLines(cleanText([...lines, TITLE, 'By Jane Doe'].join('\n\n'))));
  const headline = candidates.findLastIndex(({ line }) => line.text === TITLE);
  const body = candidates.map(({ line }) => kept.includes(line.text));
  const signature = new Map(
    candidates.flatMap(({ line }, i) =>
      signed.includes(line.text) ? [[i, { label: 'byline', reason: 'made' }] as const] : [],
    ),
  );
  const found = crumbLines(candidates, headline, body, signature);
  for (const { label } of found.values()) expect(label).toBe('breadcrumb');
  return [...found.keys()].sort((a, b) => a - b).map(i => candidates[i]?.line.text ?? '');
}

describe('crumbLines', () => {
  it.each([
    [['Home', 'News', 'Harbour']],
    [['Home', 'News', 'Business']],
    [['Home', 'Nachrichten', 'Politik']],
    [['Inicio', 'Noticias', 'Deportes']],
    [['Accueil', 'Actualités', 'Économie']],
    [['Home', 'Operating Systems', 'Halm 11', 'News']],
    [['HOME', 'Travel Tips']],
    [['Startseite', 'Wirtschaft']],
    [['Accueil', 'International']],
    [['Home', '/', 'Travel Tips', '/', 'Ferries', '/']],
    [['Home >', 'Investing >', 'Stock Market >', 'Sectors >', 'Shipping >', 'Ferries']],
    [['Home', 'News', 'Harbour', TITLE]],
    [['News', '›', 'Harbour', '›']],
    [['News', '›', 'Harbour']],
    [['News', '/', 'Harbour', '/', 'Halm goods']],
    [['Business News', '»', 'Industry', '»', 'Halm goods/svs', '»']],
    [['Home', 'News', 'Harbour bridge opens...']],
    [['Home', 'News', 'Harbour bridge opens two …']],
  ])('%j', lines => {
    expect(path(['Skip to content', 'Search', ...lines])).toEqual(lines);
  });

  it('passes over the name of the section that stands over the headline once more', () => {
    const lines = ['Home', 'News', 'Business', 'BUSINESS'];
    expect(path(['Skip to content', ...lines])).toEqual(lines);
  });

  it('ends below the last sign, where signs have lines of their own', () => {
    const lines = ['Home', '>', 'Harbour', '>', 'Ferries'];
    expect(path(['Search', ...lines, 'EIGHT MONTHS LATE'])).toEqual(lines);
    expect(path(['Search', 'Home', '/', 'Harbour', 'EIGHT MONTHS LATE', 'AT LAST'])).toEqual(['Home', '/', 'Harbour']);
    const twice = ['Home', '/', 'Harbour', 'HARBOUR'];
    expect(path(['Search', ...twice, 'AT LAST'])).toEqual(twice);
  });

  it.each([
    ['Home alone', ['Search', 'Home']],
    ['Home above the headline once more', ['Home', TITLE]],
    ['no home', ['News', 'Harbour']],
    ['no home, and one part', ['News', '›']],
    ['no home, and bars between', ['News', '|', 'Harbour', '|']],
    ['no home, and no sign between parts', ['News', 'Harbour', '›']],
    ['figures of a gallery', ['1', '/', '12']],
    ['bars of a menu', ['News', '|', 'Harbour']],
    ['no home, and tools of the site', ['Log in', '›', 'Search', '›']],
    ['a menu of two sections side by side', ['Home', 'Business', 'Sport']],
    ['a menu with the news last', ['Home', 'Sport', 'News']],
    ['a menu of three sections side by side', ['Home', 'News', 'Weather', 'Sport']],
    ['a menu with a tool of the site', ['Home', 'News', 'Contact us']],
    ['a menu of sections', ['Home', 'Politics', 'Sport', 'Opinion']],
    ['a menu of many', ['Home', 'Ferries', 'Piers', 'Tides', 'Boats']],
    ['a path of too many parts', ['Home >', ...['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(part => `Pier ${part} >`)]],
    ['a sentence', ['Home', 'The ferry is late.']],
    ['a long line', ['Home', 'News from the pier and the old town']],
    ['a line that goes on', ['Home', 'and harbour']],
    ['a share bar', ['Home', 'News', 'Share on Facebook']],
  ])('refuses %s', (_, lines) => {
    expect(path(['Skip to content', ...lines])).toEqual([]);
  });

  it('refuses body', () => {
    expect(path(['Home', 'Harbour'], ['Harbour'])).toEqual([]);
  });

  it('passes over who wrote the story', () => {
    const lines = ['Home', 'News', 'Jane Doe'];
    expect(path(lines, [], ['Jane Doe'])).toEqual(['Home', 'News']);
    expect(path(lines)).toEqual(lines);
  });

  it('stands at the head of a page', () => {
    expect(path(['Home', 'Harbour'])).toEqual(['Home', 'Harbour']);
    expect(path([])).toEqual([]);
  });
});

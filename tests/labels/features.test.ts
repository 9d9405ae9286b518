import { describe, expect, it } from 'vitest';
import {
  ALONE_FEATURES,
  aloneOf,
  type Candidate,
  decidedAgainst,
  type Feature,
  PLACE_FEATURES,
  placesOf,
} from '../../src/labels/features.js';
import { RULES } from '../../src/labels/rules/index.js';
import { candidate, MENU, PROSE } from './candidates.js';

/** What the bin of a feature is called for an input. */
function binName<Input>(features: readonly Feature<Input>[], name: string, input: Input): string | undefined {
  const feature = features.find(one => one.name === name);
  return feature?.bins[feature.bin(input)];
}
const alone = (name: string, one: Candidate, copies = 1) => binName(ALONE_FEATURES, name, { candidate: one, copies });

describe('decidedAgainst', () => {
  it.each([
    [{ claimed: 'menu' }, true],
    [{ claimed: 'byline' }, true],
    [{ claimed: 'menu', sure: false }, false],
    [{ claimed: 'dateline' }, false],
    [{}, false],
  ] as const)('%j: %j', (given, decided) => {
    expect(decidedAgainst(candidate('Home', given))).toBe(decided);
  });
});

describe('the tables of features', () => {
  it.each([
    ['alone', ALONE_FEATURES],
    ['place', PLACE_FEATURES],
  ] as const)('%s: names and bins are unique', (_, features) => {
    expect(features.length).toBeGreaterThan(5);
    expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
    for (const { name, bins } of features) expect(new Set(bins).size, name).toBe(bins.length);
  });

  it('no name stands in both', () => {
    const names = [...ALONE_FEATURES, ...PLACE_FEATURES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a bin for the claim of every rule', () => {
    for (const { label } of RULES) expect(alone('claimed', candidate('x', { claimed: label })), label).toBe(label);
    expect(alone('claimed', candidate('x'))).toBe('no');
  });

  it('gives every line of every page a bin that exists', () => {
    const pages = [
      [],
      [candidate('')],
      [candidate('x')],
      [...MENU, ...PROSE, ...MENU].map(text => candidate(text)),
      [candidate('Home', { claimed: 'menu' }), candidate('More', { claimed: 'related-list', heads: true })],
      [candidate('one', { bullet: 'bullet' }), candidate(`${'word, '.repeat(3000)}.`), candidate('\ud800\0')],
    ];
    for (const page of pages) {
      const lines = aloneOf(page);
      const placeAt = placesOf(lines, new Float64Array(lines.length));
      lines.forEach((line, i) => {
        const bins = [
          ...ALONE_FEATURES.map(feature => feature.bins[feature.bin(line)]),
          ...PLACE_FEATURES.map(feature => feature.bins[feature.bin(placeAt(i))]),
        ];
        expect(bins).not.toContain(undefined);
      });
    }
  });
});

describe('a line by itself', () => {
  it.each([
    ['words and end', candidate('Home'), 'below 2, open'],
    ['words and end', candidate(PROSE[1] ?? ''), 'below 21, stop'],
    ['function words of a long line', candidate('of the and'), 'below 0.01'],
    ['begins in lower case', candidate('and so on'), 'yes'],
    ['furniture', candidate('Home | Sport'), 'yes'],
    ['list mark', candidate('one'), 'none'],
    ['list mark', candidate('one', { bullet: 'bullet' }), 'bullet'],
    ['list mark', candidate('one', { bullet: 'number' }), 'number'],
    ['commas', candidate('one, two'), 'below 2'],
    ['letters in capitals', candidate('LOWER HARBOUR'), '0.9 and more'],
  ] as const)('%s of %o', (name, one, bin) => {
    expect(alone(name, one)).toBe(bin);
  });

  it('counts the copies of a line on its page', () => {
    const [first, other] = aloneOf(['Home', 'Sport', 'Home'].map(text => candidate(text)));
    expect(first?.copies).toBe(2);
    expect(other?.copies).toBe(1);
  });
});

describe('a line in its place', () => {
  const chrome = candidate('Home', { claimed: 'menu' });
  const ad = candidate('Advertisement', { claimed: 'advertisement' });
  const page = [
    chrome,
    candidate('Title'),
    ...PROSE.slice(0, 4).map(text => candidate(text)),
    chrome,
    candidate('Jobs'),
  ];
  const odds = Float64Array.of(-9, -1, 3, 3, 3, 3, -9, -5);
  const at = placesOf(aloneOf(page), odds);
  const place = (name: string, index: number) => binName(PLACE_FEATURES, name, at(index));

  it('knows its neighbours, and chrome beyond the ends of the page', () => {
    expect(place('line above', 2)).toBe('below -0.5');
    expect(place('line below', 2)).toBe('below 4');
    expect(place('second line above', 2)).toBe('below -4');
    expect(place('line above', 0)).toBe('below -4');
    expect(place('line below', 7)).toBe('below -4');
  });

  it('knows the bulk of the prose', () => {
    expect(at(0).bulk).toEqual([2, 6]);
    expect(place('lines before the bulk', 1)).toBe('below 2');
    expect(place('lines before the bulk', 3)).toBe('below 1');
    expect(place('lines behind the bulk', 6)).toBe('below 2');
    expect(place('lines behind the bulk', 5)).toBe('below 1');
  });

  it('knows how much of the page stands before it', () => {
    expect(at(0).before[0]).toBe(0);
    expect([...at(0).before]).toEqual([...at(0).before].sort((a, b) => a - b));
    expect(place('words of the page before', 0)).toBe('below 0.02');
    expect(place('words of the page before', 7)).toBe('0.95 and more');
  });

  it('looks past what is set between the paragraphs of a story', () => {
    const lines = aloneOf([candidate('one'), ad, ad, candidate('two')]);
    const over = placesOf(lines, Float64Array.of(3, -9, -9, 3));
    const name = (feature: string, index: number) => binName(PLACE_FEATURES, feature, over(index));
    expect(name('line below', 0)).toBe('below 4');
    expect(name('line above', 3)).toBe('below 4');
    expect(name('line above', 1)).toBe('below 4');
    expect(name('line below', 1)).toBe('below 4');
    expect(over(0).bulk).toEqual([0, 4]);
  });

  it('counts the lines below a heading of chrome, until prose comes', () => {
    const heading = candidate('Related', { claimed: 'related-list', heads: true });
    const below = placesOf(
      aloneOf([candidate('a'), heading, candidate('b'), candidate('c'), candidate('prose'), candidate('d')]),
      Float64Array.of(0, -9, 0, 0, 5, 0),
    );
    expect([...below(0).underHeading]).toEqual([0, 0, 1, 2, 3, 0]);
  });

  it('takes a page without a word', () => {
    expect(placesOf(aloneOf([candidate('')]), new Float64Array(1))(0)).toMatchObject({ bulk: [0, 0] });
  });
});

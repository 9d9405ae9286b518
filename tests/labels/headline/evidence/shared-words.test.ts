import { expect, test } from 'vitest';
import { PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const page = (title: string) => ['Halm Courier', title, ...PROSE];
const of = (name: string, title: string) => told(name, title, page(title));

test.each([
  ['in the text', 'Second cable', 1],
  ['in the text', 'Zebras xylophone', 0],
  ['in the text thrice', 'Cable cabling', 0],
  ['in the text thrice', 'Divers', 0],
  ['in the lede', 'Osterweide', 1],
  ['in the lede', 'Herring', 0],
  ['in the first line', 'Divers', 1],
  ['in the first line', 'Osterweide', 0],
  ['in the text and no menu', 'Second cable', 1],
  ['words in the text', 'Second cable of zebras', 2],
  ['words not in the text', 'Second cable of zebras', 1],
  ['words in the lede', 'Divers want herring', 1],
  ['words of the title', 'Second cable', 2],
])('%s: of %s %d', (name, title, expected) => {
  expect(of(name, title)).toBeCloseTo(expected, 5);
});

test('endings and case do not count', () => {
  expect(of('in the text', 'DIVER Seconds')).toBe(1);
});

test('a word that more lines of the text have tells more', () => {
  expect(of('how often in the text', 'Ferries')).toBeGreaterThan(of('how often in the text', 'Divers'));
  expect(of('topic', 'Ferries')).toBeGreaterThan(of('topic', 'Divers'));
  expect(of('topic a word', 'Ferries')).toBeGreaterThan(of('topic a word', 'Ferries zebras'));
});

test('a word of many lines above belongs to the menu, not to this story', () => {
  const teasers = ['Cable car stops', 'Cable news grows', 'Cable prices rise'];
  const lines = [...teasers, 'Second cable', ...PROSE];
  expect(told('in menus', 'Second cable', lines)).toBeGreaterThan(of('in menus', 'Second cable'));
  expect(told('in the text and no menu', 'Second cable', lines)).toBeCloseTo(0.5, 5);
  expect(told('topic', 'Second cable', lines)).toBeLessThan(of('topic', 'Second cable'));
});

test('likeness to the title of the page, which itself has none', () => {
  const title = 'Second cable found off Halm';
  const lines = [`${title} | Courier`, title, 'Weather for the islands', ...PROSE];
  expect(told('like the title', title, lines)).toBeGreaterThan(0.7);
  expect(told('like the title', 'Weather for the islands', lines)).toBe(0);
  expect(told('like the title', `${title} | Courier`, lines)).toBe(-1);
  expect(told('title in the text', title, lines)).toBeGreaterThan(0.5);
  expect(told('title in the text', title, ['Zebras', title, ...PROSE])).toBe(0);
});

test('a line of the text does not count for itself', () => {
  const heading = 'Xylophone zebras';
  expect(told('in the text', heading, [PROSE[0] ?? '', heading, ...PROSE.slice(1)], [heading])).toBe(0);
  expect(told('in the lede', heading, [PROSE[0] ?? '', heading, ...PROSE.slice(1)], [heading])).toBeLessThan(0);
});

import { expect, test } from 'vitest';
import { neighbourhoodOf } from '../../../src/labels/signature/neighbourhood.js';
import { isKnownHolder, isPenName } from '../../../src/labels/signature/second-sign.js';
import { pageOf, storyWith } from './pages.js';

const RIGHTS = '© 2022 Jane Doe';
function isKnown(foot: readonly string[], kept: readonly string[] = []): boolean {
  const { candidates, body, headline } = pageOf(storyWith([], [...foot, RIGHTS]), kept);
  const index = candidates.findIndex(({ line }) => line.text === RIGHTS);
  return isKnownHolder(neighbourhoodOf(candidates, body, headline), index, 'Jane Doe');
}

test.each([
  'Jane Doe',
  'About Jane Doe',
  'All the bridges of the harbour town of Halm | Jane Doe',
  'janedoe.example',
  '@JaneDoe',
])('the page knows who holds the rights: %s', line => {
  expect(isKnown([line])).toBe(true);
});

test.each([
  'Jane Roe',
  'Copyright 2021 Jane Doe',
  'Engineers and Jane Doe have been in Halm since the spring of last year',
])('nor does it by: %s', line => {
  expect(isKnown([line])).toBe(false);
});

test('nor where only the text names the person', () => {
  const sentence = 'The bridge was drawn by Jane Doe';
  expect(isKnown([sentence], [sentence])).toBe(false);
});

function isPen(name: string, foot: readonly string[] = [], kept: readonly string[] = [], top: readonly string[] = []) {
  const { candidates, body, headline } = pageOf([...top, ...storyWith([name, 'May 3, 2022'], foot)], kept);
  return isPenName(
    neighbourhoodOf(candidates, body, headline),
    candidates.findIndex(({ line }) => line.text === name),
    name,
  );
}

test.each([
  ['quiltmaker'],
  ['QuiltMaker'],
  ['Xanthea', ['About Xanthea']],
  ['Xanthea', ['Xanthea']],
  ['Xanthea', ['Hey, I’m Xanthea, and I make quilts']],
  ['Xanthea', ['Pictures provided by Xanthea']],
  ['Xanthea', ['Follow @xanthea']],
  ['Xanthea', ['Write to xanthea.example']],
  ['Quilt Studio', ['© 2022 Quilt Studio']],
])('%s is a pen name with %j', (name, foot = []) => {
  expect(isPen(name, foot)).toBe(true);
});

test('a card signs within twenty-five lines behind the text', () => {
  const links = (count: number) => Array.from({ length: count }, (_, i) => `Link ${i} to others`);
  expect(isPen('Xanthea', [...links(24), 'About Xanthea'])).toBe(true);
  expect(isPen('Xanthea', [...links(25), 'About Xanthea'])).toBe(false);
});

test('a site that heads the page signs, though the text names it', () => {
  const sentence = 'A quilt of QuiltMaker keeps for a hundred years';
  expect(isPen('QuiltMaker', [sentence], [sentence], ['Back to QuiltMaker'])).toBe(true);
  expect(isPen('QuiltMaker', [sentence], [sentence])).toBe(false);
});

test.each([
  ['Hyderabad'],
  ['Bollywood'],
  ['Kültür'],
  ['Quilt Studio'],
  ['artificial-light'],
  ['Xanthea', ['About Xantheas']],
  ['Xan', ['xan.example']],
  ['Xanthea', ['https://ships.example/xanthea/']],
  ['S', ['Ships']],
  ['Xanthea', ['Xanthea', 'The Xanthea is a ferry']],
  ['Bridge', ['Bridge']],
  ['Bridges', ['Bridges']],
  ['quiltmaker', ['The quiltmakers of Halm']],
  ['notified'],
  ['subscription'],
  ['The Halm Courier', ['© 2022 The Halm Courier']],
  ['Halm Ledger', ['© 2022 Halm Ledger. All rights reserved.']],
])('%s is none with %j', (name, foot = []) => {
  expect(isPen(name, foot)).toBe(false);
});

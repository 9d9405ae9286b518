import { expect, test } from 'vitest';
import { readSection } from '../../src/fields/section.js';
import { page } from './lines.js';

const read = (lines: ReturnType<typeof page>, headline: string | null = null) =>
  readSection(lines, headline)?.parts ?? [];

test('the parts of one line', () => {
  expect(read(page(['breadcrumb', 'You are here » Home » Asia']))).toEqual(['Home', 'Asia']);
});

test('one part a line, signs between them', () => {
  expect(
    read(page(['breadcrumb', 'Home'], ['other-chrome', '»'], ['breadcrumb', 'World'], ['breadcrumb', 'Asia'])),
  ).toEqual(['Home', 'World', 'Asia']);
});

test('the headline at its end is no section, whole or cut short', () => {
  expect(read(page(['breadcrumb', 'Home > Asia > Harbour tunnel opens']), 'Harbour tunnel opens')).toEqual([
    'Home',
    'Asia',
  ]);
  expect(
    read(page(['breadcrumb', 'Home'], ['breadcrumb', 'Harbour tunnel opens…']), 'Harbour tunnel opens a year late'),
  ).toEqual(['Home']);
});

test('a title in other words is no section, nor is a path that is none', () => {
  expect(read(page(['breadcrumb', 'Home > Asia > Why the harbour tunnel opened so late']), 'Late tunnel')).toEqual([
    'Home',
    'Asia',
  ]);
  expect(read(page(['breadcrumb', 'Home > Science and the Environment']))).toEqual([
    'Home',
    'Science and the Environment',
  ]);
  expect(read(page(['breadcrumb', 'is set to the home page']))).toEqual([]);
});

test('a second path further down does not count, nor does `You are here` alone', () => {
  expect(read(page(['breadcrumb', 'Home > Asia'], ['paragraph', 'Text.'], ['breadcrumb', 'Home > Sport']))).toEqual([
    'Home',
    'Asia',
  ]);
  expect(read(page(['breadcrumb', 'You are here']))).toEqual([]);
});

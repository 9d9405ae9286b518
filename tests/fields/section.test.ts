import { expect, test } from 'vitest';
import { readSection } from '../../src/fields/section.js';
import { page } from './lines.js';

const read = (lines: ReturnType<typeof page>, headline: string | null = null) =>
  readSection(lines, headline)?.parts ?? [];

test('the parts of one line', () => {
  expect(read(page(['breadcrumb', 'You are here » Home » Asia']))).toEqual(['Home', 'Asia']);
});

test('the parts of a path that does not begin at home', () => {
  expect(read(page(['breadcrumb', 'Herald > Local News > Ferry Quarter']))).toEqual([
    'Herald',
    'Local News',
    'Ferry Quarter',
  ]);
  expect(read(page(['breadcrumb', 'Blog / Harbours']))).toEqual(['Blog', 'Harbours']);
  expect(read(page(['breadcrumb', 'HomeNewsHarbours']))).toEqual(['Home', 'News', 'Harbours']);
  const lines = ['Home', 'Arts / Culture', 'Film'].map(text => ['breadcrumb', text] as const);
  expect(read(page(...lines))).toEqual(['Home', 'Arts / Culture', 'Film']);
});

test('one part a line, signs between them', () => {
  expect(
    read(page(['breadcrumb', 'Home'], ['other-chrome', '»'], ['breadcrumb', 'World'], ['breadcrumb', 'Asia'])),
  ).toEqual(['Home', 'World', 'Asia']);
});

test('a part that stands twice, in whatever case, is one', () => {
  expect(read(page(['breadcrumb', 'Home'], ['breadcrumb', 'Health'], ['breadcrumb', 'HEALTH']))).toEqual([
    'Home',
    'Health',
  ]);
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

test('what a part is: a name, of any script, once in a row, not a sentence and no more than twenty', () => {
  expect(read(page(['breadcrumb', 'World'], ['breadcrumb', 'World'], ['breadcrumb', 'Asia']))).toEqual([
    'World',
    'Asia',
  ]);
  expect(read(page(['breadcrumb', '亚洲'], ['breadcrumb', '24 hours']))).toEqual(['亚洲', '24 hours']);
  expect(read(page(['breadcrumb', `A${'s'.repeat(60)}`]))).toEqual([]);
  expect(read(page(['breadcrumb', `A${'s'.repeat(59)}`]))).toEqual([`A${'s'.repeat(59)}`]);
  expect(read(page(['breadcrumb', 'Home > Is the ferry late?']))).toEqual(['Home']);
  expect(read(page(['breadcrumb', 'Is the ferry late?']))).toEqual(['Is the ferry late?']);
  const many = Array.from({ length: 25 }, (_, at) => ['breadcrumb', `Part ${at}`] as const);
  expect(read(page(...many))).toHaveLength(20);
});

test('the title cut short is known by its dots and more than ten characters', () => {
  const headline = 'Harbour tunnel opens a year late';
  expect(read(page(['breadcrumb', 'Home > Harbour tunnel...']), headline)).toEqual(['Home']);
  expect(read(page(['breadcrumb', 'Home > Harbour tunnel']), headline)).toEqual(['Home', 'Harbour tunnel']);
  expect(read(page(['breadcrumb', 'Home > Harbour...']), headline)).toEqual(['Home', 'Harbour...']);
  expect(read(page(['breadcrumb', 'Home > Old harbour tunnel…']), headline)).toEqual(['Home', 'Old harbour tunnel…']);
});

test('what it says as written and where it begins; a line of text ends it, one of signs does not', () => {
  const lines = page(
    ['paragraph', 'Text.'],
    ['breadcrumb', 'Home'],
    ['menu', '---'],
    ['breadcrumb', 'You are here'],
    ['breadcrumb', 'World'],
    ['menu', '3'],
    ['breadcrumb', 'Asia'],
  );
  expect(readSection(lines, null)).toEqual({
    parts: ['Home', 'World'],
    written: 'Home You are here World',
    line: lines[1]?.line,
  });
});

import { expect, test } from 'vitest';
import { collect } from '../../src/fields/collect.js';
import { page } from './lines.js';

test('gives the lines of one label as written, each once, in order', () => {
  const lines = page(
    ['credit', 'Reporting by Jane Doe'],
    ['caption', 'The tunnel.'],
    ['credit', 'Editing by John Roe'],
    ['credit', 'Reporting by Jane Doe'],
  );
  expect(collect(lines, 'credit')).toEqual(['Reporting by Jane Doe', 'Editing by John Roe']);
  expect(collect(lines, 'correction')).toEqual([]);
});

test('an empty line is none, and there are no more than five hundred', () => {
  const lines = Array.from({ length: 600 }, (_, at) => ['credit', at === 0 ? '' : `Photo ${at}`] as const);
  const found = collect(page(...lines), 'credit');
  expect([found.length, found[0]]).toEqual([500, 'Photo 1']);
});

test('of each text what counts, if anything', () => {
  const lines = page(['caption', '![The tunnel](t.jpg)'], ['caption', '![](t.jpg)'], ['caption', 'The tunnel']);
  expect(collect(lines, 'caption', text => /[\w ]{3,}(?=\]|$)/.exec(text)?.[0] ?? '')).toEqual(['The tunnel']);
});

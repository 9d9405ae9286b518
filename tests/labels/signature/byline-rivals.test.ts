import { expect, test } from 'vitest';
import { BYLINE_EVIDENCE } from '../../../src/labels/signature/byline-evidence.js';
import {
  bestOf,
  MOST_RIVALS,
  measureAmong,
  measureAround,
  RIVAL_NUMBERS,
} from '../../../src/labels/signature/byline-rivals.js';
import { surveyPage } from '../../../src/labels/signature/survey.js';
import { pageOf, storyWith } from './pages.js';

/** What is told of the line `text`, by the name of the number. */
function told(lines: readonly string[], text: string): Record<string, number> {
  const { candidates, body, headline } = pageOf(lines);
  const page = surveyPage(candidates, body, headline);
  const signer = page.signers.find(one => one.text === text);
  if (signer === undefined) throw new Error('no such contender');
  const row = new Float32Array(RIVAL_NUMBERS.length);
  measureAround(page, signer, row);
  return Object.fromEntries(RIVAL_NUMBERS.map((name, at) => [name, row[at] ?? Number.NaN]));
}

test('every number has a name of its own, those of the evidence first', () => {
  expect(new Set(RIVAL_NUMBERS).size).toBe(RIVAL_NUMBERS.length);
  expect(RIVAL_NUMBERS.slice(0, BYLINE_EVIDENCE.length)).toEqual(BYLINE_EVIDENCE.map(({ name }) => name));
});

test('what stands around a line', () => {
  const lines = storyWith(['By Jane Doe', 'May 3, 2022'], ['Jane Doe', 'jane.doe@example.org', '© 2022 Jane Doe']);
  expect(told(lines, 'By Jane Doe')).toMatchObject({
    names: 1,
    words: 3,
    letters: 11,
    'letters of the name': 8,
    'words above it': 6,
    'words below it': 3,
    'lines to the headline': 1,
    'lines to the text': 2,
    'lines to the end of the text': -4,
    'lines at the head with the name': 1,
    'lines below the text with the name': 2,
    'address near': 0,
    'in the text': 0,
    contenders: 3,
  });
  expect(told(lines, 'Jane Doe')['address near']).toBe(2);
});

test('an address of somebody else says less', () => {
  expect(told(storyWith(['Jane Doe', 'desk@example.org']), 'Jane Doe')['address near']).toBe(1);
});

test('what the lines beside it are', () => {
  const kinds = told(storyWith(['Home', 'Jane Doe']), 'Jane Doe');
  const others = told(storyWith(['May 3, 2022', 'Jane Doe', 'May 3, 2022']), 'Jane Doe');
  expect(kinds['kind of the line above']).not.toBe(others['kind of the line above']);
  expect(kinds['kind of the line below']).toBeGreaterThan(others['kind of the line below'] ?? 0);
});

test('the best few, of equals those that stand first', () => {
  expect(bestOf([])).toEqual([]);
  expect(bestOf([0.5, 2, 1])).toEqual([1, 2, 0]);
  expect(bestOf([1, 1, 2, 1])).toEqual([2, 0, 1, 3]);
  const many = Array.from({ length: 20 }, (_, k) => k % 10);
  expect(bestOf(many)).toEqual([9, 19, 8, 18, 7, 17].slice(0, MOST_RIVALS));
});

test('what a rival is among the others', () => {
  const sums = [1, 4, 2];
  const best = bestOf(sums);
  const among = best.map((_, rank) => {
    const row = new Float32Array(RIVAL_NUMBERS.length);
    measureAmong(sums, best, rank, row);
    return Array.from(row.slice(-4));
  });
  expect(among).toEqual([
    [4, 0, 0, 2],
    [2, 1, 2, 0],
    [1, 2, 3, 0],
  ]);
});

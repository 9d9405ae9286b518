import { expect, it } from 'vitest';
import type { FitPage } from '../../src/training/model.js';
import { wordF1 } from '../../src/training/word-f1.js';
import { candidate } from '../labels/candidates.js';

const page = (...isBody: number[]): FitPage => ({
  domain: 'news.example',
  candidates: isBody.map((_, i) => candidate('word '.repeat(i + 1).trim())),
  isBody: Uint8Array.from(isBody),
  ignored: new Uint8Array(isBody.length),
  weight: 1,
  isExcerpt: false,
});

it.each([
  ['all that is body', [0, 1, 1], [false, true, true], 1],
  ['nothing of it', [0, 1, 1], [true, false, false], 0],
  ['words count, not lines', [0, 1, 1], [false, false, true], 6 / 8],
  ['a line too many', [0, 1, 1], [true, true, true], 10 / 11],
  ['a page without body of which nothing is kept', [0, 0], [false, false], 1],
] as const)('%s', (_, isBody, kept, f1) => {
  expect(wordF1(page(...isBody), kept)).toBeCloseTo(f1, 9);
});

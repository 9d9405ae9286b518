import { expect, test } from 'vitest';
import { TABLE_SIZE } from '../../src/labels/model/word-score.js';
import { fitWords, type TokenPage } from '../../src/training/word-weights.js';

/** Lines of one telling token (1 or 2) and a common one (3). */
const page = (weights: readonly [number, number]): TokenPage => ({
  tokens: Int32Array.of(1, 3, 2, 3),
  from: Int32Array.of(0, 2, 4),
  isBody: Uint8Array.of(1, 0),
  weights: Float32Array.from(weights),
});

test('a token of body lines weighs for body, one of both for neither', () => {
  const { weights, unit } = fitWords(Array(200).fill(page([1, 1])), 1);
  expect(weights).toHaveLength(TABLE_SIZE);
  const [, body = 0, chrome = 0, both = 0] = weights;
  expect(body).toBeGreaterThan(60);
  expect(chrome).toBeLessThan(-60);
  expect(Math.abs(both)).toBeLessThan(40);
  expect(unit).toBeGreaterThan(0);
});

test('a line that does not count teaches nothing', () => {
  const { weights } = fitWords(Array(200).fill(page([1, 0])), 1);
  expect(weights[2]).toBe(0);
  expect(weights[1]).not.toBe(0);
});

test('the same pages give the same weights; no pages none', () => {
  const pages = Array(20).fill(page([1, 1]));
  expect(fitWords(pages, 1)).toEqual(fitWords(pages, 1));
  expect(fitWords([], 1).weights.every(one => one === 0)).toBe(true);
});

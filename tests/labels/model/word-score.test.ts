import { expect, test } from 'vitest';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { MOST_TOKENS, scaleOf, scoreWords, TABLE_SIZE, tokensOf } from '../../../src/labels/model/word-score.js';
import { candidate } from '../candidates.js';

function tokens(text: string, given: Parameters<typeof candidate>[1] = {}): number[] {
  const one = candidate(text, given);
  const out = new Int32Array(MOST_TOKENS);
  return [...out.subarray(0, tokensOf(one, readLexis([one]), 0, out))];
}
/** What two lines have in common, by number. */
const common = (one: number[], other: number[]) => one.filter(token => other.includes(token)).length;

test('words, pairs, edges, the whole of a short line, form, end, count and claim are tokens in the table', () => {
  const found = tokens('Read more here');
  // 3 words, 2 pairs, 2 edges, 2 pairs at edges, the whole, form, end, count, claim
  expect(found).toHaveLength(14);
  expect(found.every(token => token >= 0 && token < TABLE_SIZE)).toBe(true);
  expect(new Set(found).size).toBe(14);
});

test('the same word is another token at the head of a line', () => {
  expect(common(tokens('Ferries'), tokens('Ferries'))).toBe(8);
  const inside = tokens('New ferries are needed');
  expect(common(tokens('Ferries'), inside)).toBeLessThan(4);
});

test('a claim, and how sure it is, tells lines apart', () => {
  const none = tokens('Share');
  const sure = tokens('Share', { claimed: 'share-bar' });
  const unsure = tokens('Share', { claimed: 'share-bar', sure: false });
  expect([common(none, sure), common(none, unsure), common(sure, unsure)]).toEqual([7, 7, 7]);
});

test('a line has no more tokens than there is room for, and one without words has some', () => {
  expect(tokens('word '.repeat(500)).length).toBeLessThanOrEqual(MOST_TOKENS);
  expect(tokens('字'.repeat(500)).length).toBeLessThanOrEqual(MOST_TOKENS);
  expect(tokens('»').length).toBe(4);
  expect(tokens('').length).toBe(4);
});

test('the score is the sum of the weights, scaled by their number, and the bias', () => {
  const lines = [candidate('Read more'), candidate('Ferries')];
  const lexis = readLexis(lines);
  const weights = new Int8Array(TABLE_SIZE);
  for (const token of tokens('Ferries')) weights[token] = 10;
  const scores = new Float32Array(2);
  scoreWords({ unit: 0.1, bias: -1, weights }, lines, lexis, scores);
  expect(scores[1]).toBeCloseTo(-1 + 8 * 10 * 0.1 * scaleOf(8));
  expect(scores[0]).toBeLessThan(scores[1] as number);
});

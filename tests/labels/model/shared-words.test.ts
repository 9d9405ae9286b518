import { expect, test } from 'vitest';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { contentOf, linesWithWord, sharedWords } from '../../../src/labels/model/shared-words.js';
import { candidate } from '../candidates.js';

test('content words of a line, and those that stand in enough lines', () => {
  const lexis = readLexis([candidate('Harbour ferries wait'), candidate('The harbour of Halm')]);
  expect([contentOf(lexis, 0), contentOf(lexis, 1)]).toEqual([3, 2]);
  const counts = Uint16Array.of(2, 1, 0, 1);
  expect([
    sharedWords(lexis, counts, 0, 1),
    sharedWords(lexis, counts, 0, 2),
    sharedWords(lexis, counts, 1, 1),
  ]).toEqual([2, 1, 2]);
});

test('in how many lines of a stretch each content word stands, until words enough were read', () => {
  const lexis = readLexis(['Harbour ferries', 'Harbour', 'Harbour ferries wait'].map(text => candidate(text)));
  const words = Float32Array.of(2, 1, 3);
  const counts = (from: number, to: number, takes = (_: number) => true, enough?: number) => [
    ...linesWithWord(lexis, words, { from, to, takes, ...(enough === undefined ? {} : { enough }) }),
  ];
  expect(counts(0, 3)).toEqual([3, 2, 1]);
  expect(counts(1, 3)).toEqual([2, 1, 1]);
  expect(counts(0, 3, line => line !== 1)).toEqual([2, 2, 1]);
  expect(counts(0, 3, () => true, 3)).toEqual([2, 1, 0]);
  expect(counts(2, 2)).toEqual([0, 0, 0]);
});

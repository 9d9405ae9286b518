import { expect, test } from 'vitest';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { contentOf, sharedWords } from '../../../src/labels/model/shared-words.js';
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

import { expect, test } from 'vitest';
import { holdsSmall, holdsWord } from '../../../src/labels/signature/first-lines.js';

const LINES = ['The harbour of Port Doe is closed.', 'Jane Roe of the harbour office said so, and unharmed birds fly.'];

test('words as they are written, whole words only', () => {
  expect(['Doe', 'Jane Roe', 'The'].map(word => holdsWord(LINES, word))).toEqual([true, true, true]);
  expect(['Harbour', 'Jane Doe', 'or', ''].map(word => holdsWord(LINES, word))).toEqual([false, false, false, false]);
});

test('words in small letters', () => {
  expect(['Harbour', 'closed', 'OFFICE'].map(word => holdsSmall(LINES, word))).toEqual([true, true, true]);
  expect(['Doe', 'harm', ''].map(word => holdsSmall(LINES, word))).toEqual([false, false, false]);
  expect(holdsSmall([], 'harbour')).toBe(false);
  expect(holdsSmall(['田中一郎 と言った'], '田中一郎')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { trimMarks } from '../../../src/labels/matching/trim.js';

describe('trimMarks', () => {
  it.each([
    ['Jane Doe).', ').', false, 'Jane Doe'],
    ['(Jane Doe)', '()', true, 'Jane Doe'],
    ['(Jane Doe)', '()', false, '(Jane Doe'],
    ['...', '.', true, ''],
    ['', '.', true, ''],
  ])('trims %j of %j (at the head: %j)', (text, marks, atHead, out) => {
    expect(trimMarks(text, marks, atHead)).toBe(out);
  });
});

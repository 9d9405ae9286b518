import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/story/words.js';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n ', 0],
    ['— … "" (!)', 0],
    ['Lake Mirova rose 2.5 metres', 6],
    ['A well-known mayor', 4],
    ['café naïve über', 3],
    ['cafe\u0301 open', 2],
    ['हिन्दी में', 2],
    ['서울 시장', 2],
    ['新しい橋', 4],
    ['2018年2月', 4],
    ['ABC橋def', 3],
    ['🌉 bridge', 1],
    ['\ud800', 0],
    ['Ab1c2', 1],
    ['مرحبا بكم', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('gives the same when asked twice', () => {
    expect([countWords('one two'), countWords('one two')]).toEqual([2, 2]);
  });
});

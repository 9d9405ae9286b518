import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, WORD } from '../../src/story/words.js';

const countMatches = (text: string) => text.match(WORD)?.length ?? 0;

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

  it('counts what the pattern of a word matches, beside every character', () => {
    for (let code = 0; code < 0x30000; code += 1) {
      const char = String.fromCodePoint(code);
      const text = `${char} a${char}a ${char}${char} 橋${char}`;
      if (countWords(text) !== countMatches(text)) expect([code, countWords(text)]).toEqual([code, countMatches(text)]);
    }
  });

  it('counts what the pattern of a word matches, in any text', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map(codes => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), units), text => {
        expect(countWords(text)).toBe(countMatches(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same when asked twice', () => {
    expect([countWords('one two'), countWords('one two')]).toEqual([2, 2]);
  });
});

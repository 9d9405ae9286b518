import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallWords } from '../../src/labels/small-words.js';
import { candidate } from './candidates.js';

const of = (lines: readonly string[], from = 0, enough = 1000) =>
  smallWords(
    lines.map(line => candidate(line)),
    from,
    enough,
  );

describe('smallWords', () => {
  it.each(['trial', 'today', 'élan', 'free'])('knows %j', word => {
    expect(of(['Start a trial today', 'An élan, (free)'])(word)).toBe(true);
  });

  it.each([
    ['written large', 'start'],
    ['within another word', 'art'],
    ['before a figure', 'page'],
    ['behind a hyphen', 'known'],
    ['behind an apostrophe', 'arc'],
    ['too short', 'an'],
    ['no word of letters', 'it’s'],
    ['nowhere', 'ferry'],
    ['empty', ''],
  ])('does not know a word that stands %s: %j', (_, word) => {
    expect(of(['Start page2 an artful well-known jeanne-d’arc it’s'])(word)).toBe(false);
  });

  it('looks from a line on, and so far', () => {
    const lines = ['the ferry', 'a boat', 'the quay'];
    expect(of(lines, 1)('ferry')).toBe(false);
    expect(of(lines, 1)('quay')).toBe(true);
    expect(of(lines, 0, 10)('boat')).toBe(true);
    expect(of(lines, 0, 10)('quay')).toBe(false);
    expect(of(lines, 0, 6)('ferry')).toBe(false);
  });

  it('knows what one pattern over the whole page finds', () => {
    const pattern = /(?<![\p{L}\p{N}'’-])\p{Ll}{3,20}(?![\p{L}\p{N}])/gu;
    const char = fc.constantFrom(..."aabbccé '’-.1A中\u{10428}".split(''), '\u{10428}', '\u{1f600}');
    fc.assert(
      fc.property(fc.array(char, { maxLength: 60 }), chars => {
        const text = chars.join('');
        const words = new Set([...text.matchAll(pattern)].map(match => match[0]));
        const isSmall = of([text]);
        for (const word of new Set([...words, ...text.split(/[^\p{L}]+/u)]))
          expect(isSmall(word)).toBe(words.has(word));
      }),
      { numRuns: 1000 },
    );
  });
});

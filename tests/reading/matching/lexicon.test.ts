import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOf } from '../../../src/reading/matching/codes.js';
import { hashOn, Lexicon, UNKNOWN } from '../../../src/reading/matching/lexicon.js';
import { sieveKey } from '../../../src/reading/matching/sieve.js';

const codesOf = (text: string) => Uint16Array.from(text, char => char.charCodeAt(0));

function owners(lexicon: Lexicon, step: 1 | -1, text: string, from = 0, to = text.length): readonly number[] | null {
  const codes = codesOf(text);
  let hash = 0;
  for (let i = 0; i < to - from; i++) hash = hashOn(hash, foldOf(codes[step === 1 ? from + i : to - 1 - i] ?? 0));
  const found = lexicon.find(hash, codes, from, to);
  return found === UNKNOWN ? null : lexicon.owners(found);
}

describe('a lexicon', () => {
  it('knows who owns a phrase, whatever its case', () => {
    const lexicon = new Lexicon(1);
    lexicon.add('share this', 3, false);
    lexicon.add('tweet', 3, false);
    lexicon.add('share this', 5, false);
    expect(owners(lexicon, 1, 'Share THIS')).toEqual([3, 5]);
    expect(owners(lexicon, 1, '» Tweet it', 2, 7)).toEqual([3]);
    expect(owners(lexicon, 1, 'share')).toBeNull();
    expect(owners(lexicon, 1, '')).toBeNull();
  });

  it('knows where reading goes on, forwards and backwards', () => {
    const forward = new Lexicon(1);
    forward.add('sign up for free', 0, true);
    expect(['sign', 'sign up', 'sign up for'].map(text => owners(forward, 1, text))).toEqual([[], [], []]);
    expect(['sig', 'sign ', 'up', 'for free'].map(text => owners(forward, 1, text))).toEqual([null, null, null, null]);
    const backward = new Lexicon(-1);
    backward.add('sign up for free', 0, true);
    expect(['free', 'for free', 'up for free'].map(text => owners(backward, -1, text))).toEqual([[], [], []]);
    expect(owners(backward, -1, 'Sign up for free')).toEqual([0]);
    expect(owners(backward, -1, 'sign')).toBeNull();
  });

  it('turns away what cannot begin with a phrase, or end with one', () => {
    const [forward, backward] = [new Lexicon(1), new Lexicon(-1)];
    for (const lexicon of [forward, backward]) lexicon.add('ap', 0, true);
    for (const lexicon of [forward, backward]) lexicon.add('next story', 0, true);
    const holds = (lexicon: Lexicon, step: 1 | -1, text: string) =>
      lexicon.mayHold(sieveKey(codesOf(text), 0, text.length, step));
    expect(['AP', 'ap said', 'Next', 'story', 'a'].map(text => holds(forward, 1, text))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['Hong/AP', 'AP', 'story', 'Next', 'p'].map(text => holds(backward, -1, text))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('finds each of thousands again, and nothing else', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz éж'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1000, maxLength: 3000 }), words => {
        const half = words.length / 2;
        const lexicon = new Lexicon(1);
        words.slice(0, half).forEach((phrase, i) => {
          lexicon.add(phrase, i, false);
        });
        const found = words.map(text => owners(lexicon, 1, text.toUpperCase()));
        expect(found).toEqual(words.map((_, i) => (i < Math.floor(half) ? [i] : null)));
      }),
      { numRuns: 5 },
    );
  });
});

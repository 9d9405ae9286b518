import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as signs from '../../../src/reading/matching/signs.js';

const { signsOf } = signs;

describe('signsOf', () => {
  it.each([
    ['Page two', []],
    ['Page 2 of it', ['FIGURE', 'OPENS_NAMED']],
    ['Tags: ferry', ['COLON']],
    ['Home · World', ['BAR', 'OPENS_NAMED']],
    ['Black/white ferry', ['SLASH']],
    ['Oh (no', ['ROUND', 'OPENS_NAMED']],
    ['Tides © them', ['RIGHTS', 'OPENS_NAMED']],
    ['Home › World', ['CHEVRON', 'OPENS_NAMED']],
    ['Ann@x is', ['AT']],
    ['Ferry, again', ['COMMA']],
    ['No. so', ['DOT']],
    ['Well-being it', ['DASH']],
    ['Oslo is — the ferry', ['DASH', 'DASHED']],
    ['TwitterEmail it', ['SEAM']],
    ['停戦 24', ['FIGURE', 'LETTERLESS', 'OPENS_NAMED']],
    ['Ferry', ['UNBROKEN']],
    ['It is 2022 it', ['FIGURE', 'YEAR']],
    ['It is 12022 it', ['FIGURE']],
    ['=== it', ['OPENS_MARKED']],
    ['OSLO is', ['OPENS_CAPITALS']],
    ['ÖSTERSUND is', ['OPENS_CAPITALS']],
    ['ΑΘΗΝΑ is', ['OPENS_CAPITALS']],
    ['Östersund is', []],
    ['3 boats', ['FIGURE', 'OPENS_FIGURE']],
    ['boats sail', ['OPENS_SMALL']],
    ['Jane van der Doe', ['OPENS_NAMED']],
    ['It is] ', []],
    ['It is]', ['ENDS_CLOSED']],
    ['It is).', ['DOT', 'ENDS_CLOSED']],
  ])('of %j: %j', (text, shown) => {
    const found = Object.entries(signs).filter(
      ([name, bit]) => typeof bit === 'number' && !/^(?:FIRST|SIGNS)/.test(name) && signsOf(text) & bit,
    );
    expect(found.map(([name]) => name).sort()).toEqual([...shown].sort());
  });

  it('says nothing of an empty line but that it has no letter and no blank', () => {
    expect(signsOf('')).toBe(signs.LETTERLESS | signs.UNBROKEN);
  });

  it('agrees with the patterns that it stands for, whatever the line', () => {
    const patterns = [
      [signs.FIGURE, /\d/],
      [signs.DASHED, /[-–—] /],
      [signs.SEAM, /[a-zà-ÿ](?:\p{Lu}|[À-Þ])/u],
      [signs.UNBROKEN, /^[^ ]*$/],
      [signs.ENDS_CLOSED, /[)\]]\.?$/],
      [signs.LETTERLESS, /^\P{L}*$/u],
    ] as const;
    const char = fc.oneof(fc.constantFrom(...'aB1 -–)].÷×ǅÉéΣςİ中'), fc.string({ unit: 'grapheme', maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(char, { maxLength: 12 }), chars => {
        const text = chars.join('');
        for (const [sign, pattern] of patterns)
          if (pattern.test(text)) expect(signsOf(text) & sign, `${pattern} ${JSON.stringify(text)}`).toBe(sign);
      }),
      { numRuns: 2000 },
    );
  });

  it('hands out the codes of the characters, of lines of any length', () => {
    const found = new signs.Scanned();
    signsOf('aé中', found);
    expect([...found.codes.subarray(0, 4)]).toEqual([0x61, 0xe9, 0x4e2d, 0]);
    signsOf('a'.repeat(9999), found);
    expect(found.codes[9998]).toBe(0x61);
  });
});

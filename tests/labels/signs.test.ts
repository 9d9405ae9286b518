import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import * as signs from '../../src/labels/signs.js';

const { signsOf } = signs;

describe('signsOf', () => {
  it.each([
    ['Page 2', signs.FIGURE],
    ['Tags: ferry', signs.COLON],
    ['Home · World', signs.BAR],
    ['and/or it', signs.SLASH],
    ['Oh (no', signs.ROUND],
    ['Tides & times', signs.RIGHTS],
    ['Home › World', signs.CHEVRON],
    ['at x@y', signs.AT],
    ['Ferry, again', signs.COMMA],
    ['No. so', signs.DOT],
    ['well-being it', signs.DASH],
    ['Oslo — the ferry', signs.DASH | signs.DASHED],
    ['TwitterEmail it', signs.SEAM],
    ['停戦 now'.slice(0, 3), signs.LETTERLESS],
    ['ferry', signs.UNBROKEN],
    ['in 2022 it', signs.FIGURE | signs.YEAR],
    ['in 12022 it', signs.FIGURE],
    ['=== it', signs.OPENS_MARKED],
    ['OSLO is', signs.OPENS_CAPITALS],
    ['3 boats', signs.FIGURE | signs.OPENS_FIGURE],
    ['It is] ', 0],
    ['It is]', signs.ENDS_CLOSED],
    ['It is).', signs.DOT | signs.ENDS_CLOSED],
  ])('of %j', (text, shown) => {
    const named = Object.entries(signs).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    const names = (bits: number) =>
      named.filter(([name, bit]) => name !== 'BLANK' && name !== 'FIRST_FREE' && bits & bit).map(([name]) => name);
    expect(names(signsOf(text))).toEqual(names(shown));
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

  it('hands out the codes of the characters', () => {
    const codes = new Uint16Array(4);
    signsOf('aé中', codes);
    expect([...codes]).toEqual([0x61, 0xe9, 0x4e2d, 0]);
  });
});

// A module of its own: there is room for few stems, and the rules have taken theirs.
vi.resetModules();
afterAll(() => vi.resetModules());
const { stems, signsOf: read } = await import('../../src/labels/signs.js');

describe('stems', () => {
  const kept = stems('okie', 'serv');

  it.each(['We use cookies', 'WE USE COOKIES', 'Tous droits réservés'])('are shown by %j', text =>
    expect(read(text) & kept).toBe(kept),
  );
  it.each(['', 'Ferry runs', 'ooki', 'co-ok-ie'])('are not shown by %j', text => expect(read(text) & kept).toBe(0));

  it('are four letters long', () => {
    expect(() => stems('cookie')).toThrow(RangeError);
    expect(() => stems('coo')).toThrow(RangeError);
  });
  it('are kept apart, and there is room for four sets', () => {
    const others = [stems('erry'), stems('arbo'), stems('ides')];
    expect(others.map(other => read('The ferry') & other)).toEqual([others[0], 0, 0]);
    expect(read('The ferry') & kept).toBe(0);
    expect(() => stems('ores')).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headTokens, type Token, tailTokens } from '../../../src/reading/dates/stamp-tokens.js';

const kinds = (tokens: readonly Token[]) => tokens.map(({ kind, text }) => `${kind} ${text}`);

describe('headTokens', () => {
  it.each([
    ['3 May 2022', ['number 3', 'month May', 'year 2022'], true],
    [
      'Published Tue, 3 mai: ferry',
      ['label Published', 'weekday Tue', 'mark ,', 'number 3', 'month mai', 'mark :'],
      false,
    ],
    ['Thứ Ba, 12/5/2026', ['weekday Thứ', 'weekday Ba', 'mark ,', 'date 12/5/2026'], true],
    ['Thứ trưởng, 12/5/2026', ['label Thứ'], false],
    ['2022-05-03 15:48 GMT', ['date 2022-05-03', 'time 15:48', 'zone GMT'], true],
    [
      'Mise à jour 15:48 East Africa Time',
      ['label Mise', 'label à', 'label jour', 'time 15:48', 'zone East', 'zone Africa', 'zone Time'],
      true,
    ],
    ['15:48 WITA', ['time 15:48', 'zone WITA'], true],
    ['15:48 wita', ['time 15:48'], false],
    ['15:48 East Africa Times', ['time 15:48'], false],
    ['12345 boats', [], false],
    ['', [], true],
    ['  ', [], true],
  ])('of %j', (text, tokens, isAll) => {
    const head = headTokens(text);
    expect([kinds(head.tokens), head.isAll]).toEqual([tokens, isAll]);
  });
});

describe('tailTokens', () => {
  it.each([
    ['Ferry runs again 3 May', ['number 3', 'month May']],
    ['Ferry (3 May)', ['mark (', 'number 3', 'month May', 'mark )']],
    ['Boats12.18.2025', ['date 12.18.2025']],
    ['3 May', ['number 3', 'month May']],
    ['3 May ferry', []],
    ['', []],
  ])('of %j', (text, tokens) => {
    expect(kinds(tailTokens(text))).toEqual(tokens);
  });
});

it('both read what one pattern over the whole line finds', () => {
  const pattern =
    /\d+(?:[.:/-]\d+){0,6}|[\p{L}\p{M}][\p{L}\p{M}'’]{0,40}(?:[.-][\p{L}\p{M}]{1,12}){0,2}|[^\s\p{L}\p{M}\d]/gu;
  const piece = fc.oneof(
    fc.constantFrom(
      '3',
      '2022',
      'May',
      'mai',
      'Tue',
      'p.m.',
      '15:48',
      '03.05.2022',
      'at',
      'GMT',
      'ago',
      '月',
      'après-midi',
    ),
    fc.constantFrom(' ', '  ', '\u00a0', ',', ':', '|', '-', "'", '’', '.', '/', 'é', 'ф', '\u0301', '\u{1f600}', 'x'),
    fc.constantFrom('a'.repeat(45), '1.2.3.4.5.6.7.8.9', 'x-y-z-w'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join('');
      const all = [...text.matchAll(pattern)].map(match => [match[0], match.index]);
      const texts = (tokens: readonly Token[]) => tokens.map(token => [token.text, token.from]);
      const { tokens, isAll } = headTokens(text);
      expect(texts(tokens)).toEqual(all.slice(0, tokens.length));
      expect(isAll).toBe(tokens.length === all.length);
      const tail = tailTokens(text);
      expect(texts(tail)).toEqual(all.slice(all.length - tail.length));
      expect(tail.length === all.length).toBe(isAll);
    }),
    { numRuns: 3000 },
  );
});

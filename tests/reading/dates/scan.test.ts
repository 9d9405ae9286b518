import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../src/reading/dates/patterns/index.js';
import { isEdge, LONGEST, scan } from '../../../src/reading/dates/scan.js';
import type { Pattern } from '../../../src/reading/dates/token.js';

/** The text cut at every edge between two letters or figures. */
const cut = (text: string) =>
  [...text].map((character, index) => (index > 0 && isEdge(text, index) ? `/${character}` : character)).join('');

describe('isEdge', () => {
  it('cuts where a page has glued', () => {
    const glued = ['Nnn/Published', '2026/Updated', 'NNN/Dec', 'IST/Share', '17/Uhr', '日/1', 'Montag/30'];
    for (const text of glued) expect(cut(text.replaceAll('/', ''))).toBe(text);
  });

  it('leaves words and figures whole', () => {
    for (const text of ['unpublished', 'ESTATE', 'Updates', '2018', 'v1', '13th']) expect(cut(text)).toBe(text);
  });
});

it('ends no word before its small letters', () => {
  expect(isEdge('GMTs', 3)).toBe(false);
});

describe('scan', () => {
  it('gives tokens in order and the text without them, as long as before', () => {
    const text = 'Updated 15:48 on 3 May 2022.';
    const { tokens, rest } = scan(text, PATTERNS);
    expect(tokens.map(({ from, to }) => text.slice(from, to))).toEqual(['Updated', '15:48', '3 May 2022']);
    expect(rest).toBe(`${'\0'.repeat(7)} ${'\0'.repeat(5)} on ${'\0'.repeat(10)}.`);
  });

  it('reads any case, and keeps its place behind a letter whose small form is longer', () => {
    const text = 'İİ UPDATED 3 MAY 2022';
    const { tokens } = scan(text, PATTERNS);
    expect(tokens.map(({ from, to }) => text.slice(from, to))).toEqual(['UPDATED', '3 MAY 2022']);
  });

  it('asks a pattern only where the text, or what others left of it, has what it needs', () => {
    const year: Pattern = { name: 'year', regex: /2022/g, read: () => ({}) };
    const any: Pattern = { name: 'any', needs: /\d/, regex: /[a-z0-9]{2,}/g, read: () => ({}) };
    const found = (text: string) => scan(text, [year, any]).tokens.map(({ from, to }) => text.slice(from, to));
    expect(found('in 3 2022')).toEqual(['in', '2022']);
    expect(found('in 2022')).toEqual(['2022']);
    expect(found('in May')).toEqual([]);
  });

  it('lets no pattern see what another has taken', () => {
    const { tokens } = scan('13.02.2018 13.02', PATTERNS);
    expect(tokens.map(({ date, time }) => [Boolean(date), Boolean(time)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('looks at the head of a line only, and is done with any line at once', () => {
    expect(scan(`${' '.repeat(LONGEST)}3 May 2022`, PATTERNS).tokens).toEqual([]);
    for (const text of ['1', '1:', '1.', 'Feb ', '3 Feb ', '\0', 'Updated ', '１', '년', '+', '\ud800']) {
      scan(text.repeat(1_000_000 / text.length), PATTERNS);
    }
  });
});

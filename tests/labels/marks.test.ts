import { describe, expect, it, vi } from 'vitest';
import { BAR, CHEVRON, COLON, DASH, FIGURE, mayHoldMark, RIGHTS, ROUND, SLASH } from '../../src/labels/marks.js';

describe('mayHoldMark', () => {
  it.each([
    ['Page 2', FIGURE],
    ['Tags: ferry', COLON],
    ['Home · World', BAR],
    ['AP/dpa', SLASH],
    ['(Reuters)', ROUND],
    ['© Harbour News', RIGHTS],
    ['&copy; Harbour News', RIGHTS],
    ['Home › World', CHEVRON],
    ['OSLO — The ferry', DASH],
  ])('finds the mark of %j, and it alone', (text, mark) => {
    const all = [FIGURE, COLON, BAR, SLASH, ROUND, RIGHTS, CHEVRON, DASH];
    expect(all.filter(one => mayHoldMark(text, one))).toEqual([mark]);
  });

  it('takes several marks at once', () => {
    expect(mayHoldMark('Tags: ferry', FIGURE + COLON)).toBe(true);
    expect(mayHoldMark('Tags of ferries', FIGURE + COLON)).toBe(false);
  });

  it('says of a line too long to look at that it may hold anything', () => {
    expect(mayHoldMark('a'.repeat(10_000), COLON)).toBe(true);
  });
});

// A module of its own: there is room for few sieves, and the rules have taken theirs.
vi.resetModules();
const { stemSieve } = await import('../../src/labels/marks.js');

describe('stemSieve', () => {
  const mayHold = stemSieve('cookie', 'réserv');

  it.each(['We use cookies', 'WE USE COOKIES', 'Tous droits réservés', 'cookie', `${'a'.repeat(10_000)}`])(
    'lets %.30j pass',
    text => expect(mayHold(text)).toBe(true),
  );
  it.each(['', 'Ferry runs', 'cooki', 'co-okie-'.replace('kie', 'k-ie')])('turns %j away', text =>
    expect(mayHold(text)).toBe(false),
  );
  it('keeps sieves apart, also for a text already looked at', () => {
    mayHold('We use cookies');
    const other = stemSieve('ferry');
    expect(other('Ferry runs')).toBe(true);
    expect(other('We use cookies')).toBe(false);
    expect(mayHold('Ferry runs')).toBe(false);
  });
  it('has room for any number of sieves', () => {
    const many = Array.from({ length: 40 }, () => stemSieve('ferry'));
    expect(many.every(one => one('Ferry runs') && !one('Harbour closed'))).toBe(true);
  });
});

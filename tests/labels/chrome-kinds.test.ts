import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/labels/candidate.js';
import { chromeKinds } from '../../src/labels/chrome-kinds.js';
import { candidate } from './candidates.js';

const labels = (candidates: readonly Candidate[], body: readonly number[] = [], headline: number | null = null) =>
  chromeKinds(
    candidates,
    candidates.map((_, i) => body.includes(i)),
    headline,
  ).map(named => named?.label ?? null);

const heading = candidate('Most read', { claimed: 'most-read', heads: true });
const link = candidate('Storm closes the schools of the north coast');

describe('chromeKinds', () => {
  it('says nothing of body and claimed lines', () => {
    expect(labels([link, heading], [0])).toEqual([null, null]);
  });

  it('names short lines, prose and the rest by their shape', () => {
    expect(
      labels([
        candidate('Harbour'),
        link,
        candidate('The ferry line asks its passengers to come to the pier an hour before their ship leaves.'),
      ]),
    ).toEqual(['menu', 'other-chrome', 'other-chrome']);
  });

  it('gives the lines below a heading to its list, until the body goes on', () => {
    expect(labels([heading, link, candidate('Sport'), link, link], [3])).toEqual([
      null,
      'most-read',
      'most-read',
      null,
      'other-chrome',
    ]);
  });

  it('ends a list at the headline', () => {
    expect(labels([heading, link, candidate('Harbour bridge opens'), link], [], 2)).toEqual([
      null,
      'most-read',
      null,
      'other-chrome',
    ]);
  });

  it('gives an also-read label one line, and ends long lists', () => {
    const also = candidate('Also read', { claimed: 'also-read', heads: true });
    expect(labels([also, link, link])).toEqual([null, 'also-read', 'other-chrome']);
    expect(labels([heading, ...Array.from({ length: 60 }, () => link)]).at(-1)).toBe('other-chrome');
  });

  it('knows the title of the page by the headline', () => {
    const kinds = chromeKinds(
      [candidate('Harbour bridge opens early | Example News'), candidate('Harbour bridge opens early'), link],
      [false, false, true],
      1,
    );
    expect(kinds[0]).toEqual({ label: 'other-chrome', reason: 'repeats the headline' });
  });
});

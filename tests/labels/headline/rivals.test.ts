import { describe, expect, it } from 'vitest';
import { measureAmongRivals, RIVALRY } from '../../../src/labels/headline/rivals.js';
import { PROSE } from '../candidates.js';
import { surveyed } from './measured.js';

const TITLE = 'Second cable found off Halm';

/** What a rival is among the contenders of a page, the first of which is the best; each is a point behind the one before. */
function among(lines: readonly string[], which: number, kept: readonly string[] = []) {
  const page = surveyed([...lines, ...PROSE], kept);
  const best = Array.from({ length: page.count }, (_, k) => k);
  const row = new Float32Array(RIVALRY.length);
  measureAmongRivals(
    page,
    best,
    best.map(k => 9 - k),
    which,
    row,
    0,
  );
  return Object.fromEntries(RIVALRY.map((name, n) => [name, row[n]]));
}

describe('measureAmongRivals', () => {
  it('tells the rank and the points', () => {
    const lines = ['Ferries late again', 'Pier closed today', TITLE];
    expect(among(lines, 0)).toMatchObject({
      rank: 0,
      points: 9,
      'points ahead of the best rival': 1,
      'points ahead of the second': 1,
      'better rivals above': 0,
    });
    expect(among(lines, 2)).toMatchObject({
      rank: 2,
      points: 7,
      'points ahead of the best rival': -2,
      'points ahead of the second': -1,
      'better rivals above': 2,
      'lines to the best rival': 2,
    });
  });

  it('tells the line that holds the title from the title: a breadcrumb, a count of comments', () => {
    const lines = [`News/Harbour/${TITLE}`, TITLE];
    expect(among(lines, 0)).toMatchObject({
      'holds the best rival or is held by it': -1,
      'rivals it holds': 1,
      'rivals that hold it': 0,
      'rivals it ends with': 1,
      'rivals that end with it': 0,
    });
    expect(among(lines, 1)).toMatchObject({
      'holds the best rival or is held by it': 1,
      'rivals it holds': 0,
      'rivals that hold it': 1,
      'rivals it ends with': 0,
      'rivals that end with it': 1,
      'lines that end with it': 1,
    });
    expect(among([`${TITLE} after the storm`, TITLE], 0)).toMatchObject({
      'rivals it holds': 1,
      'rivals it ends with': 0,
    });
  });

  it('takes no single word for a held title', () => {
    expect(among(['Harbour news', 'Harbour'], 0)).toMatchObject({ 'rivals it holds': 0 });
  });

  it('tells how like the best rival it is', () => {
    expect(among([TITLE, 'Second cable found'], 1)['likeness to the best rival']).toBeCloseTo(0.75, 5);
    expect(among([TITLE, 'Pier closed today'], 1)['likeness to the best rival']).toBe(0);
  });

  it('knows a heading that stands in the text once more', () => {
    const heading = 'What divers saw';
    const lines = [TITLE, heading, PROSE[0] ?? '', heading];
    expect(among(lines, 1, [heading])).toMatchObject({ 'also a line of the text': 1 });
    expect(among(lines, 0, [heading])).toMatchObject({ 'also a line of the text': 0 });
  });

  it('counts the lines that say the same, those at the foot of the page once more', () => {
    const found = (lines: readonly string[]) => {
      const told = among(lines, 0, PROSE);
      return [told['other lines that say it'], told['lines below the text that say it']];
    };
    expect(found([TITLE, `${TITLE}, too`])).toEqual([0, 0]);
    expect(found([TITLE, 'Pier', TITLE])).toEqual([1, 0]);
    const foot = Array.from({ length: 12 }, (_, i) => `Ferries of pier ${i}`);
    expect(found([TITLE, 'Pier', TITLE, ...PROSE, ...foot, TITLE])).toEqual([2, 1]);
    expect(found([TITLE, ...PROSE, ...foot, ...foot.map(() => TITLE)])).toEqual([5, 5]);
  });

  it('has no rival to be compared with where it stands alone', () => {
    expect(among([TITLE], 0)).toMatchObject({
      rank: 0,
      'points ahead of the best rival': 0,
      'lines to the best rival': 0,
    });
  });
});

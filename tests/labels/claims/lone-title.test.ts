import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/index.js';
import { freeLoneTitle } from '../../../src/labels/claims/lone-title.js';
import { candidate, PROSE } from '../candidates.js';

const correction = candidate('Correction: Council approves wall', { claimed: 'correction' });
const link = candidate('ICYMI: Ferry runs again after storm', { claimed: 'also-read' });
const byline = candidate('By Ann Mbeki', { claimed: 'byline', sure: false });
const date = candidate('March 5, 2024', { claimed: 'timestamp' });
const menu = candidate('Home', { claimed: 'menu' });

/** Whether the claims of lines are sure. */
const sure = (...lines: Parameters<typeof freeLoneTitle>[0]) => freeLoneTitle(lines).map(({ claim }) => claim?.sure);

describe('freeLoneTitle', () => {
  it('makes evidence of the claim on the only title above byline or date', () => {
    expect(sure(menu, correction, byline)).toEqual([true, false, false]);
    expect(sure(date, menu, link, date)).toEqual([true, true, false, true]);
  });

  it.each([
    ['below another title', [candidate('Ferry runs again after storm'), link, byline]],
    ['among two', [correction, link, byline]],
    ['with no byline or date below', [menu, correction, menu, byline]],
    ['below the first sentence', [candidate(PROSE[0] ?? ''), correction, byline]],
    ['that ends like a sentence', [candidate('Correction: The pier is older.', { claimed: 'correction' }), byline]],
    ['that is a label', [candidate('Also read', { claimed: 'also-read', heads: true }), byline]],
    ['that another rule claims', [candidate('Next Story: Ferry runs again', { claimed: 'next-story' }), byline]],
  ])('leaves one %s', (_, lines) => {
    expect(freeLoneTitle(lines)).toEqual(lines);
  });

  it.each(['Correction: Harbour of Halm stays closed', 'ICYMI: Harbour of Halm stays closed for a week'])(
    'lets %j be the headline',
    title => {
      const { story } = clean([title, 'By Ann Mbeki', 'March 5, 2024', ...PROSE].join('\n\n'));
      expect(story.headline).toBe(title);
      expect([story.corrections, story.related]).toEqual([[], []]);
    },
  );
});

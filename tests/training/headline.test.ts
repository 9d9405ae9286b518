import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/labels/headline-evidence.js';
import { choosesRight, fitHeadline } from '../../src/training/headline.js';
import { type HeadlinePage, headlinePage } from '../../src/training/headline-pages.js';
import { labelPage } from '../../src/training/pages.js';
import { PROSE } from '../labels/candidates.js';

const TITLES = [
  'Halm harbour closed for another week',
  'Second cable found by divers off Halm',
  'Ferries take the long way',
];
const OTHERS = ['Minister resigns over tunnel deal', 'Storm closes schools in the north', 'Choir wins a prize abroad'];

/** A page whose title stands above the byline, below one or more titles of other stories. */
const toy = (turn: number): HeadlinePage => {
  const title = TITLES[turn % TITLES.length] ?? '';
  const others = OTHERS.slice(0, 1 + (turn % OTHERS.length));
  const lines = ['Home', 'Sport', ...others, title, 'By Ann Mbeki', ...PROSE.slice(turn % 3), 'Contact'];
  const labels = lines.map(line => (PROSE.includes(line) ? '1' : '0')).join('.');
  return headlinePage(
    { id: `p${turn}`, render: 'w3m', domain: 'example.org', ...labelPage(lines.join('\n\n'), labels) },
    title,
  );
};
const pages = Array.from({ length: 12 }, (_, turn) => toy(turn));
const card = fitHeadline(pages);

describe('fitHeadline', () => {
  it('learns the right line of whole pages, and of pages cut to the story; and that prose alone has none', () => {
    const choices = pages.flatMap(({ whole, cuts }) => [whole, ...cuts]);
    expect(choices.filter(({ noneIsRight }) => noneIsRight)).toHaveLength(12);
    expect(choices.filter(({ right }) => right.length > 1 && right.includes(true)).length).toBeGreaterThanOrEqual(12);
    expect(choices.map(choice => choosesRight(card, choice))).toEqual(choices.map(() => true));
  });

  it('gives the same points for the same pages', () => {
    expect(JSON.stringify(fitHeadline(Array.from({ length: 12 }, (_, turn) => toy(turn))))).toBe(JSON.stringify(card));
  });

  it('has points for every bin, in the order of the evidence', () => {
    expect(Object.entries(card.points).map(([name, points]) => [name, points.length])).toEqual(
      EVIDENCE.map(({ name, edges }) => [name, edges.length + 1]),
    );
  });

  it('knows nothing without pages', () => {
    const { none, points } = fitHeadline([]);
    expect(new Set([none, ...Object.values(points).flat()])).toEqual(new Set([0]));
  });
});

describe('choosesRight', () => {
  it('is false where none is chosen but a line is right, and the other way round', () => {
    const [{ whole, cuts } = toy(0)] = pages;
    const never = { ...card, none: 1e6 };
    const always = { ...card, none: -1e6 };
    expect(choosesRight(never, whole)).toBe(false);
    const prose = cuts.find(({ noneIsRight }) => noneIsRight);
    expect(prose).toBeDefined();
    if (prose === undefined) return;
    expect(choosesRight(never, prose)).toBe(true);
    expect(choosesRight(always, { ...whole, noneIsRight: true, right: whole.right.map(() => false) })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import shipped from '../../src/labels/card.json' with { type: 'json' };
import { cardEstimate, estimate, featureHash, placePart } from '../../src/labels/estimate.js';
import { ALONE_FEATURES, PLACE_FEATURES } from '../../src/labels/features.js';
import { candidate, MENU, PROSE } from './candidates.js';

const bins = (features: readonly { readonly name: string; readonly bins: readonly string[] }[]) =>
  Object.fromEntries(features.map(({ name, bins: { length } }) => [name, length]));
const sizes = (points: Readonly<Record<string, readonly number[]>>) =>
  Object.fromEntries(Object.entries(points).map(([name, list]) => [name, list.length]));

describe('the card that ships', () => {
  it('is for the features of the code', () => {
    expect(shipped.features).toBe(featureHash());
    expect(() => cardEstimate(shipped)).not.toThrow();
  });

  it('has points for every bin of every feature, and no others', () => {
    expect(sizes(shipped.alone.points)).toEqual(bins(ALONE_FEATURES));
    expect(sizes(shipped.shortPage.points)).toEqual(bins([...ALONE_FEATURES, ...PLACE_FEATURES]));
    expect(sizes(shipped.longPage.points)).toEqual(bins([...ALONE_FEATURES, ...PLACE_FEATURES]));
  });

  it('has finite points, not all of them zero', () => {
    for (const { bias, points } of [shipped.alone, shipped.shortPage, shipped.longPage]) {
      const all = [bias, ...Object.values(points).flat()];
      expect(all.every(Number.isFinite)).toBe(true);
      expect(all.filter(point => point !== 0).length).toBeGreaterThan(all.length / 2);
    }
  });
});

describe('cardEstimate', () => {
  it('refuses a card for other features, and says what to do', () => {
    expect(() => cardEstimate({ ...shipped, features: '00000000' })).toThrow(/00000000.*npm run train/);
  });

  it('judges short and long pages by their own parts', () => {
    expect([placePart(1), placePart(39), placePart(40), placePart(4000)]).toEqual([
      'shortPage',
      'shortPage',
      'longPage',
      'longPage',
    ]);
    const empty = { bias: 0, points: {} };
    const by = cardEstimate({
      ...shipped,
      alone: empty,
      shortPage: { ...empty, bias: 2 },
      longPage: { ...empty, bias: -2 },
    });
    const likely = 1 / (1 + Math.exp(-2));
    expect(by([candidate('x')])[0]).toBeCloseTo(likely);
    expect(by(Array(40).fill(candidate('x')))[0]).toBeCloseTo(1 - likely);
  });

  it('adds the points of the bins a line falls in', () => {
    const empty = { bias: 0, points: {} };
    const by = cardEstimate({
      ...shipped,
      alone: empty,
      longPage: empty,
      shortPage: { bias: 1, points: { furniture: [0, -3], 'lines before the bulk': [0.5, 0, 0, 0, 0, 0, 0] } },
    });
    expect(by([candidate('Home | Sport')])[0]).toBeCloseTo(1 / (1 + Math.exp(1.5)));
    expect(by([candidate('Home')])[0]).toBeCloseTo(1 / (1 + Math.exp(-1.5)));
  });
});

describe('estimate', () => {
  const page = [...MENU, ...PROSE, ...MENU.slice(0, 3)].map(text => candidate(text));

  it('gives one probability for each candidate', () => {
    const probabilities = estimate(page);
    expect(probabilities).toHaveLength(page.length);
    expect([...probabilities].every(p => p > 0 && p < 1)).toBe(true);
    expect(estimate([])).toHaveLength(0);
  });

  it('gives what a rule is sure of no chance, a dateline and an unsure claim some', () => {
    expect([
      ...estimate([
        candidate(PROSE[0] ?? '', { claimed: 'also-read' }),
        candidate('ORVEL (Agency) -', { claimed: 'dateline' }),
        candidate(PROSE[1] ?? '', { claimed: 'caption', sure: false }),
      ]),
    ]).toEqual([0, expect.toSatisfy(p => p > 0), expect.toSatisfy(p => p > 0)]);
  });

  it('gives prose more than menus, on a short page and on a long one', () => {
    const items = (name: string) => Array.from({ length: 25 }, (_, i) => `${name} ${i + 1}`);
    const long = [...items('Section'), ...PROSE, ...items('Page')].map(text => candidate(text));
    for (const lines of [page, long]) {
      const probabilities = [...estimate(lines)];
      const of = (words: 'many' | 'few') =>
        probabilities.filter((_, i) => (lines[i]?.shape.words ?? 0) > 10 === (words === 'many'));
      expect(Math.min(...of('many'))).toBeGreaterThan(0.5);
      expect(Math.min(...of('many'))).toBeGreaterThan(Math.max(...of('few')));
    }
  });

  it('gives the same numbers twice', () => {
    expect([...estimate(page)]).toEqual([...estimate(page)]);
  });
});

describe('featureHash', () => {
  it('is eight hexadecimal figures', () => {
    expect(featureHash()).toMatch(/^[0-9a-f]{8}$/);
  });
});

import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../../src/labels/headline/evidence/index.js';
import { FIRST_LOOK, pointsOf } from '../../../src/labels/headline/points.js';
import shipped from '../../../src/labels/headline/points.json' with { type: 'json' };

const bins = Object.fromEntries(FIRST_LOOK.map(name => [name, { edges: [1, 3], points: [0, 0, 0] }]));
const row = (name: string, value: number) => Float32Array.from(EVIDENCE, one => (one === name ? value : 0));

describe('FIRST_LOOK', () => {
  it('names evidence, each once', () => {
    expect(FIRST_LOOK.filter(name => !EVIDENCE.includes(name))).toEqual([]);
    expect(new Set(FIRST_LOOK).size).toBe(FIRST_LOOK.length);
  });
});

describe('pointsOf', () => {
  it.each([
    [0.5, 1],
    [1, 2],
    [2.9, 2],
    [3, 4],
    [99, 4],
  ])('gives %d the points of its bin', (value, expected) => {
    const points = pointsOf({ none: 0, bins: { ...bins, words: { edges: [1, 3], points: [1, 2, 4] } } });
    expect(points(row('words', value))).toBe(expected);
  });

  it('adds up all evidence, less what none is worth', () => {
    const ones = Object.fromEntries(FIRST_LOOK.map(name => [name, { edges: [], points: [1] }]));
    expect(pointsOf({ none: 3, bins: ones })(row('words', 7))).toBe(FIRST_LOOK.length - 3);
  });

  it('refuses points for other evidence, or in another order', () => {
    const { words: _, ...others } = bins;
    expect(() => pointsOf({ none: 0, bins: others })).toThrow(RangeError);
    expect(() => pointsOf({ none: 0, bins: Object.fromEntries(Object.entries(bins).reverse()) })).toThrow(RangeError);
  });
});

describe('the points that ship', () => {
  it('have one number more than edges, and edges that rise', () => {
    for (const { edges, points } of Object.values(shipped.bins)) {
      expect(points).toHaveLength(edges.length + 1);
      expect([...edges].sort((a, b) => a - b)).toEqual(edges);
    }
  });
});

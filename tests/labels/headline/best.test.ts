import { describe, expect, it } from 'vitest';
import { bestContenders, MOST_RIVALS, NUMBERS, rivalRow } from '../../../src/labels/headline/best.js';
import { EVIDENCE } from '../../../src/labels/headline/evidence/index.js';
import { PROSE } from '../candidates.js';
import { surveyed } from './measured.js';

const TITLES = Array.from({ length: 9 }, (_, i) => `Cable${' of Halm'.repeat(i)}`);
const page = () => surveyed([...TITLES, ...PROSE]);
const byWords = (row: Float32Array) => row[EVIDENCE.indexOf('words')] as number;

describe('bestContenders', () => {
  it('finds those with the most points, the best first', () => {
    const { rivals, points } = bestContenders(page(), row => byWords(row) / 10);
    expect(rivals).toEqual([8, 7, 6, 5, 4, 3]);
    expect(rivals).toHaveLength(MOST_RIVALS);
    expect(points.map(one => Math.round(one * 10))).toEqual([17, 15, 13, 11, 9, 7]);
  });

  it('leaves out those that are far behind', () => {
    expect(bestContenders(page(), row => 2 * byWords(row)).rivals).toEqual([8, 7]);
  });

  it('of equals takes those that stand first', () => {
    expect(bestContenders(page(), () => 1).rivals).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('finds none where no line could be the headline', () => {
    expect(bestContenders(surveyed(PROSE), () => 1)).toEqual({ rivals: [], points: [] });
  });
});

describe('rivalRow', () => {
  it('has a number for each name', () => {
    const survey = page();
    const best = bestContenders(survey, byWords);
    const row = rivalRow(survey, best, 1);
    expect(row).toHaveLength(NUMBERS.length);
    expect(row[NUMBERS.indexOf('rank')]).toBe(1);
    expect(row[NUMBERS.indexOf('words')]).toBe(byWords(row));
    expect(new Set(NUMBERS).size).toBe(NUMBERS.length);
  });
});

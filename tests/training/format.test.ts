import { describe, expect, it } from 'vitest';
import { formatPoints } from '../../src/training/format.js';

const points = { none: 0.5, points: { words: [-1.5, 0, 2], 'a [odd] name': [1] } };

describe('formatPoints', () => {
  it('puts one feature on a line', () => {
    expect(formatPoints(points)).toBe(
      '{\n  "none": 0.5,\n  "points": {\n    "words": [-1.5, 0, 2],\n    "a [odd] name": [1]\n  }\n}\n',
    );
  });

  it('breaks a list that is too long for a line', () => {
    const list = (width: number) => formatPoints({ list: [10, 20, 30, 40], last: 1 }, width).split('\n');
    expect(list(27)).toEqual(['{', '  "list": [10, 20, 30, 40],', '  "last": 1', '}', '']);
    expect(list(16)).toEqual(['{', '  "list": [', '    10, 20, 30,', '    40', '  ],', '  "last": 1', '}', '']);
  });

  it('says the same as JSON', () => {
    for (const width of [1, 20, 40, 120]) expect(JSON.parse(formatPoints(points, width))).toEqual(points);
  });
});

import { expect, test } from 'vitest';
import { LINE_FEATURES } from '../../../src/labels/model/line-features.js';
import { PAGE_FEATURES } from '../../../src/labels/model/page-features.js';
import { RUN_FEATURES } from '../../../src/labels/model/run-features.js';
import { DEPTH, LEAVES } from '../../../src/labels/model/trees.js';
import { featureHash, unpackModel } from '../../../src/labels/model/weights.js';
import packed from '../../../src/labels/model/weights.json' with { type: 'json' };
import { TABLE_SIZE } from '../../../src/labels/model/word-score.js';

const model = unpackModel(packed);

test('the model that ships is for the features of this code', () => {
  expect(packed.features).toBe(featureHash());
  expect(model.words.weights).toHaveLength(TABLE_SIZE);
  for (const [trees, features] of [
    [model.first, LINE_FEATURES],
    [model.second, PAGE_FEATURES],
    [model.runs, RUN_FEATURES],
  ] as const) {
    const count = trees.leaf.length / LEAVES;
    expect(count).toBeGreaterThan(20);
    expect(trees.feature).toHaveLength(count * DEPTH);
    expect(trees.threshold).toHaveLength(count * DEPTH);
    expect(trees.feature.every(one => one >= 0 && one < features.length)).toBe(true);
    expect(trees.leaf.every(Number.isFinite)).toBe(true);
    expect(trees.leaf.some(one => one !== 0)).toBe(true);
  }
});

test('the certainty that ships rises from point to point, within 0 and 1', () => {
  const { expected, share } = model.certainty;
  expect(expected.length).toBeGreaterThan(3);
  expect(share).toHaveLength(expected.length);
  for (const list of [expected, share]) {
    expect([...list].sort((a, b) => a - b)).toEqual(list);
    expect(Math.min(...list)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...list)).toBeLessThanOrEqual(1);
  }
});

test.each([
  ['another version', { version: 1 }, /1, chrome and body/],
  ['other labels', { labels: ['body', 'chrome'] }, /body and chrome/],
  ['other features', { features: '00000000' }, /00000000.*npm run train/],
])('a model of %s is refused, and what to do is said', (_, change, message) => {
  expect(() => unpackModel({ ...packed, ...change })).toThrow(message);
});

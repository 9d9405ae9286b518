import { expect, test } from 'vitest';
import { LINE_FEATURES } from '../../../src/labels/model/line-features.js';
import { PAGE_FEATURES } from '../../../src/labels/model/page-features.js';
import { RUN_FEATURES } from '../../../src/labels/model/run-features.js';
import { RANKED, SEQUENCE_INPUTS } from '../../../src/labels/model/sequence/inputs.js';
import { sizeOf } from '../../../src/labels/model/sequence/net.js';
import { AT_ONCE } from '../../../src/labels/model/sequence/product.js';
import { EDGES } from '../../../src/labels/model/sequence/ranks.js';
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

test('the net that ships is for what this code tells it', () => {
  const { inputs, hidden, ranks, parameters } = model.sequence;
  expect(inputs).toBe(SEQUENCE_INPUTS);
  expect(hidden % AT_ONCE).toBe(0);
  expect(ranks.edges).toHaveLength(RANKED * EDGES);
  expect(ranks.lowest).toHaveLength(RANKED);
  expect(ranks.spacing).toHaveLength(RANKED);
  expect(parameters).toHaveLength(sizeOf({ inputs, hidden }));
  expect([...ranks.lowest, ...ranks.spacing, ...parameters].every(Number.isFinite)).toBe(true);
  for (let f = 0; f < RANKED; f++) {
    const own = ranks.edges.subarray(f * EDGES, (f + 1) * EDGES).filter(edge => !Number.isNaN(edge));
    expect([...own]).toEqual([...new Set(own)].sort((a, b) => a - b));
    expect(ranks.spacing[f]).toBeCloseTo(own.length === 0 ? 0 : 2 / own.length, 6);
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

test('a net that is not whole is refused', () => {
  const { parameters } = packed.sequence;
  expect(() => unpackModel({ ...packed, sequence: { ...packed.sequence, parameters: parameters.slice(16) } })).toThrow(
    /parameters, not \d+.*npm run train/,
  );
});

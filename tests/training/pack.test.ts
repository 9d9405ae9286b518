import { expect, test } from 'vitest';
import { unpackModel } from '../../src/labels/model/weights.js';
import { packModel } from '../../src/training/pack.js';

const trees = (first: number) => ({
  feature: Int16Array.of(0, 3, 2, 1, 0),
  threshold: Float32Array.of(0.5, -1, Number.POSITIVE_INFINITY, 2, 3.25),
  leaf: Float32Array.from({ length: 32 }, (_, i) => first + i / 8),
  bias: -0.25,
});
const model = {
  words: { unit: 0.05, bias: -1.5, weights: Int8Array.of(-128, 0, 127) },
  first: trees(1),
  second: trees(-2),
  runs: trees(3),
  certainty: { expected: [0.5, 0.9], share: [0.1, 0.8] },
};

test('what is packed is unpacked, also from JSON', () => {
  expect(unpackModel(JSON.parse(JSON.stringify(packModel(model))))).toEqual(model);
});

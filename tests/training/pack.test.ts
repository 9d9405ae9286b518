import { expect, test } from 'vitest';
import { SEQUENCE_INPUTS } from '../../src/labels/model/sequence/inputs.js';
import { sizeOf } from '../../src/labels/model/sequence/net.js';
import { unpackModel } from '../../src/labels/model/weights.js';
import { besideTrees, packModel } from '../../src/training/pack.js';

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
  sequence: {
    inputs: SEQUENCE_INPUTS,
    hidden: 8,
    ranks: { edges: Float32Array.of(0.5, Number.NaN), lowest: Float32Array.of(-1), spacing: Float32Array.of(2) },
    parameters: Float32Array.from({ length: sizeOf({ inputs: SEQUENCE_INPUTS, hidden: 8 }) }, (_, at) =>
      at % 2 === 0 ? -0.5 : 0x7fff / 0x8000,
    ),
  },
  runs: trees(3),
  certainty: { expected: [0.5, 0.9], share: [0.1, 0.8] },
};

test('what is packed is unpacked, also from JSON', () => {
  expect(unpackModel(JSON.parse(JSON.stringify(packModel(model))))).toEqual(model);
});

test('a last look stands beside the words and trees of another model', () => {
  const other = packModel({
    ...model,
    words: { ...model.words, bias: 1 },
    first: trees(7),
    second: trees(8),
    runs: trees(9),
    sequence: { ...model.sequence, parameters: model.sequence.parameters.map(one => -one) },
    certainty: { expected: [0.5], share: [0.2] },
  });
  const both = unpackModel(besideTrees(packModel(model), other));
  const { words, first, second, runs } = model;
  expect(both).toEqual({ ...unpackModel(other), words, first, second, runs });
});

import type { Trees } from '../labels/model/trees.js';
import {
  featureHash,
  MODEL_LABELS,
  MODEL_VERSION,
  type Model,
  type PackedModel,
  type PackedTrees,
} from '../labels/model/weights.js';

const base64 = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** Trees as they are kept; `unpackTrees` gives them back. */
export const packTrees = ({ feature, threshold, leaf, bias }: Trees): PackedTrees => ({
  feature: base64(feature),
  threshold: base64(threshold),
  leaf: base64(leaf),
  bias,
});

/**
 * A model as it is kept; `unpackModel` gives it back.
 */
export function packModel({ words, first, second, runs, certainty }: Model): PackedModel {
  return {
    version: MODEL_VERSION,
    labels: MODEL_LABELS,
    features: featureHash(),
    certainty,
    words: { unit: words.unit, bias: words.bias, weights: base64(words.weights) },
    first: packTrees(first),
    second: packTrees(second),
    runs: packTrees(runs),
  };
}

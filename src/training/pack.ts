import type { SequenceNet } from '../labels/model/sequence/net.js';
import type { Trees } from '../labels/model/trees.js';
import {
  featureHash,
  MODEL_LABELS,
  MODEL_VERSION,
  type Model,
  type PackedModel,
  type PackedNet,
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

const LARGEST = 0x7fff;

/** A net as it is kept: of its parameters 16 bits each, which is as good as all. */
function packNet({ hidden, ranks, parameters }: SequenceNet): PackedNet {
  const unit = parameters.reduce((most, one) => Math.max(most, Math.abs(one)), 0) / LARGEST;
  return {
    hidden,
    edges: base64(ranks.edges),
    lowest: base64(ranks.lowest),
    spacing: base64(ranks.spacing),
    unit,
    parameters: base64(Int16Array.from(parameters, one => Math.round(one / unit))),
  };
}

/**
 * A model as it is kept; `unpackModel` gives it back.
 */
export function packModel({ words, first, second, sequence, runs, certainty }: Model): PackedModel {
  return {
    version: MODEL_VERSION,
    labels: MODEL_LABELS,
    features: featureHash(),
    certainty,
    words: { unit: words.unit, bias: words.bias, weights: base64(words.weights) },
    first: packTrees(first),
    second: packTrees(second),
    sequence: packNet(sequence),
    runs: packTrees(runs),
  };
}

/**
 * What reads lines in order, and how sure it may be, of one model, beside the words and trees of another: trees that were
 * fitted anew are not always better, and reading mends those of either.
 *
 * @param trees the model whose words and trees are kept
 * @param fitted the model that has the rest
 */
export const besideTrees = (trees: PackedModel, fitted: PackedModel): PackedModel => ({
  ...fitted,
  words: trees.words,
  first: trees.first,
  second: trees.second,
  runs: trees.runs,
});

import { LINE_FEATURES } from './line-features.js';
import { PAGE_FEATURES } from './page-features.js';
import { RUN_FEATURES } from './run-features.js';
import { SEQUENCE_INPUTS } from './sequence/inputs.js';
import { type SequenceNet, sizeOf } from './sequence/net.js';
import { EDGES } from './sequence/ranks.js';
import type { Trees } from './trees.js';
import { TABLE_SIZE, type WordWeights } from './word-score.js';

/** Everything that was learned from labelled pages. */
export interface Model {
  readonly words: WordWeights;
  readonly first: Trees;
  readonly second: Trees;
  readonly sequence: SequenceNet;
  readonly runs: Trees;
  readonly certainty: Certainty;
}

/**
 * How often what was chosen was right on pages that had not been seen, by what was expected of it (of a body its word F1, of
 * a byline its odds): rising from point to point, and straight between them.
 */
export interface Certainty {
  readonly expected: readonly number[];
  readonly share: readonly number[];
}

/** A model as it is kept: rows of numbers as base64 of their bytes, the lowest first. */
export interface PackedModel {
  readonly version: number;
  /** What is told apart. */
  readonly labels: readonly string[];
  /** Names of all features and the sizes of tables, hashed: a model made for other features is refused. */
  readonly features: string;
  readonly certainty: Certainty;
  readonly words: { readonly unit: number; readonly bias: number; readonly weights: string };
  readonly first: PackedTrees;
  readonly second: PackedTrees;
  readonly sequence: PackedNet;
  readonly runs: PackedTrees;
}

/** Trees as they are kept. */
export type PackedTrees = { readonly [K in keyof Trees]: Trees[K] extends number ? number : string };

/** A net as it is kept. */
export interface PackedNet {
  readonly hidden: number;
  readonly edges: string;
  readonly lowest: string;
  readonly spacing: string;
  /** What one of the whole numbers that stand for the parameters is worth. */
  readonly unit: number;
  readonly parameters: string;
}

export const MODEL_VERSION = 4;
export const MODEL_LABELS = ['chrome', 'body'] as const;

/**
 * Names every feature, the size of the table of words and the form of what is told of lines that are read one after the
 * other, so that model and code cannot drift apart unseen (FNV-1a, 32 bits).
 *
 * @example
 * featureHash().length // 8
 */
export function featureHash(): string {
  const names = [...LINE_FEATURES, ...PAGE_FEATURES, ...RUN_FEATURES].map(({ name }) => name);
  let hash = 0x811c9dc5;
  for (const char of [...names, TABLE_SIZE, SEQUENCE_INPUTS, EDGES].join('\n')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}

/**
 * The trees of a model, ready to be asked, from the text in which the file of weights keeps them.
 *
 * @param packed their features, thresholds and leaves as base64, and the bias that every sum begins with
 */
export const unpackTrees = ({ feature, threshold, leaf, bias }: PackedTrees): Trees => ({
  feature: new Int16Array(bytesOf(feature)),
  threshold: new Float32Array(bytesOf(threshold)),
  leaf: new Float32Array(bytesOf(leaf)),
  bias,
});

/** Makes a net of what is kept of it. */
function unpackNet({ hidden, unit, parameters, ...ranks }: PackedNet): SequenceNet {
  const net = {
    inputs: SEQUENCE_INPUTS,
    hidden,
    ranks: {
      edges: new Float32Array(bytesOf(ranks.edges)),
      lowest: new Float32Array(bytesOf(ranks.lowest)),
      spacing: new Float32Array(bytesOf(ranks.spacing)),
    },
    parameters: Float32Array.from(new Int16Array(bytesOf(parameters)), one => one * unit),
  };
  if (net.parameters.length !== sizeOf(net))
    throw new Error(
      `the net has ${net.parameters.length} parameters, not ${sizeOf(net)}: fit it anew with npm run train`,
    );
  return net;
}

/**
 * Makes a model of what is kept of it.
 *
 * @throws if it is of another version, tells other things apart, was fitted to other features than this code computes, or
 *   is not whole
 */
export function unpackModel(packed: PackedModel): Model {
  const made = `${packed.version}, ${packed.labels.join(' and ')}, ${packed.features}`;
  const wanted = `${MODEL_VERSION}, ${MODEL_LABELS.join(' and ')}, ${featureHash()}`;
  if (made !== wanted)
    throw new Error(`the model is for ${made}, the code for ${wanted}: fit it anew with npm run train`);
  const { unit, bias, weights } = packed.words;
  return {
    words: { unit, bias, weights: new Int8Array(bytesOf(weights)) },
    first: unpackTrees(packed.first),
    second: unpackTrees(packed.second),
    sequence: unpackNet(packed.sequence),
    runs: unpackTrees(packed.runs),
    certainty: packed.certainty,
  };
}

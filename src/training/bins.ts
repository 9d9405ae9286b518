/** What is told of samples, in rows: feature f of sample i stands at `i * features + f`. */
export interface Rows {
  readonly features: number;
  readonly count: number;
  readonly values: Float32Array;
}

/** The values of samples, each as the number of its bin. */
export interface Binned {
  /** For each feature the lowest value of every bin but the first. */
  readonly edges: readonly Float32Array[];
  readonly bins: Uint8Array;
}

/** So many samples tell where the edges of the bins lie. */
const EDGE_SAMPLES = 60_000;

/**
 * The lowest value of every bin of a feature but the first, rising: where its values are few each is a bin, else there are
 * as many in every bin.
 *
 * @param most bins of the feature
 */
export function edgesOf({ features, count, values }: Rows, feature: number, most: number): Float32Array {
  const step = Math.max(1, Math.floor(count / EDGE_SAMPLES));
  const sorted = new Float32Array(Math.ceil(count / step));
  for (let i = 0, k = 0; i < count; i += step, k++) sorted[k] = values[i * features + feature] as number;
  sorted.sort();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= most) return Float32Array.from(distinct.slice(1));
  const edges = new Set<number>();
  for (let bin = 1; bin < most; bin++) edges.add(sorted[Math.floor((bin * sorted.length) / most)] as number);
  edges.delete(distinct[0] as number);
  return Float32Array.from(edges).sort();
}

function binOf(edges: Float32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (edges[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Sorts the values of samples into bins.
 *
 * @param most bins of a feature, up to 256
 */
export function binned(samples: Rows, most: number): Binned {
  const { features, count, values } = samples;
  const edges = Array.from({ length: features }, (_, feature) => edgesOf(samples, feature, most));
  const bins = new Uint8Array(count * features);
  for (let i = 0; i < count; i++) {
    for (let f = 0; f < features; f++) {
      const at = i * features + f;
      bins[at] = binOf(edges[f] as Float32Array, values[at] as number);
    }
  }
  return { edges, bins };
}

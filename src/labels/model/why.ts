import type { Feature } from './feature.js';
import { LINE_FEATURES } from './line-features.js';
import { PAGE_FEATURES } from './page-features.js';

/** Words for what decided about a line: the two that weighed most, and a third that weighed at least half the first. */
const SURELY_SAID = 2;
const MOST_SAID = 3;
const WORTH_SAYING = 0.5;

/** What reading the lines in order changed; it sees the line's own numbers too, but those were heard before. */
const IN_ORDER = 'goes with the lines before and after it';
const OUT_OF_ORDER = 'does not go with the lines before and after it';

/**
 * Says in words what decided about a line.
 *
 * @param shares how far each feature moved the log odds: of the features of lines, then of those of pages; and how far
 *   reading the lines one after the other moved them
 * @returns fixed phrases, the weightiest first; empty where nothing spoke for the decision
 * @example
 * whyOf(shares, true) // ['within the main text', 'worded like a story']
 */
export function whyOf(
  shares: { readonly first: Float64Array; readonly second: Float64Array; readonly sequence: number },
  isBody: boolean,
): readonly string[] {
  const said = new Map<string, number>();
  const add = (features: readonly Feature<never>[], moved: Float64Array) => {
    features.forEach(({ toward, away }, f) => {
      const phrase = isBody ? toward : away;
      const weight = (isBody ? 1 : -1) * (moved[f] ?? 0);
      if (phrase !== '') said.set(phrase, (said.get(phrase) ?? 0) + weight);
    });
  };
  add(LINE_FEATURES, shares.first);
  add(PAGE_FEATURES, shares.second);
  said.set(isBody ? IN_ORDER : OUT_OF_ORDER, (isBody ? 1 : -1) * shares.sequence);
  const ordered = [...said].filter(([, weight]) => weight > 0).sort(([, a], [, b]) => b - a);
  const [, most = 0] = ordered[0] ?? [];
  return ordered
    .slice(0, MOST_SAID)
    .filter(([, weight], i) => i < SURELY_SAID || weight >= WORTH_SAYING * most)
    .map(([phrase]) => phrase);
}

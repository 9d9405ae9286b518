import { type Candidate, decidedAgainst } from '../candidate.js';

/** A run of body lines: what stands between them, if anything, is little and no end of a story. */
export interface Run {
  /** Lines [from, to); the first and the last one are body. */
  readonly from: number;
  readonly to: number;
  /** How many of them are body, and their words. */
  readonly lines: number;
  readonly words: number;
  /** Where the gap above it begins: behind the run above, or a few lines up. */
  readonly gapFrom: number;
}

/** A run ends at as many lines in a row that are no body; at two where a rule is sure of the second. */
const LONGEST_GAP = 2;
/** What stands above the first run is looked at so far up. */
const ABOVE_FIRST = 10;

/** A run is the main one where it has so much of the longest one's words, or so many. */
const MAIN_SHARE = 0.35;
const MAIN_WORDS = 250;
const LEAST_MAIN_WORDS = 40;

/** The end of the run that begins at `from`: the line behind its last body line. */
function endOf(candidates: readonly Candidate[], isBody: Uint8Array, from: number): number {
  let last = from;
  for (let i = from + 1; i < candidates.length; i++) {
    if (isBody[i] === 1) {
      last = i;
      continue;
    }
    const candidate = candidates[i] as Candidate;
    const gap = i - last;
    if (gap > LONGEST_GAP || (gap === LONGEST_GAP && decidedAgainst(candidate)) || candidate.claim?.heads === true)
      break;
  }
  return last + 1;
}

/**
 * The runs of body lines of a page.
 *
 * @param isBody 1 for body lines
 * @param words of each line
 * @example
 * runsOf(candidates, Uint8Array.of(0, 1, 1, 0, 1, 0, 0, 0, 1), words).length // 2
 */
export function runsOf(candidates: readonly Candidate[], isBody: Uint8Array, words: Float32Array): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < candidates.length; ) {
    if (isBody[i] !== 1) {
      i++;
      continue;
    }
    const to = endOf(candidates, isBody, i);
    let lines = 0;
    let sum = 0;
    for (let k = i; k < to; k++) {
      if (isBody[k] !== 1) continue;
      lines++;
      sum += words[k] as number;
    }
    runs.push({ from: i, to, lines, words: sum, gapFrom: runs.at(-1)?.to ?? Math.max(0, i - ABOVE_FIRST) });
    i = to;
  }
  return runs;
}

/**
 * The number of the run that is the story: the first one that is long enough; -1: none.
 *
 * @param words of each run
 * @example
 * mainOf([12, 300, 500]) // 1
 */
export function mainOf(words: readonly number[]): number {
  const longest = words.reduce((most, one) => Math.max(most, one), 0);
  const least = Math.max(Math.min(MAIN_SHARE * longest, MAIN_WORDS), Math.min(LEAST_MAIN_WORDS, longest));
  return words.findIndex(one => one > 0 && one >= least);
}

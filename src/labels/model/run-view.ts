import { decidedAgainst } from '../candidate.js';
import { mainOf, type Run, runsOf } from './runs.js';
import { linesWithWord } from './shared-words.js';
import type { View } from './view.js';

/** A page cut into runs, by the lines that are kept and those that could be. */
export interface RunView {
  readonly view: View;
  readonly odds: Float32Array;
  /** 1 where a line is kept so far, or could be. */
  readonly isNear: Uint8Array;
  readonly runs: readonly Run[];
  /** Of each run the words that are kept so far, and the mean odds of its words. */
  readonly keptWords: readonly number[];
  readonly meanOdds: readonly number[];
  /** Words of all runs. */
  readonly words: number;
  /** Number of the run that is the story, whatever becomes of the others. */
  readonly main: number;
  /** For each content word, in how many kept lines of the main run it stands; and in how many of the lines right above it. */
  readonly mainWords: Uint16Array;
  readonly headWords: Uint16Array;
  /** Word F1 that the page expects of itself. */
  readonly expectedF1: number;
}

/** A line with so much chance to be body may go with the run it stands in. */
const NEAR = 0.15;
const NEAR_ODDS = Math.log(NEAR / (1 - NEAR));
/** The words of so much of the main run are compared. */
const ENOUGH_WORDS = 1500;
/** So many lines above the main run are its head. */
const HEAD_LINES = 12;

/**
 * Cuts a page into runs, and tells which one is the story.
 *
 * @param odds of each line to be body, in logs
 * @param kept for each line, whether it is kept so far
 * @param anchor a line of which it is known that the story holds it; -1: none
 * @returns null for a page of which nothing is kept
 */
export function runViewOf(
  view: View,
  odds: Float32Array,
  kept: readonly boolean[],
  expectedF1: number,
  anchor = -1,
): RunView | null {
  const { words, candidates, lexis } = view;
  const isNear = new Uint8Array(candidates.length);
  candidates.forEach((candidate, i) => {
    if (kept[i] === true || (!decidedAgainst(candidate) && (odds[i] as number) >= NEAR_ODDS)) isNear[i] = 1;
  });
  const runs = runsOf(candidates, isNear, words);
  const keptWords: number[] = [];
  const meanOdds: number[] = [];
  let all = 0;
  for (const run of runs) {
    let keeps = 0;
    let sum = 0;
    for (let i = run.from; i < run.to; i++) {
      if (kept[i] === true) keeps += words[i] as number;
      if (isNear[i] === 1) sum += (odds[i] as number) * (words[i] as number);
    }
    keptWords.push(keeps);
    meanOdds.push(run.words === 0 ? 0 : sum / run.words);
    all += run.words;
  }
  const anchored = runs.findIndex(({ from, to }, r) => from <= anchor && anchor < to && (keptWords[r] as number) > 0);
  const main = anchored >= 0 ? anchored : mainOf(keptWords);
  const story = runs[main];
  if (story === undefined) return null;
  const { from, to } = story;
  return {
    view,
    odds,
    isNear,
    runs,
    keptWords,
    meanOdds,
    words: all,
    main,
    mainWords: linesWithWord(lexis, words, { from, to, takes: i => kept[i] === true, enough: ENOUGH_WORDS }),
    headWords: linesWithWord(lexis, words, { from: Math.max(0, from - HEAD_LINES), to: from, takes: () => true }),
    expectedF1,
  };
}

import type { Lexis } from './lexis.js';
import { mainOf, type Run, runsOf } from './runs.js';
import { linesWithWord } from './shared-words.js';
import { greatestStretch, sumsOf, type View } from './view.js';

/** A page whose lines have been judged once. */
export interface JudgedView {
  readonly view: View;
  /** Log odds of each line, and the same as probabilities. */
  readonly odds: Float32Array;
  readonly chance: Float32Array;
  /** 1 where a line is more likely body than not. */
  readonly isBody: Uint8Array;
  /** Sums of chances, and of chances times words. */
  readonly chanceSums: Float64Array;
  readonly bodySums: Float64Array;
  readonly runs: readonly Run[];
  /** For each line its run, else -1; and the last run that began at or above it, else -1. */
  readonly runAt: Int32Array;
  readonly runAbove: Int32Array;
  /** Number of the main run; -1: none. */
  readonly main: number;
  /** For each content word, how much of the body holds it; and in how many lines of the main run it stands. */
  readonly bodyWords: Float32Array;
  readonly mainWords: Uint16Array;
  /** How many content words of each line stand in the rest of the body. */
  readonly sharedWithBody: Float32Array;
  readonly stretch: readonly [number, number];
  /** Words of the middle one of the body lines, by length. */
  readonly medianWords: number;
}

/** The words of so much of the main run are compared. */
const ENOUGH_WORDS = 1200;
/** A line counts for the stretch by its words, up to this many. */
const MOST_STRETCH_WORDS = 60;
/** A line is told from the body's words with at least this chance. */
const LIKELY = 0.3;

/** How many content words of each line the body has, the line itself left out. */
function wordsInBody({ content, contentFrom }: Lexis, chance: Float32Array, bodyWords: Float32Array): Float32Array {
  const shared = new Float32Array(chance.length);
  for (let i = 0; i < shared.length; i++) {
    const p = chance[i] as number;
    const least = LIKELY + (p > LIKELY ? p : 0);
    let count = 0;
    for (let k = contentFrom[i] as number; k < (contentFrom[i + 1] as number); k++)
      if ((bodyWords[content[k] as number] as number) > least) count++;
    shared[i] = count;
  }
  return shared;
}

function medianOf(words: Float32Array, isBody: Uint8Array): number {
  const body = new Float32Array(words.length);
  let count = 0;
  for (let i = 0; i < words.length; i++) if (isBody[i] === 1) body[count++] = words[i] as number;
  return body.subarray(0, count).sort()[count >> 1] ?? 0;
}

/** Makes the judged view of a page, given the log odds of each line. */
export function judgedView(view: View, odds: Float32Array): JudgedView {
  const { lines, words, lexis } = view;
  const chance = new Float32Array(lines);
  const isBody = new Uint8Array(lines);
  const expected = new Float64Array(lines);
  const gains = new Float32Array(lines);
  for (let i = 0; i < lines; i++) {
    const p = 1 / (1 + Math.exp(-(odds[i] as number)));
    chance[i] = p;
    isBody[i] = p > 0.5 ? 1 : 0;
    expected[i] = p * (words[i] as number);
    gains[i] = (2 * p - 1) * Math.min(MOST_STRETCH_WORDS, (words[i] as number) + 2);
  }
  const runs = runsOf(view.candidates, isBody, words);
  const main = mainOf(runs.map(run => run.words));
  const runAt = new Int32Array(lines).fill(-1);
  const runAbove = new Int32Array(lines);
  for (let r = 0; r < runs.length; r++) runAt.fill(r, (runs[r] as Run).from, (runs[r] as Run).to);
  for (let i = 0, last = -1; i < lines; i++) {
    if ((runAt[i] as number) >= 0) last = runAt[i] as number;
    runAbove[i] = last;
  }

  const { content, contentFrom } = lexis;
  const bodyWords = new Float32Array(lexis.size);
  for (let i = 0; i < lines; i++) {
    const p = chance[i] as number;
    if (p <= LIKELY) continue;
    for (let k = contentFrom[i] as number; k < (contentFrom[i + 1] as number); k++) {
      const word = content[k] as number;
      bodyWords[word] = (bodyWords[word] as number) + p;
    }
  }
  const { from, to } = runs[main] ?? { from: 0, to: 0 };
  const mainWords = linesWithWord(lexis, words, { from, to, takes: i => isBody[i] === 1, enough: ENOUGH_WORDS });
  return {
    view,
    odds,
    chance,
    isBody,
    chanceSums: sumsOf(chance),
    bodySums: sumsOf(expected),
    runs,
    runAt,
    runAbove,
    main,
    bodyWords,
    mainWords,
    sharedWithBody: wordsInBody(lexis, chance, bodyWords),
    stretch: greatestStretch(gains),
    medianWords: medianOf(words, isBody),
  };
}

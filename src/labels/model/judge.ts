import { type Candidate, decidedAgainst } from '../candidate.js';
import { ColumnRoom, type Feature, fillColumns } from './feature.js';
import { judgedView } from './judged-view.js';
import { type Lexis, readLexis } from './lexis.js';
import { LINE_FEATURES } from './line-features.js';
import { linesWhere } from './lines-where.js';
import { PAGE_FEATURES } from './page-features.js';
import { RUN_FEATURES } from './run-features.js';
import { type RunView, runViewOf } from './run-view.js';
import { sequenceOdds } from './sequence/odds.js';
import { addShares, sumTrees, type Trees } from './trees.js';
import { type View, viewOf } from './view.js';
import type { Model } from './weights.js';
import { whyOf } from './why.js';
import { scoreWords, type WordWeights } from './word-score.js';

/**
 * How the model judges the lines of a page: first their words, then each line in its surroundings, then, of the lines
 * that are not settled by then, each in the light of how the others were judged, and, where a page is still in doubt, all
 * of these one after the other; at last runs of lines as a whole, once decoding has picked lines. Every step is a function
 * of its own, for the trainer fits them one after the other.
 */

/** A line that a rule has decided against counts as this far from body. */
export const DECIDED = -9;
/** A line as far from body is settled: it is not judged a second time. */
export const SETTLED = -4.5;

/** The view of a page whose words are scored. */
export function scoredView(candidates: readonly Candidate[], lexis: Lexis, words: WordWeights): View {
  const score = new Float32Array(candidates.length);
  scoreWords(words, candidates, lexis, score);
  return viewOf(candidates, lexis, score);
}

/** Where the columns of a page are put: in room of their own, or in `room`, which the next page takes again. */
function columnsOf<V>(features: readonly Feature<V>[], view: V, lines: number, room?: ColumnRoom): Float32Array {
  const size = features.length * lines;
  const columns = room === undefined ? new Float32Array(size) : room.take(size);
  fillColumns(features, view, lines, columns);
  return columns;
}

/** The features by which each line is judged at first. */
export const lineColumns = (view: View, room?: ColumnRoom): Float32Array =>
  columnsOf(LINE_FEATURES, view, view.lines, room);

/** Log odds of each line, judged in its surroundings. */
export function firstOdds({ candidates, lines }: View, columns: Float32Array, trees: Trees): Float32Array {
  const odds = new Float32Array(lines).fill(DECIDED);
  const open = linesWhere(lines, i => !decidedAgainst(candidates[i] as Candidate));
  sumTrees(trees, columns, open, odds);
  return odds;
}

/** The features by which a line is judged once more. */
export const pageColumns = (view: View, odds: Float32Array, room?: ColumnRoom): Float32Array =>
  columnsOf(PAGE_FEATURES, judgedView(view, odds), view.lines, room);

/** Log odds of each line, judged in the light of the first odds; those of settled lines stay. */
export function secondOdds(odds: Float32Array, columns: Float32Array, trees: Trees): Float32Array {
  const second = odds.slice();
  const open = linesWhere(odds.length, i => (odds[i] as number) > SETTLED);
  sumTrees(trees, columns, open, second);
  return second;
}

/** What is asked of each run of a page: feature f of run r stands at `f * runs + r`. The main run is asked nothing. */
export function runColumns(page: RunView): Float32Array {
  const count = page.runs.length;
  const columns = new Float32Array(RUN_FEATURES.length * count);
  page.runs.forEach((run, r) => {
    if (r === page.main) return;
    for (let f = 0; f < RUN_FEATURES.length; f++)
      columns[f * count + r] = (RUN_FEATURES[f] as (typeof RUN_FEATURES)[number]).value(run, page, r);
  });
  return columns;
}

/** Runs as they were judged: the log odds of each to belong to the story; those of the main run say nothing. */
export interface JudgedRuns {
  readonly page: RunView;
  readonly odds: Float32Array;
}

/** Judges the runs of a page as a whole. */
export function runOdds(page: RunView, trees: Trees): Float32Array {
  const odds = new Float32Array(page.runs.length);
  const others = linesWhere(odds.length, r => r !== page.main);
  if (others.length > 0) sumTrees(trees, runColumns(page), others, odds);
  return odds;
}

/** How a page was judged. */
export interface Judgement {
  /** Log odds of each line of being body. */
  readonly odds: Float32Array;
  /** What decided about a line, in words; asked for only where somebody reads it, for it costs as much as the judgement. */
  readonly why: (line: number, isBody: boolean) => readonly string[];
  /**
   * Judges the runs of the lines that were picked; null where none was.
   *
   * @param anchor a line of which it is known that the story holds it; -1: none
   */
  readonly runs: (kept: readonly boolean[], expectedF1: number, anchor?: number) => JudgedRuns | null;
}

const firstRoom = new ColumnRoom();
const secondRoom = new ColumnRoom();

interface Columns {
  readonly line: Float32Array;
  readonly page: Float32Array;
}

/** The page whose columns stand in the rooms: the last one that was judged. */
let inRooms: Columns & { readonly turn: number } = { turn: 0, line: new Float32Array(0), page: new Float32Array(0) };

/**
 * Judges the lines of a page.
 *
 * @example
 * judge(model, candidates).odds // Float32Array [-6.1, -4.8, 3.9, ...]
 */
export function judge({ words, first, second, sequence, runs }: Model, candidates: readonly Candidate[]): Judgement {
  const view = scoredView(candidates, readLexis(candidates), words);
  const { lines } = view;
  const ofLines = lineColumns(view, firstRoom);
  const odds = firstOdds(view, ofLines, first);
  const ofPage = pageColumns(view, odds, secondRoom);
  const turn = inRooms.turn + 1;
  inRooms = { turn, line: ofLines, page: ofPage };
  let again: Columns | undefined;
  /** Most who ask why do so before the next page is judged; for others the columns are filled again. */
  const columnsOfPage = () => {
    if (turn === inRooms.turn) return inRooms;
    again ??= { line: lineColumns(view), page: pageColumns(view, odds) };
    return again;
  };
  const byTrees = secondOdds(odds, ofPage, second);
  const judged = sequenceOdds({ lines, words: view.words, ofLines, ofPage, first: odds, second: byTrees }, sequence);
  return {
    odds: judged,
    runs: (kept, expectedF1, anchor) => {
      const runsOfPage = runViewOf(view, judged, kept, expectedF1, anchor);
      return runsOfPage === null ? null : { page: runsOfPage, odds: runOdds(runsOfPage, runs) };
    },
    why: (line, isBody) => {
      const columns = columnsOfPage();
      const shares = { first: new Float64Array(LINE_FEATURES.length), second: new Float64Array(PAGE_FEATURES.length) };
      addShares(first, columns.line, lines, line, shares.first);
      if ((odds[line] as number) > SETTLED) addShares(second, columns.page, lines, line, shares.second);
      return whyOf({ ...shares, sequence: (judged[line] as number) - (byTrees[line] as number) }, isBody);
    },
  };
}

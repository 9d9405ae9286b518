import { LINE_FEATURES } from '../line-features.js';
import { PAGE_FEATURES } from '../page-features.js';

/** What is told of a line to what reads lines one after the other: all that trees are asked, and how they answered. */

/** A page as trees have judged it; the columns of a feature stand as `fillColumns` leaves them. */
export interface TreeJudged {
  readonly lines: number;
  readonly ofLines: Float32Array;
  readonly ofPage: Float32Array;
  /** Log odds of all lines, judged once and judged again. */
  readonly first: Float32Array;
  readonly second: Float32Array;
}

/** The second odds, of which the first are a feature, and the gap above the line. */
const ODDS = 1;
const GAP = 1;
/** The odds once more, as they are. */
const PLAIN = 1;

/** So many of the numbers that are told of a line are told as their rank; they come first. */
export const RANKED = LINE_FEATURES.length + PAGE_FEATURES.length + ODDS + GAP;
/** How many numbers are told of a line. */
export const SEQUENCE_INPUTS = RANKED + PLAIN;

/** Odds as far from 0 are as good as sure. */
const SURE_ODDS = 8;
/** By this they are divided, which sets most between -1 and 1, as ranks are. */
const ODDS_UNIT = 4;

/**
 * What is told of some lines, unranked.
 *
 * @param read the lines that are read, in order
 * @param from which of them are told, from here to `to`
 * @returns `SEQUENCE_INPUTS` numbers a line
 */
export function tellLines(
  { lines, ofLines, ofPage, second }: TreeJudged,
  read: Int32Array,
  from: number,
  to: number,
): Float32Array {
  const told = new Float32Array((to - from) * SEQUENCE_INPUTS);
  let at = 0;
  for (let k = from; k < to; k++) {
    const line = read[k] as number;
    const odds = second[line] as number;
    for (let f = 0; f < LINE_FEATURES.length; f++) told[at++] = ofLines[f * lines + line] as number;
    for (let f = 0; f < PAGE_FEATURES.length; f++) told[at++] = ofPage[f * lines + line] as number;
    told[at++] = odds;
    told[at++] = line - (k > 0 ? (read[k - 1] as number) : -1) - 1;
    told[at++] = Math.max(-SURE_ODDS, Math.min(SURE_ODDS, odds)) / ODDS_UNIT;
  }
  return told;
}

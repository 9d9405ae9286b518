import { linesWhere } from '../lines-where.js';
import { isDoubtful } from './doubt.js';
import { RANKED, SEQUENCE_INPUTS, type TreeJudged, tellLines } from './inputs.js';
import { readThrough, type SequenceNet } from './net.js';
import { rank } from './ranks.js';

/** Reads the lines of a page one after the other: those that may be body, on pages of which trees are not sure. */

/** Lines as far from body by their first odds are passed over: hardly any is body, and menus are long. */
export const PASSED_OVER = -3;
/** What trees say counts so much beside what reading says; a half is no worse. */
const OF_TREES = 1 / 3;
/** At most so many lines are read one after the other; those of a longer page in stretches of one length. */
export const STRETCH = 400;
/** A page with more of them is no story, but many, or a book: it would take as long again, for what reading does not mend. */
export const MOST_READ = 4000;

/** A page as trees have judged it, and the words of each line. */
export interface SequencePage extends TreeJudged {
  readonly words: ArrayLike<number>;
}

/** Lines that are read one after the other. */
export interface Stretch {
  readonly lines: Int32Array;
  /** What is told of them, unranked. */
  readonly told: Float32Array;
  /** Their log odds so far. */
  readonly before: Float32Array;
}

/** The lines of a page that are read, in stretches; none of a page that has too many. */
export function* stretchesOf(page: TreeJudged): Generator<Stretch, void, undefined> {
  const read = linesWhere(page.lines, line => (page.first[line] as number) > PASSED_OVER);
  if (read.length > MOST_READ) return;
  const length = Math.ceil(read.length / Math.ceil(read.length / STRETCH));
  for (let from = 0; from < read.length; from += length) {
    const lines = read.subarray(from, from + length);
    yield {
      lines,
      told: tellLines(page, read, from, from + lines.length),
      before: Float32Array.from(lines, line => page.second[line] as number),
    };
  }
}

/**
 * Log odds of each line: of those that are read, a mean of what trees and what reading them one after the other say; the
 * rest stays.
 *
 * @returns the second odds of the page themselves where it is not in doubt
 * @example
 * sequenceOdds(page, net) // Float32Array [-6.1, 0.4, 3.9, ...]
 */
export function sequenceOdds(page: SequencePage, net: SequenceNet): Float32Array {
  if (!isDoubtful(page.second, page.words)) return page.second;
  const odds = page.second.slice();
  for (const { lines, told, before } of stretchesOf(page)) {
    rank(told, SEQUENCE_INPUTS - RANKED, net.ranks);
    readThrough(net, told, before).forEach((one, k) => {
      odds[lines[k] as number] = OF_TREES * (before[k] as number) + (1 - OF_TREES) * one;
    });
  }
  return odds;
}

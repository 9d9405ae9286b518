import type { Candidate } from '../candidate.js';

/**
 * The paragraph that a dateline opens, where the page has one that is sure and no other: agencies begin their stories so,
 * and teasers hardly ever have their dateline with them.
 *
 * Accepts: the paragraph behind `HALM, May 3 (Reuters) -` on a page with no other dateline.
 *
 * Refuses: pages with two or more, such as lists of stories, a dateline that is a guess, and what a rule has claimed.
 */

/** How likely such a paragraph is at least: of 90 on labelled pages all are body but for picture texts, which are known now. */
export const ANCHORED = 0.99;

/**
 * Finds the paragraph.
 *
 * @returns its index; -1 where there is none
 * @example
 * anchorOf([title, dateline, paragraph]) // 2
 */
export function anchorOf(candidates: readonly Candidate[]): number {
  const isSure = ({ claim }: Candidate) => claim?.label === 'dateline' && claim.sure;
  const first = candidates.findIndex(isSure);
  const paragraph = candidates[first + 1];
  if (first < 0 || paragraph?.claim !== null || candidates.findLastIndex(isSure) !== first) return -1;
  return first + 1;
}

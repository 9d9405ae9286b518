import type { Candidate } from '../candidate.js';

/**
 * The paragraph that a dateline opens, where the page has one that is sure and no other: agencies begin their stories so,
 * and teasers hardly ever have their dateline with them.
 *
 * Accepts: the paragraph behind `HALM, May 3 (Reuters) -` on a page with no other dateline.
 *
 * Refuses: pages with two or more, such as lists of stories, a dateline that is a guess, what a rule has claimed, and what
 * stands below a paragraph that is likely to be body: the story has begun without it.
 */

/** How likely such a paragraph is at least: of 90 on labelled pages all are body but for picture texts, which are known now. */
export const ANCHORED = 0.99;
/** A line of so many words is a paragraph. */
const PARAGRAPH_WORDS = 12;

/**
 * Finds the paragraph.
 *
 * @param chances of each candidate to be body, 0 to 1
 * @returns its index; -1 where there is none
 * @example
 * anchorOf([title, dateline, paragraph], Float64Array.of(0.1, 0.2, 0.3)) // 2
 */
export function anchorOf(candidates: readonly Candidate[], chances: Float64Array): number {
  const isSure = ({ claim }: Candidate) => claim?.label === 'dateline' && claim.sure;
  const first = candidates.findIndex(isSure);
  const paragraph = candidates[first + 1];
  if (first < 0 || paragraph?.claim !== null || candidates.findLastIndex(isSure) !== first) return -1;
  const hasBegun = candidates.some(
    ({ claim, shape }, i) =>
      i < first && claim === null && shape.words >= PARAGRAPH_WORDS && (chances[i] as number) > 0.5,
  );
  return hasBegun ? -1 : first + 1;
}

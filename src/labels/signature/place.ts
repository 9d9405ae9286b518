import type { Label } from '../labels.js';
import type { Survey } from './survey.js';

/** Where on the page a line stands, as the evidence for bylines and for dates needs it. */

/** 0: above the headline; 1: between it and the text, or right below its first lines; 2: farther on. */
export function zoneOf({ anchor, first }: Survey, index: number): number {
  if (index < anchor) return 0;
  return index <= first + 3 ? 1 : 2;
}

const RELATED: ReadonlySet<Label> = new Set(['related-list', 'most-read', 'also-read', 'comments', 'next-story']);

/** Whether the line above belongs to a list of other stories, or to the comments. */
export function isBelowList({ candidates }: Survey, index: number): boolean {
  const label = candidates[index - 1]?.claim?.label;
  return label !== undefined && RELATED.has(label);
}

/**
 * Where the lists of other stories and the comments below the text begin: the index of their first heading. Infinite where
 * there is none.
 */
export function listsFrom({ candidates, last }: Survey): number {
  for (let i = last + 1; i < candidates.length; i += 1) {
    const claim = candidates[i]?.claim;
    if (claim?.heads === true && RELATED.has(claim.label)) return i;
  }
  return Number.POSITIVE_INFINITY;
}

export const wordsAt = ({ candidates }: Survey, index: number): number => candidates[index]?.shape.words ?? 0;

/** The edges of ranges of words on a line. */
export const WORD_EDGES = [1, 2, 4, 8, 14];

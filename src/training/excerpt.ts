import type { LabelledPage } from './pages.js';

/** Lines of chrome kept above and below, and lines of the body: taken in turn, so that every mix occurs. */
const ABOVE = [0, 1, 2, 4, 8, 3, 0];
const BODY = [2, 3, 4, 6, 9, 14];
const BELOW = [0, 1, 0, 3, 6];

/**
 * A short excerpt around the beginning of a page's body, as people paste it: whole pages alone would teach the model
 * that a story is long and stands amid a hundred lines of chrome.
 *
 * @param turn which mix of lengths to take; the number of the page
 * @returns null for a page without body
 */
export function excerpt(page: LabelledPage, turn: number): LabelledPage | null {
  const first = page.isBody.indexOf(true);
  if (first < 0) return null;
  const wanted = BODY[turn % BODY.length] ?? 2;
  let last = first;
  for (let i = first, seen = 0; i < page.isBody.length && seen < wanted; i++) {
    if (page.isBody[i] !== true) continue;
    last = i;
    seen++;
  }
  const from = Math.max(0, first - (ABOVE[turn % ABOVE.length] ?? 0));
  const to = last + 1 + (BELOW[turn % BELOW.length] ?? 0);
  return { ...page, candidates: page.candidates.slice(from, to), isBody: page.isBody.slice(from, to) };
}

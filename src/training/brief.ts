import type { LabelledPage } from './pages.js';

/** How many lines of the body are kept: taken in turn. */
const KEPT = [2, 3, 4, 6];
/** A brief of a page that is not much longer says nothing new. */
const LEAST_LINES_OUT = 4;

/**
 * A page with all its chrome, but of its story only the first lines and the last one, as short news stand on a page: in
 * few pages of a corpus does the foot of the page follow a short story.
 *
 * @param turn which length to take; the number of the page
 * @returns null for a page whose story is short already
 */
export function brief(page: LabelledPage, turn: number): LabelledPage | null {
  const body = page.isBody.flatMap((isBody, i) => (isBody ? [i] : []));
  const wanted = KEPT[turn % KEPT.length] ?? 2;
  if (body.length < wanted + LEAST_LINES_OUT) return null;
  const out = new Set(body.slice(wanted - 1, -1));
  return {
    ...page,
    candidates: page.candidates.filter((_, i) => !out.has(i)),
    isBody: page.isBody.filter((_, i) => !out.has(i)),
  };
}

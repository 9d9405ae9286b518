import { siteSuffixStart } from '../../reading/titles/site-suffix.js';
import type { Candidate } from '../candidate.js';

/** The lines `[from, to)` that the headline stands on. */
export type Pieces = readonly [from: number, to: number];

const MOST_PIECES = 6;
const LONGEST_TITLE = 400;

/**
 * The lines of a headline that was broken at an inline tag or wrapped: the page's title, its first line, has them one
 * after the other, alone or with the name of the site behind them.
 *
 * Accepts: `Divers find a` / `second cable` / `off Halm` below the title `Divers find a second cable off Halm | Courier`.
 * Refuses: a kicker or standfirst that the title does not have, a title that goes on otherwise, a headline that is the
 * whole title by itself, lines on a page whose first line is no title.
 *
 * @param headline the line that was found to be the headline
 * @example
 * headlinePieces(candidates, 4) // [3, 6]
 */
export function headlinePieces(candidates: readonly Candidate[], headline: number): Pieces {
  const textAt = (index: number) => (candidates[index]?.line.text ?? '').toLowerCase();
  const alone: Pieces = [headline, headline + 1];
  const title = textAt(0);
  const own = textAt(headline);
  if (headline === 0 || own === '' || title.length > LONGEST_TITLE || own.length >= title.length) return alone;
  const at = title.indexOf(own);
  if (at < 0) return alone;
  const ends = [title.length, ...siteSuffixStart(title)];
  if (at === 0 && ends.includes(own.length)) return alone;

  let from = headline;
  let before = title.slice(0, at).trimEnd();
  while (before !== '' && from - 1 > 0 && headline - from < MOST_PIECES) {
    const above = textAt(from - 1);
    if (above === '' || !before.endsWith(above)) return alone;
    before = before.slice(0, -above.length).trimEnd();
    from--;
  }
  if (before !== '') return alone;

  let to = headline + 1;
  let end = at + own.length;
  while (!ends.includes(end) && to < candidates.length && to - from < MOST_PIECES) {
    const start = title.startsWith(' ', end) ? end + 1 : end;
    const below = textAt(to);
    if (below === '' || !title.startsWith(below, start)) return alone;
    end = start + below.length;
    to++;
  }
  return ends.includes(end) ? [from, to] : alone;
}

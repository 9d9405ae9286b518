/** Blanks and the signs that stand around and between the parts of a line, without the full stop. */
export const LOOSE_SIGNS = ' ,;:|/•·●⋅▪–—-';

/**
 * A text without the given characters at its ends. A loop, because a pattern that ends in `+$` is slow on long runs.
 *
 * @example
 * trimSigns('– Jane Doe |', ' |–') // 'Jane Doe'
 */
export function trimSigns(text: string, signs: string = LOOSE_SIGNS): string {
  let from = 0;
  let to = text.length;
  while (from < to && signs.includes(text[from] ?? '')) from += 1;
  while (to > from && signs.includes(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

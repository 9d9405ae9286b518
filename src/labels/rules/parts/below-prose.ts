import type { Line } from '../../../lines/line.js';

/** How many lines above it the paragraph may stand: a picture, or another link, may stand between. */
const REACH = 3;
const SHORTEST = 80;
const END = /[.!?…]["”’»)]?$/u;

/**
 * Whether a paragraph stands right above a line, so that it is no headline, and nothing of the head of a page.
 *
 * @example
 * isBelowProse(lines, 4) // true, where line 3 is a sentence of eighty characters or more
 */
export function isBelowProse(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at -= 1) {
    const text = lines[at]?.text ?? '';
    if (text.length >= SHORTEST && END.test(text.slice(-2))) return true;
  }
  return false;
}

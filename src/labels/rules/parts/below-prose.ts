import type { Line } from '../../../lines/line.js';

/** How many lines away the paragraph may stand: a picture, or another link, may stand between. */
const REACH = 3;
const SHORTEST = 80;
const END = /[.!?…]["”’»)]?$/u;

const isParagraph = (line: Line | undefined) =>
  line !== undefined && line.text.length >= SHORTEST && END.test(line.text.slice(-2));

/**
 * Whether a paragraph stands right above a line, so that it is no headline, and nothing of the head of a page.
 *
 * @example
 * isBelowProse(lines, 4) // true, where line 3 is a sentence of eighty characters or more
 */
export function isBelowProse(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - REACH; at -= 1) {
    if (isParagraph(lines[at])) return true;
  }
  return false;
}

/**
 * Whether paragraphs stand right above a line and right below it, so that it is most likely one of the story's own.
 *
 * @example
 * isAmidProse(lines, 4) // true, where lines 3 and 5 are sentences of eighty characters or more
 */
export const isAmidProse = (lines: readonly Line[], index: number): boolean =>
  isBelowProse(lines, index) && lines.slice(index + 1, index + 1 + REACH).some(isParagraph);

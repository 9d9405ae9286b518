import type { Line } from './line.js';
import { rejoin } from './rejoin.js';
import { splitLines } from './split.js';
import { unwrap } from './unwrap.js';

/** The steps from text to lines, in order. */
const STEPS = [rejoin, unwrap];

/**
 * The logical lines of a document: paragraphs, headings, menu items, with lists' marks taken off and wrapped or broken
 * paragraphs made whole.
 *
 * @param document its cleaned text is read
 * @returns lines in the order of the text; none for a blank text. Every character that is not blank stands in exactly
 * one piece of one line.
 * @example
 * toLines({ text: 'News\n\n  • Sport' })
 * // [{ text: 'News', ... }, { text: 'Sport', bullet: 'bullet', blankBefore: 1, indent: 2, ... }]
 */
export function toLines(document: { readonly text: string }): readonly Line[] {
  let rows = splitLines(document.text);
  for (const step of STEPS) rows = step(rows);
  return rows;
}

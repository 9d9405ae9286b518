import { joinColumns } from './joining/columns.js';
import { rejoin } from './joining/rejoin.js';
import { unwrap } from './joining/unwrap.js';
import { wrapWidth } from './joining/wrap.js';
import type { Line } from './line.js';
import { cutGlued, isGluedPage } from './parting/glued.js';
import { cutSeams } from './parting/seams.js';
import { splitLines } from './split.js';

/**
 * The logical lines of a document: paragraphs, headings, menu items, with lists' marks taken off and wrapped or broken
 * paragraphs made whole. Lines of a page that lost its line ends are cut.
 *
 * @param document its cleaned text is read
 * @returns lines in the order of the text; none for a blank text. Every character that is not blank stands in exactly
 * one piece of one line.
 * @example
 * toLines({ text: 'News\n\n  • Sport' })
 * // [{ text: 'News', ... }, { text: 'Sport', bullet: 'bullet', blankBefore: 1, indent: 2, ... }]
 */
export function toLines(document: { readonly text: string }): readonly Line[] {
  const rows = splitLines(document.text);
  const width = wrapWidth(rows);
  const columns = width === null ? joinColumns(rows) : rows;
  const whole = columns === rows ? rejoin(rows, width) : columns;
  const paragraphs = unwrap(whole, whole === rows ? width : wrapWidth(whole));
  const isGlued = isGluedPage(paragraphs);
  const parts = cutSeams(paragraphs, document.text, isGlued);
  return isGlued ? cutGlued(parts) : parts;
}

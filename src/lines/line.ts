import type { Span } from '../text/span.js';
import type { Codes } from './codes.js';

/** A stretch of a line's text that stands in one piece in the document. */
export interface Piece {
  /** Where the piece begins in the line's text. */
  readonly at: number;
  /** How many characters of the line's text it gives; 0 for a mark (a bullet, a hyphen at a line's edge). */
  readonly length: number;
  /** Where it stands in the document's cleaned text; as long as `length`, except for a mark. */
  readonly span: Span;
}

/** How a line was marked as an item of a list. */
export type Bullet = 'bullet' | 'number';

/**
 * One logical line: a paragraph, a heading, a menu item. It is one line of the document, or several that belonged
 * together and were joined.
 */
export interface Line {
  /** The text, trimmed, without the mark of a list item, runs of spaces made one. */
  readonly text: string;
  /** Where the text comes from, in order; never empty. */
  readonly pieces: readonly Piece[];
  /** Number of blank lines that stand before it in the document. */
  readonly blankBefore: number;
  /** Columns of blank before the first character of its first piece. */
  readonly indent: number;
  /** The characters of the text as numbers; `codesOf` has them for every line. */
  readonly codes?: Codes | undefined;
  /** Set where the line began with a list mark, which is then a piece of length 0. */
  readonly bullet?: Bullet | undefined;
}

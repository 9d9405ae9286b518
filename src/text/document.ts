import type { Diagnostic } from '../diagnostics.js';
import type { Edits } from './edits.js';
import type { Span } from './span.js';

/**
 * A source and its cleaned text. The cleaned text has `\n` as its only line end, plain spaces as its only blanks, no
 * invisible characters, and is in Unicode normal form C.
 */
export interface Document {
  /** The characters as they came, before any cleaning. */
  readonly source: string;
  /** The cleaned characters. */
  readonly text: string;
  /**
   * The stretch of `source` that a span of `text` was made from. Exact where nothing was edited; an edit belongs as a
   * whole to the first character it gave. Ever-growing: spans that tile the text give spans that do not overlap.
   * What was removed belongs to the visible character that it touches, if any, so that a line's span holds it.
   */
  readonly toSource: (span: Span) => Span;
  readonly diagnostics: readonly Diagnostic[];
}

const VISIBLE = /\S/;

/**
 * Makes a document of a source, its cleaned text and the edits that lead from one to the other.
 *
 * @param edits in characters of `source`, as `compose` gives them
 * @example
 * const { toSource } = makeDocument('a&amp;b', 'a&b', [{ from: 1, to: 6, text: '&' }], []);
 * toSource([1, 2]) // [1, 6]
 * toSource([2, 3]) // [6, 7]
 */
export function makeDocument(source: string, text: string, edits: Edits, diagnostics: readonly Diagnostic[]): Document {
  if (edits.length === 0) return { source, text, toSource: span => span, diagnostics };

  const starts = new Int32Array(edits.length);
  let grown = 0;
  edits.forEach((edit, at) => {
    starts[at] = edit.from + grown;
    grown += edit.text.length - (edit.to - edit.from);
  });

  const boundary = (place: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    // A removal and the edit that it touches begin at the same place; the removal decides.
    const at = starts[low - 2] === place ? low - 2 : low - 1;
    const edit = edits[at];
    if (edit === undefined) return place;
    const into = place - (starts[at] ?? 0);
    if (into >= edit.text.length && into > 0) return edit.to + into - edit.text.length;
    if (into > 0) return edit.to;
    if (edit.text !== '') return edit.from;
    const keepsLeft = !VISIBLE.test(text.charAt(place)) && VISIBLE.test(source.slice(edit.from, edit.to));
    return keepsLeft ? edit.to : edit.from;
  };
  return { source, text, toSource: ([from, to]) => [boundary(from), boundary(to)], diagnostics };
}

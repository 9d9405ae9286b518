import type { Line } from './line.js';

/** A line on its way through this folder, with where it stands on the page. */
export interface Row extends Line {
  /** Column of the first character of the text, which is beyond the indentation where a mark stands before it. */
  readonly column: number;
  /** Column after the last character: the wide letters of East Asia take two columns, combining marks none. */
  readonly end: number;
}

/** Beyond this length a row was not wrapped, and its exact width does not matter. */
const LONG = 400;
const PLAIN = /^[\u0020-\u02ff\u2010-\u2027]*$/;
const MARK = /^\p{Mn}$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

/**
 * The number of columns a terminal gives to a text.
 *
 * @example
 * columns('停戦 now') // 8
 */
export function columns(text: string): number {
  if (text.length > LONG || PLAIN.test(text)) return text.length;
  let sum = 0;
  for (const char of text) sum += WIDE.test(char) ? 2 : MARK.test(char) ? 0 : 1;
  return sum;
}

/** Han, kana and their punctuation: written without spaces between words. Not Hangul, which has spaces. */
export const SPACELESS = /^[\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60]/;
const SPACELESS_END = /[\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60]$/;

/** Tells whether two texts that follow each other are written without a space between them for their script. */
export const joinsWithoutSpace = (before: string, after: string): boolean =>
  SPACELESS_END.test(before.slice(-1)) || SPACELESS.test(after.slice(0, 1));

/** How a row is tied to the one before it. */
export type Glue = ' ' | '' | 'drop-hyphen';

/**
 * One row of several, which keeps every piece in order; `glues[i]` ties `rows[i + 1]` to `rows[i]`. A hyphen that is
 * dropped stays as a piece of length 0.
 *
 * @example
 * joinRows(splitLines('The exam-\nple'), ['drop-hyphen']).text // 'The example'
 */
export function joinRows(rows: readonly [Row, ...Row[]], glues: readonly Glue[]): Row {
  const [first] = rows;
  if (rows.length === 1) return first;
  const texts: string[] = [];
  const pieces: Line['pieces'][number][] = [];
  let length = 0;
  rows.forEach((row, i) => {
    if (i > 0 && glues[i - 1] === ' ') {
      texts.push(' ');
      length += 1;
    }
    for (const piece of row.pieces) pieces.push({ ...piece, at: piece.at + length });
    let text = row.text;
    if (glues[i] === 'drop-hyphen') {
      text = text.slice(0, -1);
      // The last piece of a row that ends with a hyphen holds it: text never ends with a mark.
      const last = pieces.pop();
      if (last !== undefined) {
        const edge = last.span[1] - 1;
        if (last.length > 1) pieces.push({ at: last.at, length: last.length - 1, span: [last.span[0], edge] });
        pieces.push({ at: last.at + last.length - 1, length: 0, span: [edge, edge + 1] });
      }
    }
    texts.push(text);
    length += text.length;
  });
  return { ...first, text: texts.join(''), pieces, end: Math.max(...[first.end, rows.at(-1)?.end ?? 0]) };
}

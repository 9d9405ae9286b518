import { wrappedColumns } from '../text/columns.js';
import { cleanText } from '../text/index.js';
import { at } from './at.js';
import type { Codes } from './codes.js';
import type { Bullet, Line, Piece } from './line.js';

/** Beyond this length a row was not wrapped, and its exact width does not matter. */
const LONG = 400;
const NOT_COUNTED = -1;

/** A line on its way through this folder: it also knows where it stands on the page. */
export class Row implements Line {
  readonly #codes: Codes;
  readonly #column: number;
  #end: number;

  /**
   * @param column of the first character of the text, which is beyond the indentation where a mark stands before it
   * @param end column after the last character, where it is not that of the text
   */
  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
    readonly blankBefore: number,
    readonly indent: number,
    readonly bullet: Bullet | undefined,
    codes: Codes,
    column: number,
    end = NOT_COUNTED,
  ) {
    this.#codes = codes;
    this.#column = column;
    this.#end = end;
  }

  get codes(): Codes {
    return this.#codes;
  }

  get column(): number {
    return this.#column;
  }

  /** Column after the last character: the wide letters of East Asia take two columns, combining marks none. */
  get end(): number {
    if (this.#end === NOT_COUNTED)
      this.#end = this.#column + (this.text.length > LONG ? this.text.length : wrappedColumns(this.text));
    return this.#end;
  }
}

/** Han, kana and their punctuation: written without spaces between words. Not Hangul, which has spaces. */
const isSpacelessCode = (code: number): boolean =>
  code >= 0x3001 &&
  (code <= 0x30ff ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60));

/** Tells whether a text begins in a script that is written without spaces. */
export const isSpaceless = (text: string): boolean => isSpacelessCode(text.charCodeAt(0));

const BEGINS_WITH_MARK = /^\p{M}/u;

/**
 * Tells whether two texts that follow each other are written without a space between them for their script. A mark, such
 * as U+3099, that begins the second would change the last character of the first: it stays apart.
 */
export const joinsWithoutSpace = (before: string, after: string): boolean =>
  (isSpacelessCode(before.charCodeAt(before.length - 1)) || isSpaceless(after)) && !BEGINS_WITH_MARK.test(after);

/** How a row is tied to the one before it. */
export type Glue = ' ' | '' | 'drop-hyphen';

const SPACE = 0x20;

/** The characters of rows that are tied to a text of `length`. */
function joinedCodes(rows: readonly Row[], glues: readonly Glue[], length: number): Codes {
  const numbers = new Uint16Array(length);
  let to = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const { text, codes } = at(rows, i);
    if (i > 0 && glues[i - 1] === ' ') numbers[to++] = SPACE;
    const end = codes.from + text.length - (glues[i] === 'drop-hyphen' ? 1 : 0);
    numbers.set(codes.numbers.subarray(codes.from, end), to);
    to += end - codes.from;
  }
  return { numbers, from: 0 };
}

/** What ties rows less closely: a character stands between them. */
const LOOSER: Record<Glue, Glue> = { ' ': ' ', '': ' ', 'drop-hyphen': '' };

/**
 * One row of several, which keeps every piece in order; `glues[i]` ties `rows[i + 1]` to `rows[i]`. A hyphen that is
 * dropped stays as a piece of length 0. Where rows tied so closely would read as something else (`â€` and `”` are a dash,
 * `&amp` and `;` an ampersand), which nobody wrote, a space stays between them, or the hyphen.
 *
 * @example
 * joinRows(splitLines('The exam-\nple'), ['drop-hyphen']).text // 'The example'
 */
export function joinRows(rows: readonly [Row, ...Row[]], glues: readonly Glue[]): Row {
  const [first] = rows;
  if (rows.length === 1) return first;
  const joined = tied(rows, glues);
  if (glues.every(glue => glue === ' ') || cleanText(joined.text).text === joined.text) return joined;
  return tied(
    rows,
    glues.map(glue => LOOSER[glue]),
  );
}

function tied(rows: readonly [Row, ...Row[]], glues: readonly Glue[]): Row {
  const [first] = rows;
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let joined = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = at(rows, i);
    if (i > 0 && glues[i - 1] === ' ') {
      texts.push(' ');
      joined += 1;
    }
    for (const { at, length, span } of row.pieces) pieces.push({ at: at + joined, length, span });
    let { text } = row;
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
    joined += text.length;
  }
  const end = Math.max(first.end, at(rows, rows.length - 1).end);
  const codes = joinedCodes(rows, glues, joined);
  return new Row(texts.join(''), pieces, first.blankBefore, first.indent, first.bullet, codes, first.column, end);
}

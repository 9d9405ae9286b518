import type { Span } from '../text/span.js';
import { type Codes, codesFrom, codesOf } from './codes.js';
import type { Bullet, Line, Piece } from './line.js';

/** A part of a line. The characters that it reads are those of the whole page: who writes a part down gets none of them. */
class Part implements Line {
  readonly #codes: Codes;

  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
    readonly blankBefore: number,
    readonly indent: number,
    readonly bullet: Bullet | undefined,
    codes: Codes,
  ) {
    this.#codes = codes;
  }

  get codes(): Codes {
    return this.#codes;
  }
}

/**
 * Parts of a line as lines of their own, each with the pieces it comes from. Marks (pieces without text) go with the part
 * in which they stand or that they follow, those at the very end of the line with a last part that reaches it.
 *
 * @param parts `[from, to)` of the line's text, in order and not overlapping
 * @example
 * sliceLines(line, [[0, 10], [13, 18]]).map(part => part.text) // ['By Reuters', '3 May'], for 'By Reuters | 3 May'
 */
export function sliceLines(line: Line, parts: readonly Span[]): Line[] {
  const { text, bullet, blankBefore, indent } = line;
  const codes = codesOf(line);
  let next = 0;
  return parts.map(([from, to], i) => {
    const marksUntil = parts[i + 1]?.[0] ?? (to >= text.length ? Number.POSITIVE_INFINITY : to);
    const pieces: Piece[] = [];
    for (let piece = line.pieces[next]; piece !== undefined; piece = line.pieces[++next]) {
      const { at, length, span } = piece;
      if (length === 0) {
        if (at >= marksUntil) break;
        if (at >= from) pieces.push({ at: at - from, length, span });
        continue;
      }
      const start = Math.max(from, at);
      const end = Math.min(to, at + length);
      const begin = span[0] + (start - at);
      if (start < end) pieces.push({ at: start - from, length: end - start, span: [begin, begin + (end - start)] });
      if (at + length > marksUntil) break;
    }
    const own = text.slice(from, to);
    const ownCodes = codesFrom(codes, from);
    return from === 0
      ? new Part(own, pieces, blankBefore, indent, bullet, ownCodes)
      : new Part(own, pieces, 0, indent, undefined, ownCodes);
  });
}

/**
 * The part `[from, to)` of a line's text as a line of its own.
 *
 * @example
 * sliceLine(line, 0, 10).text // 'By Reuters', for a line 'By Reuters | 3 May'
 */
export const sliceLine = (line: Line, from: number, to: number): Line => sliceLines(line, [[from, to]])[0] as Line;

import { codesFrom, codesOf } from './codes.js';
import type { Line, Piece } from './line.js';

/**
 * The part `[from, to)` of a line's text as a line of its own, with the pieces it comes from. Marks (pieces without
 * text) go with the part in which they stand, those at the very end with the last part.
 *
 * @example
 * sliceLine(line, 0, 10).text // 'By Reuters', for a line 'By Reuters | 3 May'
 */
export function sliceLine(line: Line, from: number, to: number): Line {
  const last = to >= line.text.length;
  const pieces: Piece[] = [];
  for (const piece of line.pieces) {
    if (piece.length === 0) {
      if (piece.at >= from && (piece.at < to || last)) pieces.push({ ...piece, at: piece.at - from });
      continue;
    }
    const start = Math.max(from, piece.at);
    const end = Math.min(to, piece.at + piece.length);
    if (start >= end) continue;
    const at = piece.span[0] + (start - piece.at);
    pieces.push({ at: start - from, length: end - start, span: [at, at + (end - start)] });
  }
  const first = from === 0;
  const part: Line = {
    text: line.text.slice(from, to),
    pieces,
    blankBefore: first ? line.blankBefore : 0,
    indent: line.indent,
    codes: codesFrom(codesOf(line), from),
  };
  return first && line.bullet !== undefined ? { ...part, bullet: line.bullet } : part;
}

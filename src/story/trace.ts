import type { Fields } from '../fields/fields.js';
import type { Label, LabelledLine } from '../labels/labels.js';
import type { Line } from '../lines/line.js';
import { isBlank } from '../text/blank.js';
import type { Document } from '../text/document.js';
import type { Span } from '../text/span.js';
import { type LineNumbers, lineNumbers } from './line-numbers.js';
import type { Trace } from './schema.js';

/** A number between 0 and 1 with two decimals: the same bytes however the last bits of a computation fall. */
export const round = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;

/** The part of a stretch of the source without the blanks at its ends. */
function trimmed(source: string, begin: number, end: number): Span {
  let from = begin;
  let to = end;
  while (from < to && isBlank(source.charCodeAt(from))) from += 1;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to -= 1;
  return [from, to];
}

/** The label of a stretch of the source. */
interface Verdict {
  readonly label: Label;
  readonly reason: string;
  readonly confidence: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

const INVISIBLE: Verdict = { label: 'other-chrome', reason: 'nothing visible on the line', confidence: 1 };

/** Where the labelled pieces stand in the source, in its order; of two that begin together the first one stays first. */
function stretchesOf(document: Document, lines: readonly LabelledLine[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const verdict of lines) {
    for (const piece of verdict.line.pieces) {
      if (piece.span[1] <= piece.span[0]) continue;
      const [from, to] = document.toSource(piece.span);
      if (to > from) stretches.push({ from, to, verdict });
    }
  }
  return stretches.sort((a, b) => a.from - b.from);
}

/**
 * Cuts the source into labelled spans that together hold each of its non-blank characters exactly once. Within a
 * source line the first piece reaches back to the first non-blank character, each one to just before the next, the
 * last to the last non-blank character. Linear in the length of the source and the number of pieces.
 */
function traceLines(
  document: Document,
  lines: readonly LabelledLine[],
  { starts }: LineNumbers,
): Pick<Trace, 'lines' | 'blankAfter'> {
  const { source } = document;
  const stretches = stretchesOf(document, lines);
  const traced: Trace['lines'] = [];
  let written = 0;
  const write = (line: number, begin: number, end: number, { label, reason, confidence }: Verdict) => {
    const [from, to] = trimmed(source, begin, end);
    if (from === to) return;
    traced.push({
      line,
      span: [from, to],
      label,
      reason,
      confidence: round(confidence),
      source: source.slice(from, to),
      blank: source.slice(written, from),
    });
    written = to;
  };

  let next = 0;
  // Of the stretches that have begun, the one that reaches furthest: it may go on in lines below its own.
  let open: Stretch | undefined;
  for (const [index, lineStart] of starts.entries()) {
    const [from, to] = trimmed(source, lineStart, starts[index + 1] ?? source.length);
    if (from === to) continue;
    let at = from;
    let begun = from;
    let verdict = open !== undefined && open.to > from ? open.verdict : undefined;
    for (; next < stretches.length; next += 1) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.from >= to) break;
      if (open === undefined || stretch.to > open.to) open = stretch;
      if (stretch.to <= from) continue;
      if (verdict === undefined) begun = Math.max(stretch.from, from);
      else if (stretch.from > begun) {
        write(index + 1, at, stretch.from, verdict);
        at = stretch.from;
        begun = at;
      } else continue;
      verdict = stretch.verdict;
    }
    write(index + 1, at, to, verdict ?? INVISIBLE);
  }
  return { lines: traced, blankAfter: source.slice(written) };
}

/** Where in the source a line begins. */
export function sourceStart(document: Document, { pieces }: Line): number {
  const piece = pieces.find(({ length }) => length > 0) ?? pieces[0];
  return piece === undefined ? 0 : document.toSource(piece.span)[0];
}

/** The as-written text of every parsed field, with the line of the source where it begins. */
function traceFields(document: Document, fields: Fields, numbers: LineNumbers): Trace['fields'] {
  return fields.written.map(({ field, text, line }) => ({
    field,
    written: text,
    line: numbers.at(sourceStart(document, line)),
  }));
}

/**
 * The whole source with its labels: `blank` and `source` of every entry, then `blankAfter`, joined, are the source.
 *
 * @returns one entry for every labelled stretch of a source line, in order; the spans are in UTF-16 code units
 *
 * @example
 * buildTrace(document, labelled, fields).lines[0]
 * // { line: 1, span: [0, 4], label: 'menu', reason: 'short line outside the text', confidence: 0.98, source: 'Home', blank: '' }
 */
export function buildTrace(document: Document, lines: readonly LabelledLine[], fields: Fields): Trace {
  const numbers = lineNumbers(document.source);
  return { ...traceLines(document, lines, numbers), fields: traceFields(document, fields, numbers) };
}

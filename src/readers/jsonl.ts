import { joinBytes } from './bytes.js';
import { utf8 } from './utf8.js';

/** A place between two lines of a stream. */
export interface LinePlace {
  /** Bytes of the stream before it, without its byte order mark, in UTF-8. */
  readonly at: number;
  /** Number of the line after it, from 1. */
  readonly line: number;
}

/** Whole lines of a JSONL stream, handed on together: as many as came at once. */
export interface LineBatch {
  /** The lines with their ends; only the last one of a stream may have none. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of the first line, from 1. */
  readonly line: number;
  /** Numbers of the lines that are longer than the limit; of their bytes any part may be missing. */
  readonly tooLong: readonly number[];
  readonly after: LinePlace;
}

/** One line of a JSONL stream that is not blank. */
export interface RawRecord {
  /** Number of the line, from 1; blank lines count, though they are no records. */
  readonly line: number;
  /** Its characters without the line end; null when it is longer than the limit. */
  readonly raw: string | null;
  /** How many stretches of bytes were not UTF-8 and became U+FFFD. */
  readonly replaced: number;
}

const NEWLINE = 0x0a;
const BLANK = /^[ \t\r]*$/;
const START: LinePlace = { at: 0, line: 1 };

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function countOf(text: string): number {
  return text.split('\ufffd').length - 1;
}

/** How often U+FFFD itself stands in the bytes: no broken sequence can swallow its first byte. */
function countGenuine(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  }
  return count;
}

function decode(bytes: Uint8Array): { readonly raw: string; readonly replaced: number } {
  try {
    return { raw: strict.decode(bytes), replaced: 0 };
  } catch {
    const raw = lenient.decode(bytes);
    return { raw, replaced: countOf(raw) - countGenuine(bytes) };
  }
}

/** The stream from a place on. */
async function* skip(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** The beginning of a line whose end has not come, never more of it than the limit. */
class Unfinished {
  private parts: Uint8Array[] = [];
  /** Bytes it has, held or not. */
  length = 0;

  constructor(private readonly limit: number) {}

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    if (this.length > this.limit) this.parts = [];
    else if (bytes.length > 0) this.parts.push(bytes);
  }

  /** What is held of it, and what follows; the next line begins. */
  take(rest: Uint8Array): Uint8Array<ArrayBuffer> {
    const bytes = joinBytes([...this.parts, rest]);
    this.parts = [];
    this.length = 0;
    return bytes;
  }
}

/**
 * Cuts a stream of bytes at line ends: with each chunk come all the lines that it completes. Only `\n` ends a line
 * (U+2028 and the like stand inside strings). A byte order mark at the head is taken off. At most one chunk and one line
 * are held.
 *
 * @param chunks the stream, from its beginning
 * @param limit bytes a line may have
 * @param from where to begin: the `after` of an earlier batch of the same stream
 * @example
 * // '{"a":1}\n{"b"' and ':2}' give the batches '{"a":1}\n' (line 1) and '{"b":2}' (line 2)
 */
export async function* lineBatches(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  from: LinePlace = START,
): AsyncGenerator<LineBatch> {
  const unfinished = new Unfinished(limit);
  let { at, line } = from;
  for await (const chunk of skip(utf8(chunks), at)) {
    const first = line;
    const tooLong: number[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const before = start === 0 ? unfinished.length : 0;
      if (before + end - start > limit) tooLong.push(line);
      line++;
      start = end + 1;
    }
    if (start > 0) {
      at += unfinished.length + start;
      yield { bytes: unfinished.take(chunk.subarray(0, start)), line: first, tooLong, after: { at, line } };
    }
    unfinished.add(chunk.subarray(start));
  }
  if (unfinished.length === 0) return;
  at += unfinished.length;
  const tooLong = unfinished.length > limit ? [line] : [];
  // The end of the line that the stream ends without: the line is there though nothing of it may be held.
  const bytes = unfinished.take(Uint8Array.of(NEWLINE));
  yield { bytes, line, tooLong, after: { at, line: line + 1 } };
}

/**
 * The records of a batch, one a line. A `\r` before the line end is left to the JSON reader, for which it is blank.
 * Blank lines are no records.
 *
 * @example
 * // '{"a":1}\r\n\n{"b":2}' gives { line: 1, raw: '{"a":1}\r', replaced: 0 } and { line: 3, raw: '{"b":2}', replaced: 0 }
 */
export function* recordsOf(batch: Omit<LineBatch, 'after'>): Generator<RawRecord> {
  const { bytes } = batch;
  const tooLong = new Set(batch.tooLong);
  let { line } = batch;
  for (let from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, from);
    const to = end < 0 ? bytes.length : end;
    if (tooLong.has(line)) {
      yield { line, raw: null, replaced: 0 };
    } else {
      const { raw, replaced } = decode(bytes.subarray(from, to));
      if (!BLANK.test(raw)) yield { line, raw, replaced };
    }
    from = to + 1;
  }
}

import { utf8 } from './utf8.js';

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

/** The bytes of one line while it comes in, never more than the limit. */
class Collector {
  private parts: Uint8Array[] = [];
  private length = 0;
  private tooLong = false;

  constructor(private readonly limit: number) {}

  add(bytes: Uint8Array): void {
    this.length += bytes.length;
    if (this.length > this.limit) {
      this.tooLong = true;
      this.parts = [];
    }
    if (!this.tooLong && bytes.length > 0) this.parts.push(bytes);
  }

  get empty(): boolean {
    return this.length === 0;
  }

  /** The line so far; the next one begins. Null when it is blank. */
  take(line: number): RawRecord | null {
    const { parts, tooLong } = this;
    const whole = parts.length === 1 && parts[0] !== undefined ? parts[0] : new Uint8Array(tooLong ? 0 : this.length);
    if (parts.length > 1) {
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
    }
    this.parts = [];
    this.length = 0;
    this.tooLong = false;
    if (tooLong) return { line, raw: null, replaced: 0 };
    const decoded = decode(whole);
    return BLANK.test(decoded.raw) ? null : { line, ...decoded };
  }
}

/**
 * Cuts a stream of bytes into its records, one a line. Only `\n` ends a line (U+2028 and the like stand inside strings);
 * a `\r` before it is left to the JSON reader, for which it is blank. Blank lines are no records. A byte order mark at
 * the head is taken off. At most one record and one chunk are held.
 *
 * @param chunks the stream
 * @param limit bytes a record may have; a longer one is skipped to its end and comes out with `raw` null
 * @example
 * // '{"a":1}\r\n\n{"b":2}' gives { line: 1, raw: '{"a":1}\r', replaced: 0 } and { line: 3, raw: '{"b":2}', replaced: 0 }
 */
export async function* records(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<RawRecord> {
  const collector = new Collector(limit);
  let line = 1;
  for await (const chunk of utf8(chunks)) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      collector.add(chunk.subarray(from, end));
      const record = collector.take(line++);
      from = end + 1;
      if (record !== null) yield record;
    }
    collector.add(chunk.subarray(from));
  }
  const last = collector.empty ? null : collector.take(line);
  if (last !== null) yield last;
}

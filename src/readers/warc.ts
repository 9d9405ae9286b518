import { AsyncIterReader, type LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { joinBytes } from './bytes.js';
import { charsetOf } from './charset.js';
import type { Form } from './index.js';

/** Said of an archive that is none, or breaks off. */
export class BrokenArchive extends Error {
  readonly code = 'BROKEN_ARCHIVE';
}

/** What an archive says of a record. */
export interface ArchiveHead {
  /** Its own name: `<urn:uuid:...>`. */
  readonly id: string | null;
  readonly url: string | null;
  /** When it was fetched, as written: `2018-02-13T15:46:00Z`. */
  readonly date: string | null;
  readonly form: Form;
  /** The encoding that the server stated; null where it did not. */
  readonly charset: string | null;
}

/** A record of an archive that holds a page. */
export interface ArchiveRecord extends ArchiveHead {
  /** Its number among all records of the archive, from 1. */
  readonly number: number;
  /** Its bytes; null where there are more than the limit. */
  readonly bytes: Uint8Array | null;
}

const MAGIC = 'WARC/';
const LENGTH = /^\d{1,15}$/;

/** The media types that hold a page. */
const FORMS: Readonly<Record<string, Form>> = {
  'text/plain': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};

/** The content type of what a record holds, where it can hold a page at all: not a request, a redirect, an error. */
function contentTypeOf({ warcType, warcHeaders, httpHeaders }: WARCRecord): string | null {
  if (warcType === 'conversion' || warcType === 'resource') return warcHeaders.headers.get('Content-Type') ?? null;
  if (warcType !== 'response' || httpHeaders?.statusCode !== 200) return null;
  return httpHeaders.headers.get('Content-Type') ?? null;
}

function headOf(record: WARCRecord): ArchiveHead | null {
  const type = contentTypeOf(record);
  const form = FORMS[type?.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (type === null || form === undefined) return null;
  const said = (name: string) => record.warcHeaders.headers.get(name) ?? null;
  return {
    id: said('WARC-Record-ID'),
    url: said('WARC-Target-URI'),
    date: said('WARC-Date'),
    form,
    charset: charsetOf(type),
  };
}

/** The payload of a record; null where it has more bytes than the limit. */
async function payloadOf(record: WARCRecord, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= limit) parts.push(chunk);
    else parts.length = 0;
  }
  return length > limit ? null : joinBytes(parts);
}

/** Bytes that a chunk has, at least. */
const LEAST = 4096;

/** The same bytes without small chunks: where several chunks end within one line end, the parser loses its place. */
async function* inLargeChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < LEAST) continue;
    yield held.length === 1 ? chunk : joinBytes(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield joinBytes(held);
}

/** Reads a record to its end, whatever was taken of it: the parser would wait forever for what a cut archive lacks. */
async function drain(record: WARCRecord): Promise<void> {
  const raw = record._reader as LimitReader;
  for await (const _ of raw);
  if (raw.limit > 0) throw new BrokenArchive('it breaks off within a record');
}

/**
 * The records of a web archive (WARC, WET) that hold a page: texts made of pages, and pages as they were served, of
 * status 200. All others are passed over.
 *
 * @param chunks the archive, unpacked
 * @param limit bytes a page may have; of a longer one nothing is held
 * @param after how many records to pass over first
 * @throws {BrokenArchive} where it is no archive, or breaks off within a record
 * @example
 * // a WET file gives { number: 2, id: '<urn:uuid:...>', url: 'https://...', date: '2018-...Z', form: 'text', ... }
 */
export async function* archiveRecords(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  after = 0,
): AsyncGenerator<ArchiveRecord> {
  const parser = new WARCParser(new AsyncIterReader(inLargeChunks(chunks), null));
  let number = 0;
  for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
    number++;
    const { statusline, headers } = record.warcHeaders;
    // Where lines do not end as they should, the parser takes all records for the head of the first.
    if (!statusline.startsWith(MAGIC) || !LENGTH.test(headers.get('Content-Length') ?? '')) {
      throw new BrokenArchive('this is no record of an archive');
    }
    const head = number > after ? headOf(record) : null;
    const bytes = head === null ? null : await payloadOf(record, limit);
    await drain(record);
    if (head !== null) yield { ...head, number, bytes };
  }
}

import type { Batch } from '../../batch/batch.js';
import { PACK_BYTES, PACK_PAGES, packPages, type ReadPage } from '../../batch/pack.js';
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { formOf, readerOf } from '../../readers/index.js';
import { lineBatches } from '../../readers/jsonl.js';
import { TooLong, wholeDocument } from '../../readers/text.js';
import type { ArchiveRecord } from '../../readers/warc.js';
import type { Source } from './source.js';

/** A place between two records of an input. */
export interface Within {
  /** Bytes before it; in an archive, records. */
  readonly at: number;
  /** Number of the line, or of the record of an archive, after it, from 1. */
  readonly line: number;
}

/** A place between two documents of a run's inputs. */
export interface Place {
  /** The input it stands before or within, by its number from 0. */
  readonly input: number;
  /** Where in that input; null is its beginning. */
  readonly within: Within | null;
}

/** One step of reading the inputs: what was read, or that it is over. */
export type Step = { readonly after: Place } & (
  | { readonly kind: 'records'; readonly source: Source; readonly batch: Batch }
  /** Nothing more comes of the records of an input. */
  | { readonly kind: 'end'; readonly source: Source }
  | { readonly kind: 'pages'; readonly sources: readonly Source[]; readonly batch: Batch }
  /** An input could not be read, or not to its end. */
  | { readonly kind: 'problem'; readonly source: Source; readonly problem: unknown }
);

type BatchThen = readonly [batch: Batch, after: Within];

/** What stories and errors call the file of a source; null for what is no file. */
const fileOf = ({ input }: Source) => (input.path === null ? null : input.keep);

async function* archiveBatches(records: AsyncIterable<ArchiveRecord>, file: string | null): AsyncGenerator<BatchThen> {
  let read: ArchiveRecord[] = [];
  let size = 0;
  const pack = (): BatchThen => {
    const { number } = read.at(-1) as ArchiveRecord;
    const batch: Batch = { kind: 'archive', file, ...packPages(read) };
    read = [];
    size = 0;
    return [batch, { at: number, line: number + 1 }];
  };
  for await (const record of records) {
    read.push(record);
    size += record.bytes?.length ?? 0;
    if (size >= PACK_BYTES || read.length >= PACK_PAGES) yield pack();
  }
  if (read.length > 0) yield pack();
}

/** The records of a source in batches, each with where it leaves the source. */
async function* batchesOf(source: Source, limit: number, within: Within | null): AsyncGenerator<BatchThen> {
  const reader = readerOf(source.reader);
  if (reader.holds === 'records' && reader.cut === 'archive') {
    const { archiveRecords } = await import('../../readers/warc.js');
    yield* archiveBatches(archiveRecords(source.bytes.open(), limit, within?.at), fileOf(source));
    return;
  }
  for await (const { bytes, after, ...lines } of lineBatches(source.bytes.open(), limit, within ?? undefined)) {
    yield [{ kind: 'lines', file: fileOf(source), bytes, lines }, after];
  }
}

async function* stepsOfRecords(source: Source, limit: number, { input, within }: Place): AsyncGenerator<Step> {
  const next = { input: input + 1, within: null };
  try {
    for await (const [batch, after] of batchesOf(source, limit, within)) {
      yield { kind: 'records', source, batch, after: { input, within: after } };
    }
  } catch (problem) {
    yield { kind: 'problem', source, problem, after: next };
    return;
  }
  yield { kind: 'end', source, after: next };
}

/** What the library that unpacks says of data that is not as it was packed. */
const DAMAGED = /^Z_/;

type PageOrWhy = ReadPage & { readonly refused?: Diagnostic };
type PageOfFile = PageOrWhy & { readonly file: string | null };

async function readPage(source: Source, limit: number): Promise<PageOrWhy | { readonly problem: unknown }> {
  if (source.refused !== undefined) return { bytes: null, refused: source.refused };
  try {
    return { bytes: await wholeDocument(source.bytes.open(), limit) };
  } catch (problem) {
    if (problem instanceof TooLong) return { bytes: null };
    const { code } = problem as NodeJS.ErrnoException;
    // That is no disk that fails, but one page that came badly: the others are not touched.
    if (DAMAGED.test(code ?? '')) return { bytes: null, refused: diagnostic('packed-damaged') };
    return { problem };
  }
}

/** How many inputs from the first on are pages of one form that go into one batch. */
function pagesTogether(sources: readonly Source[], first: number): number {
  let bytes = 0;
  let count = 0;
  for (const { reader, file, refused } of sources.slice(first, first + PACK_PAGES)) {
    // Of a stream it is not known how much comes.
    bytes += file?.size ?? PACK_BYTES;
    const fits = count === 0 || (reader === sources[first]?.reader && bytes <= PACK_BYTES);
    if ((readerOf(reader).holds !== 'page' && refused === undefined) || !fits) break;
    count++;
  }
  return count;
}

async function* stepsOfPages(group: readonly Source[], limit: number, first: number): AsyncGenerator<Step> {
  // Of records that are refused nothing is held.
  const form = formOf((group[0] as Source).reader) ?? 'text';
  const read = await Promise.all(group.map(source => readPage(source, limit)));
  let pages: PageOfFile[] = [];
  const pack = (next: number): Step => {
    const sources = group.slice(next - first - pages.length, next - first);
    const batch: Batch = { kind: 'pages', form, ...packPages(pages) };
    pages = [];
    return { kind: 'pages', sources, batch, after: { input: next, within: null } };
  };
  for (const [at, page] of read.entries()) {
    const source = group[at] as Source;
    if (!('problem' in page)) {
      pages.push({ ...page, file: fileOf(source) });
      continue;
    }
    if (pages.length > 0) yield pack(first + at);
    yield { kind: 'problem', source, problem: page.problem, after: { input: first + at + 1, within: null } };
  }
  if (pages.length > 0) yield pack(first + group.length);
}

/**
 * Reads inputs, one after the other, in batches.
 *
 * @param limit bytes a document may have
 * @param from where to begin
 * @example
 * // a file of JSONL and two pages: the batches of the file, then its end; then one batch of two pages
 */
export async function* steps(sources: readonly Source[], limit: number, from: Place): AsyncGenerator<Step> {
  let { input, within } = from;
  while (input < sources.length) {
    const count = pagesTogether(sources, input);
    if (count > 0) yield* stepsOfPages(sources.slice(input, input + count), limit, input);
    else yield* stepsOfRecords(sources[input] as Source, limit, { input, within });
    input += Math.max(1, count);
    within = null;
  }
}

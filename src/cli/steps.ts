import type { Batch, PageEnd } from '../batch/batch.js';
import { joinBytes } from '../readers/bytes.js';
import { findReader } from '../readers/index.js';
import { type LinePlace, lineBatches } from '../readers/jsonl.js';
import { TooLong, wholeDocument } from '../readers/text.js';
import type { Source } from './source.js';

/** A place between two documents of a run's inputs. */
export interface Place {
  /** The input it stands before or within, by its number from 0. */
  readonly input: number;
  /** Where in that input; null is its beginning. */
  readonly within: LinePlace | null;
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

/** Bytes and pages that are handed on together. */
const PAGES_BYTES = 256 * 1024;
const PAGES = 64;

async function* stepsOfRecords(source: Source, limit: number, { input, within }: Place): AsyncGenerator<Step> {
  const next = { input: input + 1, within: null };
  try {
    for await (const { bytes, after, ...lines } of lineBatches(source.open(), limit, within ?? undefined)) {
      yield { kind: 'records', source, batch: { kind: 'lines', bytes, lines }, after: { input, within: after } };
    }
  } catch (problem) {
    yield { kind: 'problem', source, problem, after: next };
    return;
  }
  yield { kind: 'end', source, after: next };
}

/** A page that was read; no bytes where there are more than a page may have. */
interface ReadPage {
  readonly source: Source;
  readonly bytes: Uint8Array | null;
}

async function readPage(source: Source, limit: number): Promise<ReadPage | { readonly problem: unknown }> {
  try {
    return { source, bytes: await wholeDocument(source.open(), limit) };
  } catch (problem) {
    return problem instanceof TooLong ? { source, bytes: null } : { problem };
  }
}

function stepOfPages(pages: readonly ReadPage[], next: number): Step {
  const ends: PageEnd[] = [];
  let end = 0;
  for (const { bytes } of pages) {
    end += bytes?.length ?? 0;
    ends.push(bytes === null ? { end, tooLong: true } : { end });
  }
  const batch: Batch = { kind: 'pages', bytes: joinBytes(pages.flatMap(page => page.bytes ?? [])), pages: ends };
  return { kind: 'pages', sources: pages.map(({ source }) => source), batch, after: { input: next, within: null } };
}

/** How many inputs from the first on are pages that go into one batch. */
function pagesTogether(sources: readonly Source[], first: number): number {
  let bytes = 0;
  let count = 0;
  for (const { reader, file } of sources.slice(first, first + PAGES)) {
    // Of a stream it is not known how much comes.
    bytes += file?.size ?? PAGES_BYTES;
    if (findReader(reader)?.holds !== 'page' || (count > 0 && bytes > PAGES_BYTES)) break;
    count++;
  }
  return count;
}

async function* stepsOfPages(group: readonly Source[], limit: number, first: number): AsyncGenerator<Step> {
  const read = await Promise.all(group.map(source => readPage(source, limit)));
  let pages: ReadPage[] = [];
  for (const [at, page] of read.entries()) {
    if (!('problem' in page)) {
      pages.push(page);
      continue;
    }
    if (pages.length > 0) yield stepOfPages(pages, first + at);
    pages = [];
    const source = group[at] as Source;
    yield { kind: 'problem', source, problem: page.problem, after: { input: first + at + 1, within: null } };
  }
  if (pages.length > 0) yield stepOfPages(pages, first + group.length);
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

import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { withLibraries } from '../on-demand.js';
import { type CheckedOptions, isMoment } from '../options.js';
import { joinBytes } from '../readers/bytes.js';
import { recordsOf } from '../readers/jsonl.js';
import type { Story } from '../story/schema.js';
import { escapeJson } from '../writers/escape-json.js';
import { findWriter, type Write, type Writer } from '../writers/index.js';
import type { Answer, Batch, Failure, PageEnd } from './batch.js';
import { type Counts, countDocument, noCounts } from './counts.js';
import { type Attempt, attempt, type Engine, failureOf } from './engine.js';
import { charactersOf, type HtmlReader, type Page, readPage, shownText, withoutStory } from './page.js';
import { answerRecord } from './records.js';

/** All that the answers of a run depend on, beside the batch: plain data, so that a worker can be given it. */
export interface Work {
  /** Name of the writer. */
  readonly format: string;
  readonly textField: string;
  readonly idField: string;
  /** Whether each page is to name the file it came from. */
  readonly names: boolean;
  /** Whether each record is to name it, too: in its story, or error. */
  readonly namesOfRecords: boolean;
  /** Bytes a document may have. */
  readonly limit: number;
  readonly options: CheckedOptions;
  /** Whether failed records are wanted as they came. */
  readonly keepFailed: boolean;
  /** Whether there may be pages in HTML. */
  readonly html: boolean;
  /** Let internal errors through, with their stack. */
  readonly debug: boolean;
}

const utf8 = new TextEncoder();

type BatchOf<K extends Batch['kind']> = Batch & { readonly kind: K };

const told = ({ code, message }: Pick<Diagnostic, 'code' | 'message'>) => ({ code, message });

/** The bytes of one page of a batch. */
function bytesOf(bytes: Uint8Array, pages: readonly PageEnd[], at: number): Uint8Array {
  return bytes.subarray(pages[at - 1]?.end ?? 0, pages[at]?.end);
}

/** The options for a page whose archive says when it was fetched. */
function fetchedAt(date: string | null, options: CheckedOptions): CheckedOptions {
  return options.now === undefined && date !== null && isMoment(date) ? { ...options, now: date } : options;
}

/** Answers batches, one at a time. What it needs for that is loaded once. */
export class Answerer {
  private constructor(
    private readonly work: Work,
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly write: Write,
    private readonly html: HtmlReader | null,
  ) {}

  static async load(work: Work, loadEngine: () => Promise<Engine>): Promise<Answerer> {
    const writer = findWriter(work.format);
    if (writer === null) throw new Error(`no writer ${work.format}`);
    const html = work.html ? import('../readers/html.js') : null;
    return new Answerer(work, ...(await Promise.all([loadEngine(), writer, writer.load(), html])));
  }

  /**
   * Answers every document of a batch, in order.
   *
   * @example
   * // two lines of JSONL, of which the second has no text, give two lines of output and one failure
   */
  answer(batch: Batch): Promise<Answer> {
    return withLibraries(() => this.answerAtOnce(batch));
  }

  private answerAtOnce(batch: Batch): Answer {
    switch (batch.kind) {
      case 'lines':
        return this.answerLines(batch);
      case 'pages':
        return this.answerPages(batch);
      case 'archive':
        return this.answerArchive(batch);
    }
  }

  private answerLines({ bytes, lines, file = null }: BatchOf<'lines'>): Answer {
    const { work, engine } = this;
    const named = work.namesOfRecords ? { file } : {};
    const clean = (text: string) => attempt(() => engine.clean(shownText(text), work.options), work.debug);
    const counts = noCounts();
    const failures: Failure[] = [];
    let output = '';
    for (const record of recordsOf({ bytes, ...lines })) {
      const { json, failure, id, cleaned } = answerRecord(record, { ...work, ...named, clean });
      output += `${json}\n`;
      countDocument(counts, cleaned, failure?.code ?? null);
      if (failure === null) continue;
      const kept = work.keepFailed && record.raw !== null ? { record: record.raw } : {};
      const place = { unit: 'line', number: record.line } as const;
      failures.push({ page: null, place, id, ...told(failure), ...kept });
    }
    return { output: utf8.encode(output), ends: [], failures, counts };
  }

  private answerPages({ bytes, form, pages }: BatchOf<'pages'>): Answer {
    const counts = noCounts();
    const failures: Failure[] = [];
    const ends: number[] = [];
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let written = 0;
    for (const [at, page] of pages.entries()) {
      const story = this.countedStory({ bytes: bytesOf(bytes, pages, at), form, charset: null }, page, counts);
      const failure = failureOf(story);
      if (failure !== null) failures.push({ page: at, place: null, id: null, ...told(failure) });
      const whole = this.work.names ? { file: page.file, ...story } : story;
      const part = utf8.encode(failure === null || this.writer.whole ? this.write(whole) : '');
      parts.push(part);
      written += part.length;
      ends.push(written);
    }
    const [first, ...others] = parts;
    return { output: first !== undefined && others.length === 0 ? first : joinBytes(parts), ends, failures, counts };
  }

  /** The story of a page, which is counted: the lines that it was made of need not be kept while it is written. */
  private countedStory(page: Page, end: PageEnd, counts: Counts): Story {
    const read = this.readPage(page, end, this.work.options);
    const cleaned = 'code' in read ? withoutStory(read, this.engine) : read;
    countDocument(counts, cleaned, failureOf(cleaned.story)?.code ?? null);
    return cleaned.story;
  }

  private answerArchive({ bytes, pages, file = null }: BatchOf<'archive'>): Answer {
    const named = this.work.namesOfRecords ? { file } : {};
    const counts = noCounts();
    const failures: Failure[] = [];
    let output = '';
    for (const [at, page] of pages.entries()) {
      const { id, url, date, form, charset, number } = page;
      const asItCame: Page = { bytes: bytesOf(bytes, pages, at), form, charset };
      const options = fetchedAt(date, this.work.options);
      const read = this.readPage(asItCame, page, options);
      const failure = 'code' in read ? read : failureOf(read.story);
      const made = 'code' in read ? { error: { ...named, ...told(read) } } : { story: { ...named, ...read.story } };
      output += `${escapeJson(JSON.stringify({ id, url, date, ...made }))}\n`;
      countDocument(counts, 'code' in read ? null : read, failure?.code ?? null);
      if (failure === null) continue;
      const place = { unit: 'record', number } as const;
      failures.push({ page: null, place, id: url ?? id, ...told(failure), ...this.keptOf(asItCame, page) });
    }
    return { output: utf8.encode(output), ends: [], failures, counts };
  }

  /** The text of a page that failed, where it is wanted and was held. */
  private keptOf(page: Page, { tooLong, refused }: PageEnd): Pick<Failure, 'record'> {
    if (!this.work.keepFailed || tooLong || refused !== undefined) return {};
    const record = charactersOf(page, this.engine, this.html);
    return record === null ? {} : { record };
  }

  private readPage(page: Page, { tooLong, refused }: PageEnd, options: CheckedOptions): Attempt {
    const { work, engine, html } = this;
    if (refused !== undefined) return refused;
    if (tooLong) return diagnostic('record-too-long', { limit: work.limit });
    return attempt(() => readPage(page, options, engine, html), work.debug);
  }
}

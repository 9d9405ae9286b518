import { type Diagnostic, diagnostic } from '../diagnostics.js';
import type { CheckedOptions } from '../options.js';
import { joinBytes } from '../readers/bytes.js';
import { recordsOf } from '../readers/jsonl.js';
import { findWriter, type Write, type Writer } from '../writers/index.js';
import type { Answer, Batch, Failure } from './batch.js';
import { countDocument, noCounts } from './counts.js';
import { attempt, type Cleaned, type Engine, failureOf, readPage } from './engine.js';
import { answerRecord } from './records.js';

/** All that the answers of a run depend on, beside the batch: plain data, so that a worker can be given it. */
export interface Work {
  /** Name of the writer. */
  readonly format: string;
  readonly textField: string;
  readonly idField: string;
  /** Bytes a document may have. */
  readonly limit: number;
  readonly options: CheckedOptions;
  /** Let internal errors through, with their stack. */
  readonly debug: boolean;
}

const utf8 = new TextEncoder();

/** Tells whether a format can show why there is no story. */
function tellsDiagnostics({ mediaType }: Writer): boolean {
  return mediaType.startsWith('application/json');
}

/** The story of a page of which nothing can be said but why. */
function withoutStory(failure: Diagnostic, engine: Engine): Cleaned {
  const { story } = engine.clean('', { trace: false });
  return { story: { ...story, diagnostics: [{ ...failure }] }, lines: [] };
}

/** Answers batches, one at a time. What it needs for that is loaded once. */
export class Answerer {
  private constructor(
    private readonly work: Work,
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly write: Write,
  ) {}

  static async load(work: Work, loadEngine: () => Promise<Engine>): Promise<Answerer> {
    const writer = findWriter(work.format);
    if (writer === null) throw new Error(`no writer ${work.format}`);
    const [engine, write] = await Promise.all([loadEngine(), writer.load()]);
    return new Answerer(work, engine, writer, write);
  }

  /**
   * Answers every document of a batch, in order.
   *
   * @example
   * // two lines of JSONL, of which the second has no text, give two lines of output and one failure
   */
  answer(batch: Batch): Answer {
    return batch.kind === 'lines' ? this.answerLines(batch) : this.answerPages(batch);
  }

  private answerLines({ bytes, lines }: Batch & { readonly kind: 'lines' }): Answer {
    const { work, engine } = this;
    const clean = (text: string) => attempt(() => engine.clean(text, work.options), work.debug);
    const counts = noCounts();
    const failures: Failure[] = [];
    let output = '';
    for (const record of recordsOf({ bytes, ...lines })) {
      const { json, failure, id, cleaned } = answerRecord(record, { ...work, clean });
      output += `${json}\n`;
      countDocument(counts, cleaned?.story ?? null, cleaned?.lines ?? [], failure?.code ?? null);
      if (failure !== null)
        failures.push({ page: null, line: record.line, id, code: failure.code, message: failure.message });
    }
    return { output: utf8.encode(output), ends: [], failures, counts };
  }

  private answerPages({ bytes, pages }: Batch & { readonly kind: 'pages' }): Answer {
    const counts = noCounts();
    const failures: Failure[] = [];
    const ends: number[] = [];
    const parts: Uint8Array[] = [];
    let from = 0;
    let written = 0;
    for (const [page, { end, tooLong }] of pages.entries()) {
      const { story, lines } = this.readPage(tooLong ? null : bytes.subarray(from, end));
      const failure = failureOf(story);
      countDocument(counts, story, lines, failure?.code ?? null);
      if (failure !== null) failures.push({ page, line: null, id: null, code: failure.code, message: failure.message });
      const part = utf8.encode(failure === null || tellsDiagnostics(this.writer) ? this.write(story) : '');
      parts.push(part);
      from = end;
      written += part.length;
      ends.push(written);
    }
    return { output: joinBytes(parts), ends, failures, counts };
  }

  /** @param bytes null where there are more than a page may have */
  private readPage(bytes: Uint8Array | null): Cleaned {
    const { work, engine } = this;
    const read =
      bytes === null
        ? diagnostic('record-too-long', { limit: work.limit })
        : attempt(() => readPage(bytes, work.options, engine), work.debug);
    return 'code' in read ? withoutStory(read, engine) : read;
  }
}

import type { Answer } from '../batch/batch.js';
import type { Writer } from '../writers/index.js';
import type { Input } from './inputs.js';
import { CannotRun, isSystemError, systemMessage } from './messages.js';
import type { Sink } from './sink.js';
import type { Source } from './source.js';
import type { Step } from './steps.js';

/** Brings what was made of each step to where it goes. */
export interface Delivery {
  /** True when nobody reads any more: stop. */
  readonly closed: boolean;
  /**
   * @param answer what was made of the step's batch, where it has one
   * @throws {CannotRun} when it cannot be written
   */
  readonly take: (step: Step, answer: Answer | null) => Promise<void>;
  /** Ends it: what was written lasts. */
  readonly finish: () => Promise<void>;
  /** Takes back what can be taken back. */
  readonly abort: () => Promise<void>;
}

/** The pages of a batch for which there is something to write. */
function pagesOf(
  sources: readonly Source[],
  { output, ends }: Answer,
): readonly { readonly source: Source; readonly bytes: Uint8Array }[] {
  let from = 0;
  return sources.flatMap((source, at) => {
    const to = ends[at] ?? from;
    const bytes = output.subarray(from, to);
    from = to;
    return bytes.length > 0 ? [{ source, bytes }] : [];
  });
}

/** Everything into one stream or file. */
class IntoOne implements Delivery {
  private written = 0;
  /** Whether records of the input that is being read have been written. */
  private begun = false;

  constructor(
    private readonly sink: Sink,
    private readonly many: Writer['many'] | null,
  ) {}

  get closed(): boolean {
    return this.sink.closed;
  }

  async take(step: Step, answer: Answer | null): Promise<void> {
    // Half an input, and then others behind it, would pass for all of it.
    if (step.kind === 'problem' && this.begun && isSystemError(step.problem)) {
      throw new CannotRun(systemMessage(step.source.input.name, step.problem));
    }
    this.begun = step.kind === 'records';
    if (answer === null || answer.output.length === 0) return;
    await this.sink.write(step.kind === 'pages' ? this.separated(step.sources, answer) : answer.output);
  }

  /** The pages of a batch with what stands between stories. */
  private separated(sources: readonly Source[], answer: Answer): Uint8Array {
    const { many } = this;
    if (many === null) return answer.output;
    const between = Buffer.from(many.between);
    return Buffer.concat(
      pagesOf(sources, answer).flatMap(({ bytes }) => (this.written++ > 0 ? [between, bytes] : [bytes])),
    );
  }

  async finish(): Promise<void> {
    if (this.many !== null) await this.sink.write(this.many.end);
    await this.sink.commit();
  }

  abort(): Promise<void> {
    return this.sink.abort();
  }
}

/**
 * Writes everything into one stream or file.
 *
 * @param many what stands around and between stories; null where there can be only one
 */
export async function deliverIntoOne(sink: Sink, many: Writer['many'] | null): Promise<Delivery> {
  if (many !== null) await sink.write(many.begin);
  return new IntoOne(sink, many);
}

/** Each input into a file of its own, which appears only when it is complete. */
class IntoEach implements Delivery {
  readonly closed = false;
  /** The file of the records that are being read. */
  private current: Sink | null = null;
  private busy: Promise<void> = Promise.resolve();

  constructor(private readonly open: (input: Input) => Promise<Sink>) {}

  take(step: Step, answer: Answer | null): Promise<void> {
    this.busy = this.deliver(step, answer);
    return this.busy;
  }

  private async deliver(step: Step, answer: Answer | null): Promise<void> {
    if (step.kind === 'pages') {
      if (answer === null) return;
      await Promise.all(pagesOf(step.sources, answer).map(({ source, bytes }) => this.writePage(source, bytes)));
    } else if (step.kind === 'problem') {
      await this.drop();
    } else {
      this.current ??= await this.open(step.source.input);
      if (answer !== null && answer.output.length > 0) await this.current.write(answer.output);
      if (step.kind === 'end') {
        await this.current.commit();
        this.current = null;
      }
    }
  }

  private async writePage({ input }: Source, bytes: Uint8Array): Promise<void> {
    const sink = await this.open(input);
    try {
      await sink.write(bytes);
      await sink.commit();
    } catch (error) {
      await sink.abort();
      throw error;
    }
  }

  async finish(): Promise<void> {}

  async abort(): Promise<void> {
    // What is being written is taken back, or complete, only when that is done. Its error has been told.
    await this.busy.catch(() => {});
    await this.drop();
  }

  private async drop(): Promise<void> {
    await this.current?.abort();
    this.current = null;
  }
}

/** Writes each input into a file of its own. */
export function deliverIntoEach(open: (input: Input) => Promise<Sink>): Delivery {
  return new IntoEach(open);
}

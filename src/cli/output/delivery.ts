import type { Answer } from '../../batch/batch.js';
import type { Mark } from '../../batch/checkpoint.js';
import type { Writer } from '../../writers/index.js';
import type { Input } from '../input/inputs.js';
import type { Source } from '../input/source.js';
import type { Step } from '../input/steps.js';
import type { FileSink } from './atomic-write.js';
import type { FilePlace } from './output.js';
import type { Sink } from './sink.js';

/** What of a delivery belongs to a checkpoint. */
export type Delivered = Pick<Mark, 'written' | 'output'>;

/** Brings what was made of each step to where it goes. */
export interface Delivery {
  /** True when nobody reads any more: stop. */
  readonly closed: boolean;
  /**
   * @param answer what was made of the step's batch, where it has one
   * @throws {CannotRun} when it cannot be written
   */
  readonly take: (step: Step, answer: Answer | null) => Promise<void>;
  /** True where the inputs share the output: what breaks within one of them concerns all. */
  readonly shared: boolean;
  /**
   * Takes back what has come of the records of the input that is being read.
   *
   * @param to what there was before them
   * @returns false where it is out already, and stays
   */
  readonly withdraw: (to: Delivered) => Promise<boolean>;
  /** What there is after the last step. */
  readonly delivered: () => Delivered;
  /** Waits until that lasts. */
  readonly sync: () => Promise<void>;
  /** Writes what stands at the end. */
  readonly end: () => Promise<void>;
  /** Gives the files their names, when they have all ended. */
  readonly commit: () => Promise<void>;
  /** Takes back what can be taken back. */
  readonly abort: () => Promise<void>;
  /** Leaves it as it is, to be gone on with. */
  readonly leave: () => Promise<void>;
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
export class IntoOne implements Delivery {
  readonly shared = true;

  /**
   * @param file the sink once more, where it is a file
   * @param many what stands around and between stories; null where there can be only one
   * @param written stories that are in it already
   */
  private constructor(
    private readonly sink: Sink,
    private readonly file: FileSink | null,
    private readonly many: Writer['many'] | null,
    private written: number,
  ) {}

  static async begin(sink: Sink, file: FileSink | null, many: Writer['many'] | null): Promise<Delivery> {
    if (many !== null && many.begin !== '') await sink.write(many.begin);
    return new IntoOne(sink, file, many, 0);
  }

  static goOn(file: FileSink, many: Writer['many'] | null, mark: Mark): Delivery {
    return new IntoOne(file, file, many, mark.written);
  }

  get closed(): boolean {
    return this.sink.closed;
  }

  async take(step: Step, answer: Answer | null): Promise<void> {
    if (answer === null || answer.output.length === 0) return;
    await this.sink.write(step.kind === 'pages' ? this.separated(step.sources, answer) : answer.output);
  }

  async withdraw({ output, written }: Delivered): Promise<boolean> {
    if (this.file === null || output === null) return false;
    this.file.cutBack(output);
    this.written = written;
    return true;
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

  delivered(): Delivered {
    return { written: this.written, output: this.file?.partial() ?? null };
  }

  async sync(): Promise<void> {
    await this.file?.sync();
  }

  async end(): Promise<void> {
    if (this.many !== null && this.many.end !== '') await this.sink.write(this.many.end);
  }

  commit(): Promise<void> {
    return this.sink.commit();
  }

  abort(): Promise<void> {
    return this.sink.abort();
  }

  async leave(): Promise<void> {
    await this.file?.leave();
  }
}

/** Each input into a file of its own, which appears only when it is complete. */
export class IntoEach implements Delivery {
  readonly closed = false;
  readonly shared = false;
  private busy: Promise<void> = Promise.resolve();

  /** @param current the file of the records that are being read */
  constructor(
    private readonly fileOf: (input: Input) => FilePlace,
    private current: FileSink | null,
  ) {}

  take(step: Step, answer: Answer | null): Promise<void> {
    this.busy = this.deliver(step, answer);
    return this.busy;
  }

  private async deliver(step: Step, answer: Answer | null): Promise<void> {
    if (step.kind === 'pages') {
      if (answer === null) return;
      await Promise.all(pagesOf(step.sources, answer).map(({ source, bytes }) => this.writePage(source, bytes)));
    } else if (step.kind !== 'problem') {
      this.current ??= await this.fileOf(step.source.input).open();
      if (answer !== null && answer.output.length > 0) await this.current.write(answer.output);
      if (step.kind === 'end') {
        await this.current.commit();
        this.current = null;
      }
    }
  }

  async withdraw(): Promise<boolean> {
    await this.drop();
    return true;
  }

  private async writePage({ input }: Source, bytes: Uint8Array): Promise<void> {
    const sink = await this.fileOf(input).open();
    try {
      await sink.write(bytes);
      await sink.commit();
    } catch (error) {
      await sink.abort();
      throw error;
    }
  }

  delivered(): Delivered {
    return { written: 0, output: this.current?.partial() ?? null };
  }

  async sync(): Promise<void> {
    await this.current?.sync();
  }

  async end(): Promise<void> {}

  async commit(): Promise<void> {}

  async abort(): Promise<void> {
    await this.settle();
    await this.drop();
  }

  async leave(): Promise<void> {
    await this.settle();
    await this.current?.leave();
  }

  /** What is being written is taken back, or complete, only when that is done. Its error has been told. */
  private async settle(): Promise<void> {
    await this.busy.catch(() => {});
  }

  private async drop(): Promise<void> {
    await this.current?.abort();
    this.current = null;
  }
}

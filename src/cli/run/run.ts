import type { Answer, Failure } from '../../batch/batch.js';
import type { Mark } from '../../batch/checkpoint.js';
import { addCounts, type Counts, type Done, doneOf } from '../../batch/counts.js';
import { inOrder } from '../../batch/in-order.js';
import { quarantineLine } from '../../batch/quarantine.js';
import type { Staff } from '../../batch/staff.js';
import { readerOf } from '../../readers/index.js';
import { isPacked } from '../../readers/packed.js';
import type { Source } from '../input/source.js';
import { type Place, type Step, steps, type Within } from '../input/steps.js';
import type { FileSink } from '../output/atomic-write.js';
import type { Delivery } from '../output/delivery.js';
import { CannotRun, failureMessage, systemMessage } from '../terminal/messages.js';
import type { Talk } from '../terminal/talk.js';
import type { HadoopReporter } from './hadoop.js';
import type { Journal } from './journal.js';
import { FROM_THE_BEGINNING, type Marks } from './marks.js';
import { progressLine } from './progress.js';
import type { RunReport } from './summary.js';

/** What a run works with. */
export interface RunParts {
  readonly sources: readonly Source[];
  readonly staff: Staff;
  readonly delivery: Delivery;
  /** Takes the failed documents; null where nobody asked for them. */
  readonly quarantine: FileSink | null;
  /** Keeps what is needed to go on after an interruption; null where that is not possible. */
  readonly journal: Journal | null;
  readonly talk: Talk;
  readonly showsProgress: boolean;
  readonly reporter: HadoopReporter | null;
  /** Bytes a document may have. */
  readonly limit: number;
  readonly clock: () => number;
  readonly signal: AbortSignal | undefined;
}

function inputOf(step: Step, { page }: Failure): string {
  const source = step.kind === 'pages' ? step.sources[page ?? 0] : step.source;
  return source?.input.name ?? '';
}

/** Where a failed document stands. */
function whereOf(step: Step, failure: Failure): string {
  const name = inputOf(step, failure);
  const { place } = failure;
  // A line is found by an editor; a record of an archive has only its number.
  const where =
    place === null ? name : place.unit === 'line' ? `${name}:${place.number}` : `${name}, record ${place.number}`;
  return failure.id === null ? where : `${where} (${failure.id})`;
}

/** Bytes of the inputs as they lie there; null where one is a stream. */
function totalBytes(sources: readonly Source[]): number | null {
  let total = 0;
  for (const { file } of sources) {
    if (file === null) return null;
    total += file.size;
  }
  return total;
}

/** Bytes of an input, as they lie there, before a place in it. What has just been read up to there is asked how much. */
function bytesBefore(source: Source, { at }: Within): number {
  const reader = readerOf(source.reader);
  const inBytes = reader.holds === 'records' && reader.cut === 'lines';
  return inBytes && !isPacked(source.input.path ?? '') ? at : source.bytes.taken();
}

/** The work on all inputs, from the first document to the last. */
export class Run {
  private counts: Counts;
  private unreadable: number;
  private place: Place;
  private inputMark: Mark;
  private readonly start: number;
  private readonly total: number | null;
  /** What an earlier run has done; null where this one began from the beginning. */
  private earlier: Done | null;
  /** Bytes of whole inputs that it has read. */
  private readonly before: number;
  /** Bytes of the input it broke off in that it has read, and that are passed over now. */
  private skipped = 0;
  private busy: Promise<void> = Promise.resolve();

  /** @param from where it begins */
  constructor(
    private readonly parts: RunParts,
    { mark, inputMark }: Marks,
  ) {
    this.counts = structuredClone(mark.counts);
    this.unreadable = mark.unreadable;
    this.place = mark.place;
    this.inputMark = structuredClone(mark.place.within === null ? this.mark() : inputMark);
    this.earlier = mark === FROM_THE_BEGINNING.mark ? null : doneOf(mark.counts);
    this.start = parts.clock();
    this.total = totalBytes(parts.sources);
    this.before = totalBytes(parts.sources.slice(0, mark.place.input)) ?? 0;
  }

  /**
   * Has every document answered and delivered, up to the last, or until it is told to stop or nobody reads any more.
   *
   * @throws {CannotRun} when something cannot be written
   */
  async work(): Promise<void> {
    const { sources, staff, delivery, limit, signal } = this.parts;
    const { within, input } = this.place;
    let passing = within === null ? undefined : sources[input];
    const answer = async (step: Step) => {
      // With the first step all is passed over that an earlier run has read.
      if (passing !== undefined && within !== null) this.skipped = bytesBefore(passing, within);
      passing = undefined;
      return 'batch' in step ? await staff.answer(step.batch) : null;
    };
    for await (const [step, answered] of inOrder(steps(sources, limit, this.place), answer, staff.room)) {
      this.busy = this.take(step, answered);
      await this.busy;
      if (delivery.closed || signal?.aborted) return;
    }
  }

  /** Where the run stands: between two steps, for one that is under way is waited for. */
  async marks(): Promise<Marks> {
    await this.busy;
    return this.standing();
  }

  report(): RunReport {
    const { counts, earlier, unreadable, skipped } = this;
    const { sources, clock } = this.parts;
    const read = sources.reduce((sum, source) => sum + source.bytes.taken(), 0);
    const seconds = (clock() - this.start) / 1000;
    return { counts, earlier, unreadable, seconds, bytes: Math.max(0, read - skipped) };
  }

  private async take(step: Step, answer: Answer | null): Promise<void> {
    const { delivery, quarantine, journal, talk } = this.parts;
    await delivery.take(step, answer);
    if (answer !== null) {
      addCounts(this.counts, answer.counts);
      for (const failure of answer.failures) talk.failure(failureMessage(whereOf(step, failure), failure));
      const lines = answer.failures.map(failure => `${quarantineLine(inputOf(step, failure), failure)}\n`);
      if (lines.length > 0) await quarantine?.write(lines.join(''));
    }
    const lost = step.kind === 'problem' && (await this.lose(step));
    this.place = step.after;
    if (this.place.within === null) this.inputMark = structuredClone(this.mark());
    // Before others are written over them: an older checkpoint still has the records of that input.
    if (lost) await journal?.save(this.standing(), false);
    journal?.note(() => this.standing());
    this.tell();
  }

  /**
   * An input could not be read, or not to its end. A part of it would pass for all: what has come of its records is taken
   * back, where that can be.
   *
   * @returns whether it was
   * @throws {CannotRun} where a disk fails and the run can be gone on with: the next try may read the rest
   */
  private async lose({ source, problem }: Step & { readonly kind: 'problem' }): Promise<boolean> {
    const { delivery, quarantine, journal, talk } = this.parts;
    const { inputMark } = this;
    const said = systemMessage(source.input.name, problem);
    const begun = this.place.within !== null;
    if (begun && delivery.shared && journal !== null && 'syscall' in (problem as Error)) throw new CannotRun(said);
    const first = this.counts.documents - inputMark.counts.documents;
    const back = begun && (await delivery.withdraw(inputMark));
    if (back) {
      this.counts = structuredClone(inputMark.counts);
      // Of what an earlier run has done, that is gone, too.
      if (this.earlier !== null && this.earlier.documents > this.counts.documents) this.earlier = doneOf(this.counts);
      if (inputMark.quarantine !== null) quarantine?.cutBack(inputMark.quarantine);
    }
    this.unreadable++;
    const records = first === 1 ? 'its first record' : `its first ${first} records`;
    talk.say(first === 0 ? said : `${said} (${records} ${back ? 'left out' : 'came out'})`);
    return back;
  }

  private standing(): Marks {
    return { mark: this.mark(), inputMark: this.inputMark };
  }

  private mark(): Mark {
    const { delivery, quarantine } = this.parts;
    const { place, counts, unreadable } = this;
    return { place, counts, unreadable, ...delivery.delivered(), quarantine: quarantine?.partial() ?? null };
  }

  /** Lets whoever looks on know how far it is. */
  private tell(): void {
    const { talk, showsProgress, reporter } = this.parts;
    reporter?.update(this.counts);
    if (!showsProgress) return;
    talk.progress(columns => {
      const { counts, seconds, bytes } = this.report();
      const earlier = { stories: this.earlier?.stories ?? 0, bytes: this.before + this.skipped };
      return progressLine({ counts, seconds, bytes: earlier.bytes + bytes, earlier, total: this.total }, columns);
    });
  }
}

import { Answerer, type Work } from '../batch/answer.js';
import type { Answer, Batch, Failure } from '../batch/batch.js';
import { addCounts, type Counts, failedOf, noCounts } from '../batch/counts.js';
import type { Engine } from '../batch/engine.js';
import { inOrder } from '../batch/in-order.js';
import { Pool } from '../batch/pool.js';
import type { CommandOptions } from '../options.js';
import { findReader, type ReaderName } from '../readers/index.js';
import { findWriter, WRITERS, type Writer } from '../writers/index.js';
import { cleanOptionsOf } from './clean-options.js';
import { type Delivery, deliverIntoEach, deliverIntoOne } from './delivery.js';
import { findInputs, type Input, type Inputs } from './inputs.js';
import type { Io } from './io.js';
import { CannotRun, isSystemError, message, systemMessage } from './messages.js';
import { findDestination, outputRoot } from './output.js';
import { sizeOf } from './size.js';
import { findSource, type Source } from './source.js';
import { type Step, steps } from './steps.js';
import { Stopped, untilStopped } from './stop.js';
import { EXIT, exitCode } from './tally.js';

/** Less than this is done before a worker has started. */
const BYTES_FOR_A_WORKER = 2 * 1024 * 1024;

const START = { input: 0, within: null };

type Options = CommandOptions & { readonly from: ReaderName | 'auto' };

/** Records come out as JSONL; everything else in the format asked for. */
function chooseWriter(format: string | undefined, sources: readonly Source[]): Writer {
  const records = sources.find(({ reader }) => findReader(reader)?.holds === 'records');
  const writer = findWriter(format ?? (records === undefined ? WRITERS[0].name : 'jsonl'));
  if (writer === null) throw new CannotRun(`--format '${format}' is not known`);
  if (records !== undefined && writer.name !== 'jsonl') {
    const what = `is JSONL and comes out as JSONL, one record for each, not as ${writer.name}`;
    throw new CannotRun(
      message(records.input.name, what, 'leave out --format, or read it as one page with --from text'),
    );
  }
  return writer;
}

async function findSources(inputs: readonly Input[], { from, maxRecord }: Options, io: Io): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const input of inputs) {
    try {
      sources.push(await findSource(input, from, io, sizeOf(maxRecord)));
    } catch (error) {
      if (isSystemError(error)) throw new CannotRun(systemMessage(input.name, error));
      throw error;
    }
  }
  return sources;
}

/** What answers batches: this thread, or a pool of others. */
interface Staff {
  readonly answer: (batch: Batch) => Promise<Answer>;
  /** Batches that may be under way at once. */
  readonly room: number;
  readonly close: () => Promise<void>;
}

/** Workers for an input: as many as there are cores, but none that would come too late; one for a pipe. */
function workersFor(sources: readonly Source[], cores: number): number {
  const bytes = sources.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  return Math.max(1, Math.min(cores, Math.floor(bytes / BYTES_FOR_A_WORKER)));
}

async function hire(work: Work, workers: number, io: Io, loadEngine: () => Promise<Engine>): Promise<Staff> {
  if (workers === 1 || io.threads === undefined) {
    const answerer = await Answerer.load(work, loadEngine);
    return { answer: async batch => answerer.answer(batch), room: 1, close: async () => {} };
  }
  const pool = new Pool(io.threads.script, work, workers);
  return { answer: batch => pool.answer(batch), room: pool.room, close: () => pool.close() };
}

/** What is said of a failed document. */
function failureMessage(step: Step, { page, line, id, message: why }: Failure): string {
  const source = step.kind === 'pages' ? step.sources[page ?? 0] : step.source;
  const name = source?.input.name ?? '';
  const where = line === null ? name : `${name}:${line}`;
  return message(id === null ? where : `${where} (${id})`, why);
}

/** A run of the command: what every step of it needs. */
interface Run {
  readonly staff: Staff;
  readonly delivery: Delivery;
  /** Bytes a document may have. */
  readonly limit: number;
  readonly counts: Counts;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal | undefined;
}

/** Has every input answered and delivered. */
async function cleanAll(sources: readonly Source[], run: Run): Promise<{ readonly unreadable: number }> {
  const { staff, delivery, limit, counts, say, signal } = run;
  const answer = async (step: Step) => ('batch' in step ? await staff.answer(step.batch) : null);
  let unreadable = 0;
  for await (const [step, answered] of inOrder(steps(sources, limit, START), answer, staff.room)) {
    if (answered !== null) {
      addCounts(counts, answered.counts);
      for (const failure of answered.failures) say(failureMessage(step, failure));
    }
    await delivery.take(step, answered);
    if (delivery.closed || signal?.aborted) break;
    if (step.kind === 'problem') {
      unreadable++;
      say(systemMessage(step.source.input.name, step.problem));
    }
  }
  return { unreadable };
}

async function openDelivery(sources: readonly Source[], found: Inputs, options: Options, writer: Writer, io: Io) {
  const { output } = options;
  const { inputs, many } = found;
  const destination = await findDestination({ output, inputs, many, extension: writer.extension }, io);
  if (sources.length === 0) return null;
  if (destination.kind === 'each') return deliverIntoEach(destination.open);
  return deliverIntoOne(await destination.open(), many ? writer.many : null);
}

async function cleanSources(
  sources: readonly Source[],
  found: Inputs,
  options: Options,
  io: Io,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  const say = (line: string) => void io.stderr.write(`copydesk: ${line}\n`);
  const writer = chooseWriter(options.format, sources);
  const delivery = await openDelivery(sources, found, options, writer, io);
  found.problems.forEach(say);
  const counts = noCounts();
  let unreadable = found.problems.length;
  if (delivery !== null) {
    const { textField, idField, jobs } = options;
    const limit = sizeOf(options.maxRecord);
    const debug = io.env['COPYDESK_DEBUG'] === '1';
    const work: Work = {
      format: writer.name,
      textField,
      idField,
      limit,
      options: cleanOptionsOf(options),
      debug,
    };
    const staff = await hire(
      work,
      jobs === undefined ? workersFor(sources, io.threads?.cores ?? 1) : Number(jobs),
      io,
      loadEngine,
    );
    try {
      const { signal } = io;
      const all = cleanAll(sources, { staff, delivery, limit, counts, say, signal });
      unreadable += (await untilStopped(all, signal)).unreadable;
      if (delivery.closed) return EXIT.done;
      await delivery.finish();
    } catch (error) {
      await delivery.abort();
      if (error instanceof Stopped) return EXIT.cannotRun;
      throw error;
    } finally {
      await staff.close();
    }
  }
  const failed = failedOf(counts);
  if (failed > 0 && counts.documents > 1) say(`${failed} of ${counts.documents} documents failed`);
  return exitCode({ documents: counts.documents, failed, unreadable }, options.maxFailures);
}

/**
 * Cleans every input and writes what comes out of it.
 *
 * @param given the inputs as named on the command line; none is standard input
 * @returns the exit code
 * @throws {CannotRun} before anything is written for a request that makes no sense; later for a place that cannot be
 *   written
 */
export async function cleanCommand(
  given: readonly string[],
  options: Options,
  io: Io,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  const found = await findInputs(given.length === 0 ? ['-'] : given, io.cwd, outputRoot(options.output, io.cwd));
  const sources = await findSources(found.inputs, options, io);
  try {
    return await cleanSources(sources, found, options, io, loadEngine);
  } finally {
    for (const source of sources) await source.close();
  }
}

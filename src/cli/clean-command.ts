import { answerRecord, RECORD_LIMIT } from '../batch/records.js';
import type { CommandOptions } from '../options.js';
import type { ReaderName } from '../readers/index.js';
import { records } from '../readers/jsonl.js';
import { TooLong, wholeDocument } from '../readers/text.js';
import { findWriter, WRITERS, type Write, type Writer } from '../writers/index.js';
import { inBlocks } from './blocks.js';
import { cleanOptionsOf } from './clean-options.js';
import { type Engine, failureOf, readPage } from './engine.js';
import { findInputs, type Input, type Inputs } from './inputs.js';
import type { Io } from './io.js';
import { CannotRun, isSystemError, message, systemMessage } from './messages.js';
import { findDestination, outputRoot } from './output.js';
import type { Sink } from './sink.js';
import { findSource, type Source } from './source.js';
import { EXIT, exitCode, type Tally } from './tally.js';

/** A run of the command: what every step of it needs. */
interface Run {
  readonly io: Io;
  readonly engine: Engine;
  readonly options: CommandOptions;
  readonly writer: Writer;
  readonly write: Write;
  readonly tally: Tally;
  readonly say: (line: string) => void;
}

const tooLong = (name: string) =>
  message(name, `is longer than ${RECORD_LIMIT / 1024 / 1024} MiB, too long for one page`, 'give many pages as JSONL');

/** JSONL comes out as JSONL; everything else in the format asked for. */
function chooseWriter(format: string | undefined, sources: readonly Source[]): Writer {
  const records = sources.find(({ reader }) => reader === 'jsonl');
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

/** Tells whether a format can show why there is no story. */
function tellsDiagnostics({ mediaType }: Writer): boolean {
  return mediaType.startsWith('application/json');
}

/** Cleans one page. Null: there is nothing to write. */
async function cleanPage(source: Source, run: Run): Promise<string | null> {
  const { name } = source.input;
  const bytes = await wholeDocument(source.open(), RECORD_LIMIT);
  const story = readPage(bytes, cleanOptionsOf(run.options), run.engine);
  const failure = failureOf(story);
  run.tally.documents++;
  if (failure !== null) {
    run.tally.failed++;
    run.say(message(name, failure.message));
  }
  return failure === null || tellsDiagnostics(run.writer) ? run.write(story) : null;
}

/** Answers every record of a JSONL source, one at a time. */
async function cleanRecords(source: Source, sink: Sink, run: Run): Promise<void> {
  const { textField, idField } = run.options;
  const options = cleanOptionsOf(run.options);
  const work = { textField, idField, clean: (text: string) => run.engine.clean(text, options) };
  for await (const record of records(source.open(), RECORD_LIMIT)) {
    const { json, failure, id } = answerRecord(record, work);
    run.tally.documents++;
    if (failure !== null) {
      run.tally.failed++;
      const where = `${source.input.name}:${record.line}`;
      run.say(message(id === null ? where : `${where} (${id})`, failure.message));
    }
    await sink.write(`${json}\n`);
    if (sink.closed) return;
  }
}

/** An input that cannot be read is reported and the others go on; what cannot be written ends the run. */
function reportUnreadable(name: string, error: unknown, run: Run): void {
  if (error instanceof CannotRun) throw error;
  run.tally.unreadable++;
  run.say(error instanceof TooLong ? tooLong(name) : systemMessage(name, error));
}

/** Everything into one stream or file. */
async function cleanIntoOne(sources: readonly Source[], sink: Sink, many: boolean, run: Run): Promise<void> {
  const { begin, between, end } = run.writer.many;
  let first = true;
  if (many) await sink.write(begin);
  for (const source of sources) {
    if (sink.closed) return;
    const before = run.tally.documents;
    try {
      if (source.reader === 'jsonl') {
        await cleanRecords(source, sink, run);
        continue;
      }
      const text = await cleanPage(source, run);
      if (text === null) continue;
      await sink.write(many && !first ? between + text : text);
      first = false;
    } catch (error) {
      // Half an input, and then others behind it, would pass for all of it.
      if (source.reader === 'jsonl' && run.tally.documents > before && isSystemError(error)) {
        throw new CannotRun(systemMessage(source.input.name, error));
      }
      reportUnreadable(source.input.name, error, run);
    }
  }
  if (many) await sink.write(end);
}

/** Each into a file of its own, which appears only when it is complete. */
async function cleanIntoEach(
  sources: readonly Source[],
  open: (input: Input) => Promise<Sink>,
  run: Run,
): Promise<void> {
  for (const source of sources) {
    const { input } = source;
    try {
      const text = source.reader === 'jsonl' ? '' : await cleanPage(source, run);
      if (text === null) continue;
      await complete(await open(input), sink =>
        source.reader === 'jsonl' ? cleanRecords(source, sink, run) : sink.write(text),
      );
    } catch (error) {
      reportUnreadable(input.name, error, run);
    }
  }
}

/** Fills a sink: committed when all went well, taken back when not. */
async function complete(into: Sink, fill: (sink: Sink) => Promise<void>): Promise<void> {
  const sink = inBlocks(into);
  try {
    await fill(sink);
  } catch (error) {
    await sink.abort();
    throw error;
  }
  await sink.commit();
}

async function findSources(inputs: readonly Input[], from: ReaderName | 'auto', io: Io): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const input of inputs) {
    try {
      sources.push(await findSource(input, from, io, RECORD_LIMIT));
    } catch (error) {
      if (isSystemError(error)) throw new CannotRun(systemMessage(input.name, error));
      throw error;
    }
  }
  return sources;
}

async function cleanSources(
  sources: readonly Source[],
  found: Inputs,
  options: CommandOptions,
  io: Io,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  const say = (line: string) => void io.stderr.write(`copydesk: ${line}\n`);
  const { output } = options;
  const writer = chooseWriter(options.format, sources);
  const { inputs, many } = found;
  const destination = await findDestination({ output, inputs, many, extension: writer.extension }, io);

  const tally: Tally = { documents: 0, failed: 0, unreadable: found.problems.length };
  found.problems.forEach(say);
  if (sources.length === 0) return exitCode(tally, options.maxFailures);

  const [engine, write] = await Promise.all([loadEngine(), writer.load()]);
  const run: Run = { io, engine, options, writer, write, tally, say };
  if (destination.kind === 'each') {
    await cleanIntoEach(sources, destination.open, run);
  } else {
    const sink = await destination.open();
    await complete(sink, () => cleanIntoOne(sources, sink, many, run));
    if (sink.closed) return EXIT.done;
  }
  if (tally.failed > 0 && tally.documents > 1) say(`${tally.failed} of ${tally.documents} documents failed`);
  return exitCode(tally, options.maxFailures);
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
  options: CommandOptions & { readonly from: ReaderName | 'auto' },
  io: Io,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  const found = await findInputs(given.length === 0 ? ['-'] : given, io.cwd, outputRoot(options.output, io.cwd));
  const sources = await findSources(found.inputs, options.from, io);
  try {
    return await cleanSources(sources, found, options, io, loadEngine);
  } finally {
    for (const source of sources) await source.close();
  }
}

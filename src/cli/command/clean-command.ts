import { rm } from 'node:fs/promises';
import type { Work } from '../../batch/answer.js';
import type { Checkpoint } from '../../batch/checkpoint.js';
import { doneOf, failedOf } from '../../batch/counts.js';
import type { Engine } from '../../batch/engine.js';
import { staffOf } from '../../batch/staff.js';
import { mayHoldHtml } from '../../readers/index.js';
import { WRITERS, type Writer } from '../../writers/index.js';
import { findInputs, type Inputs } from '../input/inputs.js';
import { sizeOf } from '../input/size.js';
import type { Source } from '../input/source.js';
import {
  chooseWriter,
  detectedLine,
  extensionsApart,
  findSources,
  holdsRecords,
  mixedLine,
  refuseRecords,
  workersFor,
} from '../input/sources.js';
import type { Io } from '../io.js';
import { refuseEnding } from '../output/endings.js';
import {
  type Destination,
  type FilePlace,
  findDestination,
  findFile,
  formatOfOutput,
  isForEach,
  outputRoot,
} from '../output/output.js';
import { HadoopReporter } from '../run/hadoop.js';
import { findInterrupted, identityOf, isInterrupted, Journal } from '../run/journal.js';
import type { Marks } from '../run/marks.js';
import { completeRun, type Opened, openRun, sweepRun } from '../run/open-run.js';
import { Run } from '../run/run.js';
import { type RunReport, summaryJson, summaryText } from '../run/summary.js';
import { EXIT, exitCode } from '../run/tally.js';
import { CannotRun, message } from '../terminal/messages.js';
import { showsProgress, Talk } from '../terminal/talk.js';
import { cleanOptionsOf, type Options, refuseNamed } from './clean-options.js';
import { Stopped, untilStopped } from './stop.js';

/** Everything that is settled before the first document is read. */
interface Plan {
  readonly sources: readonly Source[];
  readonly found: Inputs;
  readonly options: Options;
  readonly writer: Writer;
  /** What is said of pages and records beside each other; null for nothing. */
  readonly mixed: string | null;
  readonly destination: Destination;
  readonly quarantine: FilePlace | null;
  readonly talk: Talk;
  readonly io: Io;
  readonly loadEngine: () => Promise<Engine>;
}

function workOf({ options, writer, sources, found, destination, io }: Plan): Work {
  const { textField, idField, maxRecord, quarantine } = options;
  const shared = found.many && destination.kind !== 'each';
  return {
    format: writer.name,
    // Lines of JSONL are often put together later; else the file's own name tells.
    names: writer.name === 'jsonl' || shared,
    // Records of one file are lines in, lines out, whoever puts them together.
    namesOfRecords: shared,
    textField,
    idField,
    limit: sizeOf(maxRecord),
    options: cleanOptionsOf(options),
    keepFailed: quarantine !== undefined,
    html: sources.some(({ reader }) => mayHoldHtml(reader)),
    debug: io.env['COPYDESK_DEBUG'] === '1',
  };
}

/**
 * Where the checkpoint of a run lies: of one page there is none, and of what is read from or written to a stream.
 *
 * @throws {CannotRun} when it is asked to go on with what cannot be gone on with
 */
function checkpointOf({ sources, found, options, destination }: Plan): string | null {
  const stream = sources.find(({ file }) => file === null);
  if (options.resume && destination.kind === 'stream') {
    throw new CannotRun('--resume needs an output to go on with; give a file or a directory with -o');
  }
  if (options.resume && stream !== undefined) {
    throw new CannotRun(
      message(stream.input.name, 'cannot be read from the middle', '--resume needs files: name them'),
    );
  }
  if (destination.kind === 'stream' || stream !== undefined) return null;
  return found.many || sources.some(holdsRecords) ? destination.checkpoint : null;
}

/**
 * Says that an output which is there is made anew, to whoever asked to go on. A run that is done leaves nothing but its
 * output, which does not tell what it was made of.
 */
async function noteAnew({ destination, sources, talk }: Plan): Promise<void> {
  const last = sources.at(-1);
  if (destination.kind === 'stream' || last === undefined) return;
  const file = destination.kind === 'one' ? destination.file : destination.fileOf(last.input);
  if (await file.isThere()) talk.note(message(file.name, 'no interrupted run is left to go on with: it is made anew'));
}

/** What an earlier run has left: to go on with, or, when it is done, only to be completed. */
async function takeUp(plan: Plan, checkpoint: string): Promise<Checkpoint | null> {
  const { options, sources, destination, quarantine, talk } = plan;
  const past = options.resume ? await findInterrupted(checkpoint, identityOf(sources, options)) : null;
  if (past?.done) {
    await completeRun(destination, quarantine, past.mark);
    await rm(checkpoint, { force: true });
    return past;
  }
  if (past !== null) talk.note(`going on after ${past.mark.counts.documents} documents`);
  if (options.resume && past === null) await noteAnew(plan);
  const abandoned = !options.resume && (await isInterrupted(checkpoint));
  if (abandoned) talk.note('an interrupted run is started anew; --resume would have gone on with it');
  if (options.resume || abandoned) await sweepRun(destination, quarantine, sources, past?.mark ?? null);
  return past;
}

/** Whether no input held anything that could be read. */
function nothingRead({ unreadable, counts: { failed } }: RunReport, inputs: number): boolean {
  return unreadable + (failed['packed-damaged'] ?? 0) === inputs;
}

/** Works through the inputs, and leaves everything complete, or as it was, or so that it can be gone on with. */
async function carryOut(plan: Plan, checkpoint: string | null, past: Marks | null): Promise<RunReport | null> {
  const { sources, found, options, writer, destination, talk, io, loadEngine } = plan;
  const many = found.many ? writer.many : null;
  const opened = await openRun(destination, plan.quarantine, sources, many, past);
  const { delivery, quarantine, marks } = opened;
  const sync = async () => void (await Promise.all([delivery.sync(), quarantine?.sync()]));
  const journal = checkpoint === null ? null : new Journal(checkpoint, identityOf(sources, options), io.clock, sync);
  const workers = workersFor(sources, options.jobs, io.threads?.cores ?? 1);
  const staff = await staffOf(workOf(plan), workers, io.threads?.script ?? null, loadEngine);
  const reporter = options.hadoop ? new HadoopReporter(line => talk.raw(line), io.clock) : null;
  const onStdout = destination.kind === 'stream' && destination.stdout;
  const run = new Run(
    {
      ...{ sources, staff, delivery, quarantine, journal, talk, reporter },
      showsProgress: !options.quiet && showsProgress(io, onStdout),
      limit: sizeOf(options.maxRecord),
      clock: io.clock,
      signal: io.signal,
    },
    marks,
  );
  try {
    await journal?.save(await run.marks(), false);
    await untilStopped(run.work(), io.signal);
    if (delivery.closed) {
      await quarantine?.abort();
      return null;
    }
    if (destination.kind === 'one' && nothingRead(run.report(), sources.length)) {
      // A file of nothing in the place of what was there would pass for a result.
      await delivery.abort();
      reporter?.report(run.report().counts);
      await (run.report().counts.documents === 0 ? quarantine?.abort() : quarantine?.commit());
      await journal?.remove();
      return run.report();
    }
    await delivery.end();
    await journal?.save(await run.marks(), true);
    await delivery.commit();
    await quarantine?.commit();
    await journal?.remove();
    reporter?.report(run.report().counts);
    return run.report();
  } catch (error) {
    talk.clear();
    throw await interrupted(error, run, opened, journal);
  } finally {
    talk.clear();
    await staff.close();
  }
}

/** Leaves what can be gone on with, and takes the rest away; the error says which. */
async function interrupted(error: unknown, run: Run, opened: Opened, journal: Journal | null): Promise<unknown> {
  const { delivery, quarantine } = opened;
  // Where the run stands now, unless what broke it was in the middle of a step.
  const marks = await run.marks().catch(() => null);
  const documents = run.report().counts.documents;
  if (journal === null || documents === 0) {
    await delivery.abort();
    await quarantine?.abort();
    await journal?.remove();
    return error;
  }
  // On a full disk the last checkpoint stands.
  if (marks !== null) await journal.save(marks, false).catch(() => {});
  await delivery.leave();
  await quarantine?.leave();
  const todo = 'the same command with --resume goes on from there';
  if (error instanceof Stopped) return new Stopped(`stopped after ${documents} documents; ${todo}`);
  return error instanceof CannotRun ? new CannotRun(`${error.message}; then ${todo}`) : error;
}

/** The report of a run that had only to be completed. */
function reportOf({ mark }: Marks): RunReport {
  const { counts, unreadable } = mark;
  return { counts, earlier: doneOf(counts), unreadable, seconds: 0, bytes: 0 };
}

/** Says how the run went, to whoever asked. */
function summarize(report: RunReport, { summary, quiet }: Options, talk: Talk): void {
  if (summary === 'json') talk.raw(summaryJson(report));
  else if (!quiet && report.counts.documents > 1) talk.say(summaryText(report));
}

async function makePlan(
  found: Inputs,
  sources: readonly Source[],
  options: Options,
  io: Io,
  loadEngine: () => Promise<Engine>,
): Promise<Plan> {
  const { output } = options;
  if (options.format === undefined) await refuseEnding(output, io.cwd, found.many);
  const named = await formatOfOutput(output, io.cwd);
  const asked = options.format !== undefined || named !== null;
  // Where pages and records share no output, neither has to be what the other is.
  const apart = !asked && (await isForEach(output, found.many, io.cwd));
  const writer = apart ? WRITERS[0] : chooseWriter(options.format, named, sources);
  if (options.format === undefined) refuseNamed(options, writer.name);
  const extensionOf = apart ? extensionsApart(sources) : () => writer.extensions[0];
  const destination = await findDestination({ ...found, output, extensionOf }, io);
  const quarantine =
    options.quarantine === undefined ? null : await findFile(options.quarantine, found.inputs, output, io);
  const talk = new Talk(io, options.quiet);
  return {
    sources: apart ? sources : refuseRecords(sources, writer),
    mixed: mixedLine(sources, writer, asked),
    found,
    options,
    writer,
    destination,
    quarantine,
    talk,
    io,
    loadEngine,
  };
}

async function cleanSources(plan: Plan): Promise<number> {
  const { sources, found, options, talk } = plan;
  const checkpoint = checkpointOf(plan);
  for (const problem of found.problems) talk.say(problem);
  if (found.repeated !== null) talk.note(found.repeated);
  const detected = detectedLine(sources, options);
  if (detected !== null) talk.note(detected);
  if (plan.mixed !== null) talk.note(plan.mixed);
  const unreadable = found.problems.length;
  if (sources.length === 0) return exitCode({ documents: 0, failed: 0, unreadable }, options.maxFailures);

  const past = checkpoint === null ? null : await takeUp(plan, checkpoint);
  const report = past?.done ? reportOf(past) : await carryOut(plan, checkpoint, past);
  if (report === null) return EXIT.done;
  const whole = { ...report, unreadable: report.unreadable + unreadable };
  summarize(whole, options, talk);
  const { counts } = whole;
  return exitCode(
    { documents: counts.documents, failed: failedOf(counts), unreadable: whole.unreadable },
    options.maxFailures,
  );
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
    return await cleanSources(await makePlan(found, sources, options, io, loadEngine));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (error.message !== '') io.stderr.write(`copydesk: ${error.message}\n`);
    return EXIT.cannotRun;
  } finally {
    for (const source of sources) await source.bytes.close();
  }
}

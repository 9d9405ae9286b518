import { diagnostic } from '../../diagnostics.js';
import type { CommandOptions } from '../../options.js';
import { readerOf } from '../../readers/index.js';
import { findWriter, WRITERS, type Writer } from '../../writers/index.js';
import type { Options } from '../command/clean-options.js';
import type { Io } from '../io.js';
import { CannotRun, isSystemError, message, systemMessage } from '../terminal/messages.js';
import type { Input } from './inputs.js';
import { sizeOf } from './size.js';
import { findSource, type Source } from './source.js';

/** Less than this is done before a worker has started. */
const BYTES_FOR_A_WORKER = 2 * 1024 * 1024;

const titleOf = ({ reader }: Source) => readerOf(reader).title;

/** Tells whether an input holds records, which come out as JSONL. */
export function holdsRecords({ reader }: Source): boolean {
  return readerOf(reader).holds === 'records';
}

/**
 * Finds the form of every input.
 *
 * @throws {CannotRun} when standard input cannot be read
 */
export async function findSources(
  inputs: readonly Input[],
  { from, maxRecord, textField }: Options,
  io: Io,
): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const input of inputs) {
    try {
      sources.push(await findSource(input, from, io, sizeOf(maxRecord), textField));
    } catch (error) {
      if (isSystemError(error)) throw new CannotRun(systemMessage(input.name, error));
      throw error;
    }
  }
  return sources;
}

/**
 * What the inputs were taken for, as one line.
 *
 * @returns null where their names, or `--from`, say that they are text
 * @example
 * detectedLine(sources, options) // '<stdin>: read as JSONL'
 * // or 'all.json: read as one page of text, though it begins as JSON does; see whether it breaks off'
 */
export function detectedLine(sources: readonly Source[], { from, textField }: Options): string | null {
  // Of what is refused more is said in its turn.
  const read = sources.filter(({ refused }) => refused === undefined);
  const told =
    from === 'auto' ? read.filter(({ guessed, noField, reader }) => guessed || noField || reader !== 'text') : [];
  const titles = [...new Set(told.map(titleOf))];
  const [first] = titles;
  if (first === undefined) return null;
  if (told.length === 1) {
    const { input, likeJson, noField } = told[0] as Source;
    if (noField) {
      const what = `read as one page of text, for its first record has no text in its field "${textField}"`;
      return message(input.name, what, 'name another with --text-field, or say --from jsonl');
    }
    if (!likeJson) return message(input.name, `read as ${first}`);
    return message(input.name, 'read as one page of text, though it begins as JSON does', 'see whether it breaks off');
  }
  const counts = titles.map(title => `${told.filter(source => titleOf(source) === title).length} as ${title}`);
  return `inputs read: ${counts.join(', ')}`;
}

/** What records come out as. */
const OF_RECORDS = 'jsonl';

/** What is asked for: with `--format`, else by the name of the output, else by what the inputs hold. */
function askedFor(format: CommandOptions['format'], named: Writer | null, records: boolean): Writer {
  if (format === undefined && named !== null) return named;
  const writer = findWriter(format ?? (records ? OF_RECORDS : WRITERS[0].name));
  if (writer === null) throw new CannotRun(`--format '${format}' is not known`);
  return writer;
}

/**
 * The writer of a run: records come out as JSONL, everything else in the format asked for.
 *
 * @param named the format that the name of the output stands for; `format` comes before it
 * @throws {CannotRun} when there are only records, and they are asked for in another format
 */
export function chooseWriter(
  format: CommandOptions['format'],
  named: Writer | null,
  sources: readonly Source[],
): Writer {
  const records = sources.find(holdsRecords);
  const writer = askedFor(format, named, records !== undefined);
  // Among pages it is one that fails; with nothing else there is nothing to do.
  if (records !== undefined && writer.name !== OF_RECORDS && sources.every(holdsRecords)) {
    const what = `is ${titleOf(records)} and comes out as JSONL, one record for each, not as ${writer.name}`;
    const todo = format === undefined ? 'give -o a name that ends with .jsonl, or -f jsonl' : 'leave out --format';
    throw new CannotRun(message(records.input.name, what, `${todo}, or read it as one page with --from text`));
  }
  return writer;
}

/**
 * Says that pages come out in another form than they would by themselves, because there are records beside them.
 *
 * @returns null where there are none, or the form was asked for
 * @example
 * mixedLine([page, crawl], jsonl, false)
 * // 'every story comes out as JSONL, for records are among the inputs; with -f json these fail'
 */
export function mixedLine(sources: readonly Source[], { name }: Writer, asked: boolean): string | null {
  if (asked || name !== OF_RECORDS || !sources.some(holdsRecords) || sources.every(holdsRecords)) return null;
  return 'every story comes out as JSONL, for records are among the inputs; with -f json these fail';
}

/**
 * The extension of what comes out of an input, where each has a file of its own: pages in the default format, records as
 * JSONL.
 */
export function extensionsApart(sources: readonly Source[]): (input: Input) => string {
  const records = new Set(sources.filter(holdsRecords).map(({ input }) => input));
  const [ofPages, ofRecords] = [WRITERS[0], findWriter(OF_RECORDS) as Writer].map(({ extensions }) => extensions[0]);
  return input => (records.has(input) ? ofRecords : ofPages) as string;
}

/** The sources, those refused of which nothing can come out in the format of the run. */
export function refuseRecords(sources: readonly Source[], writer: Writer): readonly Source[] {
  if (writer.name === OF_RECORDS) return sources;
  return sources.map(source => {
    if (!holdsRecords(source)) return source;
    return { ...source, refused: diagnostic('holds-records', { form: titleOf(source), format: writer.name }) };
  });
}

/**
 * How many workers there are for the inputs.
 *
 * @param jobs as asked for; else as many as there are cores, but none that would come too late, and one for a stream
 */
export function workersFor(sources: readonly Source[], jobs: CommandOptions['jobs'], cores: number): number {
  if (jobs !== undefined) return Number(jobs);
  const bytes = sources.reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  return Math.max(1, Math.min(cores, Math.floor(bytes / BYTES_FOR_A_WORKER)));
}

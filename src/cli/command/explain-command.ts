import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Engine, failureOf } from '../../batch/engine.js';
import { readPage } from '../../batch/page.js';
import { withLibraries } from '../../on-demand.js';
import { formOf, readerOf } from '../../readers/index.js';
import { TooLong, wholeDocument } from '../../readers/text.js';
import type { Input } from '../input/inputs.js';
import { lookMessage } from '../input/links.js';
import { findSource, type Source } from '../input/source.js';
import type { Io } from '../io.js';
import { streamSink } from '../output/sink.js';
import { EXIT } from '../run/tally.js';
import { explain } from '../terminal/explain.js';
import { CannotRun, failureMessage, isSystemError, message, systemMessage } from '../terminal/messages.js';
import { colourLevel, makeStyle } from '../terminal/style.js';
import { Talk } from '../terminal/talk.js';
import { cleanOptionsOf, type Options } from './clean-options.js';

/** Bytes a page may have. */
const PAGE_LIMIT = 32 * 1024 * 1024;

const DIGITS = /^\d{1,5}$/;

/** Columns to break lines at; null where nobody looks at a screen. */
function screenWidth({ stdout, env }: Io): number | null {
  if (stdout.isTTY !== true) return null;
  const stated = env['COLUMNS'] ?? '';
  return (DIGITS.test(stated) ? Number(stated) : stdout.columns) || 80;
}

async function findPage(given: string, cwd: string): Promise<Input> {
  if (given === '-') return { name: '<stdin>', path: null, keep: 'stdin' };
  const path = resolve(cwd, given);
  try {
    if (!(await stat(path)).isDirectory()) return { name: given, path, keep: basename(path) };
  } catch (error) {
    throw new CannotRun(await lookMessage(path, given, error));
  }
  throw new CannotRun(message(given, 'is a directory', 'explain reads one page: give one file'));
}

async function readBytes(source: Source): Promise<Uint8Array> {
  const { name } = source.input;
  try {
    const reader = readerOf(source.reader);
    if (reader.holds === 'records' || source.refused !== undefined) {
      const what = `is ${reader.holds === 'records' ? reader.title : 'JSON'}; explain reads one page`;
      throw new CannotRun(
        message(name, what, 'give it the text of one record, or read it as one page with --from text'),
      );
    }
    return await wholeDocument(source.bytes.open(), PAGE_LIMIT);
  } catch (error) {
    if (error instanceof TooLong) throw new CannotRun(message(name, 'is too long for one page', 'give a smaller part'));
    if (isSystemError(error)) throw new CannotRun(systemMessage(name, error));
    throw error;
  } finally {
    await source.bytes.close();
  }
}

/** What the page was taken for, as one line; null where its name, or `--from`, says that it is text. */
function readAs({ input, reader, guessed, likeJson, noField }: Source, { from }: Options): string | null {
  if (from !== 'auto') return null;
  if (likeJson || noField) {
    return message(input.name, 'read as text, though it begins as JSON does', 'give it the text of one record');
  }
  return guessed || reader !== 'text' ? message(input.name, `read as ${readerOf(reader).title}`) : null;
}

/**
 * Prints a page line by line, each with its label and reason.
 *
 * @returns the exit code
 * @throws {CannotRun} when there is not exactly one page to read
 */
export async function explainCommand(
  given: string | undefined,
  options: Options,
  io: Io,
  loadEngine: () => Promise<Engine>,
): Promise<number> {
  const input = await findPage(given ?? '-', io.cwd);
  const source = await findSource(input, options.from, io, PAGE_LIMIT, options.textField);
  const bytes = await readBytes(source);
  const talk = new Talk(io, options.quiet);
  const note = readAs(source, options);
  if (note !== null) talk.note(note);
  const form = formOf(source.reader) ?? 'text';
  const html = form === 'html' ? await import('../../readers/html.js') : null;
  const checked = { ...cleanOptionsOf(options), trace: true };
  const engine = await loadEngine();
  const { story } = await withLibraries(() => readPage({ bytes, form, charset: null }, checked, engine, html));

  const sink = streamSink(io.stdout);
  for (const line of explain(story, makeStyle(colourLevel(io.stdout, io.env)), screenWidth(io))) {
    await sink.write(`${line}\n`);
    if (sink.closed) return EXIT.done;
  }
  const failure = failureOf(story);
  if (failure === null) return EXIT.done;
  talk.say(failureMessage(input.name, failure));
  return EXIT.failed;
}

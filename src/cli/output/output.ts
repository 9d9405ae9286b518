import { createHash } from 'node:crypto';
import { type BigIntStats, fstat } from 'node:fs';
import { lstat, mkdir, readlink, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { partsOfName } from '../../readers/detect.js';
import { type Writer, writerOfName } from '../../writers/index.js';
import type { Input } from '../input/inputs.js';
import { MAX_LINKS } from '../input/links.js';
import type { Io, Output } from '../io.js';
import { CannotRun, isSystemError, message, systemMessage } from '../terminal/messages.js';
import {
  atomicSink,
  type FileSink,
  linkTarget,
  nameBeside,
  resumedSink,
  sweepUnfinished,
  type Unfinished,
} from './atomic-write.js';
import { namesFolder } from './endings.js';
import { gzipSink } from './gzip-sink.js';
import { placeInputs } from './places.js';
import { type Sink, streamSink } from './sink.js';

/** Where a file goes, and what is left of it when it was interrupted. */
export interface FilePlace {
  /** What messages call it. */
  readonly name: string;
  /** Tells whether there is one already. */
  readonly isThere: () => Promise<boolean>;
  /** @throws {CannotRun} when it cannot be written */
  readonly open: () => Promise<FileSink>;
  /** Opens what is left of it; null when nothing is. */
  readonly goOn: (partial: Unfinished) => Promise<FileSink | null>;
  /** Takes away what earlier runs have left of it, but for one. */
  readonly sweep: (keep: Unfinished | null) => Promise<void>;
}

/**
 * Where the documents go: all into a stream, all into one file, or each into a file of its own. Beside files there is
 * a checkpoint.
 */
export type Destination =
  | { readonly kind: 'stream'; readonly open: () => Promise<Sink>; readonly stdout: boolean }
  | { readonly kind: 'one'; readonly file: FilePlace; readonly checkpoint: string }
  | {
      readonly kind: 'each';
      readonly fileOf: (input: Input) => FilePlace;
      readonly checkpoint: string;
      /** Makes the directory. */
      readonly prepare: () => Promise<void>;
      /** Takes away what earlier runs have left of the files of some inputs, but for one. */
      readonly sweep: (inputs: readonly Input[], keep: Unfinished | null) => Promise<void>;
    };

interface Request {
  /** As given with -o; undefined is standard output. */
  readonly output: string | undefined;
  /** The inputs as they were named, and as they were found. */
  readonly given: readonly string[];
  readonly inputs: readonly Input[];
  readonly many: boolean;
  /** Extension of the format that an input comes out in, with its dot. */
  readonly extensionOf: (input: Input) => string;
}

const statOf: (fd: number, options: { readonly bigint: true }) => Promise<BigIntStats> = promisify(fstat);

async function identity(file: string | number): Promise<string | null> {
  const asked = typeof file === 'number' ? statOf(file, { bigint: true }) : stat(file, { bigint: true });
  // What is not there can be neither read nor overwritten.
  const found = await asked.catch(() => null);
  return found?.isFile() === true ? `${found.dev}:${found.ino}` : null;
}

/** Links that stand for the process's own streams. What they lead to is no place of its own: it is open already. */
const OWN_STREAM = /^\/(?:dev\/(?:std(?:out|err)|fd\/[12])|proc\/self\/fd\/[12])$/;

/** The stream of the process that a path names, also through links. */
async function ownStream(path: string, io: Io): Promise<Output | null> {
  let at: string | null = path;
  for (let links = 0; at !== null && links < MAX_LINKS; links++) {
    if (OWN_STREAM.test(at)) return at.endsWith('2') || at.endsWith('err') ? io.stderr : io.stdout;
    const from: string = dirname(at);
    // What is not a link leads nowhere else.
    at = await readlink(at).then(
      next => resolve(from, next),
      () => null,
    );
  }
  return null;
}

type Flag = '-o' | '--quarantine';

/** Refuses a target that is one of the inputs, by whatever name. */
async function refuseInputs(
  inputs: readonly Input[],
  targets: readonly (readonly [name: string, path: string])[],
  flag: Flag,
  io: Io,
): Promise<void> {
  const known = new Map<string, Input>();
  for (const input of inputs) {
    const file = input.path ?? io.stdin.fd;
    const id = typeof file === 'string' || typeof file === 'number' ? await identity(file) : null;
    if (id !== null) known.set(id, input);
  }
  for (const [name, path] of targets) {
    const input = known.get((await identity(path)) ?? '');
    if (input === undefined) continue;
    throw new CannotRun(message(name, `would overwrite the input ${input.name}`, `give another place with ${flag}`));
  }
}

/** Makes the folders of a place one by one: a link among them would lead out of the output directory. */
async function makeFolders(root: string, name: string, place: string, made: Set<string>): Promise<void> {
  const folders = [
    '',
    ...dirname(place)
      .split('/')
      .filter(folder => folder !== '.'),
  ];
  let below = '';
  for (const folder of folders) {
    below = join(below, folder);
    if (made.has(below)) continue;
    const path = join(root, below);
    const shown = join(name, below);
    try {
      await mkdir(path, { recursive: below === '.' });
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw new CannotRun(systemMessage(shown, error));
      const found = await (below === '.' ? stat(path) : lstat(path));
      if (!found.isDirectory()) {
        throw new CannotRun(
          message(shown, 'is not a directory of its own', 'move it away or give another place with -o'),
        );
      }
    }
    made.add(below);
  }
}

/**
 * Refuses a file for which there is no folder.
 *
 * @param target where the file will lie, links followed
 */
async function refuseNoFolder(path: string, target: string, name: string, flag: Flag): Promise<void> {
  // Whatever else is wrong with it, opening the file will say.
  const code = await stat(dirname(target)).then(
    () => null,
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (code !== 'ENOENT') return;
  const folder = dirname(target === path ? name : target);
  throw new CannotRun(message(name, `there is no folder ${folder}`, `make it, or give another place with ${flag}`));
}

/** A file, packed where its name says so. */
function filePlace(path: string, name: string, follow: boolean, before = async () => {}): FilePlace {
  const packs = partsOfName(path).gzip;
  return {
    name,
    isThere: () =>
      stat(path).then(
        () => true,
        () => false,
      ),
    open: async () => {
      await before();
      const file = await atomicSink(path, name, follow);
      return packs ? gzipSink(file) : file;
    },
    goOn: async partial => {
      const file = await resumedSink(path, name, follow, partial);
      return file !== null && packs ? gzipSink(file, partial) : file;
    },
    sweep: async keep => {
      const target = follow ? await linkTarget(path, name) : path;
      await sweepUnfinished(dirname(target), [target], keep?.name ?? null);
    },
  };
}

const CHECKPOINT = '.checkpoint';

/**
 * Where the checkpoint of a directory of outputs lies. Runs for other inputs may write into the same directory: each has
 * a checkpoint of its own.
 */
function checkpointWithin(root: string, given: readonly string[]): string {
  const digest = createHash('sha256').update(given.join('\0')).digest('hex').slice(0, 12);
  return join(root, `.copydesk.${digest}${CHECKPOINT}`);
}

async function directory(output: string, root: string, request: Request, io: Io): Promise<Destination> {
  const places = placeInputs(root, { ...request, output });
  await refuseInputs(
    request.inputs,
    [...places.values()].map(place => [join(output, place), join(root, place)]),
    '-o',
    io,
  );
  const made = new Set<string>();
  return {
    kind: 'each',
    checkpoint: checkpointWithin(root, request.given),
    prepare: () => makeFolders(root, output, '.', made),
    sweep: async (inputs, keep) => {
      const byFolder = new Map<string, string[]>();
      for (const input of inputs) {
        const file = join(root, places.get(input) as string);
        const files = byFolder.get(dirname(file));
        if (files === undefined) byFolder.set(dirname(file), [file]);
        else files.push(file);
      }
      for (const [folder, files] of byFolder) await sweepUnfinished(folder, files, keep?.name ?? null);
    },
    fileOf: input => {
      // Every input was given a place above.
      const place = places.get(input) as string;
      return filePlace(join(root, place), join(output, place), false, () => makeFolders(root, output, place, made));
    },
  };
}

/** Tells whether -o names a directory: one that is there, or one to be made. */
async function isDirectory(path: string, output: string, many: boolean): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  if (found !== null) return found.isDirectory();
  return namesFolder(output) || (many && writerOfName(output) === null);
}

/**
 * Tells whether each input gets an output of its own.
 *
 * @example
 * await isForEach('out/', true, '/home/ann') // true
 */
export async function isForEach(output: string | undefined, many: boolean, cwd: string): Promise<boolean> {
  return output !== undefined && output !== '-' && (await isDirectory(resolve(cwd, output), output, many));
}

/**
 * The format that the name of the output stands for: `-o page.md` asks for Markdown.
 *
 * @returns null where there is no name, or it is that of a directory, or it does not tell
 */
export async function formatOfOutput(output: string | undefined, cwd: string): Promise<Writer | null> {
  if (output === undefined || namesFolder(output)) return null;
  const named = writerOfName(output);
  if (named === null) return null;
  const found = await stat(resolve(cwd, output)).catch(() => null);
  return found?.isDirectory() === true ? null : named;
}

/**
 * The output directory, absolute, when -o may name one: inputs within it are left out.
 *
 * @example
 * outputRoot('out/', '/home/ann') // '/home/ann/out'
 */
export function outputRoot(output: string | undefined, cwd: string): string | null {
  return output === undefined || output === '-' ? null : resolve(cwd, output);
}

/**
 * Decides where everything goes, before anything is written. -o is a directory when it exists as one, ends with a slash,
 * or there are many inputs and it does not end as files of some format do; then names are kept, with the format's
 * extension, and folders as they were below the given directory.
 *
 * @throws {CannotRun} when two inputs would get the same file, an input would be overwritten, a file would be written
 *   outside the directory, or there is no folder for it
 */
export async function findDestination(request: Request, io: Io): Promise<Destination> {
  const { output } = request;
  if (output === undefined || output === '-') {
    return { kind: 'stream', open: async () => streamSink(io.stdout), stdout: true };
  }
  const path = resolve(io.cwd, output);
  const own = await ownStream(path, io);
  if (own !== null) return { kind: 'stream', open: async () => streamSink(own, output), stdout: own === io.stdout };
  if (await isDirectory(path, output, request.many)) return directory(output, path, request, io);
  const found = await stat(path).catch(() => null);
  if (request.many && found?.isFile() === true && writerOfName(output) === null) {
    throw new CannotRun(message(output, 'is a file', 'give a directory for many inputs'));
  }
  await refuseInputs(request.inputs, [[output, path]], '-o', io);
  const file = filePlace(path, output, true);
  if (found !== null && !found.isFile()) return { kind: 'stream', open: file.open, stdout: false };
  const target = await linkTarget(path, output);
  await refuseNoFolder(path, target, output, '-o');
  return { kind: 'one', file, checkpoint: nameBeside(target, CHECKPOINT) };
}

/**
 * Decides where another file of the run goes.
 *
 * @param output where the documents go
 * @throws {CannotRun} when an input, or the output, would be overwritten, or there is no folder for it
 */
export async function findFile(
  path: string,
  inputs: readonly Input[],
  output: string | undefined,
  io: Io,
): Promise<FilePlace> {
  const absolute = resolve(io.cwd, path);
  if (output !== undefined && absolute === resolve(io.cwd, output)) {
    throw new CannotRun(message(path, 'would overwrite the output', 'give another place with --quarantine'));
  }
  await refuseInputs(inputs, [[path, absolute]], '--quarantine', io);
  await refuseNoFolder(absolute, await linkTarget(absolute, path), path, '--quarantine');
  return filePlace(absolute, path, true);
}

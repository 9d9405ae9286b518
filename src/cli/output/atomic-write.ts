import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { MAX_LINKS } from '../input/links.js';
import { CannotRun, isSystemError, message, systemMessage } from '../terminal/messages.js';
import { isClosedPipe, type Sink } from './sink.js';

/** A file that is being written, as far as it can be gone on with. */
export interface Unfinished {
  /** Its name while it is not complete, in the folder of the file it will be. */
  readonly name: string;
  readonly bytes: number;
  /** What was written and has not been put into it yet, in base64; null for a file that is not packed. */
  readonly tail: string | null;
}

/** A file as a sink. It appears when it is committed. */
export interface FileSink extends Sink {
  /** What there is of it, after the last write that was waited for; null for a device or pipe. */
  readonly partial: () => Unfinished | null;
  /** Takes back what was written after `partial` said that of it. */
  readonly cutBack: (to: Unfinished) => void;
  /** Waits until what was written lasts, also if the power is cut. */
  readonly sync: () => Promise<void>;
  /** Leaves it unfinished, to be gone on with. */
  readonly leave: () => Promise<void>;
}

/** Bytes of a name that most file systems allow, less what is added to it. */
const NAME_ROOM = 200;

/** The end of the names of unfinished files. */
const PARTIAL = /\.[0-9a-f]{12}\.partial$/;

/**
 * A name for something that lies beside a file while it is made: hidden, so that it is never an input.
 *
 * @example
 * nameBeside('/data/stories.jsonl', '.checkpoint') // '/data/.stories.jsonl.checkpoint'
 */
export function nameBeside(file: string, end: string): string {
  const name = basename(file);
  const short = Buffer.byteLength(name) <= NAME_ROOM ? name : createHash('sha256').update(name).digest('hex');
  return join(dirname(file), `.${short}${end}`);
}

async function guarded<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) throw new CannotRun(systemMessage(name, error));
    throw error;
  }
}

async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
  let at = path;
  for (let links = 0; links < MAX_LINKS; links++) {
    // Neither a folder nor a link that is missing leads any further; opening the file says what is wrong.
    const folder = await realpath(dirname(at)).catch(() => null);
    const next = await readlink(at).catch(() => null);
    if (folder === null || next === null) break;
    at = resolve(folder, next);
  }
  return at;
}

/**
 * Where a path leads through links, also when nothing is there yet.
 *
 * @throws {CannotRun} when that cannot be told
 */
export function linkTarget(path: string, name: string): Promise<string> {
  return guarded(name, () => followLinks(path));
}

/** A device or pipe as a sink; as on standard output, a reader that has left is no error. */
function specialSink(name: string, handle: FileHandle): FileSink {
  let closed = false;
  const write = async (data: string | Uint8Array) => {
    if (closed) return;
    try {
      await handle.appendFile(data);
    } catch (error) {
      if (!isClosedPipe(error)) throw error;
      closed = true;
      // Who stops here, because nobody reads any more, neither commits nor aborts.
      await handle.close();
    }
  };
  const close = async () => {
    if (!closed) await handle.close();
  };
  return {
    get closed() {
      return closed;
    },
    write: data => guarded(name, () => write(data)),
    commit: () => guarded(name, close),
    abort: close,
    partial: () => null,
    // What has gone through a pipe is gone.
    cutBack: () => {},
    sync: async () => {},
    leave: close,
  };
}

/** The file behind a sink: written at its own places, so that going on writes over what was left. */
class AtomicFile implements FileSink {
  readonly closed = false;
  private open = true;

  constructor(
    private readonly name: string,
    private readonly target: string,
    private readonly partialPath: string,
    private readonly handle: FileHandle,
    /** Permissions it gets when it is complete. */
    private readonly mode: number,
    private bytes: number,
  ) {}

  write(data: string | Uint8Array): Promise<void> {
    return guarded(this.name, async () => {
      const buffer = typeof data === 'string' ? Buffer.from(data) : data;
      let done = 0;
      while (done < buffer.length) {
        const { bytesWritten } = await this.handle.write(buffer, done, buffer.length - done, this.bytes + done);
        done += bytesWritten;
      }
      // Only now: of a write that failed in the middle nothing counts.
      this.bytes += done;
    });
  }

  partial(): Unfinished {
    return { name: basename(this.partialPath), bytes: this.bytes, tail: null };
  }

  cutBack({ bytes }: Unfinished): void {
    // What stands behind is written over, or cut off at the end.
    this.bytes = bytes;
  }

  sync(): Promise<void> {
    return guarded(this.name, () => this.handle.datasync());
  }

  commit(): Promise<void> {
    return guarded(this.name, async () => {
      // Some file systems have no permissions to change, such as that of a memory stick: there it is as it is.
      await this.handle.chmod(this.mode).catch(error => {
        if (!isSystemError(error) || error.code !== 'EPERM') throw error;
      });
      // One that is gone on with, or was cut back, may have been longer already.
      await this.handle.truncate(this.bytes);
      // A name without its bytes is what a power cut would leave.
      await this.handle.datasync();
      await this.close();
      await rename(this.partialPath, this.target);
    });
  }

  async abort(): Promise<void> {
    // Closing may fail on the same broken disk; removing the file is what counts.
    await this.close().catch(() => {});
    await rm(this.partialPath, { force: true });
  }

  async leave(): Promise<void> {
    await this.close();
  }

  private async close(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    await this.handle.close();
  }
}

/** While it is not complete nobody else may read it. */
const PRIVATE = 0o600;

/** The permissions of a file that will be replaced; where there is none, those that new files get. */
async function modeOf(path: string, follow: boolean): Promise<number> {
  const found = await (follow ? stat(path) : lstat(path)).catch(() => null);
  return found?.isFile() === true ? found.mode & 0o777 : 0o666 & ~process.umask();
}

/**
 * Opens a file that appears whole or not at all: it is written under another name in the same folder and renamed by
 * `commit`. Until then it is private, and a file that is already there stays as it is; the new one gets its permissions. Devices and pipes
 * are written to as they are: a file put in their place would destroy them.
 *
 * @param path where it goes
 * @param name what messages call it
 * @param follow where `path` is a link, write what it leads to; else the link is replaced
 * @throws {CannotRun} when it cannot be written
 */
export async function atomicSink(path: string, name: string, follow: boolean): Promise<FileSink> {
  // What is not there is made; what cannot be looked at cannot be opened either, which says why.
  const found = await (follow ? stat(path) : lstat(path)).catch(() => null);
  if (found !== null && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink()) {
    return specialSink(name, await guarded(name, () => open(path, 'w')));
  }
  const mode = await modeOf(path, follow);
  const target = follow ? await linkTarget(path, name) : path;
  // By chance, so that no other run writes into it.
  const partial = nameBeside(target, `.${randomBytes(6).toString('hex')}.partial`);
  const handle = await guarded(name, () => open(partial, 'wx', PRIVATE));
  return new AtomicFile(name, target, partial, handle, mode, 0);
}

/** The path of an unfinished file; null where the name is not one of such a file. */
function partialPath(target: string, { name }: Unfinished): string | null {
  return PARTIAL.test(name) && basename(name) === name ? join(dirname(target), name) : null;
}

/**
 * Opens the unfinished file that an interrupted run left, to write on where its last checkpoint was made. What was written after that
 * checkpoint is written over.
 *
 * @param path where the file goes when it is complete
 * @param name what messages call it
 * @param follow where `path` is a link, write what it leads to; else the link is replaced
 * @param partial its name and length in bytes, as `FileSink.partial` gave them for the checkpoint
 * @returns null when it is not there any more
 * @throws {CannotRun} when it cannot be opened, or is shorter than it was at the checkpoint
 */
export async function resumedSink(
  path: string,
  name: string,
  follow: boolean,
  partial: Unfinished,
): Promise<FileSink | null> {
  const target = follow ? await linkTarget(path, name) : path;
  const file = partialPath(target, partial);
  const found = file === null ? null : await lstat(file).catch(() => null);
  if (file === null || found === null) return null;
  if (!found.isFile() || found.size < partial.bytes) {
    throw new CannotRun(message(file, 'is not what was left of the interrupted run', 'start anew without --resume'));
  }
  const handle = await guarded(name, () => open(file, 'r+'));
  return new AtomicFile(name, target, file, handle, await modeOf(path, follow), partial.bytes);
}

/**
 * Takes away the unfinished files that earlier runs have left of some files.
 *
 * @param folder where they lie
 * @param files the files they would have become, in that folder
 * @param keep the name of one that stays; null for none
 */
export async function sweepUnfinished(folder: string, files: readonly string[], keep: string | null): Promise<void> {
  const names = new Set(files.map(file => basename(nameBeside(file, ''))));
  // A folder that is not there has nothing in it.
  for (const name of await readdir(folder).catch(() => [])) {
    const left = PARTIAL.test(name) && name !== keep && names.has(name.replace(PARTIAL, ''));
    if (left) await rm(join(folder, name), { force: true });
  }
}

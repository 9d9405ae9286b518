import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotRun, isSystemError, systemMessage } from './messages.js';
import { isClosedPipe, type Sink } from './sink.js';

/** Bytes of a name that most file systems allow, less what the temporary name adds. */
const NAME_ROOM = 200;

async function guarded<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) throw new CannotRun(systemMessage(name, error));
    throw error;
  }
}

/** As many links as Linux follows. */
const MAX_LINKS = 40;

/** Where a link leads, also when nothing is there yet. */
async function linkTarget(path: string): Promise<string> {
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

/** A device or pipe as a sink; as on standard output, a reader that has left is no error. */
function specialSink(name: string, handle: FileHandle): Sink {
  let closed = false;
  const write = async (data: string | Uint8Array) => {
    if (closed) return;
    try {
      await handle.appendFile(data);
    } catch (error) {
      if (!isClosedPipe(error)) throw error;
      closed = true;
    }
  };
  return {
    get closed() {
      return closed;
    },
    write: data => guarded(name, () => write(data)),
    commit: () => guarded(name, () => handle.close()),
    abort: () => handle.close(),
  };
}

/**
 * Opens a file that appears whole or not at all: it is written under another name in the same folder and renamed by
 * `commit`. Until then a file that is already there stays as it is; the new one gets its permissions. Devices and pipes
 * are written to as they are: a file put in their place would destroy them.
 *
 * @param path where it goes
 * @param name what messages call it
 * @param follow where `path` is a link, write what it leads to; else the link is replaced
 * @throws {CannotRun} when it cannot be written; the half-written file is gone by then
 */
export async function atomicSink(path: string, name: string, follow: boolean): Promise<Sink> {
  // What is not there is made; what cannot be looked at cannot be opened either, which says why.
  const found = await (follow ? stat(path) : lstat(path)).catch(() => null);
  if (found !== null && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink()) {
    return specialSink(name, await guarded(name, () => open(path, 'w')));
  }
  const mode = found?.isFile() === true ? found.mode & 0o777 : null;
  const target = follow ? await guarded(name, () => linkTarget(path)) : path;
  const short = Buffer.from(basename(target))
    .subarray(0, NAME_ROOM)
    .toString('latin1')
    .replace(/[^\w.-]/g, '_');
  const temporary = join(dirname(target), `.${short}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await guarded(name, () => open(temporary, 'wx', mode ?? 0o666));

  let open_ = true;
  const abort = async () => {
    if (!open_) return;
    open_ = false;
    // Closing may fail on the same broken disk; removing the file is what counts.
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
  };
  return {
    closed: false,
    write: data => guarded(name, () => handle.appendFile(data)),
    commit: async () => {
      try {
        await guarded(name, async () => {
          if (mode !== null) await handle.chmod(mode);
          await handle.close();
          await rename(temporary, target);
        });
      } catch (error) {
        await abort();
        throw error;
      }
      open_ = false;
    },
    abort,
  };
}

import { closeSync, fdatasyncSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod/mini';

/**
 * Where a run stands, written beside its output while it is on: all that is needed to go on with it after it was
 * interrupted. The file is replaced as a whole, so it is always that of one moment.
 */

const count = z.int().check(z.nonnegative());
const counter = z.record(z.string(), count);

const partial = z.nullable(z.strictObject({ name: z.string(), bytes: count, tail: z.nullable(z.string()) }));

const mark = z.strictObject({
  /** Before which document of the inputs it stands. */
  place: z.strictObject({
    input: count,
    within: z.nullable(z.strictObject({ at: count, line: count })),
  }),
  counts: z.strictObject({ documents: count, failed: counter, doubtful: count, removed: counter }),
  unreadable: count,
  /** Stories in an output that has something between stories. */
  written: count,
  output: partial,
  quarantine: partial,
});

const checkpoint = z.strictObject({
  format: z.literal(1),
  /** Of copydesk. */
  version: z.string(),
  /** The options that decide what comes out. */
  options: z.record(z.string(), z.nullable(z.union([z.string(), z.boolean()]))),
  /** A digest of the names, sizes and times of the inputs. */
  inputs: z.string(),
  mark,
  /** The same for the beginning of the input that is being read: where to go on when its unfinished file is gone. */
  inputMark: mark,
  /** Set when everything is written, and only the files have not all got their names. */
  done: z.boolean(),
});

/** What systems say that cannot sync a folder. */
const UNSYNCED: ReadonlySet<string> = new Set(['EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'EBADF', 'ENOTSUP']);

/** A moment between two batches of a run. */
export type Mark = z.output<typeof mark>;
export type Checkpoint = z.output<typeof checkpoint>;

/** What must be the same for a run to be gone on with. */
export type Identity = Pick<Checkpoint, 'version' | 'options' | 'inputs'>;

/**
 * Reads a checkpoint.
 *
 * @returns null where there is none; `damaged` for a file that is no checkpoint of this form
 */
export async function readCheckpoint(path: string): Promise<Checkpoint | 'damaged' | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return checkpoint.parse(JSON.parse(text));
  } catch {
    return 'damaged';
  }
}

/** Waits until the names in a folder last. Some systems cannot, and then there is nothing to wait for. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!UNSYNCED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** It holds what was written last, in the clear. */
const PRIVATE = 0o600;

/**
 * Writes a checkpoint in the place of the last one, so that it lasts also if the power is cut. All at once: in a thread
 * that is busy, a call that waited for its turn would wait for a batch each time.
 *
 * @throws the system's error when it cannot be written; the last one is still there then
 */
export function writeCheckpoint(path: string, state: Checkpoint): void {
  const temporary = `${path}.new`;
  try {
    // What a killed run left there goes; whatever else is put there is not followed.
    rmSync(temporary, { force: true });
    const file = openSync(temporary, 'wx', PRIVATE);
    try {
      writeFileSync(file, JSON.stringify(state));
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** An option as it is named in a message. */
const shown = (value: string | boolean | null | undefined) =>
  value === null || value === undefined ? 'none' : `${value}`;

/**
 * Why a run cannot be gone on with by another one.
 *
 * @param flags the name of each option on the command line
 * @returns what is not the same; null when all is
 * @example
 * difference(before, { ...before, version: '0.2.0' }, flags) // 'it was begun by copydesk 0.1.0, and this is 0.2.0'
 */
export function difference(before: Identity, now: Identity, flags: Readonly<Record<string, string>>): string | null {
  if (before.version !== now.version) return `it was begun by copydesk ${before.version}, and this is ${now.version}`;
  for (const name of Object.keys(now.options)) {
    const [then, here] = [before.options[name], now.options[name]];
    if (then !== here) return `${flags[name] ?? name} was ${shown(then)}, and is now ${shown(here)}`;
  }
  return before.inputs === now.inputs ? null : 'the inputs have changed since (their names, sizes or times)';
}

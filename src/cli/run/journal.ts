import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { type Checkpoint, difference, type Identity, readCheckpoint, writeCheckpoint } from '../../batch/checkpoint.js';
import { COMMAND_OPTIONS } from '../../options.js';
import { decisiveOptions, type Options } from '../command/clean-options.js';
import { VERSION } from '../command/version.js';
import type { Source } from '../input/source.js';
import { CannotRun, isSystemError, message, systemMessage } from '../terminal/messages.js';
import type { Marks } from './marks.js';

/** Milliseconds between two checkpoints: what is lost of the work, at most, and done again. */
const INTERVAL = 500;

const FLAGS = Object.fromEntries(COMMAND_OPTIONS.map(({ name, flag }) => [name, flag]));

/** Keeps the checkpoint of a run. */
export class Journal {
  private last: number;
  private saving: Promise<void> | null = null;
  private failure: unknown = null;

  /**
   * @param path where the checkpoint lies
   * @param sync waits until what a mark speaks of lasts
   */
  constructor(
    private readonly path: string,
    private readonly identity: Identity,
    private readonly clock: () => number,
    private readonly sync: () => Promise<void>,
  ) {
    this.last = clock();
  }

  /**
   * Notes where the run stands. Now and then, while the work goes on, a checkpoint is made of it.
   *
   * @param marks gives the marks; asked only when it is time
   * @throws {CannotRun} when the last checkpoint could not be written
   */
  note(marks: () => Marks): void {
    if (this.failure !== null) throw this.failure;
    if (this.saving !== null || this.clock() - this.last < INTERVAL) return;
    const state = this.stateOf(marks(), false);
    this.saving = this.write(state)
      .catch(error => {
        this.failure = error;
      })
      .finally(() => {
        this.saving = null;
        this.last = this.clock();
      });
  }

  /** Makes a checkpoint now. */
  async save(marks: Marks, done: boolean): Promise<void> {
    const state = this.stateOf(marks, done);
    await this.saving;
    await this.write(state);
  }

  /** Takes the checkpoint away: there is nothing to go on with. */
  async remove(): Promise<void> {
    await this.saving;
    await rm(this.path, { force: true });
  }

  private stateOf(marks: Marks, done: boolean): Checkpoint {
    // A copy: the counts go on.
    return structuredClone({ format: 1, ...this.identity, ...marks, done });
  }

  private async write(state: Checkpoint): Promise<void> {
    await this.sync();
    try {
      writeCheckpoint(this.path, state);
    } catch (error) {
      throw isSystemError(error) ? new CannotRun(systemMessage(this.path, error)) : error;
    }
  }
}

/** What must be the same for a run to be gone on with. */
export function identityOf(sources: readonly Source[], options: Options): Identity {
  const inputs = createHash('sha256');
  for (const { input, file } of sources) inputs.update(`${input.name}\0${file?.size}\0${file?.changed}\0`);
  return { version: VERSION, options: decisiveOptions(options), inputs: inputs.digest('hex') };
}

async function read(path: string): Promise<Checkpoint | 'damaged' | null> {
  try {
    return await readCheckpoint(path);
  } catch (error) {
    throw new CannotRun(systemMessage(path, error));
  }
}

/**
 * Finds what is left of an interrupted run.
 *
 * @param path where its checkpoint would lie
 * @param identity of the run that would go on with it
 * @returns null where nothing is left
 * @throws {CannotRun} where it cannot be gone on with
 */
export async function findInterrupted(path: string, identity: Identity): Promise<Checkpoint | null> {
  const found = await read(path);
  const todo = 'start anew without --resume';
  if (found === 'damaged') throw new CannotRun(message(path, 'is no checkpoint of this version', todo));
  const why = found === null ? null : difference(found, identity, FLAGS);
  if (why !== null) throw new CannotRun(message(path, `the interrupted run cannot be gone on with: ${why}`, todo));
  return found;
}

/** Tells whether an interrupted run has left a checkpoint, of whatever kind. */
export async function isInterrupted(path: string): Promise<boolean> {
  return (await read(path)) !== null;
}

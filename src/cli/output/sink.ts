import type { Writable } from 'node:stream';
import { CannotRun, isSystemError, systemMessage } from '../terminal/messages.js';

/** Where output goes. `commit` makes it last, `abort` takes back what can be taken back. */
export interface Sink {
  /** True when nobody reads any more: stop. */
  readonly closed: boolean;
  readonly write: (data: string | Uint8Array) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly abort: () => Promise<void>;
}

const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/**
 * Tells whether an error means that the reader of a pipe has left.
 *
 * @example
 * isClosedPipe(Object.assign(new Error(), { code: 'EPIPE' })) // true
 */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && GONE.has((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * Standard output as a sink. Each write waits until the stream has taken it, so a slow reader slows the work down and
 * nothing piles up. A closed pipe is no error: `closed` becomes true.
 *
 * @param name what messages call it
 * @throws {CannotRun} from `write` for any other error of the stream
 */
export function streamSink(stream: Writable, name = '<stdout>'): Sink {
  let closed = false;
  return {
    get closed() {
      return closed || stream.destroyed;
    },
    write: data =>
      new Promise((resolve, reject) => {
        if (closed || stream.destroyed) {
          closed = true;
          resolve();
          return;
        }
        stream.write(data, error => {
          if (error === null || error === undefined) resolve();
          else if (isClosedPipe(error)) {
            closed = true;
            resolve();
          } else reject(isSystemError(error) ? new CannotRun(systemMessage(name, error)) : error);
        });
      }),
    commit: async () => {},
    abort: async () => {},
  };
}

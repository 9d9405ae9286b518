import type { Readable, Writable } from 'node:stream';

export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  getColorDepth?(env?: object): number;
}

/** Everything the command touches of the process it runs in. */
export interface Io {
  /** `fd` is there when it is a file or a pipe of the process. */
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Milliseconds from any moment on. */
  readonly clock: () => number;
  /** How to work in several threads; absent: everything is done in this one. */
  readonly threads?: {
    /** The program of a worker. */
    readonly script: URL;
    readonly cores: number;
  };
  /** Aborted when the process is asked to end. */
  readonly signal?: AbortSignal;
}

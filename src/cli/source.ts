import { createReadStream } from 'node:fs';
import { readerOfContent, readerOfName } from '../readers/detect.js';
import type { ReaderName } from '../readers/index.js';
import { headInUtf8 } from '../readers/utf8.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';

/** An input whose form is known and whose bytes can be read, once. */
export interface Source {
  readonly input: Input;
  readonly reader: ReaderName;
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Lets go of what looking at it has opened: else the process would wait for the end of standard input. */
  readonly close: () => Promise<void>;
}

const nothingOpen = async () => {};

const CHUNK = 256 * 1024;

async function* resumed(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Reads as much of standard input as tells its form, at most `limit` bytes; nothing of it is lost. */
async function peek(input: Input, stdin: Io['stdin'], limit: number): Promise<Source> {
  const rest: AsyncIterator<Uint8Array> = stdin[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  let lookAt = 1;
  let reader: ReaderName | null = null;
  while (reader === null) {
    const next = await rest.next();
    const ended = next.done === true || length > limit;
    if (next.done !== true) {
      head.push(next.value);
      length += next.value.length;
    }
    // Looking only when the head has doubled keeps this linear.
    if (!ended && length < lookAt) continue;
    lookAt = length * 2;
    reader = readerOfContent(headInUtf8(Buffer.concat(head)), ended);
    if (ended) reader ??= 'text';
  }
  return { input, reader, open: () => resumed(head, rest), close: async () => void (await rest.return?.()) };
}

/**
 * Finds the form of an input. A file is not opened for it: its name tells.
 *
 * @param from a reader's name, or `auto`
 * @param limit bytes of standard input to look at, at most
 */
export async function findSource(input: Input, from: ReaderName | 'auto', io: Io, limit: number): Promise<Source> {
  const { path } = input;
  if (path !== null) {
    const reader = from === 'auto' ? readerOfName(path) : from;
    return { input, reader, open: () => createReadStream(path, { highWaterMark: CHUNK }), close: nothingOpen };
  }
  if (from === 'auto') return peek(input, io.stdin, limit);
  return { input, reader: from, open: () => io.stdin, close: nothingOpen };
}

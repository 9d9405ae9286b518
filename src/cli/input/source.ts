import { closeSync, createReadStream, openSync, type ReadStream, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { pathOf, valueAt } from '../../batch/field.js';
import { type Diagnostic, diagnostic } from '../../diagnostics.js';
import { beginsAsJson, partsOfName, readerOfContent } from '../../readers/detect.js';
import type { ReaderName } from '../../readers/index.js';
import { scanJson } from '../../readers/json.js';
import { isAllJson } from '../../readers/json-fault.js';
import { isPacked } from '../../readers/packed.js';
import { headInUtf8 } from '../../readers/utf8.js';
import type { Io } from '../io.js';
import { isSystemError } from '../terminal/messages.js';
import type { Input } from './inputs.js';

/** A file as it lies there: enough to notice that it is another one. */
export interface FileState {
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly changed: number;
}

/** An input whose form is known and whose bytes can be read. */
export interface Source {
  readonly input: Input;
  readonly reader: ReaderName;
  /** Why nothing of it can come out; absent where something can. */
  readonly refused?: Diagnostic;
  /** Tells that its content gave the form away: neither its name nor `--from` did. */
  readonly guessed: boolean;
  /** Set where that is text, though it begins as JSON does: it breaks off, or something else follows. */
  readonly likeJson?: true;
  /** Set where its name says text, and its first line is a record in which there is no text. */
  readonly noField?: true;
  /** The file as it lies there; null for a stream, which is read only once. */
  readonly file: FileState | null;
  readonly bytes: Bytes;
}

/** The bytes of an input. */
export interface Bytes {
  /** Gives them, unpacked. */
  open(): AsyncIterable<Uint8Array>;
  /** How many were read so far, as they lie there. */
  taken(): number;
  /** Lets go of what looking at them has opened: else the process would wait for the end of standard input. */
  close(): Promise<void>;
}

type Stream = Readable & { readonly bytesRead?: number };

const CHUNK = 256 * 1024;
const [GZIP_1, GZIP_2] = [0x1f, 0x8b];

function gunzipped(packed: Readable): Readable {
  // An error of either comes out of the last; the callback has nothing to add.
  return pipeline(packed, createGunzip({ chunkSize: CHUNK }), () => {});
}

/** The head of a stream that was looked at, and what comes after it. */
interface Peeked {
  readonly head: Uint8Array[];
  readonly rest: AsyncIterator<Uint8Array>;
}

/** The form of an input by its content. */
type Form = Pick<Source, 'reader' | 'likeJson' | 'refused'>;

async function* resumed({ head, rest }: Peeked): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Reads as much of a stream as tells its form, at most `limit` bytes; nothing of it is lost. */
async function peek(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Peeked & { form: Form }> {
  const rest = chunks[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  let lookAt = 1;
  let likeJson: boolean | null = false;
  for (;;) {
    const next = await rest.next();
    const ended = next.done === true || length > limit;
    if (next.done !== true) {
      head.push(next.value);
      length += next.value.length;
    }
    // Looking only when the head has doubled keeps this linear; what begins as JSON does is told by its end.
    if (!ended && (likeJson || length < lookAt)) continue;
    lookAt = length * 2;
    const looked = headInUtf8(Buffer.concat(head));
    const reader = readerOfContent(looked, ended) ?? (ended ? 'text' : null);
    if (reader === null) continue;
    likeJson = reader === 'text' && beginsAsJson(looked);
    if (likeJson !== false && !ended) continue;
    if (!likeJson) return { head, rest, form: { reader } };
    const whole = next.done === true && isAllJson(new TextDecoder().decode(looked));
    return { head, rest, form: { reader, ...(whole ? { refused: diagnostic('not-jsonl') } : { likeJson: true }) } };
  }
}

/** A stream that may be packed, unpacked. What has no name tells it by its first two bytes. */
async function unpacked(stream: Readable): Promise<AsyncIterable<Uint8Array>> {
  const rest: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  const first = () => Buffer.concat(head);
  while (first().length < 2) {
    const next = await rest.next();
    if (next.done === true) break;
    head.push(next.value);
  }
  const [one, two] = first();
  const whole = resumed({ head, rest });
  return one === GZIP_1 && two === GZIP_2 ? gunzipped(Readable.from(whole, { objectMode: false })) : whole;
}

/** A stream: standard input, a pipe, a device. It can be read once, and only looking at it tells what it is. */
async function streamSource(input: Input, from: ReaderName | null, stream: Stream, limit: number): Promise<Source> {
  const chunks = await unpacked(stream);
  const peeked = from === null ? await peek(chunks, limit) : null;
  const rest = peeked === null ? chunks : resumed(peeked);
  return {
    input,
    ...(peeked?.form ?? { reader: from as ReaderName }),
    guessed: peeked !== null,
    file: null,
    bytes: {
      open: () => rest,
      taken: () => stream.bytesRead ?? 0,
      close: async () => void stream.destroy(),
    },
  };
}

const BRACE = 0x7b;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
/** Bytes that show whether a page could be JSON: a look at every page must cost next to nothing. */
const GLANCE = 512;

/** Whether a head begins as records do, or JSON, or what it begins with is still to come. */
function couldBeJson(head: Uint8Array): boolean {
  const looked = headInUtf8(head);
  const first = looked.find(byte => !BLANKS.has(byte));
  return first === BRACE || beginsAsJson(looked) !== false || (first === undefined && head.length === GLANCE);
}

/** Whether a file could be JSONL, or JSON. What is packed has to be unpacked to tell. */
function isWorthALook(path: string, gzip: boolean): boolean {
  if (gzip) return true;
  // At once: to wait for each step would take ten times as long.
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(GLANCE);
    return couldBeJson(head.subarray(0, readSync(file, head, 0, GLANCE, 0)));
  } finally {
    closeSync(file);
  }
}

/** Whether the first line of a head that is JSONL has a text in a field. */
function hasText(head: readonly Uint8Array[], field: string): boolean {
  const [line = ''] = new TextDecoder()
    .decode(headInUtf8(Buffer.concat(head)))
    .trimStart()
    .split('\n', 1);
  const scan = scanJson(line.trimEnd());
  return scan.kind === 'object' && typeof valueAt(scan.value, pathOf(scan.value, field)) === 'string';
}

/** The form of a file. */
type FileForm = Form & Pick<Source, 'guessed' | 'noField'>;

/** The form of a file whose name says text: many name a file of JSONL so. */
async function formOfText(
  path: string,
  gzip: boolean,
  peekAt: () => Promise<Peeked & { form: Form }>,
  textField: string,
): Promise<FileForm> {
  const text: FileForm = { reader: 'text', guessed: false };
  if (!isWorthALook(path, gzip)) return text;
  const { form, head } = await peekAt();
  const { reader, refused } = form;
  if (refused !== undefined) return { ...text, refused };
  if (reader !== 'jsonl') return text;
  return hasText(head, textField) ? { reader, guessed: true } : { ...text, noField: true };
}

/** The bytes of a file, which is opened when it is its turn. There may be a million of them: each is as small as can be. */
class FileBytes implements Bytes {
  private opened: Set<ReadStream> | null = null;
  private read = 0;

  constructor(private readonly path: string) {}

  open(): Readable {
    const stream = createReadStream(this.path, { highWaterMark: CHUNK });
    this.opened ??= new Set();
    this.opened.add(stream);
    stream.once('close', () => {
      this.opened?.delete(stream);
      if (this.opened?.size === 0) this.opened = null;
      this.read += stream.bytesRead;
    });
    return isPacked(this.path) ? gunzipped(stream) : stream;
  }

  taken(): number {
    let taken = this.read;
    for (const stream of this.opened ?? []) taken += stream.bytesRead;
    return taken;
  }

  async close(): Promise<void> {
    for (const stream of this.opened ?? []) stream.destroy();
  }
}

/** A file: opened before it is its turn only where its name does not tell its form. */
async function fileSource(
  input: Input,
  path: string,
  from: ReaderName | null,
  file: FileState,
  limit: number,
  textField: string,
): Promise<Source> {
  const { reader: named, gzip } = partsOfName(path);
  const peekAt = async () => {
    // What is looked at here is read once more in its turn, and counted then.
    const peeked = await peek(new FileBytes(path).open(), limit);
    await peeked.rest.return?.();
    return peeked;
  };
  const find = async (): Promise<FileForm> => {
    if (from !== null) return { reader: from, guessed: false };
    if (named === 'text') return formOfText(path, gzip, peekAt, textField);
    if (named !== null) return { reader: named, guessed: false };
    const { form } = await peekAt();
    return { ...form, guessed: true };
  };
  // Opening it in its turn will say what is wrong with it.
  const form = await find().catch((error: unknown): FileForm => {
    if (!isSystemError(error)) throw error;
    return { reader: 'text', guessed: named === null };
  });
  return { input, ...form, file, bytes: new FileBytes(path) };
}

/**
 * Finds the form of an input: what `from` says, else what its name tells, else what its content looks like. A file
 * whose name says text is JSONL where its first line is a record with a text. What is JSON as a whole, and no JSONL, is
 * refused. A name that ends with `.gz` is a packed file; of a stream the first bytes tell.
 *
 * @param from a reader's name, or `auto`
 * @param limit bytes of it to look at, at most
 * @param textField the field of a record that holds the page
 */
export async function findSource(
  input: Input,
  from: ReaderName | 'auto',
  io: Io,
  limit: number,
  textField: string,
): Promise<Source> {
  const { path } = input;
  const stated = from === 'auto' ? null : from;
  if (path === null) return streamSource(input, stated, io.stdin, limit);
  // What is not there says so when it is opened.
  const found = await stat(path).catch(() => null);
  if (found !== null && !found.isFile())
    return streamSource(input, stated ?? partsOfName(path).reader, createReadStream(path), limit);
  const file = { size: found?.size ?? 0, changed: Math.floor(found?.mtimeMs ?? 0) };
  return fileSource(input, path, stated, file, limit, textField);
}

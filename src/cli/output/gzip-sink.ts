import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FileSink, Unfinished } from './atomic-write.js';

/**
 * Bytes that are packed together. Every block is a gzip file of its own, which readers take as one: so the packed bytes
 * depend on nothing but the unpacked ones, and a file can be gone on with after any of them.
 */
const BLOCK = 1024 * 1024;

const pack: (bytes: Uint8Array) => Promise<Uint8Array> = promisify(gzip);

const tailOf = (partial?: Unfinished) => Buffer.from(partial?.tail ?? '', 'base64');

/** A file that is packed on its way. */
class GzipFile implements FileSink {
  constructor(
    private readonly file: FileSink,
    /** Less than a block, to be packed with what follows. */
    private held: Buffer,
  ) {}

  get closed(): boolean {
    return this.file.closed;
  }

  async write(data: string | Uint8Array): Promise<void> {
    let held = Buffer.concat([this.held, typeof data === 'string' ? Buffer.from(data) : data]);
    while (held.length >= BLOCK) {
      await this.block(held.subarray(0, BLOCK));
      held = held.subarray(BLOCK);
    }
    this.held = Buffer.from(held);
  }

  partial(): Unfinished | null {
    const partial = this.file.partial();
    return partial === null ? null : { ...partial, tail: this.held.toString('base64') };
  }

  async commit(): Promise<void> {
    if (this.held.length > 0 || this.file.partial()?.bytes === 0) await this.block(this.held);
    this.held = Buffer.alloc(0);
    await this.file.commit();
  }

  cutBack(to: Unfinished): void {
    this.held = tailOf(to);
    this.file.cutBack(to);
  }

  sync(): Promise<void> {
    return this.file.sync();
  }

  abort(): Promise<void> {
    return this.file.abort();
  }

  leave(): Promise<void> {
    return this.file.leave();
  }

  private async block(bytes: Uint8Array): Promise<void> {
    await this.file.write(await pack(bytes));
  }
}

/**
 * Packs what goes into a file.
 *
 * @param file takes the packed bytes
 * @param partial what `partial` said of it, to go on with it
 * @example
 * const sink = gzipSink(await atomicSink('/data/stories.jsonl.gz', 'stories.jsonl.gz', true));
 */
export function gzipSink(file: FileSink, partial?: Unfinished): FileSink {
  return new GzipFile(file, tailOf(partial));
}

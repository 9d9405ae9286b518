import type { Sink } from './sink.js';

/** Characters that are held for one write. */
const BLOCK = 64 * 1024;
const TAKEN = Promise.resolve();

/**
 * A sink that is written to in blocks: to write a record costs as much as to clean a small one. What is held goes out as
 * soon as the work has to wait for something, so a record is answered before the next one comes; and a full block is
 * waited for, so a slow reader slows the work down and no more than a block and a record is held.
 *
 * @param sink takes the blocks, one at a time
 * @throws what `sink.write` throws, from `write` at the next full block or else from `commit`
 * @example
 * const blocks = inBlocks(sink);
 * for (const line of lines) await blocks.write(line);
 * await blocks.commit(); // now the sink has all of them
 */
export function inBlocks(sink: Sink): Sink {
  let held: string[] = [];
  let length = 0;
  let sent = TAKEN;
  let idle: NodeJS.Immediate | null = null;

  const send = (): Promise<void> => {
    if (idle !== null) clearImmediate(idle);
    idle = null;
    if (length === 0) return sent;
    const block = held.join('');
    held = [];
    length = 0;
    sent = sent.then(() => sink.write(block));
    return sent;
  };
  const sendIdle = () => {
    // Not before the last block is taken: blocks must not pile up. Whoever writes or commits next gets the error.
    sent.then(send).catch(() => {});
  };

  return {
    get closed() {
      return sink.closed;
    },
    write: text => {
      held.push(text);
      length += text.length;
      if (length >= BLOCK) return send();
      idle ??= setImmediate(sendIdle);
      return TAKEN;
    },
    commit: async () => {
      await send();
      await sink.commit();
    },
    abort: async () => {
      if (idle !== null) clearImmediate(idle);
      // What is under way cannot be called back; its error has been told or does not matter any more.
      await sent.catch(() => {});
      await sink.abort();
    },
  };
}

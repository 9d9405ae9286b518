import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBlocks } from '../../src/cli/blocks.js';
import type { Sink } from '../../src/cli/sink.js';

const BLOCK = 64 * 1024;

/** A sink that keeps what it is given, and takes it only when told to. */
function slowSink() {
  const taken: string[] = [];
  const waiting: (() => void)[] = [];
  const calls: string[] = [];
  const sink: Sink = {
    closed: false,
    write: text => {
      taken.push(text);
      return new Promise(resolve => waiting.push(resolve));
    },
    commit: async () => void calls.push('commit'),
    abort: async () => void calls.push('abort'),
  };
  return { sink, taken, calls, take: () => waiting.pop()?.() };
}

function eagerSink(fail?: Error) {
  const taken: string[] = [];
  const calls: string[] = [];
  const sink: Sink = {
    closed: false,
    write: async text => {
      if (fail !== undefined) throw fail;
      taken.push(text);
    },
    commit: async () => void calls.push('commit'),
    abort: async () => void calls.push('abort'),
  };
  return { sink, taken, calls };
}

const turn = () => new Promise<void>(resolve => setImmediate(resolve));

describe('a sink in blocks', () => {
  it('passes on every character, in order, in few writes', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: BLOCK * 2 }), { maxLength: 20 }), async lengths => {
        const { sink, taken, calls } = eagerSink();
        const blocks = inBlocks(sink);
        const texts = lengths.map((length, at) => String.fromCharCode(97 + at).repeat(length));
        for (const text of texts) await blocks.write(text);
        await blocks.commit();
        expect(taken.join('')).toBe(texts.join(''));
        expect(taken.slice(0, -1).every(block => block.length >= BLOCK)).toBe(true);
        expect(calls).toEqual(['commit']);
      }),
      { numRuns: 50 },
    ));

  it('holds a small text only until the work waits for something', async () => {
    const { sink, taken } = eagerSink();
    const blocks = inBlocks(sink);
    await blocks.write('one\n');
    await blocks.write('two\n');
    expect(taken).toEqual([]);
    await turn();
    expect(taken).toEqual(['one\ntwo\n']);
  });

  it('waits until a full block is taken, and for the one before it', async () => {
    const { sink, taken, take } = slowSink();
    const blocks = inBlocks(sink);
    await blocks.write('small');
    await turn();
    let done = false;
    const full = blocks.write('x'.repeat(BLOCK)).then(() => {
      done = true;
    });
    await turn();
    expect([done, taken]).toEqual([false, ['small']]);
    take();
    await turn();
    expect([done, taken.length]).toEqual([false, 2]);
    take();
    await full;
    expect(done).toBe(true);
  });

  it('gathers small texts while a block is not taken', async () => {
    const { sink, taken, take } = slowSink();
    const blocks = inBlocks(sink);
    for (const text of ['one', 'two', 'three']) {
      await blocks.write(text);
      await turn();
    }
    expect(taken).toEqual(['one']);
    take();
    await turn();
    expect(taken).toEqual(['one', 'twothree']);
  });

  it('tells a failure at the next full block', async () => {
    const full = new Error('full');
    const blocks = inBlocks(eagerSink(full).sink);
    await blocks.write('small');
    await turn();
    await expect(blocks.write('x'.repeat(BLOCK))).rejects.toBe(full);
  });

  it('tells a failure at the end, and then does not commit', async () => {
    const full = new Error('full');
    const { sink, calls } = eagerSink(full);
    const blocks = inBlocks(sink);
    await blocks.write('small');
    await expect(blocks.commit()).rejects.toBe(full);
    expect(calls).toEqual([]);
  });

  it('drops what it holds when taken back', async () => {
    const { sink, taken, calls } = eagerSink();
    const blocks = inBlocks(sink);
    await blocks.write('small');
    await blocks.abort();
    await turn();
    expect([taken, calls]).toEqual([[], ['abort']]);
  });

  it('is closed when the sink is', () => {
    const { sink } = eagerSink();
    expect(inBlocks({ ...sink, closed: true }).closed).toBe(true);
    expect(inBlocks(sink).closed).toBe(false);
  });
});

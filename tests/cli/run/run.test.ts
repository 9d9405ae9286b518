import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/batch/batch.js';
import { noCounts } from '../../../src/batch/counts.js';
import type { Source } from '../../../src/cli/input/source.js';
import type { Delivery } from '../../../src/cli/output/delivery.js';
import type { Journal } from '../../../src/cli/run/journal.js';
import { FROM_THE_BEGINNING, type Marks } from '../../../src/cli/run/marks.js';
import { Run, type RunParts } from '../../../src/cli/run/run.js';
import { Talk } from '../../../src/cli/terminal/talk.js';
import { Captured } from '../harness.js';

/** What is read of an input, piece by piece; an error breaks it off. */
type Chunks = readonly (string | Error)[];

const sourceOf = (chunks: Chunks, at: number): Source => ({
  input: { name: `${at}.jsonl`, path: `/${at}.jsonl`, keep: `${at}.jsonl` },
  ...{ reader: 'jsonl', guessed: false, file: { size: 9, changed: 0 } },
  bytes: {
    open: async function* () {
      for (const chunk of chunks) {
        if (typeof chunk !== 'string') throw chunk;
        yield new TextEncoder().encode(chunk);
      }
    },
    taken: () => 0,
    close: async () => {},
  },
});

interface Setting {
  readonly shared?: boolean;
  /** Whether what was delivered can be taken back. */
  readonly takesBack?: boolean;
  readonly keepsJournal?: boolean;
}

function runOf(inputs: readonly Chunks[], { shared = true, takesBack = true, keepsJournal = true }: Setting = {}) {
  const stderr = new Captured();
  const io = { stdin: process.stdin, stdout: new Captured(), stderr, env: {}, cwd: '/', clock: () => 0 };
  const saved: Marks[] = [];
  let written = 0;
  const delivery: Delivery = {
    ...{ closed: false, shared, end: async () => {}, sync: async () => {}, commit: async () => {} },
    ...{ abort: async () => {}, leave: async () => {}, delivered: () => ({ written, output: null }) },
    take: async (_, answer) => {
      if (answer !== null) written++;
    },
    withdraw: async to => {
      if (takesBack) written = to.written;
      return takesBack;
    },
  };
  const journal = {
    note: () => {},
    save: async (marks: Marks) => void saved.push(structuredClone(marks)),
  } as unknown as Journal;
  const answer: Answer = {
    ...{ output: new Uint8Array(1), ends: [], failures: [], counts: { ...noCounts(), documents: 1 } },
  };
  const parts: RunParts = {
    ...{ sources: inputs.map(sourceOf), delivery, quarantine: null, journal: keepsJournal ? journal : null },
    ...{
      talk: new Talk(io, false),
      showsProgress: false,
      reporter: null,
      limit: 100,
      clock: () => 0,
      signal: undefined,
    },
    staff: { room: 1, answer: async () => answer, close: async () => {} },
  };
  return { run: new Run(parts, FROM_THE_BEGINNING), stderr, saved, written: () => written };
}

const DAMAGED = Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
const DISK = Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
const BROKEN = 'copydesk: 1.jsonl: the packed data breaks off; get the file again';

describe('an input that breaks off', () => {
  const inputs = (why: Error) => [['{}\n'], ['{}\n', '{}\n', why], ['{}\n']];

  it('is taken back, which a checkpoint says before anything else is written', async () => {
    const { run, stderr, saved, written } = runOf(inputs(DAMAGED));
    await run.work();
    expect(stderr.text).toBe(`${BROKEN} (its first 2 records left out)\n`);
    expect(saved.map(({ mark }) => [mark.place, mark.counts.documents, mark.written, mark.unreadable])).toEqual([
      [{ input: 2, within: null }, 1, 1, 1],
    ]);
    expect([run.report().counts.documents, run.report().unreadable, written()]).toEqual([2, 1, 2]);
  });

  it('stays where nothing can be taken back', async () => {
    const { run, stderr, saved, written } = runOf(inputs(DAMAGED), { takesBack: false, keepsJournal: false });
    await run.work();
    expect(stderr.text).toBe(`${BROKEN} (its first 2 records came out)\n`);
    expect([run.report().counts.documents, run.report().unreadable, written(), saved]).toEqual([4, 1, 4, []]);
  });

  it('counts one as one, and nothing as nothing', async () => {
    const { run, stderr } = runOf([['{}\n', DAMAGED], [DAMAGED]]);
    await run.work();
    expect(stderr.text.split('\n').slice(0, 2)).toEqual([
      'copydesk: 0.jsonl: the packed data breaks off; get the file again (its first record left out)',
      BROKEN,
    ]);
  });

  it('ends a run that can be gone on with where the disk failed, and nothing is lost', async () => {
    const { run, written } = runOf(inputs(DISK));
    await expect(run.work()).rejects.toThrow('1.jsonl: the disk reported an error; check the disk');
    expect([run.report().counts.documents, run.report().unreadable, written()]).toEqual([3, 0, 3]);
  });

  it.each([{ shared: false }, { keepsJournal: false }])('does not end any other: %j', async setting => {
    const { run } = runOf(inputs(DISK), setting);
    await run.work();
    expect([run.report().counts.documents, run.report().unreadable]).toEqual([2, 1]);
  });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../../src/batch/checkpoint.js';
import { checkOptions } from '../../../src/cli/command/clean-options.js';
import type { Source } from '../../../src/cli/input/source.js';
import { findInterrupted, identityOf, isInterrupted, Journal } from '../../../src/cli/run/journal.js';
import { FROM_THE_BEGINNING, type Marks } from '../../../src/cli/run/marks.js';
import { CannotRun } from '../../../src/cli/terminal/messages.js';

let folder = '';
let path = '';
let now = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  path = join(folder, '.out.jsonl.checkpoint');
  now = 0;
});
afterEach(() => rm(folder, { recursive: true }));

const source: Source = {
  input: { name: 'crawl.jsonl', path: '/crawl.jsonl', keep: 'crawl.jsonl' },
  ...{ reader: 'jsonl', guessed: false, file: { size: 9, changed: 1 } },
  bytes: { open: async function* () {}, taken: () => 0, close: async () => {} },
};
const identity = identityOf([source], checkOptions({}));

/** The marks of a run after so many documents. */
function marksAfter(documents: number): Marks {
  const { mark, inputMark } = FROM_THE_BEGINNING;
  return { mark: { ...mark, counts: { ...mark.counts, documents } }, inputMark };
}

const journal = (place = path, sync = async () => {}) => new Journal(place, identity, () => now, sync);
const written = async (): Promise<Checkpoint> => JSON.parse(await readFile(path, 'utf8'));

describe('Journal', () => {
  it('makes a checkpoint now and then, of what has been made to last', async () => {
    let synced = 0;
    const kept = journal(path, async () => void synced++);
    kept.note(() => marksAfter(1));
    expect(await isInterrupted(path)).toBe(false);
    now = 500;
    kept.note(() => marksAfter(2));
    await expect.poll(() => isInterrupted(path)).toBe(true);
    now = 600;
    kept.note(() => marksAfter(3));
    expect([(await written()).mark.counts.documents, synced]).toEqual([2, 1]);
  });

  it('keeps what was, while the run goes on', async () => {
    const marks = marksAfter(1);
    now = 500;
    const kept = journal();
    const saved = kept.save(marks, true);
    marks.mark.counts.documents = 99;
    await saved;
    expect([(await written()).mark.counts.documents, (await written()).done]).toEqual([1, true]);
  });

  it('fails at the next note when a checkpoint could not be written', async () => {
    const kept = journal(join(folder, 'nowhere', 'x'));
    now = 500;
    kept.note(() => marksAfter(1));
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(() => kept.note(() => marksAfter(2))).toThrow(CannotRun);
  });

  it('leaves nothing when it is over', async () => {
    const kept = journal();
    await kept.save(marksAfter(1), false);
    await kept.remove();
    expect(await isInterrupted(path)).toBe(false);
  });
});

describe('findInterrupted', () => {
  it('finds what the same run has left', async () => {
    expect(await findInterrupted(path, identity)).toBeNull();
    await journal().save(marksAfter(7), false);
    expect((await findInterrupted(path, identity))?.mark.counts.documents).toBe(7);
  });

  it('is the same run when the input lies elsewhere, and another when it was written since', () => {
    const moved = { ...source, input: { ...source.input, path: '/elsewhere/crawl.jsonl' } };
    expect(identityOf([moved], checkOptions({ jobs: '3' }))).toEqual(identity);
    expect(identityOf([{ ...source, file: { size: 9, changed: 2 } }], checkOptions({}))).not.toEqual(identity);
  });
});

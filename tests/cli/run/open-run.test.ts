import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atomicSink, type FileSink } from '../../../src/cli/output/atomic-write.js';
import type { FilePlace } from '../../../src/cli/output/output.js';
import { FROM_THE_BEGINNING } from '../../../src/cli/run/marks.js';
import { openRun } from '../../../src/cli/run/open-run.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
});
afterEach(() => rm(folder, { recursive: true }));

const full = () => Promise.reject(new Error('no space'));
const place = (name: string, open: () => Promise<FileSink>): FilePlace => ({
  isThere: () => Promise.resolve(false),
  name,
  open,
  goOn: () => Promise.resolve(null),
  sweep: () => Promise.resolve(),
});
const file = (name: string) => place(name, () => atomicSink(join(folder, name), name, true));
const begin = (output: FilePlace, quarantine: FilePlace) =>
  openRun({ kind: 'one', file: output, checkpoint: '' }, quarantine, [], { begin: '[', between: ',', end: ']' }, null);

it.each([
  ['the quarantine', () => begin(file('out.json'), place('q.jsonl', full))],
  ['the output', () => begin(place('out.json', full), file('q.jsonl'))],
])('leaves no unfinished file where %s cannot be opened', async (_, run) => {
  await expect(run()).rejects.toThrow('no space');
  expect(await readdir(folder)).toEqual([]);
});

it('leaves no unfinished file where the beginning cannot be written', async () => {
  const output = place('out.json', async () => Object.assign(await file('out.json').open(), { write: full }));
  await expect(begin(output, file('q.jsonl'))).rejects.toThrow('no space');
  expect(await readdir(folder)).toEqual([]);
});

it('an unfinished output stays, closed, where that of the quarantine is gone', async () => {
  const begun = await file('out.json').open();
  await begun.write('[');
  const output = begun.partial();
  const leave = vi.spyOn(begun, 'leave');
  const found = { ...file('out.json'), goOn: async () => begun };
  const mark = { ...FROM_THE_BEGINNING.mark, output, quarantine: null };
  const destination = { kind: 'one', file: found, checkpoint: '' } as const;
  const run = openRun(destination, file('q.jsonl'), [], null, { mark, inputMark: mark });
  await expect(run).rejects.toThrow('what was left of the interrupted run is gone');
  expect(await readdir(folder)).toEqual([output?.name]);
  expect(leave).toHaveBeenCalledOnce();
});

it('opens both', async () => {
  const { delivery, quarantine } = await begin(file('out.json'), file('q.jsonl'));
  expect(await readdir(folder)).toHaveLength(2);
  await delivery.abort();
  await quarantine?.abort();
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { atomicSink, type FileSink } from '../../../src/cli/output/atomic-write.js';
import type { FilePlace } from '../../../src/cli/output/output.js';
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

it('opens both', async () => {
  const { delivery, quarantine } = await begin(file('out.json'), file('q.jsonl'));
  expect(await readdir(folder)).toHaveLength(2);
  await delivery.abort();
  await quarantine?.abort();
});

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { atomicSink, resumedSink } from '../../../src/cli/output/atomic-write.js';
import { gzipSink } from '../../../src/cli/output/gzip-sink.js';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  path = join(folder, 'out.jsonl.gz');
});
afterEach(() => rm(folder, { recursive: true }));

const open = async () => gzipSink(await atomicSink(path, 'out.jsonl.gz', true));
const lines = Array.from({ length: 40_000 }, (_, at) => `{"id":${at},"text":"${'rain '.repeat(at % 20)}"}\n`);
const whole = lines.join('');

it('packs what is written, however it is cut', async () => {
  const sink = await open();
  for (let at = 0; at < whole.length; at += 99_991) await sink.write(whole.slice(at, at + 99_991));
  await sink.commit();
  const cut = await readFile(path);
  expect(gunzipSync(cut).toString()).toBe(whole);

  const other = await open();
  await other.write(whole);
  await other.commit();
  expect(await readFile(path)).toEqual(cut);
});

it('packs nothing', async () => {
  const sink = await open();
  await sink.commit();
  expect(gunzipSync(await readFile(path)).length).toBe(0);
});

it('goes on after any write to the same bytes', async () => {
  const sink = await open();
  await sink.write(whole);
  await sink.commit();
  const expected = await readFile(path);
  for (const at of [10, 1_000_000, 1 << 20, 2_000_000]) {
    const first = await open();
    await first.write(whole.slice(0, at));
    const partial = first.partial();
    await first.write('what comes after it is written over');
    await first.leave();
    if (partial === null) throw new Error('no partial');
    const file = await resumedSink(path, 'out.jsonl.gz', true, partial);
    if (file === null) throw new Error('gone');
    const second = gzipSink(file, partial);
    await second.write(whole.slice(at));
    await second.commit();
    expect(await readFile(path)).toEqual(expected);
  }
  expect(await readdir(folder)).toEqual(['out.jsonl.gz']);
});

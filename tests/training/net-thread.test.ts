import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it, onTestFinished } from 'vitest';
import { SEQUENCE_INPUTS } from '../../src/labels/model/sequence/inputs.js';
import { fitInThread } from '../../src/training/net-thread.js';
import { generator } from '../../src/training/random.js';
import { fitSequenceNet, rankStretches, type TaughtStretch } from '../../src/training/sequence-net.js';

const LINES = 6;

/** Stretches whose lines say nothing of themselves. */
function stretches(): TaughtStretch[] {
  const random = generator(1);
  return Array.from({ length: 40 }, () => ({
    told: Float32Array.from({ length: LINES * SEQUENCE_INPUTS }, random),
    before: new Float32Array(LINES),
    isBody: Uint8Array.from({ length: LINES }, (_, line) => line % 2),
    lineWeights: new Float32Array(LINES).fill(1),
    words: new Float32Array(LINES).fill(10),
    weight: 1,
  }));
}

it('gives the net that is fitted without a thread', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // as npm run train has it: the thread runs a file that stands beside the program
  await build({
    entryPoints: ['src/training/net-thread.ts', 'src/training/net-worker.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  const built = (await import(pathToFileURL(path.join(folder, 'net-thread.mjs')).href)) as {
    fitInThread: typeof fitInThread;
  };
  const taught = stretches();
  const ranks = rankStretches(taught);
  expect(await built.fitInThread(taught, ranks)).toEqual(fitSequenceNet(taught, ranks));
});

it('says what stopped the thread', async () => {
  const taught = stretches();
  await expect(fitInThread(taught, rankStretches(taught))).rejects.toThrow(/net-worker\.mjs/);
});

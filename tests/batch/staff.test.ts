import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Batch } from '../../src/batch/batch.js';
import { staffOf } from '../../src/batch/staff.js';
import { stubEngine } from '../cli/harness.js';
import { work } from './work.js';

const script = pathToFileURL('/nowhere.js');
const engine = async () => stubEngine;

it.each([
  [1, script],
  [4, null],
])('of %d workers, with the program %s: this thread, one batch at a time', async (workers, program) => {
  const staff = await staffOf(work, workers, program, engine);
  const bytes = new TextEncoder().encode('{"text":"Rain"}\n') as Uint8Array<ArrayBuffer>;
  const batch: Batch = { kind: 'lines', bytes, lines: { line: 1, tooLong: [] } };
  const { output } = await staff.answer(batch);
  expect(JSON.parse(new TextDecoder().decode(output)).story.headline).toBe('Rain');
  expect(staff.room).toBe(1);
  await staff.close();
});

it('of several workers: none before there is something to do', async () => {
  const staff = await staffOf(work, 4, script, () => Promise.reject(new Error('not in this thread')));
  expect(staff.room).toBe(9);
  await staff.close();
});

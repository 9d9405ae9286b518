import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Answerer } from '../../src/batch/answer.js';
import type { Batch } from '../../src/batch/batch.js';
import { loadEngine } from '../../src/batch/engine.js';
import { Pool } from '../../src/batch/pool.js';
import { makeCheckout } from '../checkout.js';
import { work } from './work.js';

let checkout = '';
let script: URL;

beforeAll(async () => {
  checkout = await makeCheckout();
  script = pathToFileURL(join(checkout, 'dist/batch/worker.js'));
});

afterAll(() => rm(checkout, { recursive: true }));

/** A language that franc must be asked for, which is loaded when it is first needed. */
const RARE =
  'Kommunen vil bygge en ny bro over elven neste år, og arbeidet skal ta tre år til sammen. Ordføreren håper på flere jobber.';

function batchOf(number: number, text = 'The bridge over the Orvel was opened on Monday, the city said.'): Batch {
  const page = `Bridge ${number} opens\n\n${text}`;
  const line = `${JSON.stringify({ id: number, text: page })}\n`;
  const bytes = new TextEncoder().encode(line) as Uint8Array<ArrayBuffer>;
  return { kind: 'lines', bytes, lines: { line: number, tooLong: [] } };
}

it('answers as this thread does, whichever worker it is', async () => {
  const answerer = await Answerer.load(work, loadEngine);
  const pool = new Pool(script, work, 2);
  const numbers = Array.from({ length: pool.room }, (_, at) => at);
  const answers = await Promise.all(numbers.map(number => pool.answer(batchOf(number))));
  expect(answers).toEqual(await Promise.all(numbers.map(number => answerer.answer(batchOf(number)))));
  await pool.close();
});

it('answers a batch that waits for a library before the next one', async () => {
  const pool = new Pool(script, work, 1);
  const answers = await Promise.all(
    [0, 1, 2].map(number => pool.answer(batchOf(number, number === 0 ? RARE : undefined))),
  );
  const ids = answers.map(({ output }) => JSON.parse(new TextDecoder().decode(output)).id);
  expect(ids).toEqual([0, 1, 2]);
  await pool.close();
});

it('takes the bytes over', async () => {
  const pool = new Pool(script, work, 1);
  const batch = batchOf(1);
  const answer = pool.answer(batch);
  expect(batch.bytes.length).toBe(0);
  await answer;
  await pool.close();
});

it('fails every batch of a worker that breaks', async () => {
  const pool = new Pool(script, { ...work, format: 'nosuch' }, 1);
  const results = await Promise.allSettled([pool.answer(batchOf(1)), pool.answer(batchOf(2))]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await pool.close();
});

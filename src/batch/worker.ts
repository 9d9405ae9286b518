import { parentPort, workerData } from 'node:worker_threads';
import { Answerer, type Work } from './answer.js';
import type { Batch } from './batch.js';
import { loadEngine } from './engine.js';

/** The program of a worker thread: answers one batch after the other, in the order they come. */

const answerer = Answerer.load(workerData as Work, loadEngine);

parentPort?.on('message', async (batch: Batch) => {
  const answer = await (await answerer).answer(batch);
  parentPort?.postMessage(answer, [answer.output.buffer]);
});

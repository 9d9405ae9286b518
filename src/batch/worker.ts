import { parentPort, workerData } from 'node:worker_threads';
import { Answerer, type Work } from './answer.js';
import type { Batch } from './batch.js';
import { loadEngine } from './engine.js';

/** The program of a worker thread: answers one batch after the other, in the order they come. */

const answerer = Answerer.load(workerData as Work, loadEngine);

/** The last batch that came. The next one waits for it, for it may be waiting for a library: answers have no number. */
let last: Promise<unknown> = answerer;

parentPort?.on('message', (batch: Batch) => {
  last = last.then(async () => {
    const answer = await (await answerer).answer(batch);
    parentPort?.postMessage(answer, [answer.output.buffer]);
  });
});

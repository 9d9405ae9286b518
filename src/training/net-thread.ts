import { Worker } from 'node:worker_threads';
import type { SequenceNet } from '../labels/model/sequence/net.js';
import type { FitNet } from './model.js';

/**
 * Fits a net in a thread of its own, so that those of all folds take no longer than the machine must.
 *
 * @throws what stopped the thread
 */
export const fitInThread: FitNet = (stretches, ranks) =>
  new Promise<SequenceNet>((resolve, reject) => {
    const thread = new Worker(new URL('net-worker.mjs', import.meta.url), { workerData: { stretches, ranks } });
    thread.once('message', resolve);
    thread.once('error', reject);
  });

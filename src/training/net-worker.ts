import { parentPort, workerData } from 'node:worker_threads';
import type { Ranks } from '../labels/model/sequence/ranks.js';
import { fitSequenceNet, type TaughtStretch } from './sequence-net.js';

/** A thread that fits one net: `net-thread.ts` starts it. */

const { stretches, ranks } = workerData as { stretches: readonly TaughtStretch[]; ranks: Ranks };
parentPort?.postMessage(fitSequenceNet(stretches, ranks));

import { Answerer, type Work } from './answer.js';
import type { Answer, Batch } from './batch.js';
import type { Engine } from './engine.js';
import { Pool } from './pool.js';

/** What answers batches: this thread, or a pool of others. */
export interface Staff {
  readonly answer: (batch: Batch) => Promise<Answer>;
  /** Batches that may be under way at once. */
  readonly room: number;
  readonly close: () => Promise<void>;
}

/**
 * Finds who answers the batches of a run. One worker is this thread: handing over would only cost.
 *
 * @param script the program of a worker; null where there can be none
 */
export async function staffOf(
  work: Work,
  workers: number,
  script: URL | null,
  loadEngine: () => Promise<Engine>,
): Promise<Staff> {
  if (workers > 1 && script !== null) {
    const pool = new Pool(script, work, workers);
    return { answer: batch => pool.answer(batch), room: pool.room, close: () => pool.close() };
  }
  const answerer = await Answerer.load(work, loadEngine);
  return { answer: batch => answerer.answer(batch), room: 1, close: async () => {} };
}

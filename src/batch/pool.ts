import { Worker } from 'node:worker_threads';
import type { Work } from './answer.js';
import type { Answer, Batch } from './batch.js';

/** One worker and the batches it has not answered, oldest first. */
interface Hand {
  readonly worker: Worker;
  readonly waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: unknown) => void }[];
}

/**
 * Worker threads that answer batches. Each is given the next batch before it has answered the last, so that none waits
 * for a message; the bytes are handed over, not copied.
 */
export class Pool {
  private readonly hands: Hand[] = [];

  /**
   * @param script the worker's program
   * @param work what the answers depend on
   * @param size workers; one is started when all others have something to do
   */
  constructor(
    private readonly script: URL,
    private readonly work: Work,
    private readonly size: number,
  ) {}

  /** Batches that may be under way at once so that no worker is ever idle. */
  get room(): number {
    return this.size * 2 + 1;
  }

  /**
   * Has a batch answered by the worker with least to do.
   *
   * @throws what the worker could not catch, from this and every other batch it had
   */
  answer(batch: Batch): Promise<Answer> {
    const hand = this.idlest();
    return new Promise((resolve, reject) => {
      hand.waiting.push({ resolve, reject });
      hand.worker.postMessage(batch, [batch.bytes.buffer]);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.hands.map(({ worker }) => worker.terminate()));
  }

  private idlest(): Hand {
    const [first, ...others] = this.hands;
    if (first === undefined) return this.hire();
    const least = others.reduce((best, hand) => (hand.waiting.length < best.waiting.length ? hand : best), first);
    return least.waiting.length > 0 && this.hands.length < this.size ? this.hire() : least;
  }

  private hire(): Hand {
    const worker = new Worker(this.script, { workerData: this.work, stdin: false });
    const hand: Hand = { worker, waiting: [] };
    worker.on('message', (answer: Answer) => hand.waiting.shift()?.resolve(answer));
    worker.on('error', error => {
      for (const { reject } of hand.waiting.splice(0)) reject(error);
    });
    this.hands.push(hand);
    return hand;
  }
}

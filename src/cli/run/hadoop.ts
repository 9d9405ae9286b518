import { type Counts, failedOf, storiesOf } from '../../batch/counts.js';

/** Milliseconds between two reports: a task that is silent for ten minutes is killed. */
const INTERVAL = 10_000;
const GROUP = 'copydesk';

/** Reports to Hadoop Streaming: lines on standard error that it takes for counters and for the status of the task. */
export class HadoopReporter {
  private readonly told = new Map<string, number>();
  private last: number;

  constructor(
    private readonly write: (line: string) => void,
    private readonly clock: () => number,
  ) {
    this.last = clock();
  }

  /** Reports when it is time to. */
  update(counts: Counts): void {
    if (this.clock() - this.last < INTERVAL) return;
    this.last = this.clock();
    this.report(counts);
  }

  /**
   * Reports what has been counted since the last time.
   *
   * @example
   * reporter.report(counts)
   * // reporter:counter:copydesk,stories,97
   * // reporter:counter:copydesk,failed no-body,3
   * // reporter:status:97 stories, 3 failed
   */
  report(counts: Counts): void {
    const failed = failedOf(counts);
    const stories = storiesOf(counts);
    const counters = [
      ['stories', stories] as const,
      ...Object.entries(counts.failed).map(([code, n]) => [`failed ${code}`, n] as const),
    ];
    for (const [name, count] of counters) {
      const more = count - (this.told.get(name) ?? 0);
      // What was withdrawn since cannot be: a counter goes only up.
      if (more <= 0) continue;
      this.write(`reporter:counter:${GROUP},${name},${more}`);
      this.told.set(name, count);
    }
    this.write(`reporter:status:${stories} stories, ${failed} failed`);
  }
}

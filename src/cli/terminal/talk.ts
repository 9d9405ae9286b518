import type { Io } from '../io.js';

/** Failures that are told one by one; a million lines of them help nobody. */
const MOST_FAILURES = 20;

/** Milliseconds between two lines of progress. */
const INTERVAL = 100;

/** To the beginning of the line, and away with what stands there. */
const CLEAR = '\r\u001b[K';

/** Everything that is said on standard error while a run is on. */
export class Talk {
  private failures = 0;
  private shown = false;
  private last = Number.NEGATIVE_INFINITY;

  /** @param quiet only what went wrong is said */
  constructor(
    private readonly io: Io,
    private readonly quiet: boolean,
  ) {}

  /** Says what went wrong. */
  say(line: string): void {
    this.clear();
    this.io.stderr.write(`copydesk: ${line}\n`);
  }

  /** Says what is good to know. */
  note(line: string): void {
    if (!this.quiet) this.say(line);
  }

  /** A line for a machine, as it is. */
  raw(line: string): void {
    this.clear();
    this.io.stderr.write(`${line}\n`);
  }

  /** Says why a document failed, the first few times. */
  failure(line: string): void {
    this.failures++;
    if (this.failures <= MOST_FAILURES) this.say(line);
    if (this.failures === MOST_FAILURES + 1)
      this.say('more documents failed: they are counted, and --quarantine lists them');
  }

  /** Shows how far the run has come, in the place of what was shown before, but not too often. */
  progress(line: (columns: number) => string): void {
    const { stderr, clock } = this.io;
    const now = clock();
    if (now - this.last < INTERVAL) return;
    this.last = now;
    stderr.write(`${CLEAR}${line(stderr.columns || 80)}`);
    this.shown = true;
  }

  /** Takes the progress away. */
  clear(): void {
    if (this.shown) this.io.stderr.write(CLEAR);
    this.shown = false;
  }
}

/**
 * Tells whether progress is shown: on a terminal that can take a line back, and where no output runs through it.
 *
 * @param onStdout whether the output goes to standard output
 */
export function showsProgress({ stderr, stdout, env }: Io, onStdout: boolean): boolean {
  return stderr.isTTY === true && env['TERM'] !== 'dumb' && !(onStdout && stdout.isTTY === true);
}

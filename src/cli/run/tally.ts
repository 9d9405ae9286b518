/** The exit codes of the command. */
export const EXIT = { done: 0, failed: 1, cannotRun: 2 } as const;

/** What became of the documents of a run. */
export interface Tally {
  documents: number;
  failed: number;
  /** Inputs that could not be read at all. */
  unreadable: number;
}

/**
 * How many documents may fail.
 *
 * @param allowed a number, or a percentage of the documents
 * @example
 * allowedFailures('2.5%', 80) // 2
 */
export function allowedFailures(allowed: string, documents: number): number {
  if (!allowed.endsWith('%')) return Number(allowed);
  // In millionths, so that 2.5% of 80 is 2 and not 1.9999999.
  const millionths = Math.round(Number(allowed.slice(0, -1)) * 1e6);
  return Math.floor((millionths * documents) / 1e8);
}

/**
 * The exit code of a run, from its counts alone.
 *
 * @example
 * exitCode({ documents: 10, failed: 1, unreadable: 0 }, '10%') // 0
 */
export function exitCode(tally: Tally, allowed: string): number {
  if (tally.unreadable > 0) return EXIT.cannotRun;
  return tally.failed > allowedFailures(allowed, tally.documents) ? EXIT.failed : EXIT.done;
}

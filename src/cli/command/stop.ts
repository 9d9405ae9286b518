/** The process was asked to end. */
export class Stopped extends Error {}

/**
 * Waits for work, but not any longer than until the process is asked to end: what the work waits for may never come.
 *
 * @throws {Stopped} as soon as `signal` is aborted; the work itself has to look at the signal
 * @example
 * await untilStopped(readStandardInput(), io.signal)
 */
export async function untilStopped<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  // Nobody waits for it any more once the run has been stopped.
  work.catch(() => {});
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Stopped());
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

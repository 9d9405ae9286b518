import { expect, it } from 'vitest';
import { Stopped, untilStopped } from '../../../src/cli/command/stop.js';

const never = () => new Promise<never>(() => {});

it('gives what the work gives', async () => {
  const stop = new AbortController();
  expect(await untilStopped(Promise.resolve(1), stop.signal)).toBe(1);
  expect(await untilStopped(Promise.resolve(1), undefined)).toBe(1);
  await expect(untilStopped(Promise.reject(new Error('work')), stop.signal)).rejects.toThrow('work');
});

it('ends when it is told to stop, whatever the work waits for', async () => {
  const stop = new AbortController();
  const waiting = untilStopped(never(), stop.signal);
  stop.abort();
  await expect(waiting).rejects.toBeInstanceOf(Stopped);
  await expect(untilStopped(never(), stop.signal)).rejects.toBeInstanceOf(Stopped);
});

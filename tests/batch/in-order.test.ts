import { setTimeout as wait } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.js';

async function* numbers(count: number, onTake: (step: number) => void = () => {}): AsyncGenerator<number> {
  for (let step = 0; step < count; step++) {
    onTake(step);
    yield step;
  }
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

it('gives the answers in the order of the steps, whatever order they come in', async () => {
  const answer = async (step: number) => {
    await wait(step % 2 === 0 ? 20 : 0);
    return step * 10;
  };
  expect(await collect(inOrder(numbers(5), answer, 3))).toEqual([0, 1, 2, 3, 4].map(step => [step, step * 10]));
});

it('takes no more steps than the window, however slow an answer or the reader is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
      async (window, delays) => {
        let taken = 0;
        let given = 0;
        const steps = numbers(delays.length, () => {
          taken++;
          expect(taken - given).toBeLessThanOrEqual(window);
        });
        const answer = async (step: number) => {
          await wait(delays[step]);
          return step;
        };
        for await (const [step, answered] of inOrder(steps, answer, window)) {
          expect([step, answered]).toEqual([given, given]);
          await wait(1);
          given++;
        }
        expect(given).toBe(delays.length);
      },
    ),
    { numRuns: 30 },
  );
});

it('does not hold an answer back until the next step comes', async () => {
  const steps = (async function* () {
    yield 1;
    await new Promise(() => {});
  })();
  const answers = inOrder(steps, async step => step, 4);
  expect(await answers.next()).toEqual({ done: false, value: [1, 1] });
  // Neither does whoever leaves wait for it.
  expect((await answers.return(undefined)).done).toBe(true);
});

it('closes the stream when its reader leaves', async () => {
  let closed = false;
  const steps = (async function* () {
    try {
      for (let step = 0; ; step++) yield step;
    } finally {
      closed = true;
    }
  })();
  for await (const [step] of inOrder(steps, async step => step, 1)) if (step === 3) break;
  expect(closed).toBe(true);
});

it('fails with the first answer that fails, after those before it', async () => {
  const answer = async (step: number) => {
    if (step > 1) throw new Error(`answer ${step}`);
    return step;
  };
  const seen: number[] = [];
  const run = async () => {
    for await (const [step] of inOrder(numbers(9), answer, 4)) seen.push(step);
  };
  await expect(run()).rejects.toThrow('answer 2');
  expect(seen).toEqual([0, 1]);
});

it('fails when the stream fails', async () => {
  const steps = (async function* () {
    yield 1;
    throw new Error('read');
  })();
  await expect(collect(inOrder(steps, async step => step, 2))).rejects.toThrow('read');
});

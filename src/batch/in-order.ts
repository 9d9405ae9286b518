/** A step of a run and its answer. */
export type Answered<S, A> = readonly [step: S, answer: A];

/**
 * Has the steps of a stream answered, several at a time, and gives them with their answers in the order they came. No
 * more than `window` steps are taken that have not been given back: a slow answer holds up the reading, and so does a
 * slow reader of the answers. An answer that is ready never waits for the next step to come.
 *
 * @param steps the stream; it is closed when no more answers are asked for
 * @param answer begins to answer a step
 * @param window steps under way, at least 1
 * @example
 * // steps 1, 2, 3, of which 2 is answered first: gives [1, a1], [2, a2], [3, a3]
 */
export async function* inOrder<S, A>(
  steps: AsyncIterable<S>,
  answer: (step: S) => Promise<A>,
  window: number,
): AsyncGenerator<Answered<S, A>> {
  const iterator = steps[Symbol.asyncIterator]();
  const pending: Promise<{ readonly answered: Answered<S, A> }>[] = [];
  let coming: Promise<{ readonly next: IteratorResult<S> }> | null = null;
  let ended = false;
  try {
    for (;;) {
      if (!ended && pending.length < window) coming ??= iterator.next().then(next => ({ next }));
      const head = pending[0];
      if (head === undefined && coming === null) return;
      // In this order: an answer that is ready goes out before another step is taken.
      const first = await Promise.race([head, coming].filter(promise => promise !== undefined && promise !== null));
      if ('answered' in first) {
        pending.shift();
        yield first.answered;
      } else {
        coming = null;
        if (first.next.done === true) {
          ended = true;
        } else {
          const step = first.next.value;
          const answered = answer(step).then(given => ({ answered: [step, given] as const }));
          // It is awaited in its turn; until then a failure is nobody's.
          answered.catch(() => {});
          pending.push(answered);
        }
      }
    }
  } finally {
    // A step that is still to come may never come: whoever owns the stream ends it.
    const closed = iterator.return?.();
    if (coming === null) await closed;
    else closed?.catch(() => {});
  }
}

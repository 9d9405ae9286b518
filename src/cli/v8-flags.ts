/** What V8 is told before anything runs; it holds in worker threads as well. */

/**
 * Between collections the heap may grow by some 30% of what is alive. By default V8 lets it grow to several times that: a
 * long run peaks a tenth higher, and is no faster.
 */
const HEAP_GROWTH = '--heap-growing-percent=30';

/**
 * A function is optimized when it has run eight times as much as by default. So early most have not met every kind of line:
 * V8 throws away what it made of them and makes it again, which takes a third of the time of the first hundred pages.
 * The flag that says so has changed its name, and V8 complains of one that it does not know: only versions are told that
 * have been tried, those of Node 20, 22 and 24.
 */
const LATE: readonly (readonly [version: RegExp, flag: string])[] = [
  [/^11\.3\./u, '--interrupt-budget=540672'],
  [/^(?:12\.4|13\.6)\./u, '--invocation-count-for-turbofan=24000'],
];

/**
 * The flags for a version of V8.
 *
 * @example
 * v8Flags('11.3.244.8-node.30') // ['--heap-growing-percent=30', '--interrupt-budget=540672']
 * v8Flags('10.2.154.26') // ['--heap-growing-percent=30']
 */
export const v8Flags = (version: string): readonly string[] => [
  HEAP_GROWTH,
  ...LATE.filter(([versions]) => versions.test(version)).map(([, flag]) => flag),
];

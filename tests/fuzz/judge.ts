import { clean } from '../../src/index.js';
import type { Write } from '../../src/writers/index.js';
import { LAWS } from './laws.js';

/** What became of one input. */
export interface Judged {
  readonly bytes: number;
  /** CPU time of cleaning it, in seconds. */
  readonly seconds: number;
  /** The laws that it broke, and how. */
  readonly broken: readonly string[];
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * Cleans a text and holds what comes out against every law. An exception is a broken law, too.
 *
 * @example
 * judge('Rain\n\nIt rained.', writers).broken // []
 */
export function judge(text: string, writers: readonly Write[]): Judged {
  const bytes = Buffer.byteLength(text);
  const again = () => clean(text, { trace: true }).story;
  const start = cpuSeconds();
  try {
    const story = again();
    const seconds = cpuSeconds() - start;
    const broken = LAWS.flatMap(law => {
      const why = law.broken({ text, story, again, writers, seconds, bytes });
      return why === null ? [] : [`${law.name}: ${why}`];
    });
    return { bytes, seconds, broken };
  } catch (error) {
    return { bytes, seconds: cpuSeconds() - start, broken: [`nothing is thrown: ${(error as Error).stack}`] };
  }
}

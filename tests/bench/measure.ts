import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ROOT } from '../checkout.js';

/** What a command took. */
export interface Measured {
  readonly seconds: number;
  /** Most memory it had, in megabytes; null where that was not asked for. */
  readonly peak: number | null;
}

export const COPYDESK = join(ROOT, 'bin/copydesk');
const PEAK = join(import.meta.dirname, '../tests/bench/peak.mjs');

/**
 * Runs a command, its output to nowhere.
 *
 * @throws when it ends with an error
 */
export async function measure(
  command: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, argv, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env });
  const [said, [code]] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'exit')]);
  if (code !== 0) throw new Error(`${command} ${argv.join(' ')} ended with ${code}`);
  const peak = said === '' ? null : Number(said) / 1024;
  return { seconds: (performance.now() - start) / 1000, peak };
}

/** Runs copydesk and asks for its memory. */
export function measureCopydesk(argv: readonly string[]): Promise<Measured> {
  return measure(process.execPath, ['--import', PEAK, COPYDESK, '--quiet', '--max-failures', '100%', ...argv]);
}

/**
 * Runs several things in turn, so that a slow minute of the machine is a slow minute for all of them.
 *
 * @returns of each the run of median time
 */
export async function medians(
  tasks: readonly (() => Promise<Measured>)[],
  rounds: number,
): Promise<readonly Measured[]> {
  const runs: Measured[][] = tasks.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, task] of tasks.entries()) runs[at]?.push(await task());
  }
  return runs.map(list => {
    const sorted = [...list].sort((a, b) => a.seconds - b.seconds);
    return sorted[Math.floor(sorted.length / 2)] as Measured;
  });
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map(row => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

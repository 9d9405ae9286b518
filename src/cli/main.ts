import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Engine } from '../batch/engine.js';
import { VERSION } from './command/version.js';
import type { Io } from './io.js';
import { EXIT } from './run/tally.js';
import { v8Flags } from './v8-flags.js';

/**
 * The command. Nothing is loaded here that `--version` does not need: start-up is most of its time.
 */

function quiet(): void {
  // A reader that has left is noticed by the write that fails; without a listener the process would end with a stack.
}

async function explainError(error: unknown, io: Io): Promise<string> {
  const { CannotRun, printable } = await import('./terminal/messages.js');
  if (error instanceof CannotRun) return `copydesk: ${error.message}\n`;
  const thrown = error instanceof Error ? error : new Error(String(error));
  const bug = `copydesk: internal error, please report: ${printable(thrown.message)}\n`;
  return io.env['COPYDESK_DEBUG'] === '1' ? `${bug}${thrown.stack ?? ''}\n` : bug;
}

/**
 * Runs the command.
 *
 * @param argv the arguments, without node and the script
 * @param io the streams, the environment and the folder it runs in
 * @param loadEngine gives the pipeline; a test may give another
 * @returns the exit code: 0 done, 1 more documents failed than allowed, 2 could not run
 * @example
 * await main(['--version'], io) // 0, and stdout has the version
 */
export async function main(
  argv: readonly string[],
  io: Io,
  loadEngine: () => Promise<Engine> = async () => (await import('../batch/engine.js')).loadEngine(),
): Promise<number> {
  io.stdout.on('error', quiet);
  io.stderr.on('error', quiet);
  try {
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      const { streamSink } = await import('./output/sink.js');
      await streamSink(io.stdout).write(`${VERSION}\n`);
      return EXIT.done;
    }
    const { runProgram } = await import('./command/program.js');
    return await runProgram(argv, io, loadEngine);
  } catch (error) {
    io.stderr.write(await explainError(error, io));
    return EXIT.cannotRun;
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs the command in a process: its arguments, streams and signals, and in the end its exit code. The process is never
 * cut off, for that would lose output that is on its way through a pipe.
 */
export async function run(process: NodeJS.Process): Promise<void> {
  const { stdin, stdout, stderr, env, versions } = process;
  for (const flag of v8Flags(versions.v8)) setFlagsFromString(flag);
  const stop = new AbortController();
  let signal: NodeJS.Signals | null = null;
  for (const name of SIGNALS) {
    process.once(name, () => {
      signal = name;
      stop.abort();
    });
  }
  process.exitCode = await main(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    cwd: process.cwd(),
    clock: () => performance.now(),
    threads: { script: new URL('../batch/worker.js', import.meta.url), cores: availableParallelism() },
    signal: stop.signal,
  });
  // The listener is gone: this time the signal ends the process, and its parent sees which one it was.
  if (signal !== null) process.kill(process.pid, signal);
}

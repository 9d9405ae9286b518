import { Command, CommanderError, Option } from 'commander';
import type { Engine } from '../../batch/engine.js';
import { COMMAND_OPTIONS, type CommandOption } from '../../options.js';
import type { Io } from '../io.js';
import { streamSink } from '../output/sink.js';
import { EXIT } from '../run/tally.js';
import { CannotRun, printable } from '../terminal/messages.js';
import { choicesOf } from './choices.js';
import { checkOptions } from './clean-options.js';
import { answerShell, COMPLETE, isShell, SHELLS, SUBCOMMANDS } from './completion.js';
import { AFTER_HELP } from './help.js';
import { nearest } from './suggest.js';
import { VERSION } from './version.js';

/** The help of an option with its choices and default, as `--help` and the README print it. */
export function helpOf({ name, help, default: stated }: CommandOption): string {
  const names = choicesOf(name).map(choice => [choice.name, ...choice.aliases.map(alias => `(${alias})`)].join(' '));
  const choices = names.length === 0 ? '' : `: ${names.join(', ')}`;
  return `${help}${choices}${stated === undefined ? '' : ` (default: ${stated})`}`;
}

/** The flags of an option, as `--help` and the README print them. */
export function flagsOf({ short, flag, value }: CommandOption): string {
  return `${short === undefined ? '' : `-${short}, `}${flag}${value === undefined ? '' : ` <${value}>`}`;
}

function addOptions(command: Command, options: readonly CommandOption[]): Command {
  for (const option of options) {
    command.addOption(new Option(flagsOf(option), helpOf(option)));
    if (option.negatable) command.addOption(new Option(option.flag.replace('--', '--no-')).hideHelp());
  }
  return command;
}

/** Refuses what stands before a subcommand: it would be read by nobody. */
function refuseBefore(program: Command, subcommand: Command): void {
  for (const { name, flag, negatable } of COMMAND_OPTIONS) {
    const value: unknown = program.getOptionValue(name);
    if (value === undefined) continue;
    const said = negatable && value === false ? flag.replace('--', '--no-') : flag;
    const known = subcommand.options.some(({ long }) => long === said);
    const todo = known ? `put it after ${subcommand.name()}` : `${subcommand.name()} has no such option; leave it out`;
    throw new CannotRun(`${said} stands before the subcommand ${subcommand.name()}; ${todo}`);
  }
}

function unknownShell(given: string): string {
  const meant = nearest(given, SHELLS);
  const hint = meant === null ? '' : `did you mean ${meant}? `;
  return printable(`there is no script for '${given}'; ${hint}give one of ${SHELLS.join(', ')}`);
}

function unknownCommand(given: string): string {
  const meant = nearest(given, Object.keys(SUBCOMMANDS));
  const hint = meant === null ? '' : `did you mean ${meant}? `;
  return printable(`there is no command '${given}'; ${hint}see copydesk --help`);
}

interface Streams {
  out: string;
  /** Set by the action that ran. */
  code: number;
}

function describe(io: Io, loadEngine: () => Promise<Engine>, streams: Streams): Command {
  const width = io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 100;
  const program = new Command('copydesk')
    .description('Turns the text of a wire story, as it was scraped or copied, into clean copy.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .argument('[inputs...]', 'files, directories, globs, or - for standard input')
    .enablePositionalOptions()
    .hook('preSubcommand', refuseBefore)
    .exitOverride()
    .configureOutput({
      writeOut: text => {
        streams.out += text;
      },
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', AFTER_HELP);

  addOptions(program, COMMAND_OPTIONS).action(async (inputs: string[], given: Record<string, unknown>) => {
    const options = checkOptions(given);
    if (inputs.length === 0 && io.stdin.isTTY === true) return program.outputHelp();
    const { cleanCommand } = await import('./clean-command.js');
    streams.code = await cleanCommand(inputs, options, io, loadEngine);
  });

  const explain = program
    .command('explain')
    .description(SUBCOMMANDS.explain)
    .argument('[input]', 'a file, or - for standard input');
  addOptions(
    explain,
    COMMAND_OPTIONS.filter(option => option.explain),
  ).action(async (input: string | undefined, given: Record<string, unknown>) => {
    const options = checkOptions(given);
    if (input === undefined && io.stdin.isTTY === true) return explain.outputHelp();
    const { explainCommand } = await import('./explain-command.js');
    streams.code = await explainCommand(input, options, io, loadEngine);
  });

  program
    .command('schema')
    .description(SUBCOMMANDS.schema)
    .action(async () => {
      const { storyJsonSchema } = await import('../../story/schema.js');
      streams.out += `${JSON.stringify(storyJsonSchema(), null, 2)}\n`;
    });

  program
    .command('completion')
    .description(SUBCOMMANDS.completion)
    .argument('<shell>', `which shell: ${SHELLS.join(', ')}`)
    .action(async (shell: string) => {
      if (!isShell(shell)) throw new CannotRun(unknownShell(shell));
      const { script } = await import('@bomb.sh/tab');
      script(shell, program.name(), program.name());
    });

  program
    .command('help')
    .description(SUBCOMMANDS.help)
    .argument('[command]', 'which command')
    .action((name: string | undefined) => {
      const asked = name === undefined ? program : program.commands.find(command => command.name() === name);
      if (asked === undefined) throw new CannotRun(unknownCommand(name ?? ''));
      asked.outputHelp();
    });
  return program;
}

const PREFIX = /^error: /;
const STOP = /\.$/;
const BRACKETS = /^\(|\)$/g;
const UNKNOWN_OPTION = /^unknown option '([^']*)'$/;

/** What is said of an option that another command has. */
function elsewhere(what: string, subcommand: string): string | null {
  const flag = UNKNOWN_OPTION.exec(what)?.[1];
  const known = COMMAND_OPTIONS.some(option => flag === option.flag || flag === `-${option.short}`);
  return known ? `${subcommand} has no option '${flag}'` : null;
}

/** What commander says of wrong usage, as one message. */
function usageMessage({ message }: CommanderError, first: string | undefined): string {
  const [said = '', hint] = message.replace(PREFIX, '').split('\n');
  const subcommand = first !== undefined && Object.hasOwn(SUBCOMMANDS, first) ? first : null;
  const plain = said.replace(STOP, '');
  const what = (subcommand === null ? null : elsewhere(plain, subcommand)) ?? plain;
  const meant = hint === undefined ? '' : `${hint.replace(BRACKETS, '').toLowerCase()} `;
  return printable(`${what}; ${meant}see copydesk ${subcommand === null ? '' : `${subcommand} `}--help`);
}

/**
 * Runs the command line.
 *
 * @param argv the arguments, without node and the script
 * @returns the exit code
 * @throws {CannotRun} for wrong usage and for what cannot be read or written
 */
export async function runProgram(argv: readonly string[], io: Io, loadEngine: () => Promise<Engine>): Promise<number> {
  const streams: Streams = { out: '', code: EXIT.done };
  const [first, dashes, ...words] = argv;
  if (first === COMPLETE && dashes === '--') {
    await streamSink(io.stdout).write(answerShell(words));
    return EXIT.done;
  }
  try {
    await describe(io, loadEngine, streams).parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new CannotRun(usageMessage(error, first));
  }
  if (streams.out !== '') await streamSink(io.stdout).write(streams.out);
  return streams.code;
}

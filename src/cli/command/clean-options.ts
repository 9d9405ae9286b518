import {
  type CheckedOptions,
  COMMAND_OPTIONS,
  type CommandOptions,
  cleanOptionsSchema,
  commandOptionsSchema,
} from '../../options.js';
import { findReader, READERS, type ReaderName } from '../../readers/index.js';
import { findWriter, WRITERS } from '../../writers/index.js';
import { CannotRun, printable } from '../terminal/messages.js';

const quoted = (value: unknown) => (typeof value === 'string' ? ` '${value}'` : '');

/** The names `--from` knows. */
const SOURCES = ['auto', ...READERS.flatMap(({ name, aliases }) => [name, ...aliases])];

/** The options of the command, checked. */
export type Options = CommandOptions & { readonly from: ReaderName | 'auto' };

function refuse(text: string): never {
  throw new CannotRun(printable(text));
}

function refuseUnknown(flag: string, given: string, known: readonly string[]): void {
  if (!known.includes(given)) refuse(`${flag} '${given}' is not known; give one of ${known.join(', ')}`);
}

/** Options that contradict each other, both named. */
function refuseConflicts(given: Readonly<Record<string, unknown>>): void {
  for (const { name, flag, conflicts = [] } of COMMAND_OPTIONS) {
    if (given[name] === undefined) continue;
    for (const { option, values, why } of conflicts) {
      const value = given[option];
      if (value === undefined || (values !== undefined && !values.includes(String(value)))) continue;
      const other = COMMAND_OPTIONS.find(candidate => candidate.name === option)?.flag ?? option;
      const said = values === undefined ? other : `${other} ${value}`;
      refuse(`${flag} cannot stand beside ${said}: ${why}; leave one of them out`);
    }
  }
}

/**
 * Refuses options that have no place in a format that only the name of the output asks for.
 *
 * @throws {CannotRun} naming both
 */
export function refuseNamed(options: Options, format: string): void {
  for (const { name, flag, conflicts = [] } of COMMAND_OPTIONS) {
    const conflict = conflicts.find(({ option, values }) => option === 'format' && values?.includes(format));
    if (conflict === undefined || options[name] !== true) continue;
    refuse(
      `${flag} cannot stand beside --output ${options.output}: ${conflict.why}; leave it out, or say --format json`,
    );
  }
}

/**
 * Checks the options of the command.
 *
 * @param given what was said on the command line, and nothing else
 * @throws {CannotRun} naming the option, its value and what to give instead
 */
export function checkOptions(given: Readonly<Record<string, unknown>>): Options {
  const parsed = commandOptionsSchema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const flag = COMMAND_OPTIONS.find(option => option.name === name)?.flag ?? name;
    refuse(`${flag}${quoted(given[name])} ${issue?.message ?? 'is wrong'}`);
  }
  const { format, from } = parsed.data;
  if (format !== undefined && findWriter(format) === null) {
    refuseUnknown(
      '--format',
      format,
      WRITERS.flatMap(({ name, aliases }) => [name, ...aliases]),
    );
  }
  refuseUnknown('--from', from, SOURCES);
  refuseConflicts(given);
  return { ...parsed.data, from: findReader(from)?.name ?? 'auto' };
}

/** The options that decide what comes out, beside the inputs; the others may change when a run is gone on with. */
const FREE: ReadonlySet<string> = new Set(['output', 'jobs', 'resume', 'maxFailures', 'quiet', 'summary', 'hadoop']);

/**
 * The options that must be the same for a run to be gone on with.
 *
 * @example
 * decisiveOptions(options) // { format: null, from: 'auto', textField: 'text', ..., quarantine: null, maxRecord: '32M' }
 */
export function decisiveOptions(options: Options): Record<string, string | boolean | null> {
  const names = COMMAND_OPTIONS.map(({ name }) => name).filter(name => !FREE.has(name));
  return Object.fromEntries(names.map(name => [name, options[name] ?? null]));
}

/** The options that belong to the pipeline, out of all. */
export function cleanOptionsOf(options: CommandOptions): CheckedOptions {
  const names = Object.keys(cleanOptionsSchema.shape) as (keyof CheckedOptions)[];
  return cleanOptionsSchema.parse(Object.fromEntries(names.map(name => [name, options[name]])));
}

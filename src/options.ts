import * as z from 'zod/mini';
import { NAMES_WITHOUT_FIELDS } from './readers/index.js';

/**
 * Every option once: its type, default, help and conflicts. The command's flags, its help and the README's table come
 * from here, and the library parses its options through the same schema.
 */

/** The offsets that clocks have on earth, -12:00 to +14:00. */
const OFFSET = '(?:Z|\\+(?:0\\d|1[0-3]):[0-5]\\d|\\+14:00|-(?:0\\d|1[01]):[0-5]\\d|-12:00)';
const IS_OFFSET = new RegExp(`^${OFFSET}$`);
const INSTANT = new RegExp(
  `^(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?${OFFSET}$`,
);
const LANGUAGE = /^[a-z]{2,3}$/;
const ZONE_NAME = /^[a-z][a-z\d_+/-]{0,100}$/i;
/** Refused though Intl knows some: it takes BST for Dhaka's and IST for Kolkata's. */
const ABBREVIATION = /^[a-z]{3}$/i;
/** Names of three letters that have one meaning. */
const SHORT_NAMES = new Set(['UTC', 'GMT', 'UCT', 'PRC', 'ROC', 'ROK']);

/**
 * Tells whether a text names a time zone: an offset, or a name of the IANA database that Intl knows, in any case and also by an
 * older name (`Japan`, `US/Eastern`, `Etc/UTC`); abbreviations of three letters are none, but for UTC, GMT and those of countries.
 */
function isZone(name: string): boolean {
  if (IS_OFFSET.test(name)) return true;
  if (!ZONE_NAME.test(name) || (ABBREVIATION.test(name) && !SHORT_NAMES.has(name.toUpperCase()))) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const SHORT_MONTHS = new Set([4, 6, 9, 11]);

function daysOf(year: number, month: number): number {
  if (month !== 2) return SHORT_MONTHS.has(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** No page was fetched earlier, and days before it would be written with fewer figures. */
const EARLIEST_YEAR = 1000;

/** Tells whether a text is a moment with its offset, as `--now` takes it; years before 1000 are none. */
export function isMoment(text: string): boolean {
  const [, year, month, day] = INSTANT.exec(text) ?? [];
  return year !== undefined && Number(year) >= EARLIEST_YEAR && Number(day) <= daysOf(Number(year), Number(month));
}

const says = (help: string) => z.describe(help);

/** What the page does not say, and how much is told: the options of `clean`. */
export const cleanOptionsSchema = z.strictObject({
  timezone: z.optional(
    z.string().check(
      z.refine(isZone, {
        error: 'is not a time zone: give an IANA name such as Europe/Berlin or an offset such as +03:00',
      }),
      says('zone of the times that name none: an IANA name or an offset'),
    ),
  ),
  dayFirst: z.optional(
    z
      .boolean()
      .check(says('read 03/02/2018 as 3 February; --no-day-first reads it as March 2; 03.02.2018 has the day first')),
  ),
  now: z.optional(
    z
      .string()
      .check(
        z.refine(isMoment, { error: 'is not a moment: give one such as 2018-02-13T15:46:00+03:00' }),
        says('when the page was fetched: resolves "2 hours ago"'),
      ),
  ),
  language: z.optional(
    z
      .string()
      .check(
        z.regex(LANGUAGE, { error: 'is not a language code: give one such as en' }),
        says('language of the story; the text is not asked for it'),
      ),
  ),
  trace: z._default(z.boolean().check(says('every line of the source with its label, reason and span')), false),
});

const CLEAN_OPTIONS = Object.keys(cleanOptionsSchema.shape);

export type CleanOptions = z.input<typeof cleanOptionsSchema>;
/** The same once they have been checked: every default is filled in. */
export type CheckedOptions = z.output<typeof cleanOptionsSchema>;

/** An option of `clean` that is not what it may be: its message names the option, its value and what to give instead. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

/**
 * Checks the options of `clean`, and fills in their defaults.
 *
 * @throws {OptionsError} naming the first option that is wrong, its value and what to give instead
 * @example
 * checkCleanOptions({}) // { trace: false }
 */
export function checkCleanOptions(options: unknown): CheckedOptions {
  const parsed = cleanOptionsSchema.safeParse(options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code === 'unrecognized_keys')
    throw new OptionsError(`${issue.keys.join(', ')}: no such option; there are ${CLEAN_OPTIONS.join(', ')}`);
  const [name] = issue?.path ?? [];
  if (name === undefined) throw new OptionsError('the options are no object');
  const given = (options as Readonly<Record<PropertyKey, unknown>>)[name];
  const message = issue?.code === 'invalid_type' ? `is no ${issue.expected}` : issue?.message;
  throw new OptionsError(`${String(name)} ${typeof given === 'string' ? `'${given}'` : String(given)} ${message}`);
}

const field = (help: string, name: string) =>
  z._default(z.string().check(z.minLength(1, { error: 'is empty: give the name of a field' }), says(help)), name);
/** `-` is a stream wherever a file may be given. */
const NO_STREAM = /^(?!-$)/;
const ALLOWED = /^(?:\d{1,15}|(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)%)$/;

const SIZE = /^[1-9]\d{0,14}[KMG]?$/;
const JOBS = /^[1-9]\d{0,2}$/;

/** The options of the command: those of `clean`, and where things come from and go to. */
export const commandOptionsSchema = z.strictObject({
  format: z.optional(z.string().check(says('form of the output'))),
  output: z.optional(
    z
      .string()
      .check(
        z.minLength(1, { error: 'is empty: give a file or a directory' }),
        says('a file, whose name can choose the format (page.md), or a directory for many inputs (names are kept)'),
      ),
  ),
  from: z._default(
    z
      .string()
      .check(says('form of the input (auto goes by the name, else by the content; JSONL is known in .txt, too)')),
    'auto',
  ),
  textField: field('the field of a JSONL record that holds the page; dots lead into nested ones', 'text'),
  idField: field('the field of a JSONL record that names it in messages; dots lead into nested ones', 'id'),
  ...cleanOptionsSchema.shape,
  jobs: z.optional(
    z
      .string()
      .check(
        z.regex(JOBS, { error: 'is not a number from 1 to 999: give one such as 4' }),
        says('threads that work at once; what comes out is the same for any number'),
      ),
  ),
  resume: z._default(
    z.boolean().check(says('go on with a run that was interrupted, losing and repeating nothing')),
    false,
  ),
  quarantine: z.optional(
    z
      .string()
      .check(
        z.minLength(1, { error: 'is empty: give a file' }),
        z.regex(NO_STREAM, { error: 'is no file: give one, for standard output is for stories' }),
        says('a file for the failed documents: where, why, and the record as it came (of an archive its text)'),
      ),
  ),
  maxRecord: z._default(
    z
      .string()
      .check(
        z.regex(SIZE, { error: 'is not a size: give one such as 500000, 500K, 32M or 1G' }),
        says('bytes a record or page may have; longer ones fail without being held'),
      ),
    '32M',
  ),
  maxFailures: z._default(
    z
      .string()
      .check(
        z.regex(ALLOWED, { error: 'is neither a number nor a percentage up to 100: give one such as 10 or 2.5%' }),
        says('how many failed documents, or what share of them, still exit 0'),
      ),
    '0',
  ),
  quiet: z._default(z.boolean().check(says('no progress, no summary: only what went wrong')), false),
  summary: z._default(
    z
      .enum(['text', 'json'], { error: 'is not known: give text or json' })
      .check(says('form of the summary at the end')),
    'text',
  ),
  hadoop: z._default(
    z.boolean().check(says('report to Hadoop Streaming on standard error: counters and status')),
    false,
  ),
});

export type CommandOptions = z.output<typeof commandOptionsSchema>;
type OptionName = keyof CommandOptions;

interface Flag {
  readonly short?: string;
  /** What stands for the value in the help; absent: the option is a switch. */
  readonly value?: string;
  /** Set where `--no-...` means something else than leaving the option out. */
  readonly negatable?: true;
  /** Set where `copydesk explain` knows the option too. */
  readonly explain?: true;
  /** The default in the help, where the schema states none. */
  readonly otherwise?: string;
  /** Other options that it cannot stand beside, or only not with some values, and why. */
  readonly conflicts?: readonly {
    readonly option: OptionName;
    readonly values?: readonly string[];
    readonly why: string;
  }[];
}

const NOT_RECORDS = [
  { option: 'from', values: NAMES_WITHOUT_FIELDS, why: 'only the records of JSONL have fields' },
] as const;

const FLAGS: Readonly<Record<OptionName, Flag>> = {
  format: { short: 'f', value: 'name', otherwise: 'by the name of the output, else json; jsonl for records' },
  output: { short: 'o', value: 'path', otherwise: 'standard output' },
  from: { value: 'name', explain: true },
  textField: { value: 'name', conflicts: NOT_RECORDS },
  idField: { value: 'name', conflicts: NOT_RECORDS },
  timezone: { value: 'zone', explain: true },
  dayFirst: { negatable: true, explain: true },
  now: { value: 'moment', explain: true },
  language: { value: 'code', explain: true },
  trace: {
    conflicts: [
      {
        option: 'format',
        values: ['markdown', 'md', 'text', 'txt', 'ninjs', 'jsonld', 'json-ld'],
        why: 'that form has no place for it',
      },
    ],
  },
  jobs: { short: 'j', value: 'n', otherwise: 'all cores; 1 for a pipe' },
  resume: {},
  quarantine: { value: 'file' },
  maxRecord: { value: 'size' },
  maxFailures: { value: 'n|p%' },
  quiet: { short: 'q', explain: true },
  summary: { value: 'form', conflicts: [{ option: 'quiet', why: 'there would be none' }] },
  hadoop: {},
};

/** One option of the command, as its flags, its help and the README's table need it. */
export interface CommandOption extends Flag {
  readonly name: OptionName;
  /** `--text-field` */
  readonly flag: string;
  readonly help: string;
  readonly default: string | undefined;
}

function commandOption(name: OptionName): CommandOption {
  const { innerType, defaultValue } = commandOptionsSchema.shape[name]._zod.def as {
    innerType: z.ZodMiniType;
    defaultValue?: unknown;
  };
  const flag = FLAGS[name];
  const stated = typeof defaultValue === 'string' ? defaultValue : flag.otherwise;
  return {
    ...flag,
    name,
    flag: `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`,
    help: z.globalRegistry.get(innerType)?.description ?? '',
    default: stated,
  };
}

/** Every option of the command, in the order of the help. */
export const COMMAND_OPTIONS: readonly CommandOption[] = (Object.keys(commandOptionsSchema.shape) as OptionName[]).map(
  commandOption,
);

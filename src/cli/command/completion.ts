import { COMMAND_OPTIONS, type CommandOption } from '../../options.js';
import { choicesOf } from './choices.js';

/** The shells that `copydesk completion` knows, and what a script asks for what could come next. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * Tells whether `copydesk completion` has a script for the shell of that name.
 *
 * @example
 * isShell('fish') // true
 * isShell('tcsh') // false
 */
export function isShell(name: string): name is Shell {
  return (SHELLS as readonly string[]).includes(name);
}

export const COMPLETE = 'complete';

/** The subcommands, as the help states them. */
export const SUBCOMMANDS = {
  explain: 'print a page line by line, each with its label and the reason for it',
  schema: 'print the JSON Schema of the output',
  completion: 'print the script that completes commands in a shell',
  help: 'print this help, or that of a command',
} as const;

/** A word that could come next. */
interface Suggestion {
  readonly value: string;
  readonly description: string;
}

/** What could come next. */
export interface Completion {
  readonly suggestions: readonly Suggestion[];
  /** Whether the names of files could, too, where nothing else does. */
  readonly files: boolean;
}

/** What the scripts of the shells take for "files too" and "no files". */
const DIRECTIVES = { files: 0, none: 4 } as const;

const NOTHING: Completion = { suggestions: [], files: false };
const FILES: Completion = { suggestions: [], files: true };
const COMMANDS: Completion = {
  suggestions: Object.entries(SUBCOMMANDS).map(([value, description]) => ({ value, description })),
  files: false,
};

const optionOf = (word: string | undefined): CommandOption | undefined =>
  COMMAND_OPTIONS.find(({ flag, short }) => word === flag || (short !== undefined && word === `-${short}`));

function flags(options: readonly CommandOption[]): readonly Suggestion[] {
  return [
    ...options.flatMap(({ flag, help, negatable }) => [
      { value: flag, description: help },
      ...(negatable ? [{ value: flag.replace('--', '--no-'), description: '' }] : []),
    ]),
    { value: '--help', description: 'print help' },
  ];
}

function valuesOf({ name, value }: CommandOption): Completion {
  const suggestions = choicesOf(name).flatMap(choice =>
    [choice.name, ...choice.aliases].map(given => ({ value: given, description: choice.description })),
  );
  return { suggestions, files: value === 'path' || value === 'file' };
}

/** The subcommand among the words, if there is one: it stands before any input, and options may stand before it. */
function subcommandOf(words: readonly string[]): keyof typeof SUBCOMMANDS | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (optionOf(word)?.value !== undefined) at++;
    else if (!word.startsWith('-')) return Object.hasOwn(SUBCOMMANDS, word) ? (word as keyof typeof SUBCOMMANDS) : null;
  }
  return null;
}

function possible(words: readonly string[], word: string): Completion {
  const before = optionOf(words.at(-1));
  if (before?.value !== undefined) return valuesOf(before);
  const subcommand = subcommandOf(words);
  if (subcommand === 'schema') return NOTHING;
  if (subcommand === 'help') return words.at(-1) === 'help' ? COMMANDS : NOTHING;
  if (subcommand === 'completion') {
    return { suggestions: SHELLS.map(value => ({ value, description: '' })), files: false };
  }
  if (word.startsWith('-')) {
    const options = subcommand === 'explain' ? COMMAND_OPTIONS.filter(({ explain }) => explain) : COMMAND_OPTIONS;
    return { suggestions: flags(options), files: false };
  }
  // An empty word is more likely to become a file.
  if (subcommand !== null || words.length > 0 || word === '') return FILES;
  return { ...COMMANDS, files: true };
}

/**
 * What could come next on a command line.
 *
 * @param words what stands after the name of the command; the last one is being written, and may be empty
 * @example
 * completionsOf(['--summary', 'j']) // { suggestions: [{ value: 'json', description: 'one line of JSON' }], files: false }
 */
export function completionsOf(words: readonly string[]): Completion {
  const last = words.at(-1) ?? '';
  const equals = last.startsWith('--') ? last.indexOf('=') : -1;
  // `--format=js` is completed as `--format js` is.
  const before = [...words.slice(0, -1), ...(equals < 0 ? [] : [last.slice(0, equals)])];
  const word = last.slice(equals + 1);
  const { suggestions, files } = possible(before, word);
  return { suggestions: suggestions.filter(({ value }) => value.startsWith(word)), files };
}

/**
 * The same in the form that the scripts read: a word, a tab and its description a line, and a number at the end.
 *
 * @example
 * answerShell(['--summary', 'j']) // 'json\tone line of JSON\n:4\n'
 */
export function answerShell(words: readonly string[]): string {
  const { suggestions, files } = completionsOf(words);
  const lines = suggestions.map(({ value, description }) => `${value}\t${description}`);
  return `${[...lines, `:${files ? DIRECTIVES.files : DIRECTIVES.none}`].join('\n')}\n`;
}

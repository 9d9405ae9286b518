import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { SUBCOMMANDS } from '../command/completion.js';
import { nearest } from '../command/suggest.js';
import { CannotRun, isAddress, isSystemError, message } from '../terminal/messages.js';
import { followLink, listingLinks, lookMessage } from './links.js';
import { byCodeUnit, walk } from './walk.js';

/** One input: a file or standard input. */
export interface Input {
  /** What messages call it: as it was given. */
  readonly name: string;
  /** Absolute; null is standard input. */
  readonly path: string | null;
  /**
   * Its place below an output directory, with its own extension: below the directory that was given, or the one that all
   * inputs have in common. The working folder has no part in it.
   */
  readonly keep: string;
}

export interface Inputs {
  /** The arguments that named them. */
  readonly given: readonly string[];
  readonly inputs: readonly Input[];
  /** Messages about what was asked for and cannot be read. */
  readonly problems: readonly string[];
  /** What is said of files that were asked for more than once; null where none was. */
  readonly repeated: string | null;
  /** False for exactly one file or standard input: then the output is one document, not a list of one. */
  readonly many: boolean;
}

const STAR = /[*?]/;

/** A bracket, something in it, and its end; not a regex, for a list of names can be long. */
function hasPair(text: string, open: string, close: string): boolean {
  const from = text.indexOf(open);
  return from >= 0 && text.indexOf(close, from + 2) >= 0;
}

function isGlob(text: string): boolean {
  return STAR.test(text) || hasPair(text, '[', ']') || hasPair(text, '{', '}');
}

/** The part of a glob before its first folder with a pattern: what names are kept relative to. */
function globBase(pattern: string): string {
  const folders = pattern.split('/').slice(0, -1);
  const first = folders.findIndex(folder => isGlob(folder));
  return (first < 0 ? folders : folders.slice(0, first)).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** Why a glob does not name a file: it is not there, or could not be. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

const isBelow = (path: string, folder: string) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The part of a path below a folder; of one that is elsewhere its last part. */
function keptBelow(folder: string, path: string): string {
  return isBelow(path, folder) ? relative(folder, path).replaceAll(sep, '/') : basename(path);
}

/** The deepest folder that is, or is around, all of some. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  let common = first;
  while (dirname(common) !== common && !others.every(folder => folder === common || isBelow(folder, common))) {
    common = dirname(common);
  }
  return common;
}

async function expandGlob(
  pattern: string,
  cwd: string,
  skip: string | null,
): Promise<Pick<Found, 'inputs' | 'problems'>> {
  const { glob } = await import('tinyglobby');
  const links = new Set<string>();
  const options = { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false, fs: listingLinks(links) };
  const found = await glob(pattern, { cwd, ...options });
  const base = resolve(cwd, globBase(pattern));
  // As in a directory: an output within it is left out, one around it is not.
  const left = skip !== null && isBelow(skip, base) ? skip : null;
  const inputs: Input[] = [];
  const problems: string[] = [];
  for (const name of found.map(file => file.replaceAll(sep, '/')).sort(byCodeUnit)) {
    const path = resolve(cwd, name);
    if (left !== null && isBelow(path, left)) continue;
    const led = links.has(path) ? await followLink(path, name) : null;
    if (led === null || led.kind === 'file') inputs.push({ name, path, keep: keptBelow(base, path) });
    else if (led.kind === 'nowhere') problems.push(led.problem);
  }
  return { inputs, problems };
}

interface Found {
  readonly inputs: readonly Input[];
  readonly problems: readonly string[];
  readonly many: boolean;
  /** Set when there is no such file. */
  readonly missing?: boolean;
  /** What names are kept relative to; null of what is no file. */
  readonly base: string | null;
}

const WORD = /^[a-z]{1,20}$/i;
/** What is a command elsewhere, and an option here. */
const INSTEAD = 'version';

/**
 * Refuses a command that was mistyped, or does not stand first: it passes for a file that is not there.
 *
 * @param name what is not there
 * @param at which of the arguments it is, from 0
 */
function refuseCommand(name: string, at: number): void {
  if (!WORD.test(name)) return;
  const meant = at === 0 ? nearest(name, Object.keys(SUBCOMMANDS)) : null;
  const what = 'no such file or directory';
  if (meant !== null) throw new CannotRun(message(name, what, `did you mean the command copydesk ${meant}?`));
  if (at === 0 && name === INSTEAD) throw new CannotRun(message(name, what, `did you mean copydesk --${name}?`));
  if (Object.hasOwn(SUBCOMMANDS, name)) throw new CannotRun(message(name, what, 'a command stands before all else'));
}

async function expand(given: string, cwd: string, skip: string | null): Promise<Found> {
  if (given === '-') {
    return { inputs: [{ name: '<stdin>', path: null, keep: 'stdin' }], problems: [], many: false, base: null };
  }
  const path = resolve(cwd, given);
  try {
    const found = given === '' ? null : await stat(path);
    if (found?.isDirectory()) {
      const { files, problems } = await walk(path, given, skip);
      const inputs = files.map(file => ({ name: join(given, file), path: join(path, file), keep: file }));
      if (inputs.length > 0 || problems.length > 0) return { inputs, problems, many: true, base: path };
      const problem = message(given, 'no story files in this directory', 'hidden files do not count');
      return { inputs, problems: [problem], many: true, base: path };
    }
    const base = dirname(path);
    if (found !== null)
      return { inputs: [{ name: given, path, keep: basename(path) }], problems: [], many: false, base };
    return {
      inputs: [],
      problems: [message(given, 'the name is empty', 'give a file, a directory or -')],
      many: false,
      base: null,
    };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (NO_FILE.has(error.code ?? '') && isGlob(given) && !isAddress(given)) {
      const { inputs, problems: broken } = await expandGlob(given, cwd, skip);
      const none = inputs.length === 0 && broken.length === 0;
      const problems = none ? [message(given, 'no file matches', 'check the pattern')] : broken;
      return { inputs, problems, many: true, base: resolve(cwd, globBase(given)) };
    }
    return {
      inputs: [],
      problems: [await lookMessage(path, given, error)],
      many: false,
      missing: error.code === 'ENOENT',
      base: dirname(path),
    };
  }
}

/** The inputs, each file once: where it was asked for first. */
function eachOnce(inputs: readonly Input[]): Pick<Inputs, 'inputs' | 'repeated'> {
  const first = new Map<string | null, Input>();
  const again = new Map<string | null, Input>();
  for (const input of inputs) {
    if (!first.has(input.path)) first.set(input.path, input);
    else if (!again.has(input.path)) again.set(input.path, input);
  }
  const [one] = again.values();
  if (one === undefined) return { inputs, repeated: null };
  const repeated =
    again.size === 1
      ? message(one.name, 'is asked for more than once', 'it is read once')
      : `${again.size} files are asked for more than once; each is read once`;
  return { inputs: [...first.values()], repeated };
}

/**
 * Finds the inputs that were asked for: files as they are, directories with all their files, globs, and `-`. A file
 * whose name looks like a glob is a file. Names are kept relative to the file's folder, the directory, or the folders of
 * the glob before its first pattern; of several, to what these have in common, so that no two have one name. A
 * file that is asked for more than once, as where a glob and a directory overlap, is an input once.
 *
 * @param given the arguments
 * @param cwd the folder relative names start from
 * @param skip a folder to leave out, absolute
 * @throws {CannotRun} when standard input is asked for twice, or a name that is not there looks like a command
 */
export async function findInputs(given: readonly string[], cwd: string, skip: string | null): Promise<Inputs> {
  if (given.filter(name => name === '-').length > 1) {
    throw new CannotRun(message('-', 'standard input can be read only once', 'give - once'));
  }
  const found: Found[] = [];
  for (const [at, name] of given.entries()) {
    const one = await expand(name, cwd, skip);
    if (one.missing) refuseCommand(name, at);
    found.push(one);
  }
  const bases = found.flatMap(({ base }) => base ?? []);
  const common = given.length > 1 && bases.length > 0 ? commonFolder(bases) : null;
  const keep = (input: Input): Input =>
    common === null || input.path === null ? input : { ...input, keep: keptBelow(common, input.path) };
  return {
    given,
    ...eachOnce(found.flatMap(({ inputs }) => inputs.map(keep))),
    problems: [...new Set(found.flatMap(({ problems }) => problems))],
    many: given.length > 1 || found.some(({ many }) => many),
  };
}

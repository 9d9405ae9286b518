import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * A command file: Markdown with a fenced block for each part. `command` is required; `stdout` and `stderr` are empty
 * and `exit` is 0 where they are missing.
 *
 *     ```command
 *     copydesk --text-field body - < anything
 *     ```
 *
 * Parts: `command` (words, '...' quotes them), `env` (NAME=value lines), `stdin`, `file PATH`, `stdout`, `stderr`,
 * `exit`, `written PATH` (every file that is new or changed afterwards, as text). A part may say `base64` after its name: its content is bytes, written so. A part may say `no-newline`: its
 * last line has no end.
 */
export interface Case {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
  readonly written: Readonly<Record<string, string>>;
}

/** What came out of a case. */
export type Result = Pick<Case, 'stdout' | 'stderr' | 'code' | 'written'>;

interface Part {
  readonly info: string;
  readonly content: string;
}

const FENCE = /^```(\S[^\n]*)\n([\s\S]*?)^```$/gm;
const WORD = /'([^']*)'|(\S+)/g;

function partsOf(markdown: string): readonly Part[] {
  return [...markdown.matchAll(FENCE)].map(([, info = '', content = '']) => ({ info, content }));
}

function bytesOf({ info, content }: Part): Uint8Array {
  if (/ base64\b/.test(info)) return Buffer.from(content, 'base64');
  return Buffer.from(/ no-newline\b/.test(info) ? content.replace(/\n$/, '') : content);
}

/**
 * Reads a command file.
 *
 * @throws when it has no command or a part of an unknown name, for such a test would test nothing
 */
export function parseCase(markdown: string): Case {
  const parts = partsOf(markdown);
  const known = ['command', 'env', 'stdin', 'file', 'stdout', 'stderr', 'exit', 'written'];
  const named = (name: string) => parts.filter(({ info }) => info.split(' ')[0] === name);
  const only = (name: string) => named(name)[0]?.content ?? '';
  for (const { info } of parts) {
    if (!known.includes(info.split(' ')[0] ?? '')) throw new Error(`unknown part: ${info}`);
  }
  const [program, ...argv] = [...only('command').matchAll(WORD)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  if (program !== 'copydesk') throw new Error('no command');
  const stdin = named('stdin')[0];
  return {
    argv,
    env: Object.fromEntries([...only('env').matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])),
    stdin: stdin === undefined ? new Uint8Array() : bytesOf(stdin),
    files: new Map(named('file').map(part => [part.info.split(' ')[1] ?? '', bytesOf(part)])),
    stdout: only('stdout'),
    stderr: only('stderr'),
    code: Number(only('exit') || 0),
    written: Object.fromEntries(named('written').map(({ info, content }) => [info.split(' ')[1] ?? '', content])),
  };
}

/** Puts the files of a case below a folder. */
export async function placeFiles({ files }: Case, folder: string): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    if (!path.endsWith('/')) await writeFile(join(folder, path), bytes);
    else await mkdir(join(folder, path), { recursive: true });
  }
}

/** The files below a folder that are not those of a case, or not as they were. */
export async function writtenFiles({ files }: Case, folder: string): Promise<Readonly<Record<string, string>>> {
  const written: Record<string, string> = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.sort()) {
    const bytes = await readFile(path);
    const name = relative(folder, path);
    if (!bytes.equals(files.get(name) ?? Buffer.from('\0'))) written[name] = bytes.toString();
  }
  return written;
}

/** The command file with what came out in the place of what was expected. */
export function withResult(markdown: string, result: Result): string {
  const given = markdown.replace(/\n*^```(?:stdout|stderr|exit|written [^\n]*)\n[\s\S]*?^```$/gm, '').trimEnd();
  const part = (name: string, content: string) => (content === '' ? '' : `\n\n\`\`\`${name}\n${content}\`\`\``);
  const exit = result.code === 0 ? '' : `${result.code}\n`;
  const written = Object.entries(result.written).map(([path, content]) => part(`written ${path}`, content));
  return `${given}${part('stdout', result.stdout)}${part('stderr', result.stderr)}${part('exit', exit)}${written.join('')}\n`;
}

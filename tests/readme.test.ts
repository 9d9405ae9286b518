import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pkg from '../package.json' with { type: 'json' };
import { AFTER_HELP } from '../src/cli/command/help.js';
import { flagsOf, helpOf } from '../src/cli/command/program.js';
import { EXIT } from '../src/cli/run/tally.js';
import { DIAGNOSTIC_CODES } from '../src/diagnostics.js';
import { LABELS, type Label, STORY_LABELS } from '../src/labels/labels.js';
import { COMMAND_OPTIONS } from '../src/options.js';
import { READERS } from '../src/readers/index.js';
import { type Story, storyJsonSchema } from '../src/story/schema.js';
import { WRITERS, type Write } from '../src/writers/index.js';
import { writeJsonLd } from '../src/writers/jsonld.js';
import { writeNinjs } from '../src/writers/ninjs.js';
import { makeCheckout, ROOT } from './checkout.js';
import { emptyStory, fullStory } from './story/stories.js';

/**
 * The README says what is so: its commands are run and their shown output is compared, its tables are compared with what
 * they list. `UPDATE_GOLDENS=1 npm test` writes the tables anew.
 *
 * In a shown output a line `...` stands for any lines, and ` ...` at the end of a line for the rest of it. The comment
 * `<!-- not run: why -->` before a block exempts it, `<!-- needs: jq -->` skips it where there is no jq.
 */

const PATH = join(ROOT, 'README.md');
const readme = readFileSync(PATH, 'utf8');

interface Block {
  readonly kind: string;
  readonly content: string;
  /** The comment right above it. */
  readonly note: string;
  /** The block right below it, when that is no command. */
  readonly output: string | null;
}

const FENCE = /(?:<!-- ([^\n]*?) -->\n\n?)?^```(\w*)\n([\s\S]*?)^```$/gm;

const found = [...readme.matchAll(FENCE)].map(([whole, note = '', kind = '', content = ''], at) => ({
  ...{ whole, note, kind, content, at },
}));
const SHOWN = ['text', 'json', 'yaml'];
const blocks: readonly Block[] = found.map(({ note, kind, content, whole }, at) => {
  const next = found[at + 1];
  const from = readme.indexOf(whole) + whole.length;
  const follows = next !== undefined && readme.slice(from, readme.indexOf(next.whole, from)).trim() === '';
  return { note, kind, content, output: follows && SHOWN.includes(next.kind) ? next.content : null };
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern of a shown output. */
function patternOf(shown: string): RegExp {
  const lines = shown
    .split('\n')
    .map(line => (/^ *\.\.\.$/.test(line) ? '(?:.*\n)*?' : `${escaped(line).replace(/ \\\.\\\.\\\.$/, '[^\n]*')}\n`));
  return new RegExp(`^${lines.join('').replace(/\n$/, '')}$`);
}

describe('the pattern of a shown output', () => {
  it.each([
    ['one\n...\nlast\n', 'one\n2\n3\nlast\n', true],
    ['one\n...\nlast\n', 'one\n2\n3\nlast\nmore\n', false],
    ['one ...\n', 'one and only\n', true],
    ['one ...\n', 'one\ntwo\n', false],
    ['one.\n', 'one!\n', false],
  ])('%j and %j: %s', (shown, real, expected) => {
    expect(patternOf(shown).test(real)).toBe(expected);
  });
});

describe('the first block', () => {
  it('is the first run and the tests, a line each', () => {
    const [install = '', tests, ...rest] = (blocks[0]?.content ?? '').trimEnd().split('\n');
    expect(blocks[0]?.kind).toBe('sh');
    expect(install).toMatch(/^npm ci && bin\/copydesk samples\//);
    expect(tests).toBe('npm test');
    expect(rest).toEqual([]);
  });
});

let folder = '';

/** Beside the command and the samples also the package to import. */
beforeAll(async () => {
  folder = await makeCheckout();
  const library = join(folder, 'node_modules/copydesk');
  await build({
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    entryPoints: [join(ROOT, 'src/index.ts')],
    outfile: join(library, pkg.exports['.'].default),
  });
  await writeFile(join(library, 'package.json'), JSON.stringify({ ...pkg, scripts: {} }));
});

afterAll(() => rm(folder, { recursive: true }));

function execute(program: string, argv: readonly string[]): Promise<{ output: string; code: number }> {
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = { PATH: path, HOME: folder };
  return new Promise(done => {
    const child = execFile(program, argv, { cwd: folder, env }, (_, stdout, stderr) => {
      done({ output: stdout + stderr, code: child.exitCode ?? -1 });
    });
    child.stdin?.end();
  });
}

describe('commands', () => {
  const commands = blocks.filter(({ kind, note }) => kind === 'sh' && !note.startsWith('not run: '));
  const exempt = blocks.filter(({ kind, note }) => kind === 'sh' && note.startsWith('not run: '));

  it('are run, but for few', () => {
    expect(commands.length).toBeGreaterThan(8);
    expect(exempt.length).toBeLessThan(6);
  });

  it.for(commands)('$content', async ({ content, note, output }, { skip }) => {
    const command = content.replace(/^npm ci && (.*)\nnpm test\n$/, '$1');
    for (const tool of /^needs: (.*)$/.exec(note)?.[1]?.split(' ') ?? []) {
      const { code } = await execute('sh', ['-c', `command -v ${tool}`]);
      if (code !== 0) skip(`${tool} is missing`);
    }
    const result = await execute('sh', ['-c', `exec 2>&1\n${command}`]);
    expect(result.code, result.output).toBe(0);
    if (output !== null) expect(result.output).toMatch(patternOf(output));
  });

  it('shows the output of most', () => {
    expect(commands.filter(({ output }) => output !== null).length).toBeGreaterThan(commands.length / 2);
  });
});

it('has an example of the library that gives what it shows', async () => {
  const examples = blocks.filter(({ kind, content }) => kind === 'js' && content.includes("from 'copydesk'"));
  expect(examples.length).toBeGreaterThan(0);
  for (const { content, output } of examples) {
    await writeFile(join(folder, 'example.js'), content);
    expect(output).not.toBeNull();
    const result = await execute(process.execPath, ['example.js']);
    expect(result.code, result.output).toBe(0);
    expect(result.output).toMatch(patternOf(output ?? ''));
  }
});

const code = (text: string) => `\`${text}\``;
const fields = storyJsonSchema()['properties'] as Readonly<Record<string, { readonly description?: string }>>;
const exits = [...AFTER_HELP.matchAll(/^ {2}(\d) {2}(.*)$/gm)].map(([, number = '', meaning = '']) => [
  number,
  meaning,
]);
const story: readonly Label[] = STORY_LABELS;

/** What the fields are called in the forms that have names of their own: what changes there with a field alone. */
const full: Story = {
  ...fullStory,
  updated: '2019-03-04T11:00:00+02:00',
  dateline: { text: 'ORVEL (Lakewire)', place: 'ORVEL', agency: 'Lakewire', date: null },
};
const membersOf = (json: string): Readonly<Record<string, unknown>> => JSON.parse(json);
function namesOf(field: keyof Story, write: Write): readonly string[] {
  const names = new Set<string>();
  // A count alone, or a source that is named twice, shows only beside the others, or only without them.
  for (const [base, other] of [
    [full, emptyStory],
    [emptyStory, full],
  ] as const) {
    const [before, after] = [base, { ...base, [field]: other[field] }].map(story => membersOf(write(story)));
    for (const name of Object.keys({ ...before, ...after })) {
      if (!isDeepStrictEqual(before?.[name], after?.[name])) names.add(name);
    }
  }
  return [...names];
}
const elsewhere = Object.keys(fields)
  .map(field => [
    field,
    ...[writeNinjs, writeJsonLd].map(write =>
      namesOf(field as keyof Story, write)
        .map(code)
        .join(' '),
    ),
  ])
  .filter(([, ...names]) => names.some(name => name !== ''))
  .map(([field = '', ...names]) => [code(field), ...names]);

/** What each table lists, by the heading it stands under; the rows below the table's head. */
const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Options: COMMAND_OPTIONS.map(option => [code(flagsOf(option)), helpOf(option)]),
  'Forms of input': READERS.map(({ name, extensions, description }) => [
    code(name),
    extensions.map(code).join(' '),
    description,
  ]),
  'Forms of output': WRITERS.map(({ name, aliases, extensions, description }) => [
    [name, ...aliases].map(code).join(' '),
    extensions.map(code).join(' '),
    description,
  ]),
  'In ninjs and JSON-LD': elsewhere,
  Fields: Object.entries(fields).map(([name, { description = '' }]) => [code(name), description]),
  Labels: (Object.keys(LABELS) as Label[]).map(label => [
    code(label),
    story.includes(label) ? 'kept' : 'taken out',
    LABELS[label],
  ]),
  Diagnostics: Object.entries(DIAGNOSTIC_CODES).map(([name, { severity, message, advice }]) => [
    code(name),
    severity,
    message,
    advice,
  ]),
  'Exit codes': exits.map(([number = '', meaning = '']) => [code(number), meaning]),
};

/** A table as Markdown, its columns padded. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const cells = rows.map(row => row.map(cell => cell.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`;
  const [head = [], ...rest] = cells;
  return [line(head), line(widths.map(width => '-'.repeat(width))), ...rest.map(line)].join('');
}

/** The first table under a heading, the names of its columns, and where it stands. */
function tableUnder(heading: string, text: string) {
  const match = new RegExp(`^#+ ${heading}\n(?:(?!#|\\|).*\n)*((\\|.*\n)\\|[-| ]+\\|\n(?:\\|.*\n)*)`, 'm').exec(text);
  expect(match, `the table under "${heading}"`).not.toBeNull();
  const [whole = '', table = '', head = ''] = match ?? [];
  const columns = head.split('|').slice(1, -1);
  return { table, columns: columns.map(name => name.trim()), at: (match?.index ?? 0) + whole.length - table.length };
}

describe('tables', () => {
  it.each(Object.entries(TABLES))('%s', (heading, rows) => {
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flat().every(cell => cell !== 'undefined')).toBe(true);
    const text = readFileSync(PATH, 'utf8');
    const { table, columns, at } = tableUnder(heading, text);
    const expected = tableOf([columns, ...rows]);
    if (process.env['UPDATE_GOLDENS'] === '1') {
      writeFileSync(PATH, text.slice(0, at) + expected + text.slice(at + table.length));
    } else {
      expect(table).toBe(expected);
    }
  });

  it('lists every exit code', () => {
    expect(exits.map(([number]) => Number(number))).toEqual(Object.values(EXIT));
  });
});

it('names every folder and dependency of the program, and only paths and scripts that are there', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory());
  for (const { name } of folders) expect(readme).toMatch(new RegExp(`^\\| \`${name}/\` +\\|`, 'm'));

  const paths = [...readme.matchAll(/(?<![\w./])(?:src|tests|samples|bin)\/[\w./-]*\w/g)].map(([path]) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);

  const packages = [...tableUnder('What it is built on', readme).table.matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name,
  );
  expect(packages).toEqual(Object.keys(pkg.dependencies));

  const scripts = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter(script => !(script in pkg.scripts))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/** The house rules that a machine can check: the direction of imports, and a core without clock, console or process. */
const ROOT = new URL('../src/', import.meta.url).pathname;
const STAGES = ['readers', 'text', 'lines', 'reading', 'labels', 'fields', 'story', 'writers'];
const OUTER = ['batch', 'cli', 'training'];
/** Files that every stage may use: they hold types and tables, and import no stage. */
const COMMON = ['diagnostics.js', 'on-demand.js', 'text/span.js'];

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name: name.replaceAll('\\', '/'), code: readFileSync(join(ROOT, name), 'utf8') }));
const folderOf = (name: string) => (name.includes('/') ? (name.split('/')[0] ?? '') : '');
const importsOf = (code: string) => [...code.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(match => match[1] ?? '');
const core = files.filter(({ name }) => !OUTER.includes(folderOf(name)));
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

test('there is something to check', () => {
  expect(core.length).toBeGreaterThan(60);
  expect(new Set(files.map(({ name }) => folderOf(name)))).toEqual(new Set(['', ...STAGES, ...OUTER]));
});

test('a stage imports only from the stages before it', () => {
  const wrong: string[] = [];
  for (const { name, code } of files) {
    const stage = STAGES.indexOf(folderOf(name));
    if (stage < 0) continue;
    for (const target of importsOf(code).filter(path => path.startsWith('.'))) {
      const resolved = posix.join(dirname(name), target);
      if (COMMON.includes(resolved)) continue;
      const other = STAGES.indexOf(folderOf(resolved));
      if (other < 0 || other > stage) wrong.push(`${name} imports ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('what reads a text is given a text, and no line with its place on a page', () => {
  const wrong = files.filter(
    ({ name, code }) => folderOf(name) === 'reading' && importsOf(code).some(path => path.endsWith('/lines/line.js')),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** Those work on labelled lines; what a text says in itself they ask `reading/`, not those who chose among the lines. */
const AFTER_LABELS = ['fields', 'story', 'writers', 'batch', 'cli'];

test('what comes after the labels knows labels and labelled lines, and not how they were found', () => {
  const wrong = files
    .filter(({ name }) => AFTER_LABELS.includes(folderOf(name)))
    .flatMap(({ name, code }) =>
      importsOf(code)
        .map(path => posix.join(dirname(name), path))
        .filter(path => path.startsWith('labels/') && path !== 'labels/labels.js')
        .map(path => `${name} imports ${path}`),
    );
  expect(wrong).toEqual([]);
});

test('the core imports nothing of the outer folders and nothing of Node', () => {
  const wrong = core.flatMap(({ name, code }) =>
    importsOf(code)
      .filter(path => path.startsWith('node:') || OUTER.some(folder => path.includes(`/${folder}/`)))
      .map(path => `${name} imports ${path}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing in the product imports the trainer', () => {
  const wrong = files.filter(
    ({ name, code }) => folderOf(name) !== 'training' && importsOf(code).some(path => path.includes('/training/')),
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test.each([
  ['clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
  ['console', /\bconsole\./],
  ['process', /\bprocess\.|\bBuffer\b/],
  [
    'locale of the machine',
    /\.localeCompare\(|\.toLocale\w+\(|\.get(?:Hours|Minutes|Seconds|Date|Day|Month|FullYear|TimezoneOffset)\(/,
  ],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
])('the core has no %s', (_, pattern) => {
  expect(core.filter(({ code }) => pattern.test(withoutComments(code))).map(({ name }) => name)).toEqual([]);
});

test('process.exit is called nowhere: it cuts piped output short', () => {
  expect(files.filter(({ code }) => /process\.exit\(/.test(withoutComments(code))).map(({ name }) => name)).toEqual([]);
});

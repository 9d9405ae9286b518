import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain, stubEngine } from '../harness.js';
import { filesBelow, writeTree } from '../tree.js';

/** A command of POSIX, not of a package. */
const MKFIFO = 'mkfifo';

const PAGE = 'Harbour bridge opens\n\nThe bridge was opened on Monday.\n';
const RECORD = `${JSON.stringify({ id: 'a1', text: PAGE })}\n`;
let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'copydesk-'));
});

afterEach(() => rm(cwd, { recursive: true }));

const run = (...argv: readonly string[]) => runMain(['--quiet', ...argv], { cwd, engine: stubEngine, stdin: PAGE });

const files = (tree: Readonly<Record<string, string>>) => writeTree(cwd, tree);

const listing = (folder: string) => filesBelow(join(cwd, folder));

const DONE = { stdout: '', stderr: '', code: 0 };

describe('the name of the output chooses the format', () => {
  const HEADS = {
    'page.json': '{\n',
    'page.JSON': '{\n',
    'page.jsonl': '{"',
    'page.ndjson': '{"',
    'page.md': '---\n',
    'page.markdown': '---\n',
    'page.txt': 'Harbour',
    'page.md.gz': '---\n',
    'page.ninjs.json': '{\n  "uri"',
    'page.jsonld': '{\n  "@context"',
    // What tells nothing is as it was.
    page: '{\n',
    'story-2018.06': '{\n',
    'No. 7 of Mr. Smith': '{\n',
    'page.gz': '{\n',
    '.md': '{\n',
  };

  it.each(Object.entries(HEADS))('-o %s', async (name, head) => {
    await files({ 'in.txt': PAGE });
    for (const argv of [['in.txt'], []]) {
      expect(await run(...argv, '-o', name)).toEqual(DONE);
      const bytes = await readFile(join(cwd, name));
      expect((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().slice(0, head.length)).toBe(head);
    }
  });

  const KNOWN = '.json, .jsonl, .ndjson, .md, .markdown, .txt, .ninjs.json or .jsonld';

  it.each([
    ['page.html', `.html; give -f, or a name that ends with ${KNOWN}`],
    ['page.HTML.gz', `.HTML; give -f, or a name that ends with ${KNOWN}`],
    ['page.ninjs', `.ninjs; did you mean .ninjs.json? Else give -f, or a name that ends with ${KNOWN}`],
    ['page.json-ld', `.json-ld; did you mean .jsonld? Else give -f, or a name that ends with ${KNOWN}`],
    ['page.text', `.text; did you mean .txt? Else give -f, or a name that ends with ${KNOWN}`],
    ['old.новости', `.новости; give -f, or a name that ends with ${KNOWN}`],
  ])('and an ending that no format has is refused: %s', async (name, what) => {
    await files({ 'in.txt': PAGE, 'old.новости': 'old', 'crawl.jsonl': RECORD });
    for (const input of ['in.txt', '-', 'crawl.jsonl']) {
      expect(await run(input, '-o', name)).toEqual({
        stdout: '',
        stderr: `copydesk: ${name}: no form of output has the ending ${what}\n`,
        code: 2,
      });
    }
    expect((await run('in.txt', '-', '-o', name)).stderr).toBe(
      `copydesk: ${name}: no form of output has the ending ${what}, or a directory with a / at its end\n`,
    );
    expect(await listing('')).toHaveLength(3);
    expect(await run('in.txt', '-f', 'json', '-o', name)).toEqual(DONE);
    expect(await run('crawl.jsonl', '-f', 'jsonl', '-o', name)).toEqual(DONE);
  });

  it('but of a directory or a pipe the name tells nothing', async () => {
    await files({ 'in.txt': PAGE, 'out.html/x': '' });
    expect(await run('in.txt', '-o', 'out.html')).toEqual(DONE);
    expect(await run('in.txt', '-o', 'new.html/')).toEqual(DONE);
    expect([await listing('out.html'), await listing('new.html')]).toEqual([['in.json', 'x'], ['in.json']]);
    execFileSync(MKFIFO, [join(cwd, 'pipe.html')]);
    const [text] = await Promise.all([readFile(join(cwd, 'pipe.html'), 'utf8'), run('in.txt', '-o', 'pipe.html')]);
    expect(JSON.parse(text).headline).toBe('Harbour bridge opens');
  });

  it.each([
    ['-f', 'md', '-o', 'page.txt'],
    ['-o', 'page.txt', '--format', 'markdown'],
  ])('but --format comes before it: %s %s %s %s', async (...argv) => {
    expect(await run(...argv)).toEqual(DONE);
    expect(await readFile(join(cwd, 'page.txt'), 'utf8')).toMatch(/^---\n/);
  });

  it('also for many inputs, which go into that one file', async () => {
    await files({ 'in/a.txt': PAGE, 'in/b.txt': PAGE });
    expect(await run('in', '-o', 'all.jsonl')).toEqual(DONE);
    expect((await readFile(join(cwd, 'all.jsonl'), 'utf8')).split('\n')).toHaveLength(3);
    expect(await run('in', '-f', 'md', '-o', 'notes.txt')).toEqual(DONE);
    expect((await readFile(join(cwd, 'notes.txt'), 'utf8')).split('* * *')).toHaveLength(2);
  });

  it('but not that of a directory', async () => {
    await files({ 'in/a.txt': PAGE, 'there.md/x': '' });
    expect(await run('in', '-o', 'there.md')).toEqual(DONE);
    expect(await run('in', '-o', 'new.md/')).toEqual(DONE);
    expect([await listing('there.md'), await listing('new.md')]).toEqual([['a.json', 'x'], ['a.json']]);
    for (const form of ['ninjs', 'json-ld']) expect(await run('in', '-f', form, '-o', 'out/')).toEqual(DONE);
    expect(await listing('out')).toEqual(['a.jsonld', 'a.ninjs.json']);
  });

  it('and refuses what has no place in it', async () => {
    expect((await run('--trace', '-o', 'page.md')).stderr).toBe(
      'copydesk: --trace cannot stand beside --output page.md: that form has no place for it; leave it out, or say --format json\n',
    );
    for (const name of ['page.ninjs.json', 'page.jsonld']) {
      expect((await run('--trace', '-o', name)).stderr).toContain(`cannot stand beside --output ${name}`);
    }
    expect(await run('--trace', '-o', 'page.jsonl')).toEqual(DONE);
  });

  it('records stay JSONL, and are refused by what names another form', async () => {
    await files({ 'crawl.jsonl': RECORD });
    for (const argv of [['out.jsonl'], ['out'], ['out.json', '-f', 'jsonl']]) {
      expect(await run('crawl.jsonl', '-o', ...argv)).toEqual(DONE);
      expect(JSON.parse(await readFile(join(cwd, argv[0] ?? ''), 'utf8')).id).toBe('a1');
    }
    for (const [name, format] of Object.entries({
      'out.md': 'markdown',
      'all.json': 'json',
      'out.ninjs.json': 'ninjs',
    })) {
      const { stderr, code } = await run('crawl.jsonl', '-o', name);
      expect(stderr).toBe(
        `copydesk: crawl.jsonl: is JSONL and comes out as JSONL, one record for each, not as ${format}; ` +
          'give -o a name that ends with .jsonl, or -f jsonl, or read it as one page with --from text\n',
      );
      expect(code).toBe(2);
    }
  });

  it('in a directory pages are JSON and records JSONL, where nothing was said', async () => {
    await files({ 'in/a.txt': PAGE, 'in/crawl.jsonl': RECORD, 'in/b/crawl.txt': PAGE, 'in/b/crawl.ndjson': RECORD });
    expect(await run('in', '-o', 'out')).toEqual(DONE);
    expect(await listing('out')).toEqual(['a.json', 'b/crawl.json', 'b/crawl.jsonl', 'crawl.jsonl']);
    const page = await readFile(join(cwd, 'out/a.json'), 'utf8');
    expect(page).toBe((await run('in/a.txt')).stdout);
    expect(await readFile(join(cwd, 'out/crawl.jsonl'), 'utf8')).toBe((await run('in/crawl.jsonl')).stdout);
    expect(await run('in', '-f', 'jsonl', '-o', 'lines')).toEqual(DONE);
    expect(await listing('lines')).toEqual(['a.jsonl', 'b/crawl.ndjson.jsonl', 'b/crawl.txt.jsonl', 'crawl.jsonl']);
    expect((await run('in', '-f', 'json', '-o', 'json')).code).toBe(1);
  });

  it('in one stream or file all are JSONL then, and that is said', async () => {
    await files({ 'in/a.txt': PAGE, 'in/crawl.jsonl': RECORD });
    const note =
      'copydesk: every story comes out as JSONL, for records are among the inputs; with -f json these fail\n';
    const said = async (...argv: readonly string[]) => (await runMain(argv, { cwd, engine: stubEngine })).stderr;
    expect(await said('in')).toContain(note);
    expect(await said('in', '-o', 'all')).not.toContain('every story');
    expect(await said('in/a.txt', 'in/crawl.jsonl', '-o', 'all.jsonl')).not.toContain('every story');
    expect(await said('in', '-f', 'jsonl')).not.toContain('every story');
    expect(await said('in/a.txt', 'in/a.txt')).not.toContain('every story');
    expect(await said('in/crawl.jsonl')).not.toContain('every story');
    expect((await run('in')).stderr).toBe('');
  });

  it('records among pages fail where the name says JSON, and the pages are one array', async () => {
    await files({ 'in/a.txt': PAGE, 'in/crawl.jsonl': RECORD });
    const { stderr, code } = await run('in', '-o', 'all.json');
    expect(stderr).toBe(
      'copydesk: in/crawl.jsonl: it holds records (JSONL), which come out as JSONL, not as json; clean it apart, into a file that ends with .jsonl; or read it as one page with --from text\n',
    );
    expect(code).toBe(1);
    const stories = JSON.parse(await readFile(join(cwd, 'all.json'), 'utf8'));
    expect(stories.map(({ file }: { file: string }) => file)).toEqual(['a.txt', 'crawl.jsonl']);
  });
});

/** The headline of the story in each file below `out`. */
async function headlines(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await listing('out')) {
    found[name] = JSON.parse(await readFile(join(cwd, 'out', name), 'utf8')).headline;
  }
  return found;
}

describe('an output directory keeps apart what lay apart', () => {
  const TREE = { 'a/x.txt': 'ax', 'b/x.txt': 'bx', 'b/c/y.txt': 'bcy', 'z.txt': 'z' };
  const ALL = { 'a/x.json': 'ax', 'b/x.json': 'bx', 'b/c/y.json': 'bcy' };

  it.each([
    [['a/x.txt', 'b/x.txt'], { 'a/x.json': 'ax', 'b/x.json': 'bx' }],
    [['a', 'b'], ALL],
    [['a/', './b/'], ALL],
    [['a/*', 'b/**'], ALL],
    [['a/x.txt', 'b/x.txt', 'b/c/y.txt'], ALL],
    [['z.txt', 'a/x.txt'], { 'z.json': 'z', 'a/x.json': 'ax' }],
    // One folder has nothing to keep apart.
    [['b/x.txt', 'b/c'], { 'x.json': 'bx', 'c/y.json': 'bcy' }],
    [['b/c/y.txt'], { 'y.json': 'bcy' }],
    [['b'], { 'x.json': 'bx', 'c/y.json': 'bcy' }],
    [['-', 'b/x.txt'], { 'stdin.json': 'Harbour bridge opens', 'x.json': 'bx' }],
  ])('%j', async (inputs, expected) => {
    await files(TREE);
    expect(await run(...inputs, '-o', 'out/')).toEqual(DONE);
    expect(await headlines()).toEqual(expected);
  });

  it('from any working folder, and with a name that is not there', async () => {
    await files(TREE);
    const from = (folder: string, inputs: readonly string[]) =>
      runMain(['-q', ...inputs, '-o', join(cwd, 'out/')], { cwd: join(cwd, folder), engine: stubEngine });
    expect(await from('b/c', ['../../a/x.txt', '../x.txt'])).toEqual(DONE);
    expect(await headlines()).toEqual({ 'a/x.json': 'ax', 'b/x.json': 'bx' });
    await rm(join(cwd, 'out'), { recursive: true });
    await from('a', ['x.txt', '../b/gone.txt']);
    expect(await headlines()).toEqual({ 'a/x.json': 'ax' });
  });

  it('and what differs in nothing but its end', async () => {
    await files({ 'in/p.txt': 'one', 'in/p.text': 'two', 'in/q.txt': 'three' });
    expect(await run('in', '-o', 'out')).toEqual(DONE);
    expect(await headlines()).toEqual({ 'p.txt.json': 'one', 'p.text.json': 'two', 'q.json': 'three' });
  });

  it('refuses two inputs with one output, before anything is written', async () => {
    await files({ stdin: 'one', p: 'two' });
    expect(await run('-', 'p', 'stdin', '-o', 'out/')).toEqual({
      stdout: '',
      stderr:
        'copydesk: out/stdin.json: <stdin> and stdin would both be written here; run them apart, into different directories\n',
      code: 2,
    });
    expect(await listing('')).toHaveLength(2);
  });
});

describe('a folder that is not there', () => {
  it.each([
    [['-o', 'no/out.md'], 'no/out.md: there is no folder no; make it, or give another place with -o'],
    [
      ['-f', 'md', '-o', 'no/deep/out'],
      'no/deep/out: there is no folder no/deep; make it, or give another place with -o',
    ],
    [['-o', 'link.md'], 'link.md: there is no folder ../gone; make it, or give another place with -o'],
    [
      ['-o', 'o.md', '--quarantine', 'no/q.jsonl'],
      'no/q.jsonl: there is no folder no; make it, or give another place with --quarantine',
    ],
  ])('is named before anything is written: %j', async (argv, stderr) => {
    await files({ 'in.txt': PAGE });
    await symlink(join(cwd, '../gone/x.md'), join(cwd, 'link.md'));
    expect(await run('in.txt', ...argv)).toEqual({
      stdout: '',
      stderr: `copydesk: ${stderr.replace('../gone', join(cwd, '../gone'))}\n`,
      code: 2,
    });
    expect(await listing('')).toEqual(['in.txt']);
  });

  it('is made where a directory is asked for', async () => {
    await files({ 'in.txt': PAGE });
    expect(await run('in.txt', '-o', 'no/deep/')).toEqual(DONE);
    expect(await listing('no/deep')).toEqual(['in.json']);
  });

  it('is not what a file in the way is', async () => {
    await files({ 'in.txt': PAGE });
    expect((await run('in.txt', '-o', 'in.txt/out.md')).stderr).toBe(
      'copydesk: in.txt/out.md: a part of the path is not a directory; check the path\n',
    );
  });
});

describe('what cannot be read', () => {
  it('leaves an output as it was, where nothing else is to be read', async () => {
    await files({ 'a.jsonl.gz': 'not packed', 'all.jsonl': 'of yesterday' });
    for (const argv of [['a.jsonl.gz'], ['a.jsonl.gz', '--resume', '--quarantine', 'failed.jsonl']]) {
      expect((await run(...argv, '-o', 'all.jsonl')).code).toBe(2);
      expect(await listing('')).toEqual(['a.jsonl.gz', 'all.jsonl']);
      expect(await readFile(join(cwd, 'all.jsonl'), 'utf8')).toBe('of yesterday');
    }
    await files({ 'b.jsonl': '{"text":"Rain"}\n' });
    expect((await run('a.jsonl.gz', 'b.jsonl', '-o', 'all.jsonl')).code).toBe(2);
    expect(await readFile(join(cwd, 'all.jsonl'), 'utf8')).toContain('Rain');
  });

  it('also where all that was given is damaged', async () => {
    const all = 'of yesterday';
    await files({ 'a/b.jsonl': RECORD, 'all.json': all });
    await writeFile(join(cwd, 'bad.txt.gz'), gzipSync(PAGE).subarray(0, 20));
    await mkdir(join(cwd, 'bad'));
    await writeFile(join(cwd, 'bad/page.txt.gz'), gzipSync(PAGE).subarray(0, 20));
    for (const argv of [['bad.txt.gz'], ['bad'], ['bad', '--resume', '--quarantine', 'failed.jsonl']]) {
      expect((await run(...argv, '-o', 'all.json')).code).toBe(1);
      expect(await readFile(join(cwd, 'all.json'), 'utf8')).toBe(all);
    }
    expect(JSON.parse(await readFile(join(cwd, 'failed.jsonl'), 'utf8')).error.code).toBe('packed-damaged');
    expect((await listing('')).filter(name => name.includes('checkpoint'))).toEqual([]);
    expect((await run('bad', 'a/b.jsonl', '-o', 'all.jsonl', '--max-failures', '1')).code).toBe(0);
    expect(await readFile(join(cwd, 'all.jsonl'), 'utf8')).toContain('packed-damaged');
  });
});

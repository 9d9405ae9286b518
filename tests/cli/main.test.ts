import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Captured, runMain, stubEngine } from './harness.js';
import { filesBelow, writeTree } from './tree.js';

const PAGE = 'Harbour bridge opens\n\nThe bridge was opened on Monday.\n';
let cwd = '';
/** There is no call for it in Node; every POSIX system has the program. */
const MKFIFO = 'mkfifo';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'copydesk-'));
});

afterEach(async () => {
  await rm(cwd, { recursive: true });
});

/** Runs the command without what it says when all goes well. */
const run = (argv: readonly string[], setting: Parameters<typeof runMain>[1] = {}) =>
  runMain(/^(?:explain|schema|--version)$/.test(argv[0] ?? '') ? argv : ['--quiet', ...argv], {
    cwd,
    engine: stubEngine,
    ...setting,
  });

/** What this process has open, where the system tells it. */
async function openFiles(): Promise<string[]> {
  const numbers = await readdir('/proc/self/fd').catch(() => []);
  return Promise.all(numbers.map(one => readlink(`/proc/self/fd/${one}`).catch(() => '')));
}

const files = (tree: Parameters<typeof writeTree>[1]) => writeTree(cwd, tree);
const listing = (folder = '') => filesBelow(join(cwd, folder));

describe('one document', () => {
  it('reads standard input and writes JSON', async () => {
    const { stdout, stderr, code } = await run([], { stdin: PAGE });
    expect({ headline: JSON.parse(stdout).headline, stderr, code }).toEqual({
      headline: 'Harbour bridge opens',
      stderr: '',
      code: 0,
    });
  });

  it('writes a file whole, and only where asked', async () => {
    await files({ 'page.txt': PAGE });
    expect(await run(['page.txt', '-f', 'txt', '-o', 'out.txt'])).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(await readFile(join(cwd, 'out.txt'), 'utf8')).toContain('Harbour bridge opens');
    expect(await listing()).toEqual(['out.txt', 'page.txt']);
  });

  it('writes what a link leads to, and keeps the link', async () => {
    await files({ 'page.txt': PAGE, 'real/old.json': 'old' });
    await symlink('real/old.json', join(cwd, 'link.json'));
    expect((await run(['page.txt', '-o', 'link.json'])).code).toBe(0);
    expect(JSON.parse(await readFile(join(cwd, 'real/old.json'), 'utf8')).headline).toBe('Harbour bridge opens');
  });

  // With a named pipe of its own: were this to break, a test on /dev/null would put a file in its place.
  it('writes into what is not a file without replacing it', async () => {
    await files({ 'page.txt': PAGE });
    const pipe = join(cwd, 'pipe');
    execFileSync(MKFIFO, [pipe]);
    const [text, { code }] = await Promise.all([readFile(pipe, 'utf8'), run(['page.txt', '-o', 'pipe'])]);
    expect(JSON.parse(text).headline).toBe('Harbour bridge opens');
    expect(code).toBe(0);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });

  it('writes to the stream of the process, not over the file it leads to', async () => {
    await files({ 'page.txt': PAGE });
    await symlink('/dev/stdout', join(cwd, 'link.txt'));
    for (const place of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', 'link.txt']) {
      const { stdout, code } = await run(['page.txt', '-f', 'txt', '-o', place]);
      expect([place, stdout.slice(0, 7), code]).toEqual([place, 'Harbour', 0]);
    }
    const { stdout, stderr } = await run(['page.txt', '-f', 'txt', '-o', '/dev/stderr']);
    expect([stdout, stderr.slice(0, 7)]).toEqual(['', 'Harbour']);
  });

  it('is a quiet 0 when the reader of a pipe given with -o leaves', async () => {
    const pipe = join(cwd, 'pipe');
    execFileSync(MKFIFO, [pipe]);
    const records = `${JSON.stringify({ text: PAGE })}\n`.repeat(2000);
    const reader = createReadStream(pipe);
    reader.once('data', () => reader.destroy());
    const left = once(reader, 'close');
    expect(await run(['-o', 'pipe'], { stdin: records })).toEqual({ stdout: '', stderr: '', code: 0 });
    await left;
    expect(await openFiles()).not.toContain(pipe);
  });

  it('keeps the permissions of a file it replaces', async () => {
    await files({ 'page.txt': PAGE, 'old.json': 'old' });
    for (const mode of [0o600, 0o666]) {
      await chmod(join(cwd, 'old.json'), mode);
      expect((await run(['page.txt', '-o', 'old.json'])).code).toBe(0);
      expect((await stat(join(cwd, 'old.json'))).mode & 0o777).toBe(mode);
    }
  });

  it('writes what a link leads to, also when nothing is there yet', async () => {
    await files({ 'page.txt': PAGE, 'real/keep': '' });
    await symlink('second.json', join(cwd, 'link.json'));
    await symlink('real/new.json', join(cwd, 'second.json'));
    expect((await run(['page.txt', '-o', 'link.json'])).code).toBe(0);
    expect(await listing()).toEqual(['page.txt', 'real/keep', 'real/new.json']);
  });

  it('prints help on a terminal when nothing is named', async () => {
    const { stdout, code } = await run([], { stdinTTY: true });
    expect(stdout).toContain('Usage: copydesk');
    expect(code).toBe(0);
  });
});

describe('many documents', () => {
  it('keeps names and folders below the output directory', async () => {
    await files({
      'in/b.txt': PAGE,
      'in/sub/a.html.txt': PAGE,
      'in/.hidden': PAGE,
      'in/.git/x.txt': PAGE,
      'in/C': PAGE,
    });
    expect(await run(['in', '-f', 'md', '-o', 'out'])).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(await listing('out')).toEqual(['C.md', 'b.md', 'sub/a.html.md']);
  });

  it('reads a directory in the order of code units, as one array', async () => {
    await files({ 'in/b.txt': 'b', 'in/B.txt': 'B', 'in/a/z.txt': 'a/z', 'in/ä.txt': 'ä' });
    const { stdout } = await run(['in']);
    expect(JSON.parse(stdout).map((story: { headline: string }) => story.headline)).toEqual(['B', 'a/z', 'b', 'ä']);
  });

  it('is an array also where the directory has one file', async () => {
    await files({ 'in/b.txt': 'b' });
    expect(JSON.parse((await run(['in'])).stdout)).toHaveLength(1);
  });

  it('expands globs itself, keeping folders from the first pattern on', async () => {
    await files({ 'in/x/a.txt': 'a', 'in/y/a.txt': 'b', 'in/y/a.md': 'c' });
    expect((await run(['in/*/*.txt', '-o', 'out/'])).code).toBe(0);
    expect(await listing('out')).toEqual(['x/a.json', 'y/a.json']);
  });

  it('takes a file that looks like a glob for a file', async () => {
    await files({ '[a].txt': 'one', 'a.txt': 'two' });
    expect(JSON.parse((await run(['[a].txt'])).stdout).headline).toBe('one');
  });

  it('writes all into one file when its name has the extension of the format', async () => {
    await files({ 'in/a.txt': 'a', 'in/b.txt': 'b' });
    expect((await run(['in', '-f', 'jsonl', '-o', 'all.jsonl'])).code).toBe(0);
    expect((await readFile(join(cwd, 'all.jsonl'), 'utf8')).split('\n')).toHaveLength(3);
  });

  it('leaves out an output directory within the input', async () => {
    await files({ 'in/a.txt': 'a', 'in/out/a.json': 'old' });
    expect((await run(['in', '-o', 'in/out'])).code).toBe(0);
    expect(await listing('in/out')).toEqual(['a.json']);
    expect((await run(['in/**', '-o', 'in/out'])).code).toBe(0);
    expect(await listing('in/out')).toEqual(['a.json']);
  });

  it('takes names too long, or below a file, for globs', async () => {
    await files({ 'a.txt': 'a', 'b.txt': 'b' });
    const others = Array.from({ length: 60 }, (_, at) => `other-${at}`);
    const { stdout } = await run([`{${['a', 'b', ...others].join(',')}}.txt`]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    const { stderr } = await run(['a.txt/*.txt']);
    expect(stderr).toBe('copydesk: a.txt/*.txt: no file matches; check the pattern\n');
  });
});

describe('nothing is overwritten by accident', () => {
  it.each([[['a.json', '-o', 'a.json']], [['a.json', '-o', './']], [['a.json', '-o', 'link.json']]])(
    'refuses an input as output: %j',
    async argv => {
      await files({ 'a.json': 'a', 'a.txt': 'a' });
      await symlink('a.json', join(cwd, 'link.json'));
      const { stderr, code } = await run(argv);
      expect(stderr).toMatch(/would overwrite the input a\.json/);
      expect(code).toBe(2);
      expect(await readFile(join(cwd, 'a.json'), 'utf8')).toBe('a');
    },
  );

  it('does not follow a link out of the output directory', async () => {
    await files({ 'in/sub/a.txt': 'a', 'elsewhere/keep': '' });
    await mkdir(join(cwd, 'out'));
    await symlink('../elsewhere', join(cwd, 'out/sub'));
    const { stderr, code } = await run(['in', '-o', 'out']);
    expect(stderr).toBe(
      'copydesk: out/sub: is not a directory of its own; move it away or give another place with -o\n',
    );
    expect(code).toBe(2);
    expect(await listing('elsewhere')).toEqual(['keep']);
  });

  it('replaces a link to a pipe in the output directory', async () => {
    await files({ 'in/a.txt': 'a' });
    await mkdir(join(cwd, 'out'));
    execFileSync(MKFIFO, [join(cwd, 'pipe')]);
    await symlink('../pipe', join(cwd, 'out/a.json'));
    expect((await run(['in', '-o', 'out'])).code).toBe(0);
    expect(await listing('out')).toEqual(['a.json']);
  });

  it('refuses standard input as output', async () => {
    await files({ 's.txt': PAGE });
    const stdin = createReadStream(join(cwd, 's.txt'));
    await once(stdin, 'open');
    const { stderr, code } = await run(['-f', 'text', '-o', 's.txt'], { stdin });
    expect(stderr).toBe('copydesk: s.txt: would overwrite the input <stdin>; give another place with -o\n');
    expect(code).toBe(2);
    expect(await readFile(join(cwd, 's.txt'), 'utf8')).toBe(PAGE);
  });

  it('replaces a link in the output directory, not what it leads to', async () => {
    await files({ 'in/a.txt': 'a', 'elsewhere/keep': 'old' });
    await mkdir(join(cwd, 'out'));
    await symlink('../elsewhere/keep', join(cwd, 'out/a.json'));
    expect((await run(['in', '-o', 'out'])).code).toBe(0);
    expect(await readFile(join(cwd, 'elsewhere/keep'), 'utf8')).toBe('old');
  });
});

describe('streams', () => {
  const recordsForever = () =>
    Readable.from(
      (function* () {
        for (;;) yield Buffer.from(`${JSON.stringify({ text: PAGE })}\n`);
      })(),
    );

  it('is a quiet 0 when the reader of stdout leaves, and stops reading', async () => {
    const stdin = recordsForever();
    let writes = 0;
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => {
        writes++;
        done(writes > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }) : null);
      },
    });
    expect(await run(['--from', 'jsonl'], { stdin, stdout })).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(writes).toBe(4);
    expect(stdin.destroyed).toBe(true);
  });

  it('ends with 2 when stdout is a full disk', async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })),
    });
    const { stderr, code } = await run([], { stdin: PAGE, stdout });
    expect(stderr).toBe('copydesk: <stdout>: the disk is full; make room and run it again\n');
    expect(code).toBe(2);
  });

  it.each([[['--version']], [['schema']]])('ends with 2 when stdout is a full disk: %j', async argv => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })),
    });
    expect((await run(argv, { stdout })).code).toBe(2);
  });

  it.each([[['-f', 'text']], [['explain']]])('does not wait for the end of its input when refused: %j', async argv => {
    const stdin = new PassThrough();
    const done = run(argv, { stdin });
    stdin.write('{"text":"one"}\n');
    expect((await done).code).toBe(2);
    expect(stdin.destroyed).toBe(true);
  });

  it('leaves no file when JSONL breaks off in the middle', async () => {
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from('{"text":"one"}\n{"text":"two"}\n');
        throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
      })(),
    );
    const { stderr, code } = await run(['-o', 'out.jsonl'], { stdin });
    expect(stderr).toBe(
      'copydesk: <stdin>: the disk reported an error; check the disk (its first 2 records left out)\n',
    );
    expect(code).toBe(2);
    expect(await listing()).toEqual([]);
  });

  it('takes the half-written file away when it is told to stop', async () => {
    const stop = new AbortController();
    const stdin = new PassThrough();
    const done = run(['-o', 'out.jsonl'], { stdin, signal: stop.signal });
    stdin.write('{"text":"one"}\n');
    await expect.poll(() => listing()).toEqual([expect.stringMatching(/^\.out\.jsonl\.[0-9a-f]{12}\.partial$/)]);
    stop.abort();
    expect((await done).code).toBe(2);
    expect(await listing()).toEqual([]);
  });

  it('answers a record before the next one comes', async () => {
    const stdin = new PassThrough();
    const stdout = new Captured();
    const done = run([], { stdin, stdout });
    stdin.write(`${JSON.stringify({ text: 'one' })}\n`);
    await expect.poll(() => stdout.text.split('\n').length).toBe(2);
    stdin.end(JSON.stringify({ text: 'two' }));
    expect((await done).code).toBe(0);
    expect(stdout.text.split('\n')).toHaveLength(3);
  });

  it('takes no more than it can pass on', async () => {
    let asked = 0;
    const stdin = Readable.from(
      (function* () {
        for (; asked < 1000; asked++) yield Buffer.from(`${JSON.stringify({ text: 'x'.repeat(70_000) })}\n`);
      })(),
      { highWaterMark: 1 },
    );
    let release: (() => void) | undefined;
    const stdout = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        release = done;
      },
    });
    const done = run([], { stdin, stdout });
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(asked).toBeLessThan(10);
    stdout.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    release?.();
    expect((await done).code).toBe(0);
  });
});

describe('what cannot be read', () => {
  it('is reported, and the others go on', async () => {
    await files({ 'a.txt': PAGE });
    const { stdout, stderr, code } = await run(['nope.txt', 'a.txt', '-f', 'jsonl']);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('copydesk: nope.txt: no such file or directory; check the name\n');
    expect(code).toBe(2);
  });

  it('prints names with the escapes of a terminal made visible', async () => {
    const { stderr } = await run(['\u001b[31m\u202egnp.txt\u009b']);
    expect(stderr).toBe('copydesk: \\x1b[31m\\u202egnp.txt\\x9b: no such file or directory; check the name\n');
  });

  it('shows a bug as a bug, with its stack only when asked', async () => {
    const engine = {
      ...stubEngine,
      clean: () => {
        throw new TypeError('boom');
      },
    };
    const { stderr, code } = await run([], { stdin: PAGE, engine });
    expect(stderr).toBe('copydesk: internal error, please report: boom\n');
    expect(code).toBe(2);
    const debugged = await run([], { stdin: PAGE, engine, env: { COPYDESK_DEBUG: '1' } });
    expect(debugged.stderr).toContain('TypeError: boom\n    at ');
  });
});

describe('failed documents', () => {
  it.each([
    ['0', 1],
    ['1', 0],
    ['50%', 0],
    ['49.9%', 1],
  ])('--max-failures %s exits %d with one of two failed', async (allowed, code) => {
    await files({ 'a.txt': PAGE, 'b.txt': '' });
    const result = await run(['a.txt', 'b.txt', '--max-failures', allowed]);
    expect(result.stderr).toBe(
      'copydesk: b.txt: there is no text: the input is empty; see why the page was empty: it may need JavaScript, or was blocked\n',
    );
    expect(result.code).toBe(code);
  });

  it('come out in JSON with their diagnostics, and not in a form that cannot tell', async () => {
    await files({ 'a.bin': new Uint8Array([0, 1, 2]) });
    const { stdout, stderr } = await run(['a.bin']);
    expect(JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code)).toEqual(['not-text']);
    expect(stderr).toBe(
      'copydesk: a.bin: this is binary data, not text; convert the file to text or HTML first (PDF, Word, RTF and pictures are not read)\n',
    );
    expect((await run(['a.bin', '-f', 'text'])).stdout).toBe('');
  });
});

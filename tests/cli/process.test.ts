import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from '../bench/pages.js';
import { makeCheckout } from '../checkout.js';

/** What only a process shows: workers, signals, pipes, exit codes. */

const RECORDS = 150;
let checkout = '';
let bin = '';
let folder = '';
/** What comes out of `crawl.jsonl`, with one worker. */
let whole = Buffer.alloc(0);
/** Short pages in long records: many batches, and little to do. */
const crawl = Array.from({ length: RECORDS }, (_, at) => {
  const rest = 'x'.repeat(20_000);
  return JSON.stringify(at % 60 === 50 ? { id: at, rest } : { id: at, rest, text: page(at).slice(5_000, 8_000) });
}).join('\n');

beforeAll(async () => {
  checkout = await makeCheckout();
  bin = join(checkout, 'bin/copydesk');
  const path = join(checkout, 'crawl.jsonl');
  await writeFile(path, crawl);
  await command(['--jobs', '1', path, '-o', join(checkout, 'whole.jsonl')]);
  whole = await readFile(join(checkout, 'whole.jsonl'));
});
afterAll(() => rm(checkout, { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  await writeFile(join(folder, 'crawl.jsonl'), crawl);
});
afterEach(() => rm(folder, { recursive: true }));

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const out = child.stdout === null ? '' : text(child.stdout);
  const err = child.stderr === null ? '' : text(child.stderr);
  const [code, signal] = await once(child, 'close');
  return { stdout: await out, stderr: await err, code, signal };
}

const start = (argv: readonly string[]) =>
  spawn(process.execPath, [bin, '--max-failures', '100%', ...argv], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
const command = (argv: readonly string[]) => ended(start(argv));
/** Runs a line of shell; `copydesk` is the command. */
const shell = (line: string) =>
  ended(spawn('bash', ['-c', `copydesk() { "${process.execPath}" "${bin}" "$@"; }\n${line}`], { cwd: folder }));

const file = (name: string) => readFile(join(folder, name));

it('finds in what was built the libraries that few pages need', async () => {
  const german =
    'Die Fähre fährt wieder über den Fluss, sagte der Bürgermeister am Dienstag. Neun Wochen lang lag sie in der Werft, wo Männer ' +
    'sie überholten, wie er erzählte. Die Fährleute hätten große Mühe gehabt, und müde seien sie auch.\n';
  const norwegian =
    'Kommunen vil bygge en ny bro over elven neste år, og arbeidet skal ta tre år til sammen. Ordføreren håper på flere jobber.\n';
  await writeFile(join(folder, 'old.txt'), Buffer.from(german, 'latin1'));
  await writeFile(join(folder, 'rare.txt'), norwegian);
  expect((await shell('copydesk -q -f text old.txt')).stdout).toContain('Die Fähre fährt wieder über den Fluss');
  expect(JSON.parse((await shell('copydesk -q rare.txt')).stdout).language).toBe('no');
});

describe('the same bytes', () => {
  it.each(['2', '5'])('from %s workers', async jobs => {
    const { code } = await command(['--jobs', jobs, 'crawl.jsonl', '-o', 'out.jsonl']);
    expect(code).toBe(0);
    expect((await file('out.jsonl')).equals(whole)).toBe(true);
  });

  it('from a pipe, from a packed file and from a packed pipe', async () => {
    await writeFile(join(folder, 'packed.jsonl.gz'), gzipSync(crawl));
    const runs = ['cat crawl.jsonl | copydesk', 'copydesk packed.jsonl.gz', 'cat packed.jsonl.gz | copydesk -j 2'];
    for (const run of runs) {
      const { stdout } = await shell(`${run} --max-failures 100% -q`);
      expect(Buffer.from(stdout).equals(whole)).toBe(true);
    }
  });

  it('in the same quarantine, and in the same messages', async () => {
    const runs = await Promise.all(
      ['1', '3'].map(jobs =>
        command(['--jobs', jobs, '-q', 'crawl.jsonl', '-o', `${jobs}.jsonl`, '--quarantine', `${jobs}.q`]),
      ),
    );
    expect(runs[0]?.stderr).toBe(runs[1]?.stderr);
    expect(await file('1.q')).toEqual(await file('3.q'));
  });
});

describe('pipes', () => {
  it('is a silent 0 when the reader leaves', async () => {
    for (const jobs of [1, 2]) {
      const line = `copydesk -j ${jobs} -q --max-failures 100% crawl.jsonl | head -n 1 | wc -l; echo \${PIPESTATUS[0]}`;
      expect(await shell(line)).toMatchObject({ stdout: '1\n0\n', stderr: '', code: 0 });
    }
  });

  it('runs in an empty environment', async () => {
    const { stdout, stderr } = await shell(
      `env -i "${process.execPath}" "${bin}" -q --from jsonl < <(printf '{"text":"It rained on Friday, the town said."}\\n')`,
    );
    expect([JSON.parse(stdout).story.body[0].text, stderr]).toEqual(['It rained on Friday, the town said.', '']);
  });

  it('answers what came while it waits for more, with workers too', async () => {
    const child = spawn(process.execPath, [bin, '-q', '-j', '2', '--from', 'jsonl'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin?.write(`${JSON.stringify({ text: page(1) })}\n`);
    const [first] = await once(child.stdout as NodeJS.ReadableStream, 'data');
    expect(String(first)).toContain('"story"');
    child.stdin?.end();
    expect((await ended(child)).code).toBe(0);
  });
});

describe('signals', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('%s leaves a run that can be gone on with, and says how', async signal => {
    const child = start(['crawl.jsonl', '-o', 'out.jsonl', '-j', '2']);
    const end = ended(child);
    // Once something is done: before that there is nothing to go on with.
    await expect
      .poll(async () => (await readdir(folder)).some(name => name.endsWith('.partial')), { timeout: 20_000 })
      .toBe(true);
    const partial = (await readdir(folder)).find(name => name.endsWith('.partial')) ?? '';
    await expect.poll(async () => (await file(partial)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    child.kill(signal);
    const stopped = await end;
    expect(stopped.signal).toBe(signal);
    expect(stopped.stderr).toMatch(/stopped after \d+ documents; the same command with --resume goes on from there\n$/);
    const { stderr } = await command(['crawl.jsonl', '-o', 'out.jsonl', '--resume']);
    expect(stderr).toContain('going on after');
    expect((await file('out.jsonl')).equals(whole)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['crawl.jsonl', 'out.jsonl']);
  });

  it('leaves nothing when nothing is done', async () => {
    const child = spawn(process.execPath, [bin, '-o', 'out.jsonl'], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin?.write('{"text":"Rain"}\n');
    const end = ended(child);
    await expect.poll(async () => (await readdir(folder)).length, { timeout: 20_000 }).toBe(2);
    child.kill('SIGTERM');
    expect((await end).signal).toBe('SIGTERM');
    expect(await readdir(folder)).toEqual(['crawl.jsonl']);
  });

  it('is gone on with after kill -9 at any moment', async () => {
    const argv = ['crawl.jsonl', '-o', 'out.jsonl', '--resume', '-j', '2'];
    let kills = 0;
    for (let wait = 400; kills < 4; wait += 500) {
      const child = start(argv);
      const end = ended(child);
      const timer = setTimeout(() => child.kill('SIGKILL'), wait);
      const { signal } = await end;
      clearTimeout(timer);
      if (signal === null) break;
      kills++;
    }
    const { stderr } = await command(argv);
    expect(stderr).not.toContain('internal error');
    expect((await file('out.jsonl')).equals(whole)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['crawl.jsonl', 'out.jsonl']);
  });
});

it('goes on after the disk was full', async () => {
  // A limit on the size of files, in blocks of 1 KB: the output does not fit. It is the nearest to a full disk that needs no
  // rights of its own.
  const blocks = Math.floor(whole.length / 1024 / 2);
  const argv = 'crawl.jsonl -o out.jsonl --max-failures 100% -q';
  const full = await shell(`trap '' XFSZ; ulimit -f ${blocks}; copydesk ${argv}; echo $?`);
  expect(full.stdout).toBe('2\n');
  expect(full.stderr).toMatch(/copydesk: out\.jsonl: .*; then the same command with --resume goes on from there\n$/);
  expect(existsSync(join(folder, 'out.jsonl'))).toBe(false);
  const { stdout } = await shell(`copydesk ${argv} --resume; echo $?`);
  expect(stdout).toBe('0\n');
  expect((await file('out.jsonl')).equals(whole)).toBe(true);
});

it('answers every record of a poisoned file, one for one', async () => {
  const good = JSON.stringify({ id: 'good', text: page(1) });
  const poison: readonly (string | Buffer)[] = [
    good,
    '{"id":1,"text":"broken',
    '{"id":2}',
    '{"id":3,"text":null}',
    'null',
    '[]',
    '[{"text":"in a list"}]',
    '{}',
    '{"id":8,"text":""}',
    '{"id":9,"text":["in","parts"]}',
    `{"id":10,"text":"${'x'.repeat(3_000_000)}"}`,
    Buffer.concat([Buffer.from('{"id":11,"text":"caf'), Buffer.from([0xe9, 0xff, 0xc0]), Buffer.from('"}')]),
    '{"id":12,"text":"\\ud800 alone \\udc00"}',
    `{"__proto__":{"text":"x"},"constructor":1,"id":13,"text":${JSON.stringify(page(2))}}`,
    '{"id":14,"text":"a\\u0000b\\u0000"}',
    `{"id":15,"text":"first","text":${JSON.stringify(page(3))},"id":16}`,
    Buffer.from('{"id":17,"text":"a\0b"}'),
    `{"id":18,"deep":${'['.repeat(200_000)}${']'.repeat(200_000)},"text":"x"}`,
    '"text"',
    '1e999',
    'nan',
    `\ufeff${good}`,
    good,
  ];
  await writeFile(
    join(folder, 'poison.jsonl'),
    Buffer.concat(poison.flatMap(line => [Buffer.from(line), Buffer.from('\n')])),
  );
  const argv = ['poison.jsonl', '-q', '--max-record', '1M', '-o', 'out.jsonl', '--quarantine', 'q'];
  expect((await ended(spawn(process.execPath, [bin, ...argv], { cwd: folder }))).code).toBe(1);
  expect((await command(argv)).code).toBe(0);
  const answers = (await file('out.jsonl'))
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(answers).toHaveLength(poison.length);
  expect(
    answers.map(({ story, error }) => error?.code ?? story.diagnostics[0]?.code ?? 'story'),
  ).toMatchInlineSnapshot(`
    [
      "story",
      "record-not-json",
      "record-no-text",
      "record-no-text",
      "record-not-object",
      "record-not-object",
      "record-not-object",
      "record-no-text",
      "empty-input",
      "record-no-text",
      "record-too-long",
      "bytes-replaced",
      "no-headline",
      "story",
      "no-headline",
      "story",
      "record-not-json",
      "record-not-json",
      "record-not-object",
      "record-not-object",
      "record-not-json",
      "record-not-json",
      "story",
    ]
  `);
  const quarantined = (await file('q'))
    .toString()
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(quarantined.every(({ error }) => typeof error.code === 'string')).toBe(true);
  expect(quarantined.find(({ line }) => line === 3)?.record).toBe('{"id":2}');
});

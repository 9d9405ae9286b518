import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain, stubEngine } from '../harness.js';

/** Inputs that break off in the middle, between others that do not. */

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'copydesk-'));
  const cut = gzipSync(crawl('b', 3000));
  await writeFile(join(cwd, 'a.jsonl'), crawl('a', 20));
  await writeFile(join(cwd, 'cut.jsonl.gz'), cut.subarray(0, cut.length - 2000));
  await writeFile(join(cwd, 'ok.jsonl'), crawl('c', 20));
});
afterEach(() => rm(cwd, { recursive: true }));

/** Characters that cannot be packed to nothing: what is cut off has to be some of the last records. */
const noise = (seed: number) =>
  Array.from({ length: 100 }, (_, at) => ((seed * 2_654_435_761 + at * 40_503) % 1_679_616).toString(36)).join(' ');

const crawl = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    at % 10 === 7
      ? `{"id":"${name}${at}"}\n`
      : `${JSON.stringify({ id: `${name}${at}`, text: `Story ${at}\n${noise(at)}` })}\n`,
  ).join('');

const ALL = ['a.jsonl', 'cut.jsonl.gz', 'ok.jsonl'];
const run = (argv: readonly string[], setting: Parameters<typeof runMain>[1] = {}) =>
  runMain(['--max-failures', '100%', ...argv], { cwd, engine: stubEngine, ...setting });
const idsOf = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).id as string);
const idsIn = async (name: string) => {
  const bytes = await readFile(join(cwd, name));
  return idsOf((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
};
/** The records of the inputs that are whole. */
const WHOLE = [...idsOf(crawl('a', 20)), ...idsOf(crawl('c', 20))];
const LEFT_OUT =
  /copydesk: cut\.jsonl\.gz: the packed data breaks off; get the file again \(its first \d+ records left out\)\n/;

describe('an input that breaks off is named, and the others go on', () => {
  it.each(['o.jsonl', 'o.jsonl.gz'])('into %s, which has nothing of it, nor has the quarantine', async output => {
    const { stderr, code } = await run([...ALL, '-o', output, '--quarantine', 'q.jsonl']);
    expect(stderr).toMatch(LEFT_OUT);
    expect(stderr).toContain('copydesk: 36 stories, 4 failed (4 record-no-text), 1 could not be read');
    expect(code).toBe(2);
    expect(await idsIn(output)).toEqual(WHOLE);
    expect(await idsIn('q.jsonl')).toEqual(['a7', 'a17', 'c7', 'c17']);
    expect((await readdir(cwd)).sort()).toEqual([...ALL, output, 'q.jsonl'].sort());
  });

  it('into a directory, where it has no file', async () => {
    const { stderr, code } = await run([...ALL, '-o', 'out/', '--quarantine', 'q.jsonl']);
    expect(stderr).toMatch(LEFT_OUT);
    expect(stderr).toContain('copydesk: 36 stories, 4 failed (4 record-no-text), 1 could not be read');
    expect(code).toBe(2);
    expect(await readdir(join(cwd, 'out'))).toEqual(['a.jsonl', 'ok.jsonl']);
    expect([...(await idsIn('out/a.jsonl')), ...(await idsIn('out/ok.jsonl'))]).toEqual(WHOLE);
    expect(await idsIn('q.jsonl')).toEqual(['a7', 'a17', 'c7', 'c17']);
  });

  it('to standard output, where what was answered has come out', async () => {
    const { stdout, stderr, code } = await run([...ALL, '--quarantine', 'q.jsonl']);
    const [, first] = /get the file again \(its first (\d+) records came out\)\n/.exec(stderr) ?? [];
    const ids = idsOf(stdout);
    expect(ids.filter(id => !id.startsWith('b'))).toEqual(WHOLE);
    expect(ids.slice(20, -20)).toEqual(idsOf(crawl('b', 3000)).slice(0, Number(first)));
    expect(Number(first)).toBeGreaterThan(1000);
    expect(stderr).toMatch(/copydesk: \d+ stories, \d+ failed \(\d+ record-no-text\), 1 could not be read/);
    expect(code).toBe(2);
    expect((await idsIn('q.jsonl')).length).toBe(ids.filter(id => id.endsWith('7')).length);
  });

  it('also where it is standard input', async () => {
    const stdin = Readable.from(
      (async function* () {
        yield Buffer.from(crawl('b', 3));
        throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
      })(),
    );
    const { stderr, code } = await run(['-', 'ok.jsonl', '-o', 'o.jsonl'], { stdin });
    expect(stderr).toContain('<stdin>: the disk reported an error; check the disk (its first 3 records left out)\n');
    expect(code).toBe(2);
    expect(await idsIn('o.jsonl')).toEqual(idsOf(crawl('c', 20)));
  });
});

it('counts an input that breaks off in a summary for machines', async () => {
  const { stderr } = await run([...ALL, '-o', 'o.jsonl', '--summary', 'json', '-q']).catch(error => error);
  expect(stderr).toContain('cannot stand beside');
  const summary = JSON.parse(
    (await run([...ALL, '-o', 'o.jsonl', '--summary', 'json'])).stderr.trimEnd().split('\n').at(-1) ?? '',
  );
  expect([summary.documents, summary.stories, summary.unreadable]).toEqual([40, 36, 1]);
});

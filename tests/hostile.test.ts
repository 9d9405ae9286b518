import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CleanOptions, clean, type Story } from '../src/index.js';
import { surveyPage } from '../src/labels/signature/survey.js';
import { WRITERS } from '../src/writers/index.js';
import { Captured, emptyStory, runMain } from './cli/harness.js';
import { OBEYED } from './fuzz/laws.js';
import { pageOf, PROSE as STORY, storyWith } from './labels/signature/pages.js';

/** What a hostile page, name or file tries, one test each. Permissions of unfinished files: tests/cli/atomic-write. */

const NASTY =
  '\u001b]0;owned\u0007\u001b[2J\u001b[31mHarbour\u202e bridge\u2066 opens\u009b1m \u0000to all\b\u200f &#27;[1m ';
const PROSE = 'The bridge over the harbour was opened on Monday by the mayor, who had promised it for nine years.';
const PAGE = `${NASTY}\n\nBy Ann Mbeki\n\n${NASTY}${PROSE}\n\n${PROSE.replace('Monday', 'Tuesday')}\n\n13/02/2018 ${NASTY} 99/99/2018\n`;

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'copydesk-hostile-'));
});
afterEach(() => rm(cwd, { recursive: true }));

function terminal(): Captured {
  return Object.assign(new Captured(), { isTTY: true });
}

describe('nothing that a terminal obeys comes out', () => {
  it.each([
    ...WRITERS.map(({ name }) => ['-f', name, 'page.txt']),
    ['--trace', 'page.txt'],
    ['--trace', '-f', 'jsonl', 'page.txt'],
    ['explain', 'page.txt'],
    ['page.jsonl'],
    ['--trace', 'page.jsonl'],
  ])('on a terminal: %s %s %s %s', async (...argv) => {
    await writeFile(join(cwd, 'page.txt'), PAGE);
    await writeFile(join(cwd, 'page.jsonl'), `${JSON.stringify({ [`id${NASTY}`]: NASTY, text: PAGE })}\n`);
    const stdout = terminal();
    const env = { NO_COLOR: '1' };
    const { stderr } = await runMain(
      argv.filter(given => given !== undefined),
      { cwd, stdout, env },
    );
    expect(stdout.text).toContain('bridge');
    expect(stdout.text).not.toMatch(OBEYED);
    expect(stderr).not.toMatch(OBEYED);
  });

  it('in messages about files of such names, and about records that call themselves so', async () => {
    const name = 'a\u001b[31m\u202e.jsonl';
    await writeFile(join(cwd, name), `${JSON.stringify({ id: NASTY })}\n{"\u001b[2J\n`);
    for (const argv of [
      [name],
      [`missing${NASTY}`],
      ['--from', NASTY, name],
      [`--${NASTY}`],
      ['--text-field', NASTY, name],
    ]) {
      const { stderr } = await runMain(argv, { cwd });
      expect(stderr).not.toBe('');
      expect(stderr, argv.join(' ')).not.toMatch(OBEYED);
    }
  });
});

describe('a headline', () => {
  const written = async (name: string, story: Story) =>
    (await WRITERS.find(one => one.name === name)?.load())?.(story) ?? '';
  it.each([
    '---\nbody: owned',
    '"\nowned: true #',
    '...\n---',
    '# x\n\n<script>alert(1)</script>',
    '[a](javascript:b)',
    '!!js/function x',
  ])('does not break out of Markdown or YAML: %j', async headline => {
    const text = await written('markdown', { ...emptyStory, headline });
    const [, front = '', copy = ''] = text.split(/^---\n/m);
    const { headline: read, ...rest } = parse(front);
    expect(read).toBe(headline);
    expect(Object.keys(rest)).toEqual(['wordCount', 'confidence']);
    expect(copy.trim().split('\n').length).toBe(1);
    expect(copy).not.toMatch(/(?<!\\)[<[]/);
  });
});

describe('output stays in its folder', () => {
  const everything = async () => (await readdir(cwd, { recursive: true })).sort();

  it('whatever the path of the input', async () => {
    await mkdir(join(cwd, 'work'));
    await mkdir(join(cwd, 'other'));
    await writeFile(join(cwd, 'other/page.txt'), PAGE);
    const setting = { cwd: join(cwd, 'work') };
    for (const given of ['../other/page.txt', join(cwd, 'other/page.txt'), '../other/*.txt', '../other/']) {
      expect((await runMain(['-q', given, '-o', 'out/'], setting)).code).toBe(0);
      expect(await everything()).toEqual(['other', 'other/page.txt', 'work', 'work/out', 'work/out/page.json']);
      await rm(join(cwd, 'work/out'), { recursive: true });
    }
  });

  it('whatever a record is called', async () => {
    await writeFile(
      join(cwd, 'a.jsonl'),
      `${JSON.stringify({ id: '/tmp/owned', text: PAGE })}\n${JSON.stringify({ id: '../owned', text: PAGE })}\n`,
    );
    expect((await runMain(['-q', 'a.jsonl', '-o', 'out/'], { cwd })).code).toBe(0);
    expect(await everything()).toEqual(['a.jsonl', 'out', 'out/a.jsonl']);
  });

  it('also where links lead out of it', async () => {
    await mkdir(join(cwd, 'in/sub'), { recursive: true });
    await mkdir(join(cwd, 'out'));
    await mkdir(join(cwd, 'victim'));
    await writeFile(join(cwd, 'victim/file'), 'mine');
    await writeFile(join(cwd, 'in/page.txt'), PAGE);
    await symlink(join(cwd, 'victim/file'), join(cwd, 'out/page.json'));
    expect((await runMain(['-q', 'in', '-o', 'out'], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'victim/file'), 'utf8')).toBe('mine');
    expect(JSON.parse(await readFile(join(cwd, 'out/page.json'), 'utf8')).byline.authors).toEqual(['Ann Mbeki']);
    await writeFile(join(cwd, 'in/sub/page.txt'), PAGE);
    await symlink(join(cwd, 'victim'), join(cwd, 'out/sub'));
    expect((await runMain(['-q', 'in', '-o', 'out'], { cwd })).code).toBe(2);
    expect(await readdir(join(cwd, 'victim'))).toEqual(['file']);
  });

  it('with names that are devices elsewhere, or end with a dot: they are kept, for the input has them too', async () => {
    await mkdir(join(cwd, 'in'));
    for (const name of ['CON.txt', 'NUL.txt', 'page..txt']) await writeFile(join(cwd, 'in', name), PAGE);
    expect((await runMain(['-q', 'in', '-o', 'out'], { cwd })).code).toBe(0);
    expect((await readdir(join(cwd, 'out'))).sort()).toEqual(['CON.json', 'NUL.json', 'page..json']);
  });
});

describe('what unpacks to more than the limit is not held', () => {
  const LIMIT = ['--max-record', '64K'];
  const BOMB = Buffer.alloc(200_000_000, 'a');

  it.each([
    ['page.txt.gz', BOMB],
    ['records.jsonl.gz', Buffer.concat([Buffer.from('{"text":"'), BOMB])],
    [
      'archive.warc.gz',
      Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/\r\nWARC-Record-ID: <urn:x:1>\r\nWARC-Date: 2018-02-13T15:46:00Z\r\nContent-Type: text/plain\r\nContent-Length: ${BOMB.length}\r\n\r\n`,
        ),
        BOMB,
        Buffer.from('\r\n\r\n'),
      ]),
    ],
  ])('%s', async (name, content) => {
    await writeFile(join(cwd, name), gzipSync(content, { level: 1 }));
    const before = process.memoryUsage().rss;
    const { stdout, stderr, code } = await runMain([...LIMIT, name], { cwd });
    expect(stdout + stderr).toContain('longer than 65536 bytes');
    expect(code).toBe(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(BOMB.length / 2);
  });
});

describe('names that objects have of themselves', () => {
  it('are fields like others in a record', async () => {
    const record = '{"__proto__":{"polluted":1},"constructor":"x","text":"It rained on Sunday.","toString":2}';
    const { stdout } = await runMain(['-q', '--from', 'jsonl', '--max-failures', '1'], { cwd, stdin: `${record}\n` });
    expect(stdout).toContain('{"__proto__":{"polluted":1},"constructor":"x","story":');
    expect(stdout).toContain('"toString":2}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(['__proto__', 'constructor.prototype', '__proto__.text'])('lead nowhere as --text-field %s', async field => {
    const { stdout } = await runMain(['-q', '--from', 'jsonl', '--text-field', field, '--max-failures', '1'], {
      cwd,
      stdin: '{"text":"It rained on Sunday."}\n',
    });
    expect(JSON.parse(stdout).error.code).toBe('record-no-text');
  });

  it('are no options of the library', () => {
    expect(() => clean('Rain', JSON.parse('{"constructor":1}') as CleanOptions)).toThrow();
    expect(() => clean('Rain', JSON.parse('{"__proto__":{"trace":true}}') as CleanOptions)).toThrow();
  });
});

describe('of signatures and dates without end only some are weighed, for each is weighed against all others', () => {
  const MANY = 1000;
  const many = (...lines: string[]) => Array.from({ length: MANY }, () => lines).flat();
  it.each([
    ['cards of authors', storyWith([], many('Written by', 'Jane Doe'))],
    ['copyright lines', storyWith([], many('Jane Doe', '© 2022 Jane Doe. All rights reserved.'))],
    ['bylines above the story', storyWith(many('By Jane Doe'))],
    ['dates within the story', [...storyWith([]), ...many('3 May 2022'), ...STORY]],
  ])('%s', (_, lines) => {
    const { candidates, body, headline } = pageOf(lines);
    const { signers, stamps } = surveyPage(candidates, body, headline);
    expect(signers.length + stamps.length).toBeGreaterThan(0);
    expect(signers.length + stamps.length).toBeLessThan(MANY / 3);
  });
});

const NETWORK = /^(?:node:)?(?:net|http|https|http2|dns|tls|dgram|inspector|cluster)(?:\/|$)/;
it('nothing that ships can reach a network', async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: ['src/cli/main.ts', 'src/batch/worker.ts', 'src/index.ts'],
    absWorkingDir: join(import.meta.dirname, '..'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'dist',
    write: false,
    metafile: true,
    define: { COPYDESK_VERSION: '""' },
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap(output => output.imports.map(({ path }) => path));
  expect(imports).toContain('node:fs/promises');
  expect(imports.filter(path => NETWORK.test(path))).toEqual([]);
  const calls = outputFiles.flatMap(
    ({ text }) => text.match(/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/g) ?? [],
  );
  expect(calls).toEqual([]);
});

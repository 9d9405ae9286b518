import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain, stubEngine } from '../harness.js';
import { writeTree } from '../tree.js';

const PAGE = 'Harbour bridge opens\n\nThe bridge was opened on Monday.\n';
const RECORD = `${JSON.stringify({ id: 'a1', text: PAGE })}\n`;
let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'copydesk-'));
});

afterEach(() => rm(cwd, { recursive: true }));

const run = (...argv: readonly string[]) => runMain(['--quiet', ...argv], { cwd, engine: stubEngine, stdin: PAGE });
const files = (tree: Readonly<Record<string, string>>) => writeTree(cwd, tree);

describe('a story names its file', () => {
  const TREE = { 'in/a/x.txt': 'ax', 'in/b/x.txt': 'bx' };
  const named = (text: string) => text.match(/"?file"?: ?\S+/g);
  const JSONL = [
    '"file":"a/x.txt","headline":"ax","standfirst":null,',
    '"file":"b/x.txt","headline":"bx","standfirst":null,',
  ];
  const short = (text: string) => text.match(/"?file"?: ?.*"standfirst":null,/g);

  it.each([[['in']], [['in/a', 'in/b']], [['in/*/x.txt']], [['in/a/x.txt', 'in/b/x.txt']]])(
    'below what was given, in JSONL: %j',
    async inputs => {
      await files(TREE);
      expect(short((await run('-f', 'jsonl', ...inputs)).stdout)).toEqual(JSONL);
    },
  );

  it('the same from any working folder', async () => {
    await files(TREE);
    for (const [folder, input] of [
      ['in', '.'],
      ['in/a', '..'],
      ['in/b', join(cwd, 'in')],
    ] as const) {
      const { stdout } = await runMain(['-q', '-f', 'jsonl', input], { cwd: join(cwd, folder), engine: stubEngine });
      expect(short(stdout)).toEqual(JSONL);
    }
  });

  it('where several share an output', async () => {
    await files(TREE);
    expect(named((await run('in')).stdout)).toEqual(['"file": "a/x.txt",', '"file": "b/x.txt",']);
    expect(named((await run('in', '-f', 'md')).stdout)).toEqual(['file: a/x.txt', 'file: b/x.txt']);
    expect((await run('in', '-f', 'text')).stdout).not.toContain('x.txt');
    await run('in', '-o', 'all.json');
    expect(named(await readFile(join(cwd, 'all.json'), 'utf8'))).toHaveLength(2);
  });

  it('and not where its own file tells, but in JSONL', async () => {
    await files(TREE);
    expect(named((await run('in/a/x.txt')).stdout)).toBeNull();
    expect(named((await run('in/a/x.txt', '-f', 'md')).stdout)).toBeNull();
    expect((await run('in/a/x.txt', '-f', 'jsonl')).stdout).toMatch(/^{"file":"x.txt",/);
    await run('in', '-o', 'out');
    expect(named(await readFile(join(cwd, 'out/a/x.json'), 'utf8'))).toBeNull();
    await run('in', '-f', 'jsonl', '-o', 'lines');
    expect(await readFile(join(cwd, 'lines/a/x.jsonl'), 'utf8')).toMatch(/^{"file":"a\/x.txt",/);
  });

  it('standard input has none', async () => {
    await files(TREE);
    expect((await run('-f', 'jsonl')).stdout).toMatch(/^{"file":null,/);
    expect(named((await run('-', 'in/a/x.txt')).stdout)).toEqual(['"file": null,', '"file": "x.txt",']);
    expect((await run()).stdout).not.toContain('"file"');
  });

  it('a record keeps its own fields, and names the file in its story', async () => {
    await files({ 'in/a.txt': 'a', 'in/crawl.jsonl': RECORD });
    const [page = '', record = ''] = (await run('in')).stdout.split('\n');
    expect([JSON.parse(page).file, Object.keys(JSON.parse(record))]).toEqual(['a.txt', ['id', 'story']]);
    expect(JSON.parse(record).story.file).toBe('crawl.jsonl');
  });

  it('so do records of several files, and those that failed', async () => {
    const archive =
      'WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/\r\nWARC-Date: 2020-03-05T09:30:00Z\r\nWARC-Record-ID: <urn:x:1>\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\nRain\r\n\r\n';
    await files({ 'in/a.jsonl': `${RECORD}{"n":1}\n`, 'in/b/c.jsonl': `oops\n${RECORD}`, 'in/d.wet': archive });
    const outcomes = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
        .map(({ story, error }) => (story ?? error).file);
    const all = ['a.jsonl', 'a.jsonl', 'b/c.jsonl', 'b/c.jsonl', 'd.wet'];
    expect(outcomes((await run('in')).stdout)).toEqual(all);
    await run('in/a.jsonl', 'in/b/c.jsonl', 'in/d.wet', '-o', 'all.jsonl');
    expect(outcomes(await readFile(join(cwd, 'all.jsonl'), 'utf8'))).toEqual(all);
    expect(
      outcomes((await runMain(['-q', '-', 'in/d.wet'], { cwd, engine: stubEngine, stdin: RECORD })).stdout),
    ).toEqual([null, 'd.wet']);
  });

  it('but not records of the one file that was given, nor those in a file of their own', async () => {
    await files({ 'in/a.jsonl': RECORD, 'in/b.jsonl': RECORD });
    expect((await run('in/a.jsonl')).stdout).not.toContain('"file"');
    expect((await runMain(['-q'], { cwd, engine: stubEngine, stdin: RECORD })).stdout).not.toContain('"file"');
    await run('in', '-o', 'out');
    expect(await readFile(join(cwd, 'out/a.jsonl'), 'utf8')).toBe((await run('in/a.jsonl')).stdout);
  });

  it('a page that failed has one as well', async () => {
    await files({ 'in/empty.txt': '', 'in/z.txt': 'z' });
    expect(named((await run('in', '-f', 'jsonl')).stdout)?.map(text => text.slice(0, 22))).toEqual([
      '"file":"empty.txt","he',
      '"file":"z.txt","headli',
    ]);
  });
});

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMain, stubEngine } from '../harness.js';

let cwd = '';

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'copydesk-'));
  await mkdir(join(cwd, 'in/sub'), { recursive: true });
  for (const name of ['a.txt', 'in/b.txt', 'in/sub/c.txt']) await writeFile(join(cwd, name), `Story of ${name}\n`);
});

afterEach(() => rm(cwd, { recursive: true }));

const run = (...argv: readonly string[]) => runMain(argv, { cwd, engine: stubEngine });

/** The files that stories of a run name, and what it said. */
async function filesOf(...argv: readonly string[]) {
  const { stdout, stderr, code } = await run('-q', '-f', 'jsonl', ...argv);
  return { files: [...stdout.matchAll(/"file":"([^"]*)"/g)].map(([, file]) => file), stderr, code };
}

describe('a link', () => {
  beforeEach(async () => {
    await symlink('../a.txt', join(cwd, 'in/live.txt'));
    await symlink('sub', join(cwd, 'in/folder.txt'));
  });

  it('to a file is read, and one to a folder not followed, in a directory and of a glob', async () => {
    for (const given of ['in', 'in/*.txt', 'in/{b,live,folder}.txt']) {
      const files = ['b.txt', 'live.txt', ...(given === 'in' ? ['sub/c.txt'] : [])];
      expect(await filesOf(given)).toEqual({ files, stderr: '', code: 0 });
    }
    expect((await filesOf('in/**/*.txt')).files).toEqual(['b.txt', 'live.txt', 'sub/c.txt']);
  });

  it('that leads nowhere is told, and the others are read', async () => {
    await symlink('gone/x.txt', join(cwd, 'in/dead.txt'));
    const stderr =
      'copydesk: in/dead.txt: is a link to gone/x.txt, which is not there; mend the link or take it away\n';
    for (const given of ['in', 'in/*.txt']) {
      const { files, ...rest } = await filesOf(given);
      expect(rest).toEqual({ stderr, code: 2 });
      expect(files.slice(0, 2)).toEqual(['b.txt', 'live.txt']);
    }
    expect(await filesOf('in/dead.txt')).toEqual({ files: [], stderr, code: 2 });
    expect((await run('explain', 'in/dead.txt')).stderr).toBe(stderr);
  });

  it('that leads nowhere does not pass for a glob that matches nothing', async () => {
    await symlink('gone', join(cwd, 'dead.txt'));
    expect(await filesOf('de*.txt')).toEqual({
      files: [],
      stderr: 'copydesk: dead.txt: is a link to gone, which is not there; mend the link or take it away\n',
      code: 2,
    });
  });

  it('that leads in a circle is told as such', async () => {
    await symlink('round.txt', join(cwd, 'in/round.txt'));
    for (const given of ['in', 'in/*.txt', 'in/round.txt']) {
      const { stderr, code } = await filesOf(given);
      expect([stderr, code]).toEqual(['copydesk: in/round.txt: the links lead in a circle; check the links\n', 2]);
    }
  });

  it('that is hidden is not looked at', async () => {
    await symlink('gone', join(cwd, 'in/.lock'));
    expect((await filesOf('in')).code).toBe(0);
  });
});

describe('a file that is asked for twice', () => {
  it.each([
    [['a.txt', 'a.txt'], ['a.txt'], 'a.txt: is asked for more than once'],
    [['a.txt', './a.txt', 'a.txt'], ['a.txt'], './a.txt: is asked for more than once'],
    [['in/*.txt', 'in'], ['b.txt', 'sub/c.txt'], 'in/b.txt: is asked for more than once'],
    [['in', 'in/sub', 'in/b.txt'], ['b.txt', 'sub/c.txt'], '2 files are asked for more than once'],
  ])('is read once, where it stands first: %j', async (given, files, what) => {
    expect(await filesOf(...given)).toEqual({ files, stderr: '', code: 0 });
    const { stderr } = await run('-f', 'jsonl', ...given);
    expect(stderr).toContain(`copydesk: ${what}; `);
    expect(stderr.match(/more than once/g)).toHaveLength(1);
    expect((await run('-q', ...given, '-o', 'out/')).code).toBe(0);
  });

  it('is no file that another name leads to, nor one of the same name elsewhere', async () => {
    await symlink('a.txt', join(cwd, 'link.txt'));
    await writeFile(join(cwd, 'in/a.txt'), 'Another\n');
    expect((await filesOf('a.txt', 'link.txt', 'in/a.txt')).files).toEqual(['a.txt', 'link.txt', 'in/a.txt']);
    expect((await run('a.txt', 'link.txt', 'in/a.txt')).stderr).not.toContain('once');
  });

  it('stays a list of one', async () => {
    expect(JSON.parse((await run('a.txt', 'a.txt')).stdout)).toHaveLength(1);
  });
});

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../cli/harness.js';
import { parseCase, placeFiles, withResult, writtenFiles } from './case.js';

/** Runs every command file of this folder. `UPDATE_GOLDENS=1` writes what came out into it: read the difference. */

const folder = import.meta.dirname;
const names = (await readdir(folder)).filter(name => name.endsWith('.md')).sort();

it('finds command files', () => {
  expect(names.length).toBeGreaterThan(10);
});

describe('commands', () => {
  it.each(names)('%s', async name => {
    const path = join(folder, name);
    const markdown = await readFile(path, 'utf8');
    const test = parseCase(markdown);
    const cwd = await mkdtemp(join(tmpdir(), 'copydesk-'));
    try {
      await placeFiles(test, cwd);
      const run = await runMain(test.argv, { cwd, env: test.env, stdin: test.stdin });
      const result = { ...run, written: await writtenFiles(test, cwd) };
      expect(result.stderr).not.toContain('internal error');
      if (process.env['UPDATE_GOLDENS'] === '1') await writeFile(path, withResult(markdown, result));
      else expect(result).toEqual({ stdout: test.stdout, stderr: test.stderr, code: test.code, written: test.written });
    } finally {
      await rm(cwd, { recursive: true });
    }
  });
});

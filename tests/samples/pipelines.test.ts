import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCheckout } from '../checkout.js';

/**
 * Every file of samples/pipelines is run. Where Hadoop or Spark is missing, something stands for it that treats the
 * command as it does; what needs jq or GNU parallel is skipped where there is none.
 */

const STAND_INS = join(import.meta.dirname, 'stand-ins');
const STORIES = 'samples/stories.jsonl';
let checkout = '';
let expected = '';

beforeAll(async () => {
  checkout = await makeCheckout();
  expected = (await run('copydesk', '--max-failures', '1', STORIES)).stdout;
});

afterAll(() => rm(checkout, { recursive: true }));

async function run(command: string, ...argv: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const path = [join(checkout, 'bin'), process.env['PATH'], dirname(process.execPath), STAND_INS].join(delimiter);
  const env = {
    PATH: path,
    HOME: checkout,
    NODE: process.execPath,
    COPYDESK: join(checkout, 'bin/copydesk'),
    PYTHONPATH: (await has('python3', '-c', 'import pyspark')) ? '' : STAND_INS,
  };
  return promisify(execFile)(command, argv, { cwd: checkout, env });
}

const has = (command: string, ...argv: readonly string[]) =>
  promisify(execFile)(command, argv).then(
    () => true,
    () => false,
  );

async function partsOf(folder: string): Promise<string> {
  const names = (await readdir(join(checkout, folder))).filter(name => name.startsWith('part-')).sort();
  const parts = await Promise.all(names.map(name => readFile(join(checkout, folder, name), 'utf8')));
  return parts.join('');
}

it('knows every pipeline', () => {
  const names = readdirSync(join(import.meta.dirname, '../../samples/pipelines')).sort();
  expect(names).toEqual(['hadoop.sh', 'jq.sh', 'parallel.sh', 'spark.py']);
});

it('jq: a line for each story', async ({ skip }) => {
  if (!(await has('jq', '--version'))) skip('jq is missing');
  const { stdout } = await run('samples/pipelines/jq.sh', STORIES);
  expect(stdout.split('\n').map(line => line.split('\t').at(-1))).toEqual([
    'Quarry blast cracks school windows',
    'Snow closes mountain pass for third day',
    '',
  ]);
});

it('GNU parallel: the same bytes as one process', async ({ skip }) => {
  if (!(await has('parallel', '--version'))) skip('parallel is missing');
  const { stdout } = await run('env', 'BLOCK=300', 'samples/pipelines/parallel.sh', STORIES);
  expect(stdout).toBe(expected);
});

it('Hadoop Streaming: the same lines, and counters', async () => {
  const { stderr } = await run('samples/pipelines/hadoop.sh', STORIES, 'hadoop-out');
  expect((await partsOf('hadoop-out')).replaceAll('\t\n', '\n')).toBe(expected);
  expect(stderr).toContain('reporter:counter:copydesk,stories,2\n');
  expect(stderr).toContain('reporter:counter:copydesk,failed empty-input,1\n');
});

it('Spark: the same lines', async ({ skip }) => {
  if (!(await has('python3', '--version'))) skip('python3 is missing');
  await run('python3', 'samples/pipelines/spark.py', STORIES, 'spark-out');
  expect(await partsOf('spark-out')).toBe(expected);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** What is fitted is another test's; here no fit may even begin. */
const begun = vi.hoisted(() => {
  const calls: string[] = [];
  const reads = (what: string) => () => {
    calls.push(what);
    return [];
  };
  return { calls, reads };
});
// A fault here would write over what ships.
vi.mock('node:fs', async original => ({
  ...(await original<typeof import('node:fs')>()),
  writeFileSync: (file: string) => begun.calls.push(`writes ${file}`),
}));
vi.mock('../../src/training/fit-pages.js', () => ({ readCorpus: begun.reads('body') }));
vi.mock('../../src/training/headline-pages.js', () => ({
  readHeadlineTasks: begun.reads('headline'),
}));
vi.mock('../../src/training/signature-pages.js', () => ({
  readSignaturePages: begun.reads('signature'),
}));
vi.mock('../../src/training/body.js', () => ({
  fitBody: () => begun.calls.push('fits the body'),
  crossValidateBody: (_: unknown, folds: number, file: string) => begun.calls.push(`${folds} folds into ${file}`),
}));
vi.mock('../../src/training/cross-validate.js', () => ({
  fitDate: () => begun.calls.push('fits dates'),
  crossValidateHeadline: (_: unknown, folds: number) => begun.calls.push(`${folds} folds of headlines`),
  crossValidateSignature: (_: unknown, folds: number) => begun.calls.push(`${folds} folds of signatures`),
}));

const { train } = await import('../../src/training/train.js');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  for (const name of ['corpus/dev', 'half/dev', 'poor/dev', 'poor/silver'])
    await mkdir(join(folder, name), { recursive: true });
  for (const name of ['corpus/dev/pages', 'corpus/dev/labels', 'half/dev/pages', 'poor/dev/pages', 'poor/dev/labels']) {
    await writeFile(join(folder, `${name}.jsonl.gz`), '');
  }
  begun.calls.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

function run(argv: readonly string[]) {
  const said: string[] = [];
  const code = train(
    argv.map(arg => arg.replace('DIR', folder)),
    line => said.push(line.replaceAll(folder, 'DIR')),
  );
  return { said, code };
}

it.each([
  [
    ['DIR/corpus', '--folds', '5'],
    '--folds needs --predictions for the body; name the file that takes the bodies found',
  ],
  [
    ['DIR/corpus', '--folds', 'abc', '--predictions', 'DIR/p'],
    "--folds 'abc' is not a number from 2 to 999; give one such as 5",
  ],
  [['DIR/corpus', '--folds', '1', '--headline'], "--folds '1' is not a number from 2 to 999; give one such as 5"],
  [['DIR/corpus', '--folds', '2.5', '--signature'], "--folds '2.5' is not a number from 2 to 999; give one such as 5"],
  [['DIR/corpus', '--predictions', 'DIR/p'], '--predictions needs --folds; say in how many, such as --folds 5'],
  [
    ['DIR/corpus', '--folds', '5', '--predictions', 'DIR/no/p'],
    '--predictions DIR/no/p: there is no folder DIR/no; make it',
  ],
  [
    ['DIR/corpus', '--headline', '--folds', '5', '--predictions', 'DIR/p'],
    '--predictions cannot stand beside --headline: it takes bodies; leave it out',
  ],
  [['DIR/corpus', '--headline', '--signature'], '--headline cannot stand beside --signature; run one after the other'],
  [['DIR/nope'], 'DIR/nope: has no dev/pages.jsonl.gz; give the folder of the corpus'],
  [['DIR/half', '--headline'], 'DIR/half: has no dev/labels.jsonl.gz; give the folder of the corpus'],
  [['DIR/poor', '--signature'], 'DIR/poor: has no silver/pages.jsonl.gz; give the folder of the corpus'],
  [['DIR/corpus', 'more'], 'more: is one folder too many; give that of the corpus alone'],
  [[], 'no folder is given; give that of the corpus, which has the folder dev'],
])('refuses %j, and touches nothing', (argv, why) => {
  expect(run(argv)).toEqual({ said: [`train: ${why}`], code: 2 });
  expect(begun.calls).toEqual([]);
});

it('says which option it does not know', () => {
  const { said, code } = run(['DIR/corpus', '--fold', '5']);
  expect(said).toEqual([expect.stringMatching(/^train: .*--fold/)]);
  expect([code, begun.calls]).toEqual([2, []]);
});

it.each([
  [
    ['--folds', '5', '--predictions', 'DIR/p'],
    ['body', '5 folds into DIR/p'],
  ],
  [
    ['--folds', '2', '--headline'],
    ['headline', '2 folds of headlines'],
  ],
  [
    ['--folds', '12', '--signature'],
    ['signature', '12 folds of signatures'],
  ],
])('cross-validates, and fits nothing that ships: %j', (argv, calls) => {
  expect(run(['DIR/corpus', ...argv])).toEqual({ said: [], code: 0 });
  expect(begun.calls.map(call => call.replace(folder, 'DIR'))).toEqual(calls);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { requestOf, WrongUsage } from '../../src/training/request.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  for (const name of ['corpus/dev', 'half/dev', 'poor/dev', 'poor/silver'])
    await mkdir(join(folder, name), { recursive: true });
  for (const name of ['corpus/dev/pages', 'corpus/dev/labels', 'half/dev/pages', 'poor/dev/pages', 'poor/dev/labels']) {
    await writeFile(join(folder, `${name}.jsonl.gz`), '');
  }
});
afterEach(() => rm(folder, { recursive: true }));

const request = (argv: readonly string[]) => requestOf(argv.map(arg => arg.replace('DIR', folder)));

it.each([
  [['DIR/corpus', '--folds', '5'], '--folds is not for the body, which is always fitted in five; leave it out'],
  [
    ['DIR/corpus', '--folds', '5', '--predictions', 'DIR/p'],
    '--folds is not for the body, which is always fitted in five; leave it out',
  ],
  [
    ['DIR/corpus', '--sequence', '--folds', '5'],
    '--folds is not for the body, which is always fitted in five; leave it out',
  ],
  [['DIR/corpus', '--sequence', '--headline'], '--sequence cannot stand beside --headline; run one after the other'],
  [['DIR/corpus', '--fields', '--folds', '5'], '--fields needs --predictions; name the file that takes what is found'],
  [['DIR/corpus', '--fields'], '--fields needs --folds; to fit their weights, run --headline, then --signature'],
  [['DIR/corpus', '--fields', '--signature'], '--signature cannot stand beside --fields; run one after the other'],
  [
    ['DIR/corpus', '--folds', 'abc', '--predictions', 'DIR/p'],
    "--folds 'abc' is not a number from 2 to 999; give one such as 5",
  ],
  [['DIR/corpus', '--folds', '1', '--headline'], "--folds '1' is not a number from 2 to 999; give one such as 5"],
  [['DIR/corpus', '--folds', '2.5', '--signature'], "--folds '2.5' is not a number from 2 to 999; give one such as 5"],
  [['DIR/corpus', '--predictions', 'DIR/no/p'], '--predictions DIR/no/p: there is no folder DIR/no; make it'],
  [
    ['DIR/corpus', '--headline', '--folds', '5', '--predictions', 'DIR/p'],
    '--predictions cannot stand beside --headline; run --fields for predictions',
  ],
  [['DIR/corpus', '--headline', '--signature'], '--headline cannot stand beside --signature; run one after the other'],
  [['DIR/nope'], 'DIR/nope: has no dev/pages.jsonl.gz; give the folder of the corpus'],
  [['DIR/half', '--headline'], 'DIR/half: has no dev/labels.jsonl.gz; give the folder of the corpus'],
  [['DIR/poor', '--signature'], 'DIR/poor: has no silver/pages.jsonl.gz; give the folder of the corpus'],
  [['DIR/corpus', 'more'], 'more: is one folder too many; give that of the corpus alone'],
  [[], 'no folder is given; give that of the corpus, which has the folder dev'],
])('refuses %j', (argv, why) => {
  expect(() => request(argv)).toThrow(new WrongUsage(why.replaceAll('DIR', folder)));
});

it('says which option it does not know', () => {
  expect(() => request(['DIR/corpus', '--fold', '5'])).toThrow(/--fold/);
});

it.each([
  [[], { subject: 'body', folds: null, predictions: null }],
  [['--sequence'], { subject: 'sequence', folds: null, predictions: null }],
  [['--sequence', '--predictions', 'DIR/p'], { subject: 'sequence', folds: null, predictions: 'DIR/p' }],
  [['--headline'], { subject: 'headline', folds: null, predictions: null }],
  [['--predictions', 'DIR/p'], { subject: 'body', folds: null, predictions: 'DIR/p' }],
  [['--fields', '--folds', '5', '--predictions', 'DIR/p'], { subject: 'fields', folds: 5, predictions: 'DIR/p' }],
  [['--folds', '2', '--headline'], { subject: 'headline', folds: 2, predictions: null }],
  [['--folds', '12', '--signature'], { subject: 'signature', folds: 12, predictions: null }],
])('takes %j', (argv, asked) => {
  const { predictions, ...rest } = request(['DIR/corpus', ...argv]);
  const named = predictions === null ? null : predictions.replace(folder, 'DIR');
  expect({ ...rest, predictions: named }).toEqual({ folder: join(folder, 'corpus'), hasSilver: false, ...asked });
});

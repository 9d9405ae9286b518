import { expect, it, test } from 'vitest';
import { mainOf, runsOf } from '../../../src/labels/model/runs.js';
import { candidate, PROSE } from '../candidates.js';

const B = candidate(PROSE[0] ?? '');
const o = candidate('Weather');
const S = candidate('Share this', { claimed: 'share-bar' });
const U = candidate('Weather', { claimed: 'menu', sure: false });
const H = candidate('Read more', { claimed: 'related-list', sure: false, heads: true });

/** `from-to:lines` of each run. */
function runs(...page: (typeof B)[]): string[] {
  const isBody = Uint8Array.from(page, one => (one === B ? 1 : 0));
  const words = Float32Array.from(page, ({ shape }) => shape.words);
  return runsOf(page, isBody, words).map(({ from, to, lines }) => `${from}-${to}:${lines}`);
}

test.each([
  ['no body, no run', [o, S], []],
  ['lines that follow each other', [o, B, B, o], ['1-3:2']],
  ['a gap of one or two lines does not end it', [B, o, B, o, U, B], ['0-6:3']],
  ['three do', [B, o, o, o, B], ['0-1:1', '4-5:1']],
  ['so do two, where a rule is sure of the second', [B, o, S, B], ['0-1:1', '3-4:1']],
  ['one that a rule is sure of does not', [B, S, B], ['0-3:2']],
  ['the heading of a list does', [B, H, B], ['0-1:1', '2-3:1']],
] as const)('%s', (_, page, expected) => {
  expect(runs(...page)).toEqual(expected);
});

test('a run has the words of its body lines, and its gap begins behind the run above', () => {
  const page = [o, o, B, o, o, o, B, B];
  const words = Float32Array.from(page, ({ shape }) => shape.words);
  const found = runsOf(
    page,
    Uint8Array.from(page, one => (one === B ? 1 : 0)),
    words,
  );
  expect(found.map(run => [run.gapFrom, run.words / (words[2] as number)])).toEqual([
    [0, 1],
    [3, 2],
  ]);
});

it.each([
  [[12, 300, 500], 1],
  [[60, 100], 0],
  [[30, 100], 1],
  [[8], 0],
  [[0, 0], -1],
  [[], -1],
])('of runs of %j words number %d is the story', (words, main) => {
  expect(mainOf(words)).toBe(main);
});

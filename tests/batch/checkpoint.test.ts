import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Checkpoint, difference, type Mark, readCheckpoint, writeCheckpoint } from '../../src/batch/checkpoint.js';

const mark: Mark = {
  place: { input: 1, within: { at: 300, line: 7 } },
  counts: { documents: 6, failed: { 'no-body': 1 }, doubtful: 2, removed: { menu: 40 } },
  unreadable: 0,
  written: 0,
  output: { name: '.out.jsonl.0123456789ab.partial', bytes: 900, tail: null },
  quarantine: null,
};
const state: Checkpoint = {
  format: 1,
  version: '0.1.0',
  options: { format: null, timezone: 'Europe/Berlin', trace: false },
  inputs: 'digest',
  mark,
  inputMark: { ...mark, place: { input: 1, within: null } },
  done: false,
};

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  path = join(folder, '.out.jsonl.checkpoint');
});
afterEach(() => rm(folder, { recursive: true }));

it('reads what was written, and nothing else lies there', async () => {
  writeCheckpoint(path, { ...state, inputs: 'older' });
  writeCheckpoint(path, state);
  expect(await readCheckpoint(path)).toEqual(state);
  expect(await readdir(folder)).toEqual(['.out.jsonl.checkpoint']);
});

it('is private', async () => {
  writeCheckpoint(path, state);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('is null where there is none', async () => {
  expect(await readCheckpoint(path)).toBeNull();
});

it.each([
  '',
  '{',
  '[]',
  '{"format":2}',
  JSON.stringify({ ...state, extra: 1 }),
  JSON.stringify({ ...state, mark: {} }),
])('is damaged: %s', async text => {
  await writeFile(path, text);
  expect(await readCheckpoint(path)).toBe('damaged');
});

it('keeps the last one where a new one cannot be written', async () => {
  writeCheckpoint(path, state);
  const circle: Record<string, unknown> = { ...state };
  circle['self'] = circle;
  expect(() => writeCheckpoint(path, circle as unknown as Checkpoint)).toThrow();
  expect(await readCheckpoint(path)).toEqual(state);
  expect(await readdir(folder)).toEqual(['.out.jsonl.checkpoint']);
});

describe('difference', () => {
  const flags = { timezone: '--timezone', format: '--format', trace: '--trace' };
  it('is null for the same run', () => {
    expect(difference(state, { ...state }, flags)).toBeNull();
  });
  it.each([
    [{ version: '0.2.0' }, 'it was begun by copydesk 0.1.0, and this is 0.2.0'],
    [{ options: { ...state.options, timezone: null } }, '--timezone was Europe/Berlin, and is now none'],
    [{ options: { ...state.options, format: 'jsonl' } }, '--format was none, and is now jsonl'],
    [{ options: { ...state.options, trace: true } }, '--trace was false, and is now true'],
    [{ inputs: 'other' }, 'the inputs have changed since (their names, sizes or times)'],
  ])('%j', (changed, why) => {
    expect(difference(state, { ...state, ...changed }, flags)).toBe(why);
  });
});

import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../src/cli/io.js';
import { showsProgress, Talk } from '../../../src/cli/terminal/talk.js';
import { Captured } from '../harness.js';

let now = 0;

function ioOf({ stderrTTY = false, stdoutTTY = false, env = {} } = {}): Io & { readonly stderr: Captured } {
  const stderr = Object.assign(new Captured(), { isTTY: stderrTTY });
  const stdout = Object.assign(new Captured(), { isTTY: stdoutTTY });
  return { stdin: new PassThrough(), stdout, stderr, env, cwd: '/', clock: () => now };
}

describe('Talk', () => {
  it('says what went wrong, and what is good to know', () => {
    const io = ioOf();
    const talk = new Talk(io, false);
    talk.say('one');
    talk.note('two');
    talk.raw('three');
    expect(io.stderr.text).toBe('copydesk: one\ncopydesk: two\nthree\n');
  });

  it('says only what went wrong when it is quiet', () => {
    const io = ioOf();
    const talk = new Talk(io, true);
    talk.note('two');
    talk.say('one');
    talk.failure('three');
    expect(io.stderr.text).toBe('copydesk: one\ncopydesk: three\n');
  });

  it('tells the first failures, and once that there are more', () => {
    const io = ioOf();
    const talk = new Talk(io, false);
    for (let at = 0; at < 1000; at++) talk.failure(`failure ${at}`);
    const lines = io.stderr.text.trimEnd().split('\n');
    expect(lines.slice(18)).toEqual([
      'copydesk: failure 18',
      'copydesk: failure 19',
      'copydesk: more documents failed: they are counted, and --quarantine lists them',
    ]);
  });

  it('takes a terminal that does not know its width for one of 80 columns', () => {
    const io = ioOf();
    io.stderr.columns = 0;
    new Talk(io, false).progress(columns => `${columns}`);
    expect(io.stderr.text).toBe('\r\u001b[K80');
  });

  it('shows progress in one place, not too often, and takes it away before anything else', () => {
    const io = ioOf();
    const talk = new Talk(io, false);
    for (now of [0, 50, 99, 100, 150]) talk.progress(columns => `${now} of ${columns}`);
    talk.say('one');
    talk.clear();
    expect(io.stderr.text).toBe('\r\u001b[K0 of 80\r\u001b[K100 of 80\r\u001b[Kcopydesk: one\n');
  });
});

it.each([
  [{ stderrTTY: true }, true, true],
  [{ stderrTTY: true, stdoutTTY: true }, true, false],
  [{ stderrTTY: true, stdoutTTY: true }, false, true],
  [{ stderrTTY: false }, false, false],
  [{ stderrTTY: true, env: { TERM: 'dumb' } }, false, false],
])('%j, output on stdout %s: shows progress %s', (setting, onStdout, shown) => {
  expect(showsProgress(ioOf(setting), onStdout)).toBe(shown);
});

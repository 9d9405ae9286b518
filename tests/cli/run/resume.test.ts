import { cpSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/batch/engine.js';
import { runMain, stubEngine } from '../harness.js';

/**
 * A run that is killed leaves its folder as it is at that moment. So the folder is copied at many moments of a run, and
 * from each of the copies the run is gone on with. When a checkpoint is made depends on how busy the machine is. So the run is
 * stopped once, which leaves one for certain, and gone on with: whenever that run is killed there is a checkpoint.
 */

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'copydesk-'));
});
afterEach(() => rm(cwd, { recursive: true }));

const RECORDS = 300;

/** Records of about 5 KB, of which some fail: enough for several batches. */
function crawl(name: string, count = RECORDS): string {
  const lines = Array.from({ length: count }, (_, at) => {
    if (at % 50 === 7) return `{"id":"${name}${at}"}`;
    if (at % 50 === 13) return 'not json';
    return JSON.stringify({ id: `${name}${at}`, text: `Story ${name}${at}\n${'It rained. '.repeat(450)}` });
  });
  return `${lines.join('\n')}\n`;
}

/** Puts inputs in place, written at a full second: copying a folder loses the fractions. */
async function inputs(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(cwd, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await utimes(path, 1_600_000_000, 1_600_000_000);
  }
}

/** Every look at it is a second later: so there is a checkpoint as often as there can be. */
function hurriedClock(): () => number {
  let now = 0;
  return () => {
    now += 1000;
    return now;
  };
}

let copied = 0;

/** A pipeline that copies the folder of the run now and then. */
function copying(every: number, copies: string[]): Engine {
  let calls = 0;
  return {
    ...stubEngine,
    clean: (text, options) => {
      if (++calls % every === 0) {
        const copy = `${cwd}-copy${++copied}`;
        cpSync(cwd, copy, { recursive: true, preserveTimestamps: true });
        copies.push(copy);
      }
      return stubEngine.clean(text, options);
    },
  };
}

/** A pipeline that tells the run to stop at a document. */
function stopping(at: number, stop: AbortController, engine: Engine): Engine {
  let calls = 0;
  return {
    ...engine,
    clean: (text, options) => {
      if (++calls === at) stop.abort();
      return engine.clean(text, options);
    },
  };
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const pairs = await Promise.all(
    files.sort().map(async path => [path.slice(folder.length + 1), (await readFile(path)).toString('base64')] as const),
  );
  return Object.fromEntries(pairs);
}

const run = (argv: readonly string[], engine: Engine = stubEngine, folder = cwd, signal?: AbortSignal) =>
  runMain(['--max-failures', '100%', ...argv], {
    cwd: folder,
    engine,
    clock: hurriedClock(),
    ...(signal === undefined ? {} : { signal }),
  });

/** The document at which a run is stopped: it is none of the first batch, so that there is something to go on with. */
const STOPPED_AT = 100;

/** Copies of a run until it is stopped, and of the one that goes on with it, which all have a checkpoint. */
interface Copies {
  readonly first: string[];
  readonly second: string[];
}

/** Runs a command, stops it and goes on with it to its end, making copies on the way. */
async function stoppedOnce(argv: readonly string[], every: number, exit: number, { first, second }: Copies) {
  const stop = new AbortController();
  expect((await run(argv, stopping(STOPPED_AT, stop, copying(every, first)), cwd, stop.signal)).code).toBe(2);
  const { stderr, code } = await run([...argv, '--resume'], copying(every, second));
  expect([stderr.includes('going on after'), code]).toEqual([true, exit]);
}

/** Runs a command, going on from every copy that is made on the way. */
async function goesOnFromAnywhere(argv: readonly string[], every: number, exit = 0): Promise<void> {
  const uninterrupted = `${cwd}-whole`;
  await cp(cwd, uninterrupted, { recursive: true, preserveTimestamps: true });
  const copies: Copies = { first: [], second: [] };
  const goesOn = async (copy: string) => {
    const { stderr, code } = await run([...argv, '--resume'], stubEngine, copy);
    expect([stderr.includes('internal error'), code]).toEqual([false, exit]);
    return stderr.includes('going on after');
  };
  try {
    expect((await run(argv, stubEngine, uninterrupted)).code).toBe(exit);
    const whole = await contents(uninterrupted);
    await stoppedOnce(argv, every, exit, copies);
    expect(await contents(cwd)).toEqual(whole);
    expect(Math.min(copies.first.length, copies.second.length)).toBeGreaterThan(1);
    for (const copy of [...copies.first, ...copies.second]) {
      expect((await goesOn(copy)) || copies.first.includes(copy)).toBe(true);
      expect(await contents(copy)).toEqual(whole);
    }
  } finally {
    for (const copy of [uninterrupted, ...copies.first, ...copies.second]) await rm(copy, { recursive: true });
  }
}

describe('going on gives the bytes of one run that was never interrupted', () => {
  it('into one file, with a quarantine', async () => {
    await inputs({ 'crawl.jsonl': crawl('a') });
    await goesOnFromAnywhere(['crawl.jsonl', '-o', 'out.jsonl', '--quarantine', 'failed.jsonl'], 19);
  });

  it('into a packed file, from a packed file', async () => {
    await inputs({ 'crawl.jsonl': crawl('a') });
    await goesOnFromAnywhere(['crawl.jsonl', '-o', 'out.jsonl.gz'], 45);
  });

  it.each(['out.jsonl', 'out.jsonl.gz', 'out'])('into %s, where one input breaks off', async output => {
    await inputs({ 'a.jsonl': crawl('a', 130), 'c.jsonl': crawl('c', 130) });
    const packed = gzipSync(crawl('b'), { level: 0 });
    await writeFile(join(cwd, 'b.jsonl.gz'), packed.subarray(0, packed.length - 500));
    await utimes(join(cwd, 'b.jsonl.gz'), 1_600_000_000, 1_600_000_000);
    const argv = ['a.jsonl', 'b.jsonl.gz', 'c.jsonl', '-f', 'jsonl', '-o', output, '--quarantine', 'failed.jsonl'];
    await goesOnFromAnywhere(argv, 23, 2);
  });

  it('several inputs into an array', async () => {
    const pages = Array.from({ length: 200 }, (_, at) => [
      `in/${at}.txt`,
      at % 20 === 3 ? '' : `Story ${at}\nIt rained.`,
    ]);
    await inputs(Object.fromEntries(pages));
    await goesOnFromAnywhere(['in', '-o', 'out.json', '--quarantine', 'failed.jsonl'], 23);
  });

  it('files of records and pages into a directory', async () => {
    const records = ['a', 'b', 'sub/c'].map(name => [`in/${name}.jsonl`, crawl(name, 130)]);
    const pages = ['aa', 'sub/d', 'z'].map(name => [`in/${name}.txt`, `Story ${name}\nIt rained.`]);
    await inputs(Object.fromEntries([...records, ...pages]));
    await goesOnFromAnywhere(['in', '-f', 'jsonl', '-o', 'out', '--quarantine', 'failed.jsonl'], 21);
  });
});

describe('a run that is done', () => {
  const anew = 'no interrupted run is left to go on with: it is made anew';

  it.each([
    [['crawl.jsonl', '-o', 'out.jsonl'], 'out.jsonl'],
    [['crawl.jsonl', '-o', 'out/'], 'out/crawl.jsonl'],
  ])('is made anew, and that is said: %j', async (argv, output) => {
    await inputs({ 'crawl.jsonl': crawl('a', 3) });
    const first = await run([...argv, '--resume']);
    const whole = await contents(cwd);
    expect(first.stderr).not.toContain(anew);
    const again = await run([...argv, '--resume']);
    expect(again.stderr).toContain(`copydesk: ${output}: ${anew}\n`);
    expect(await contents(cwd)).toEqual(whole);
    expect((await run(argv)).stderr).not.toContain(anew);
    expect((await run([...argv, '--resume', '-q'])).stderr).not.toContain(anew);
  });
});

describe('a run that is told to stop', () => {
  it('says how to go on, and leaves what is needed for it', async () => {
    await inputs({ 'crawl.jsonl': crawl('a') });
    const argv = ['crawl.jsonl', '-o', 'out.jsonl'];
    await run(argv);
    const whole = await contents(cwd);
    await rm(join(cwd, 'out.jsonl'));

    const stop = new AbortController();
    const stopped = await runMain(argv, { cwd, engine: stopping(150, stop, stubEngine), signal: stop.signal });
    expect(stopped.code).toBe(2);
    expect(stopped.stderr).toMatch(
      /copydesk: stopped after \d+ documents; the same command with --resume goes on from there\n$/,
    );
    // the name of the unfinished file has random figures, and may stand before that of the checkpoint or behind it
    const names = Object.keys(await contents(cwd)).map(name => name.replace(/\.[0-9a-f]{12}\.partial$/, '.*.partial'));
    expect(names.sort()).toEqual(['.out.jsonl.*.partial', '.out.jsonl.checkpoint', 'crawl.jsonl']);
    const { stderr } = await run([...argv, '--resume']);
    expect(stderr).toContain(`going on after ${/after (\d+)/.exec(stopped.stderr)?.[1]} documents`);
    const [, now] = /copydesk: 288 stories, (\d+) of them now, 12 failed/.exec(stderr) ?? [];
    expect(Number(now)).toBeGreaterThan(100);
    expect(Number(now)).toBeLessThan(200);
    expect(await contents(cwd)).toEqual(whole);
  });
});

/** What a summary for machines says. */
const summaryOf = (stderr: string) => JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '');

describe('a run that goes on', () => {
  it.each(['crawl.jsonl', 'crawl.jsonl.gz'])('tells its own bytes and stories from those before: %s', async name => {
    const text = crawl('a');
    const bytes = name.endsWith('.gz') ? gzipSync(text, { level: 0 }) : Buffer.from(text);
    await writeFile(join(cwd, name), bytes);
    await utimes(join(cwd, name), 1_600_000_000, 1_600_000_000);
    const argv = [name, '-o', 'out.jsonl', '--summary', 'json'];
    await killed(argv);
    const { mark } = JSON.parse(await readFile(join(cwd, '.out.jsonl.checkpoint'), 'utf8'));
    const { documents, stories, earlier, bytes: read } = summaryOf((await run([...argv, '--resume'])).stderr);
    expect([documents, stories, earlier.documents]).toEqual([300, 288, mark.counts.documents]);
    expect(earlier.stories).toBeLessThan(earlier.documents);
    // What is packed is read ahead of what is worked on.
    const rest = bytes.length - mark.place.within.at;
    if (name.endsWith('.gz')) expect(read).toBeLessThanOrEqual(rest);
    else expect(read).toBe(rest);
  });
});

/** A run that was killed in the middle, with a checkpoint of some work. */
async function killed(argv: readonly string[]): Promise<void> {
  const copies: Copies = { first: [], second: [] };
  await stoppedOnce(argv, 20, 0, copies);
  await rm(cwd, { recursive: true });
  await cp(copies.second[1] ?? '', cwd, { recursive: true, preserveTimestamps: true });
  for (const copy of [...copies.first, ...copies.second]) await rm(copy, { recursive: true });
}

describe('a run cannot be gone on with', () => {
  const argv = ['crawl.jsonl', '-o', 'out.jsonl'];
  const refused = async (given: readonly string[] = argv) => {
    const before = await contents(cwd);
    const { stderr, code } = await run([...given, '--resume', '-q']);
    expect(code).toBe(2);
    // Nothing is touched: the next try may be the right one.
    expect(await contents(cwd)).toEqual(before);
    return stderr;
  };
  beforeEach(async () => {
    await inputs({ 'crawl.jsonl': crawl('a') });
    await killed(argv);
  });

  it('when the input has another size', async () => {
    await inputs({ 'crawl.jsonl': crawl('b', 301) });
    expect(await refused()).toContain(
      'the interrupted run cannot be gone on with: the inputs have changed since (their names, sizes or times); ' +
        'start anew without --resume',
    );
  });

  it('when the input was written since', async () => {
    await utimes(join(cwd, 'crawl.jsonl'), new Date(), new Date());
    expect(await refused()).toContain('the inputs have changed since');
  });

  it('when there is another input', async () => {
    await writeFile(join(cwd, 'more.jsonl'), '{}\n');
    expect(await refused(['crawl.jsonl', 'more.jsonl', '-o', 'out.jsonl'])).toContain('the inputs have changed since');
  });

  it.each([
    [['--trace'], '--trace was false, and is now true'],
    [['--text-field', 'body'], '--text-field was text, and is now body'],
    [['--timezone', 'Europe/Berlin'], '--timezone was none, and is now Europe/Berlin'],
    [['--quarantine', 'q'], '--quarantine was none, and is now q'],
    [['--max-record', '1K'], '--max-record was 32M, and is now 1K'],
  ])('when an option has changed: %j', async (more, why) => {
    expect(await refused([...argv, ...more])).toContain(why);
  });

  it('when copydesk is of another version', async () => {
    const path = join(cwd, '.out.jsonl.checkpoint');
    const state = JSON.parse(await readFile(path, 'utf8'));
    await writeFile(path, JSON.stringify({ ...state, version: '0.0.1' }));
    expect(await refused()).toContain('it was begun by copydesk 0.0.1, and this is');
  });

  it('when the checkpoint is damaged', async () => {
    await writeFile(join(cwd, '.out.jsonl.checkpoint'), '{"half":');
    expect(await refused()).toContain('is no checkpoint of this version; start anew without --resume');
  });

  it('when the unfinished file is gone', async () => {
    for (const name of await readdir(cwd)) if (name.endsWith('.partial')) await rm(join(cwd, name));
    expect(await refused()).toContain('what was left of the interrupted run is gone');
  });

  it.each([[['--jobs', '3']], [['--max-failures', '7']], [['--summary', 'json']], [['--hadoop']]])(
    'but it can when only this has: %j',
    async more => {
      expect((await run([...argv, '--resume', ...more])).stderr).toContain('going on after');
    },
  );
});

it('is started anew without --resume, and says so; nothing of it stays', async () => {
  await inputs({ 'crawl.jsonl': crawl('a') });
  await killed(['crawl.jsonl', '-o', 'out.jsonl', '--quarantine', 'q']);
  const { stderr } = await run(['crawl.jsonl', '-o', 'out.jsonl', '--quarantine', 'q']);
  expect(stderr).toContain('an interrupted run is started anew; --resume would have gone on with it');
  expect(Object.keys(await contents(cwd))).toEqual(['crawl.jsonl', 'out.jsonl', 'q']);
});

it('is not to be gone on with when its input is damaged: nothing of it stays', async () => {
  const packed = gzipSync(crawl('a'));
  await writeFile(join(cwd, 'crawl.jsonl.gz'), packed.subarray(0, packed.length - 500));
  const { stderr, code } = await run(['crawl.jsonl.gz', '-o', 'out.jsonl', '-q']);
  expect(stderr).toMatch(
    /copydesk: crawl\.jsonl\.gz: the packed data breaks off; get the file again \(its first \d+ records left out\)\n$/,
  );
  expect(code).toBe(2);
  expect(await readdir(cwd)).toEqual(['crawl.jsonl.gz']);
});

it('begins where there is nothing to go on with', async () => {
  await inputs({ 'crawl.jsonl': crawl('a', 3) });
  const { stderr, code } = await run(['crawl.jsonl', '-o', 'out.jsonl', '--resume']);
  expect([stderr.includes('going on'), code]).toEqual([false, 0]);
  expect(Object.keys(await contents(cwd))).toEqual(['crawl.jsonl', 'out.jsonl']);
});

describe('--resume is refused', () => {
  it.each([
    [['crawl.jsonl', '--resume'], '--resume needs an output to go on with; give a file or a directory with -o'],
    [['crawl.jsonl', '--resume', '-o', '/dev/stdout'], '--resume needs an output to go on with'],
    [['-', '--resume', '-o', 'out.jsonl'], '<stdin>: cannot be read from the middle; --resume needs files: name them'],
  ])('%j', async (argv, why) => {
    await writeFile(join(cwd, 'crawl.jsonl'), '{}\n');
    const { stderr, code } = await run([...argv, '-q']);
    expect(stderr).toContain(why);
    expect(code).toBe(2);
  });
});

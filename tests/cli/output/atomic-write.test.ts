import { mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  atomicSink,
  linkTarget,
  nameBeside,
  resumedSink,
  sweepUnfinished,
  type Unfinished,
} from '../../../src/cli/output/atomic-write.js';
import { CannotRun } from '../../../src/cli/terminal/messages.js';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  path = join(folder, 'out.txt');
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => atomicSink(path, 'out.txt', true);
const goOn = (partial: Unfinished) => resumedSink(path, 'out.txt', true, partial);

async function left(text: string): Promise<Unfinished> {
  const sink = await open();
  await sink.write(text);
  const partial = sink.partial();
  await sink.leave();
  if (partial === null) throw new Error('no partial');
  return partial;
}

describe('nameBeside', () => {
  it('is hidden, and in the same folder', () => {
    expect(nameBeside('/data/stories.jsonl', '.checkpoint')).toBe('/data/.stories.jsonl.checkpoint');
  });
  it('is short enough for a name that is long, and another for another', () => {
    const [one, two] = ['ä', 'ö'].map(letter => nameBeside(`/data/${letter.repeat(120)}`, '.checkpoint'));
    expect(one?.length).toBeLessThan(100);
    expect(one).not.toBe(two);
  });
});

describe('an unfinished file', () => {
  it('is not there under its name until it is committed', async () => {
    const sink = await open();
    await sink.write('one\n');
    await sink.write(Buffer.from('two\n'));
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.out\.txt\.[0-9a-f]{12}\.partial$/)]);
    await sink.commit();
    expect(await readdir(folder)).toEqual(['out.txt']);
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
  });

  it('is private until it is committed, and then has the permissions of any new file', async () => {
    const sink = await open();
    await sink.write('news');
    const partial = join(folder, sink.partial()?.name ?? '');
    expect((await stat(partial)).mode & 0o777).toBe(0o600);
    await sink.commit();
    await writeFile(join(folder, 'other.txt'), '');
    expect((await stat(path)).mode).toBe((await stat(join(folder, 'other.txt'))).mode);
  });

  it('is gone when it is aborted', async () => {
    const sink = await open();
    await sink.write('one');
    await sink.abort();
    await sink.abort();
    expect(await readdir(folder)).toEqual([]);
  });

  it('can be gone on with, and what was written after that place is written over', async () => {
    const first = await open();
    await first.write('one\n');
    const partial = first.partial();
    await first.write('torn torn torn torn');
    await first.leave();
    if (partial === null) throw new Error('no partial');
    const second = await goOn(partial);
    await second?.write('two\n');
    await second?.commit();
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
    expect(await readdir(folder)).toEqual(['out.txt']);
  });

  it('is null when it is gone', async () => {
    const partial = await left('one');
    await rm(join(folder, partial.name));
    expect(await goOn(partial)).toBeNull();
  });

  it('is refused when it is shorter than it was', async () => {
    const partial = await left('one');
    await truncate(join(folder, partial.name), 2);
    await expect(goOn(partial)).rejects.toBeInstanceOf(CannotRun);
  });

  it.each(['../other/.out.txt.0123456789ab.partial', '/etc/passwd', 'victim', '.out.txt.partial', ''])(
    'is none of the name %j: a checkpoint cannot lead elsewhere',
    async name => {
      await writeFile(join(folder, 'victim'), 'whole');
      expect(await goOn({ name, bytes: 0, tail: null })).toBeNull();
      expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('whole');
    },
  );

  it('is not followed when it is a link', async () => {
    await writeFile(join(folder, 'victim'), 'whole');
    const name = '.out.txt.0123456789ab.partial';
    await symlink('victim', join(folder, name));
    await expect(goOn({ name, bytes: 0, tail: null })).rejects.toBeInstanceOf(CannotRun);
  });

  it('is swept away, but for the one that is kept, and nothing else is', async () => {
    const [kept, gone] = [await left('one'), await left('two')];
    const others = ['.other.txt.0123456789ab.partial', '.out.txt.partial', 'out.txt.0123456789ab.partial', 'out.txt'];
    for (const name of others) await writeFile(join(folder, name), '');
    await sweepUnfinished(folder, [path], kept.name);
    expect((await readdir(folder)).sort()).toEqual([...others, kept.name].sort());
    expect(await readdir(folder)).not.toContain(gone.name);
    await sweepUnfinished(join(folder, 'nowhere'), [path], null);
  });
});

describe('linkTarget', () => {
  it('says what cannot be told', async () => {
    await symlink('b', join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    await expect(linkTarget(join(folder, 'a'), 'a')).rejects.toThrow('a: the links lead in a circle; check the links');
  });
});

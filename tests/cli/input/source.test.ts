import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findSource, type Source } from '../../../src/cli/input/source.js';
import type { Io } from '../../../src/cli/io.js';
import { isSystemError } from '../../../src/cli/terminal/messages.js';
import type { ReaderName } from '../../../src/readers/index.js';
import { Captured } from '../harness.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ioOf = (stdin: Readable = new PassThrough()): Io => ({
  ...{ stdin, stdout: new Captured(), stderr: new Captured(), env: {}, cwd: folder, clock: () => 0 },
});

async function fileSource(name: string, content: string | Uint8Array, from: ReaderName | 'auto' = 'auto') {
  const path = join(folder, name);
  await writeFile(path, content);
  return findSource({ name, path, keep: name }, from, ioOf(), 1000, 'text');
}

const streamSource = (stdin: Readable, from: ReaderName | 'auto' = 'auto') =>
  findSource({ name: '<stdin>', path: null, keep: 'stdin' }, from, ioOf(stdin), 1000, 'text');

async function read(source: Source): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of source.bytes.open()) parts.push(chunk);
  await source.bytes.close();
  return Buffer.concat(parts).toString();
}

/** Bytes of the heap that are in use. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const PAGE = '<!doctype html><p>Rain';
const RECORDS = '{"text":"Rain"}\n';

describe('a file', () => {
  it.each([
    ['a.json', '[{"text":"Rain"}', true],
    ['a.json', '{\n "text": "Rain"\n', true],
    ['a.json', '{\n "text": "Rain"\n}\nRain', true],
    ['a.json', '[\n]', undefined],
    ['a.json', RECORDS, undefined],
    ['a.md', '[Rain](x)', undefined],
    ['a.txt', '["Rain"]', undefined],
  ])('%s with %j, read as text, is like JSON: %s', async (name, content, expected) => {
    expect((await fileSource(name, content)).likeJson).toBe(expected);
    if (name !== 'a.txt') expect((await streamSource(Readable.from([Buffer.from(content)]))).likeJson).toBe(expected);
  });

  it.each([
    ['a.json', '[{"text":"Rain"}]'],
    ['a.json', '\n[\n  {\n    "text": "Rain"\n  }\n]\n'],
    ['a.json', '["Rain"]'],
    ['a', '{\n "text": "Rain"\n}\n'],
    ['a.json', '{\n "text": "Rain"\n}\n{\n "text": "Snow"\n}\n'],
    ['a.txt', '[{"text":"Rain"}]'],
    ['a.txt', '{\n "text": "Rain"\n}\n'],
    ['a.txt.gz', gzipSync('[{"text":"Rain"}]')],
    ['a.json', Buffer.from('\ufeff[{"text":"Rain"}]', 'utf16le')],
  ])('%s with %j is refused as JSON', async (name, content) => {
    const { reader, refused, likeJson, noField } = await fileSource(name, content);
    expect([reader, refused?.code, likeJson, noField]).toEqual(['text', 'not-jsonl', undefined, undefined]);
    const bytes = Buffer.from(content);
    const step = Buffer.isBuffer(content) ? 4 : 1;
    const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
      bytes.subarray(at * step, (at + 1) * step),
    );
    expect((await streamSource(Readable.from(chunks))).refused?.code).toBe('not-jsonl');
  });

  it.each([
    ['a.json', '[{"text":"Rain"}]', 'text'],
    ['a.jsonl', '[{"text":"Rain"}]', 'auto'],
    ['a.html', '[{"text":"Rain"}]', 'auto'],
    ['a.json', RECORDS, 'auto'],
    ['a.md', '[Home](/) [News](/news)\n\nRain fell.\n\n[1]: /a "Rain"]', 'auto'],
    ['a.md', '[[Rain]]\n\nRain fell.\n[[Snow]]', 'auto'],
    ['a.md', '["Rain fell", she said.]', 'auto'],
    ['a.md', '{"Rain" and "snow"}', 'auto'],
    ['a.md', '[1] Rain\n[2] Snow', 'auto'],
    ['a.md', '[1]', 'auto'],
    ['a.md', '{{Infobox}}\nRain\n{{Stub}}', 'auto'],
    ['a.md', 'Write:\n\n[{"text": "Rain"}]\n', 'auto'],
    ['a.md', '[{"text": "Rain"}]\n\nis what it prints.', 'auto'],
    ['a.md', '{\n "text": "Rain"\n}\n\nor\n\n{\n "text": "Snow"\n}', 'auto'],
  ] as const)('%s with %j, read as %s, is not refused', async (name, content, from) => {
    expect((await fileSource(name, content, from)).refused).toBeUndefined();
    if (name === 'a.md') expect((await streamSource(Readable.from([Buffer.from(content)]))).refused).toBeUndefined();
  });

  it.each([
    ['a.txt', PAGE, 'text', false],
    ['a.html', 'Rain', 'html', false],
    ['a.jsonl', 'Rain', 'jsonl', false],
    ['a.warc.wet', 'Rain', 'warc', false],
    ['a', PAGE, 'html', true],
    ['a.php', RECORDS, 'jsonl', true],
    ['a.log', 'WARC/1.0\r\n', 'warc', true],
    ['a.md', 'Rain', 'text', true],
    ['a.md', '', 'text', true],
  ] as const)('%s with %j is %s, guessed: %s', async (name, content, reader, guessed) => {
    const source = await fileSource(name, content);
    expect([source.reader, source.guessed]).toEqual([reader, guessed]);
    expect(await read(source)).toBe(content);
  });

  it('is what it is said to be', async () => {
    const source = await fileSource('a.txt', PAGE, 'html');
    expect([source.reader, source.guessed]).toEqual(['html', false]);
  });

  it('is unpacked, and counted as it lies there', async () => {
    const packed = gzipSync(RECORDS.repeat(1000));
    for (const name of ['a.jsonl.gz', 'a.gz', 'A.JSONL.GZ']) {
      const source = await fileSource(name, packed);
      expect(source.reader).toBe('jsonl');
      expect(await read(source)).toBe(RECORDS.repeat(1000));
      expect([source.file?.size, source.bytes.taken()]).toEqual([packed.length, packed.length]);
    }
  });

  it('may be several packed files one after the other', async () => {
    const packed = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"b":2}\n')]);
    expect(await read(await fileSource('a.jsonl.gz', packed))).toBe('{"a":1}\n{"b":2}\n');
  });

  it.each([
    ['breaks off', gzipSync(RECORDS.repeat(1000)).subarray(0, 60)],
    ['is damaged', Buffer.from('not packed at all')],
  ])('says that the packed data %s', async (_, packed) => {
    const source = await fileSource('a.jsonl.gz', packed);
    await expect(read(source).catch(error => isSystemError(error))).resolves.toBe(true);
  });

  it('can be read again', async () => {
    const source = await fileSource('a.txt', 'Rain');
    expect([await read(source), await read(source)]).toEqual(['Rain', 'Rain']);
  });

  it('is little to remember, for there may be a million of them', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      name: `${at}`,
      path: join(folder, `${at}.html`),
      keep: `${at}`,
    }));
    const io = ioOf();
    const find = () => Promise.all(many.map(input => findSource(input, 'auto', io, 1000, 'text')));
    const before = heapUsed();
    const sources = await find();
    const each = (heapUsed() - before) / sources.length;
    expect(each).toBeLessThan(250);
  });

  it('that is not there says so when it is opened', async () => {
    const input = { name: 'nope', path: join(folder, 'nope'), keep: 'nope' };
    const source = await findSource(input, 'auto', ioOf(), 1000, 'text');
    await expect(read(source)).rejects.toThrow('ENOENT');
  });
});

describe('a file whose name says text', () => {
  it.each([
    ['a.txt', RECORDS],
    ['a.txt', `\ufeff\n \n${RECORDS}not JSON\n`],
    ['a.TXT', `${'\n'.repeat(200)}${RECORDS}`],
    ['a.txt', '{"page":{"body":"x"},"text":"Rain"}'],
    ['a.txt', `{"id":"${'x'.repeat(700)}","text":"Rain"}\n`],
    ['a.txt.gz', gzipSync(RECORDS)],
  ])('%s holds records where its first line has their text: %j', async (name, content) => {
    const source = await fileSource(name, content);
    expect([source.reader, source.guessed, source.noField]).toEqual(['jsonl', true, undefined]);
    const plain = Buffer.from(content);
    expect(await read(source)).toBe((name.endsWith('.gz') ? Buffer.from(RECORDS) : plain).toString());
  });

  it.each([
    ['a.txt', 'Rain\n{"text":"Rain"}\n'],
    ['a.txt', '{Rain} {"text":"x"}\n'],
    ['a.txt', '{\n "text": "Rain"\n'],
    ['a.txt', '["text"], he wrote\n'],
    ['a.txt', ''],
    ['a.txt', '\n'.repeat(200)],
    ['a.txt', PAGE],
    ['a.txt', 'WARC/1.0\r\n'],
    ['a.txt.gz', 'not packed'],
    ['a.txt.gz', gzipSync('Rain')],
  ])('%s is a page, and nothing is said of it: %j', async (name, content) => {
    const source = await fileSource(name, content);
    expect([source.reader, source.guessed, source.likeJson, source.noField]).toEqual([
      ...['text', false, undefined, undefined],
    ]);
  });

  it.each([['{"body":"Rain"}\n'], ['{"text":["Rain"]}\n'], ['{}\n']])(
    'is a page where the first record has no text, which is noted: %j',
    async content => {
      const source = await fileSource('a.txt', content);
      expect([source.reader, source.guessed, source.noField]).toEqual(['text', false, true]);
    },
  );

  it('goes by the field that is said to hold the text', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, '{"page":{"body":"Rain"}}\n');
    const input = { name: 'a.txt', path, keep: 'a.txt' };
    expect((await findSource(input, 'auto', ioOf(), 1000, 'page.body')).reader).toBe('jsonl');
    expect((await findSource(input, 'text', ioOf(), 1000, 'page.body')).noField).toBeUndefined();
  });
});

describe('a stream', () => {
  it.each([
    [PAGE, 'html'],
    [RECORDS, 'jsonl'],
    ['WARC/1.0\r\nx', 'warc'],
    ['Rain', 'text'],
    ['', 'text'],
    [`\ufeff${RECORDS}`, 'jsonl'],
    [`\ufeff${PAGE}`, 'html'],
    ['\ufeff', 'text'],
  ])('of %j is %s', async (content, reader) => {
    for (const bytes of [Buffer.from(content), gzipSync(content)]) {
      const source = await streamSource(Readable.from([...bytes].map(byte => Buffer.of(byte))));
      expect([source.reader, source.guessed, source.file]).toEqual([reader, true, null]);
      expect(await read(source)).toBe(content);
    }
  });

  it('is what it is said to be, and still unpacked', async () => {
    const source = await streamSource(Readable.from([gzipSync(PAGE)]), 'text');
    expect([source.reader, source.guessed]).toEqual(['text', false]);
    expect(await read(source)).toBe(PAGE);
  });

  it('of JSON is not read on beyond the limit', async () => {
    const chunks = ['[{"text":"', ...Array(9).fill('x'.repeat(600)), '"}]'].map(chunk => Buffer.from(chunk));
    const source = await streamSource(Readable.from(chunks));
    expect([source.refused, source.likeJson]).toEqual([undefined, true]);
  });

  it('is let go of when it is closed', async () => {
    const stdin = new PassThrough();
    stdin.write('Rain, and more to come');
    const source = await streamSource(stdin);
    await source.bytes.close();
    expect(stdin.destroyed).toBe(true);
  });
});

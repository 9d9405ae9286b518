import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LinePlace, lineBatches, type RawRecord, recordsOf } from '../../src/readers/jsonl.js';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const bytesOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;

async function read(source: string | Uint8Array, size = 3, limit = 100): Promise<readonly RawRecord[]> {
  const found: RawRecord[] = [];
  for await (const batch of lineBatches(cut(bytesOf(source), size), limit)) found.push(...recordsOf(batch));
  return found;
}

const lines = (found: readonly RawRecord[]) => found.map(({ line, raw }) => [line, raw]);

describe('lineBatches and recordsOf', () => {
  it('cuts at line feeds only, whatever the chunks', async () => {
    const source = '{"a":"é\u2028\u0085"}\n{"b":"日本"}\n';
    for (const size of [1, 2, 3, 7, 1000]) {
      expect(lines(await read(source, size))).toEqual([
        [1, '{"a":"é\u2028\u0085"}'],
        [2, '{"b":"日本"}'],
      ]);
    }
  });

  it('passes over blank lines, counting them', async () => {
    expect(lines(await read('\n \t\r\n{}\r\n\n[]'))).toEqual([
      [3, '{}\r'],
      [5, '[]'],
    ]);
  });

  it('takes the byte order mark off', async () => {
    expect(lines(await read('\ufeff{}\n{}', 1))).toEqual([
      [1, '{}'],
      [2, '{}'],
    ]);
  });

  it('reads UTF-16 that has a mark', async () => {
    const bytes = Buffer.from('\ufeff{"a":"日"}\n{}\n', 'utf16le');
    expect(lines(await read(bytes, 1))).toEqual(lines(await read('{"a":"日"}\n{}\n')));
    expect(lines(await read(Buffer.from(bytes).swap16(), 5))).toEqual(lines(await read('{"a":"日"}\n{}\n')));
  });

  it('skips a record that is too long, and only that one', async () => {
    const found = await read(`{"a":1}\n{"b":"${'x'.repeat(100)}"}\n{"c":3}`, 7, 20);
    expect(lines(found)).toEqual([
      [1, '{"a":1}'],
      [2, null],
      [3, '{"c":3}'],
    ]);
  });

  it('counts what is not UTF-8', async () => {
    const [record] = await read(new Uint8Array([0x22, 0xe9, 0x20, 0xff, 0x22]));
    expect(record).toEqual({ line: 1, raw: '"\ufffd \ufffd"', replaced: 2 });
  });

  it('does not count a replacement character that was there before', async () => {
    const [record] = await read(new Uint8Array([0x22, 0xef, 0xbf, 0xbd, 0xe2, 0x82, 0xef, 0xbf, 0xbd, 0x22]));
    expect(record).toEqual({ line: 1, raw: '"\ufffd\ufffd\ufffd"', replaced: 1 });
  });

  it('finds nothing in nothing', async () => {
    expect(await read('')).toEqual([]);
    expect(await read('\n\n')).toEqual([]);
  });

  it('gives every line that is not blank, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.json()), fc.integer({ min: 1, max: 9 }), async (values, size) => {
        const found = await read(values.join('\n'), size, 1e6);
        expect(found.map(({ raw }) => raw)).toEqual(values);
      }),
    );
  });

  it('gives with each chunk the lines that it completes, in bytes of their own', async () => {
    const chunk = bytesOf('{"a":1}\n{"b":2}\n{"c"');
    const given = [];
    for await (const { bytes, line } of lineBatches(cut(bytesOf('{"a":1}\n{"b":2}\n{"c":3}'), chunk.length), 100)) {
      given.push([line, new TextDecoder().decode(bytes)]);
      expect(bytes.length).toBe(bytes.buffer.byteLength);
    }
    expect(given).toEqual([
      [1, '{"a":1}\n{"b":2}\n'],
      [3, '{"c":3}\n'],
    ]);
  });

  it('goes on after any batch as if it had never stopped', async () => {
    const source = `\ufeff{"a":1}\n\n{"b":"${'x'.repeat(30)}"}\r\n{"c":"日本"}\n{"d":4}`;
    for (const encoded of [bytesOf(source), Buffer.from(source, 'utf16le')]) {
      const places: LinePlace[] = [];
      for await (const { after } of lineBatches(cut(encoded, 9), 30)) places.push(after);
      expect(places.length).toBeGreaterThan(2);
      const whole = await read(encoded, 9, 30);
      for (const place of places) {
        const rest: RawRecord[] = [];
        for await (const batch of lineBatches(cut(encoded, 4), 30, place)) rest.push(...recordsOf(batch));
        expect(rest).toEqual(whole.filter(({ line }) => line >= place.line));
      }
    }
  });

  it('knows a record that is too long and the last, without its end', async () => {
    expect(lines(await read(`{}\n"${'x'.repeat(50)}"`, 7, 20))).toEqual([
      [1, '{}'],
      [2, null],
    ]);
  });

  it('holds no more than the limit and a chunk of a record that is too long', async () => {
    const source = (async function* () {
      for (let chunk = 0; chunk < 64; chunk++) yield new Uint8Array(1 << 20).fill(0x78);
      yield bytesOf('\n{}\n');
    })();
    const sizes: number[] = [];
    for await (const { bytes, tooLong } of lineBatches(source, 1 << 20)) {
      sizes.push(bytes.length);
      expect(tooLong).toEqual([1]);
    }
    expect(sizes).toEqual([4]);
  });
});

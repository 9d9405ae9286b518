import { expect, it } from 'vitest';
import { headInUtf8, utf8 } from '../../src/readers/utf8.js';

async function* bytes(...chunks: readonly (readonly number[])[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield new Uint8Array(chunk);
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('hex');
}

it.each([
  ['UTF-8 mark', [[0xef], [0xbb, 0xbf, 0x7b], [0x7d]], '7b7d'],
  ['little-endian mark, cut within a character', [[0xff, 0xfe, 0xe9], [0x00], [0x7d, 0x00]], 'c3a97d'],
  ['big-endian mark', [[0xfe, 0xff, 0x00, 0x7b]], '7b'],
  ['no mark', [[0x7b], [0xff, 0xfe]], '7bfffe'],
  [
    'mark in the middle',
    [
      [0x7b, 0x7d, 0x7d],
      [0xef, 0xbb, 0xbf],
    ],
    '7b7d7defbbbf',
  ],
  ['one byte', [[0x7b]], '7b'],
  ['nothing', [], ''],
])('%s', async (_name, chunks, expected) => {
  expect(await all(utf8(bytes(...chunks)))).toBe(expected);
});

it('reads the head alone', () => {
  expect(Buffer.from(headInUtf8(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toString()).toBe('{');
});

it('takes nothing of a mark for the head', () => {
  expect([0, 1, 2, 3].map(length => headInUtf8(new Uint8Array([0xef, 0xbb, 0xbf]).subarray(0, length)).length)).toEqual(
    [0, 0, 0, 0],
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sequenceAt } from '../../src/text/utf8.js';

test.each([
  [[0x41], 1],
  [[0xc3, 0xa9], 2],
  [[0xe2, 0x80, 0x99], 3],
  [[0xf0, 0x9f, 0x98, 0x80], 4],
])('%j is a sequence', (bytes, length) => expect(sequenceAt(bytes, 0)).toBe(length));

test.each([
  [[0xa9], -1],
  [[0xc0, 0x80], -1],
  [[0xc3], -1],
  [[0xc3, 0x41], -1],
  [[0xe2, 0x80], -2],
  [[0xe0, 0x80, 0x80], -1],
  [[0xed, 0xa0, 0x80], -1],
  [[0xf0, 0x9f, 0x98, 0x41], -3],
  [[0xf4, 0x90, 0x80, 0x80], -1],
  [[0xf5], -1],
])('%j is none', (bytes, length) => expect(sequenceAt(bytes, 0)).toBe(length));

test('counts as the Encoding Standard replaces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ min: 0x70, maxLength: 12 }), bytes => {
      let text = '';
      for (let at = 0; at < bytes.length; ) {
        const length = sequenceAt(bytes, at);
        text += length > 0 ? new TextDecoder().decode(bytes.subarray(at, at + length)) : '\ufffd';
        at += Math.abs(length);
      }
      expect(text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    }),
    { numRuns: 5000 },
  );
});

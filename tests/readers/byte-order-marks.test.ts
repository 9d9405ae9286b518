import { expect, it } from 'vitest';
import { isPartOfMark, markOf } from '../../src/readers/byte-order-marks.js';

it.each([
  ['utf-8', [0xef, 0xbb, 0xbf, 0x7b], 3],
  ['utf-16le', [0xff, 0xfe, 0x7b, 0], 2],
  ['utf-16be', [0xfe, 0xff], 2],
])('knows the mark of %s', (encoding, bytes, length) => {
  const mark = markOf(Uint8Array.from(bytes));
  expect(mark?.encoding).toBe(encoding);
  expect(mark?.bytes.length).toBe(length);
  // it shows with its last byte, and not before
  const head = Uint8Array.from(bytes).subarray(0, length);
  expect([isPartOfMark(head), isPartOfMark(head.subarray(0, -1))]).toEqual([false, true]);
});

it.each([[[]], [[0xef, 0xbb]], [[0x7b, 0xef, 0xbb, 0xbf]], [[0xff]], [[0xfe, 0xfe]]])('%j begins with none', bytes => {
  expect(markOf(Uint8Array.from(bytes))).toBeUndefined();
});

it.each([[[]], [[0xef]], [[0xef, 0xbb]], [[0xff]], [[0xfe]]])('%j may be the first bytes of a mark', bytes => {
  expect(isPartOfMark(Uint8Array.from(bytes))).toBe(true);
});

it.each([[[0xef, 0xbb, 0xbf]], [[0xff, 0xfe]], [[0x7b]], [[0xef, 0xbc]], [[0xbb]]])('%j are not', bytes => {
  expect(isPartOfMark(Uint8Array.from(bytes))).toBe(false);
});

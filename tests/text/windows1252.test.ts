import { expect, test } from 'vitest';
import { fromByte, PRINTED, toByte } from '../../src/text/windows1252.js';

test('every byte comes back', () => {
  for (let byte = 0x80; byte < 0xa0; byte++) expect(toByte(fromByte(byte))).toBe(byte);
  expect([toByte('A'), toByte('é'), toByte('’'), toByte('\u0092')]).toEqual([0x41, 0xe9, 0x92, 0x92]);
});

test('the five slots without a character are the control of that number', () => {
  expect([0x81, 0x8d, 0x8f, 0x90, 0x9d].map(byte => fromByte(byte).charCodeAt(0))).toEqual([
    0x81, 0x8d, 0x8f, 0x90, 0x9d,
  ]);
  expect(PRINTED).toHaveLength(27);
});

test('what is in neither has no byte', () => {
  expect(['Ж', 'č', '−', '\ufffd'].map(toByte)).toEqual([-1, -1, -1, -1]);
});

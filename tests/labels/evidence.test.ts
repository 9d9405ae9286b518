import { expect, test } from 'vitest';
import { type Evidence, flag, judge, kinds, pointsOf, rangeOf, ranges } from '../../src/labels/evidence.js';

const SIZE = ranges<number, string>('size', [1, 3], (_, text) => text.length);
const KIND = kinds<number, string>('kind', 3, page => page);
const FLAG = flag<number, string>('has a', (_, text) => text.includes('a'));

test('ranges: a bin holds what is below its edge, the last one the rest', () => {
  expect([0, 1, 2, 3, 9].map(value => rangeOf([1, 3], value))).toEqual([0, 1, 1, 2, 2]);
  expect([SIZE.bins, SIZE.bin(0, ''), SIZE.bin(0, 'ab'), SIZE.bin(0, 'abcd')]).toEqual([3, 0, 1, 2]);
});

test('kinds and flags', () => {
  expect([KIND.bins, KIND.bin(2, '')]).toEqual([3, 2]);
  expect([FLAG.bins, FLAG.bin(0, 'b'), FLAG.bin(0, 'a')]).toEqual([2, 0, 1]);
});

const table: readonly Evidence<number, string>[] = [SIZE, KIND, FLAG];
const points = { size: [0, 1, 2], kind: [0, 10, 20], 'has a': [0, 100] };

test('chooses who has the most points, the first of equals, and none where none has more than that', () => {
  const choose = judge(table, { none: 0, points });
  expect(choose(0, ['', 'bcd', 'b'])).toBe('bcd');
  expect(choose(0, ['bcd', 'ab', 'cd', 'ac'])).toBe('ab');
  expect(choose(0, [''])).toBeNull();
  expect(choose(0, [])).toBeNull();
  expect(judge(table, { none: 102, points })(1, ['ab'])).toBe('ab');
  expect(judge(table, { none: 111, points })(1, ['ab'])).toBeNull();
});

test('adds up the points, and writes down the bins', () => {
  const bins = new Float32Array(3);
  expect(pointsOf(table, { none: 0, points })(2, 'ab', bins)).toBe(121);
  expect(Array.from(bins)).toEqual([1, 2, 1]);
});

test('refuses a card that was made for another table', () => {
  const { kind: _, ...fewer } = points;
  expect(() => judge(table, { none: 0, points: fewer })).toThrow(RangeError);
  expect(() => judge(table, { none: 0, points: { ...points, size: [1] } })).toThrow('size');
});

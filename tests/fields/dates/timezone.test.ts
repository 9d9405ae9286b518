import { expect, it } from 'vitest';
import { offsetAt } from '../../../src/fields/dates/timezone.js';

const at = (month: number, day: number, hour: number, minute = 30) =>
  offsetAt('America/New_York', { year: 2018, month, day }, { hour, minute, second: 0 });

it('follows the clocks of the zone', () => {
  expect([at(1, 1, 12), at(7, 1, 12)]).toEqual([-300, -240]);
  expect(offsetAt('Asia/Kathmandu', { year: 2018, month: 1, day: 1 })).toBe(345);
  expect(offsetAt('UTC', { year: 2018, month: 1, day: 1 })).toBe(0);
});

it('changes at the minute, keeps the old offset in a gap and takes the first of two', () => {
  expect([at(3, 11, 1), at(3, 11, 2), at(3, 11, 3)]).toEqual([-300, -300, -240]);
  expect([at(11, 4, 0), at(11, 4, 1), at(11, 4, 2)]).toEqual([-240, -240, -300]);
});

it('refuses what is no zone', () => {
  expect(() => offsetAt('Mars/Base', { year: 2018, month: 1, day: 1 })).toThrow(RangeError);
});

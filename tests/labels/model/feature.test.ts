import { expect, test } from 'vitest';
import { ColumnRoom, type Feature, fillColumns, shift, sumAround, sumAway } from '../../../src/labels/model/feature.js';
import { sumsOf } from '../../../src/labels/model/view.js';

test('shift moves a column, with what stands outside of the page', () => {
  const column = new Float32Array(3);
  shift([1, 2, 3], -1, 9, column);
  expect([...column]).toEqual([9, 1, 2]);
  shift([1, 2, 3], 2, -1, column);
  expect([...column]).toEqual([3, -1, -1]);
});

test('sums of the lines around one end at the ends of the page', () => {
  const sums = sumsOf([1, 2, 4, 8]);
  expect([
    sumAround(sums, 1, -1, 1),
    sumAround(sums, 0, -3, -1),
    sumAround(sums, 2, 1, 5),
    sumAround(sums, 3, 1, 2),
  ]).toEqual([7, 0, 8, 0]);
  const column = new Float32Array(4);
  sumAway(sums, -2, -1, 2, column);
  expect([...column]).toEqual([0, 0.5, 1.5, 3]);
});

test('columns stand one after the other, also in room that is larger', () => {
  const one = (value: number): Feature<null> => ({
    name: '',
    toward: '',
    away: '',
    fill: (_, column) => column.fill(value),
  });
  const room = new ColumnRoom();
  const columns = room.take(4);
  fillColumns([one(1), one(2)], null, 2, columns);
  expect([...columns.subarray(0, 4)]).toEqual([1, 1, 2, 2]);
  expect(room.take(3)).toBe(columns);
  expect(room.take(100_000)).not.toBe(columns);
  expect(room.take(3).length).toBeLessThan(100);
});

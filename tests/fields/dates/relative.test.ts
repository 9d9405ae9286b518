import { expect, it } from 'vitest';
import { readRelative } from '../../../src/fields/dates/read-relative.js';
import { read } from './lines.js';

const now = '2018-03-01T01:30:45+03:00';

it('counts back on the clock of the given moment', () => {
  expect(read('Updated 5 minutes ago', { now }).updated).toBe('2018-03-01T01:25:00+03:00');
  expect(read('2 hours ago', { now }).published).toBe('2018-02-28T23:30:00+03:00');
  expect(read('2 days ago', { now }).published).toBe('2018-02-27');
  expect(read('Published yesterday', { now }).published).toBe('2018-02-28');
  expect(read('Today at 00:15 GMT', { now }).published).toBe('2018-03-01T00:15:00+00:00');
  expect(read('vor 2 Stunden aktualisiert', { now }).updated).toBe('2018-02-28T23:30:00+03:00');
});

it('leaves out what names no day', () => {
  expect(read('3 weeks ago', { now })).toEqual({ published: null, updated: null, codes: [] });
});

it('gives nothing for a moment that is none', () => {
  for (const moment of ['', 'today', '2018-03-01', '2018-99-01T01:30:45+03:00']) {
    expect(readRelative({ unit: 'hour', count: 2 }, moment)).toBeNull();
  }
});

import { expect, it } from 'vitest';
import { readRelative } from '../../../src/fields/dates/read-relative.js';
import { read } from './lines.js';

const now = '2018-03-01T01:30:45+03:00';

it('counts back on the clock of the given moment', () => {
  expect(read('Updated 5 minutes ago', { now }).updated).toBe('2018-03-01T01:25:00+03:00');
  expect(read('2 hours ago', { now }).published).toBe('2018-02-28T23:30:00+03:00');
  expect(read('2 days ago', { now }).published).toBe('2018-02-27');
  expect(read('Yesterday', { now }).published).toBe('2018-02-28');
  expect(read('Today for all', { now }).published).toBeNull();
  expect(read(['Updated', '2 hours ago'], { now }).updated).toBe('2018-02-28T23:30:00+03:00');
  expect(read('Published yesterday', { now }).published).toBe('2018-02-28');
  expect(read('vor 2 Stunden aktualisiert', { now }).updated).toBe('2018-02-28T23:30:00+03:00');
});

it('counts days on the clock of the zone that the page names, or that was given', () => {
  // in Greenwich it is 22:30 on 28 February
  expect(read('Today at 00:15 GMT', { now }).published).toBe('2018-02-28T00:15:00+00:00');
  expect(read('Today at 00:15 EAT', { now }).published).toBe('2018-03-01T00:15:00+03:00');
  expect(read('Today, 22:30 EST', { now: '2018-02-13T04:00:00Z' }).published).toBe('2018-02-12T22:30:00-05:00');
  const timezone = 'America/New_York';
  const late = { now: '2018-02-13T03:00:00Z', timezone };
  expect(read('Yesterday at 10:00', late).published).toBe('2018-02-11T10:00:00-05:00');
  expect(read('Published yesterday', late).published).toBe('2018-02-11');
  expect(read('Yesterday at 10:00', { now: '2018-02-13T03:00:00Z' }).published).toBe('2018-02-12T10:00:00');
  // the clocks went forward in between
  expect(read('Yesterday at 01:00', { now: '2018-03-12T12:00:00Z', timezone }).published).toBe(
    '2018-03-11T01:00:00-05:00',
  );
});

it('counts weeks and months back to a day', () => {
  expect(read('2 weeks ago', { now }).published).toBe('2018-02-15');
  expect(read('a month ago', { now }).published).toBe('2018-02-01');
  expect(read('13 months ago', { now }).published).toBe('2017-02-01');
  // the last day of a month that is shorter
  expect(read('1 month ago', { now: '2018-03-31T12:00:00Z' }).published).toBe('2018-02-28');
  expect(read('Updated 3 weeks ago')).toEqual({ published: null, updated: null, codes: ['date-relative'] });
});

it('counts hours and minutes together, half an hour, and none', () => {
  expect(read('1 hour and 20 minutes ago', { now }).published).toBe('2018-03-01T00:10:00+03:00');
  expect(read('Half an hour ago', { now }).published).toBe('2018-03-01T01:00:00+03:00');
  expect(read('Just now', { now }).published).toBe('2018-03-01T01:30:00+03:00');
  expect(read('A few minutes ago', { now }).published).toBe('2018-03-01');
});

it('leaves out what names no day', () => {
  expect(read('3 years ago', { now })).toEqual({ published: null, updated: null, codes: [] });
});

it('gives nothing for a moment that is none', () => {
  for (const moment of ['', 'today', '2018-03-01', '2018-99-01T01:30:45+03:00']) {
    expect(readRelative({ unit: 'hour', count: 2 }, moment)).toBeNull();
  }
});

import { expect, it } from 'vitest';
import { zoneOffset } from '../../../../src/reading/dates/patterns/zone-offset.js';
import { expectFinds, expectRefuses, find } from '../find.js';

it('finds what it accepts', () => {
  expectFinds(zoneOffset, {
    'GMT +3': '+03:00',
    'GMT+3': '+03:00',
    'GMT+03:00': '+03:00',
    'UTC+0200': '+02:00',
    'UTC -5:30': '-05:30',
    'UTC−5': '-05:00',
  });
});

it('refuses look-alikes', () => {
  expectRefuses(zoneOffset, [
    '+3',
    'by +0530',
    '+25:00',
    'UTC+15',
    'UTC+3.5',
    '15:48 +0560',
    '15:48 +05305',
    '15:48 - 11:00',
  ]);
});

it('takes bare figures only behind a time', () => {
  for (const text of ['15:48 +0530', '15:48:22+05:30', '3:48 PM +0530', '3:48 p.m. +05:30', '15:48 Uhr +0530']) {
    expect([text, ...find(text, zoneOffset)]).toEqual([text, '+05:30']);
  }
});

import { expect, test } from 'vitest';
import { isOnlyStamp, unglue, withoutStamp } from '../../src/fields/byline-noise.js';

test.each([
  ['Jane Doe December 20, 2023', 'Jane Doe'],
  ['Jane Doe on Dec. 19, 2025', 'Jane Doe'],
  ['Jane Doe, Published: 4 May', 'Jane Doe'],
  ['Jane Doe 5 min read', 'Jane Doe'],
  ['JANE MAI ON MARCH 3', 'JANE MAI'],
  ['Jane Doe, 26.04.2024 10:00 Uhr', 'Jane Doe'],
  ['Stand: 03.05.2024', ''],
  ['2 hours ago', ''],
])('%s without its date is %j', (text, rest) => {
  expect(withoutStamp(text)).toBe(rest);
});

test.each(['April May', 'Jane August', '3i Media', '9News', 'Jane Doe'])('%s has no date', text => {
  expect(withoutStamp(text)).toBe(text);
});

test.each([
  ['Jane DoeNovember 20, 2007', 'Jane Doe November 20, 2007'],
  ['JANE DOEPUBLISHED: 4 MAY', 'JANE DOE PUBLISHED: 4 MAY'],
  ['Example Press5 days ago', 'Example Press 5 days ago'],
  ['Written byJane Doe', 'Written by Jane Doe'],
  ['Jane McMayer', 'Jane McMayer'],
  ['Jane DeMarco', 'Jane DeMarco'],
])('%s', (text, apart) => {
  expect(unglue(text)).toBe(apart);
});

test.each(['3 May 2022', '2 hours ago', '12 comments', '5 min read', 'Vor 3 Stunden', '12.04.'])(
  '%s is only a date, an age or a count',
  text => {
    expect(isOnlyStamp(text)).toBe(true);
  },
);

test.each(['10 hurt in May fire', 'May resigns', 'Two hours in the harbour'])('%s is more', text => {
  expect(isOnlyStamp(text)).toBe(false);
});

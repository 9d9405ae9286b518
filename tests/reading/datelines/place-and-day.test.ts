import { describe, expect, it } from 'vitest';
import { hasDay, isCapitals, isPlaceAndDay, proseAfter } from '../../../src/reading/datelines/place-and-day.js';

describe('isPlaceAndDay', () => {
  it.each(['PORT DOE', 'Port Doe, May 3', 'Frankfurt am Main', 'PORT DOE, 3rd May.', 'St. Doe', '北京', 'Doe/Halm'])(
    '%j is a place, and a day perhaps',
    text => {
      expect(isPlaceAndDay(text)).toBe(true);
    },
  );

  it.each([
    '',
    ' ,.',
    'May 3',
    'Tuesday',
    '3',
    'the harbour',
    'Port Doe and its harbour',
    'UPDATE',
    'NATO, May 3',
    'Also Read',
    'Anna Bertha Clara Dora Emma Frida Greta',
    'Port Doe 1 2 3 4 5 6 7 8 9',
    'Port Doe!',
  ])('%j is none', text => {
    expect(isPlaceAndDay(text)).toBe(false);
  });
});

describe('proseAfter', () => {
  const after = 'PORT DOE (Reuters) - '.length;
  it.each([
    ['The old bridge opens on Monday.', true, true],
    ['"The old bridge opens on Monday."', true, true],
    ['43 people crossed the old bridge.', true, true],
    ['the old bridge opens on Monday.', true, false],
    ['the old bridge opens on Monday.', false, true],
    ['The old bridge opens', true, false],
    ['', false, false],
  ])('follows with %j (capital: %j): %j', (text, capital, expected) => {
    expect(proseAfter(`PORT DOE (Reuters) - ${text}`, after, capital)).toBe(expected);
  });
});

it.each([
  ['PORT DOE, May 3', true],
  ['3. Mai 2022', true],
  ['May', false],
  ['PORT DOE 3', false],
  ['Mayor Doe, 3', false],
])('%j has a day: %j', (text, expected) => {
  expect(hasDay(text)).toBe(expected);
});

it.each([
  ['PORT DOE', true],
  ['ÖSTERDOE 3', true],
  ['Port Doe', false],
  ['PD', false],
  ['2022', false],
  ['北京北京', false],
])('%j is in capitals: %j', (text, expected) => {
  expect(isCapitals(text)).toBe(expected);
});

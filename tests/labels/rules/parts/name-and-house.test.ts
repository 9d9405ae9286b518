import { expect, it } from 'vitest';
import { isNameAndHouse } from '../../../../src/labels/rules/parts/name-and-house.js';

it.each([
  ['Jane Doe', 'Halm Herald'],
  ['Halm Herald', 'Jane Doe'],
  ['Jane Doe', 'HTV'],
])('%j and %j are a name and a house', (one, other) => {
  expect(isNameAndHouse(one, other)).toBe(true);
});

it.each([
  ['Jane Doe', 'John Roe'],
  ['soprano', 'Halm Herald'],
  ['Herald', 'HTV'],
  ['', ''],
])('%j and %j are not', (one, other) => {
  expect(isNameAndHouse(one, other)).toBe(false);
});

import { expect, test } from 'vitest';
import type { Label } from '../../../../src/labels/labels.js';
import { candidate, PROSE } from '../../candidates.js';
import { told } from '../measured.js';

const TITLE = 'Second cable found off Halm';
const line = (claimed: Label, heads?: boolean) =>
  candidate('Made for a test', { claimed, ...(heads ? { heads } : {}) });
const PAGE = [
  line('most-read', true),
  line('menu'),
  line('breadcrumb'),
  line('timestamp'),
  TITLE,
  line('share-bar'),
  line('byline'),
  line('caption'),
  line('menu'),
  ...PROSE,
];

test.each([
  ['byline below', 2],
  ['share bar below', 1],
  ['picture below', 3],
  ['menu below', 4],
  ['byline above', 1],
  ['breadcrumb above', 2],
  ['menu above', 3],
  ['list heading above', 4],
])('%s: %d lines', (name, expected) => {
  expect(told(name, TITLE, PAGE)).toBe(expected);
});

test('of two the nearer counts', () => {
  expect(told('byline below', TITLE, [TITLE, line('byline'), line('timestamp'), ...PROSE])).toBe(1);
  expect(told('byline above', TITLE, [line('byline'), line('timestamp'), TITLE, ...PROSE])).toBe(1);
});

test('what is not there counts as farther than one looks', () => {
  expect(told('byline below', TITLE, [TITLE, ...PROSE])).toBe(11);
  expect(told('byline above', TITLE, [TITLE, line('byline'), ...PROSE])).toBe(13);
});

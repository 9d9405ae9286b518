import { expect, test } from 'vitest';
import { holdsRights, rightsHolder } from '../../../src/reading/bylines/rights.js';
import { tokenize } from '../../../src/reading/tokens/tokenize.js';

const holder = (text: string) => {
  const tokens = tokenize(text);
  return rightsHolder(tokens).names.map(({ from, to }) => tokens.slice(from, to));
};

test.each([
  '© 2022 Jane Doe',
  '© 2022 by Jane Doe',
  '© 2022 Jane Doe. All rights reserved.',
  '© 2022 Jane Doe All rights reserved',
  '© 2022 Jane Doe • Privacy',
  'Copyright Jane Doe 2012-2022',
  'Copyright © 2022 Jane Doe, LLC',
])('a person holds the rights: %s', text => {
  expect(holdsRights(tokenize(text))).toBe(true);
  expect(holder(text)).toEqual(['Jane Doe']);
});

test.each([
  '© Jane Doe',
  '© 2022 Taylor Guitars. All rights reserved.',
  'Copyright 2022 Martin Luther King Foundation',
  '© 2024 Chelsea Football Club',
  '© 2022 Jane Doe Photography.',
  '© 2022 Jane Doe Media',
  '© 2022 Madison Square.',
  '© 2022 Halm Ferries',
])('a firm, or who took a picture: %s', text => {
  expect(holdsRights(tokenize(text))).toBe(true);
  expect(holder(text)).toEqual([]);
});

test.each(['Jane Doe', '2022 Jane Doe', 'Jane Doe © 2022'])('no copyright line: %s', text => {
  expect(holdsRights(tokenize(text))).toBe(false);
});

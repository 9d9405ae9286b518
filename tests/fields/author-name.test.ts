import { expect, test } from 'vitest';
import { authorName, isTeam, unglueRole } from '../../src/fields/author-name.js';

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['JANE DOE', 'JANE DOE'],
  ['J. K. Doe', 'J. K. Doe'],
  ['Jan van der Doe', 'Jan van der Doe'],
  ['Ana de la Ejemplo', 'Ana de la Ejemplo'],
  ['Omar bin Doe', 'Omar bin Doe'],
  ['Salma Al-Doe', 'Salma Al-Doe'],
  ["Jane O'Doe", "Jane O'Doe"],
  ['Anne-Marie Doe-Roe', 'Anne-Marie Doe-Roe'],
  ['Dr. Jane Doe PhD', 'Dr. Jane Doe'],
  ['John Doe Jr.', 'John Doe Jr.'],
  ['Jane Doe.', 'Jane Doe'],
  ['Rui Ma', 'Rui Ma'],
  ['Jane Doe Staff Writer', 'Jane Doe'],
  ['Jane Doe Executive Digital Editor', 'Jane Doe'],
  ['Jane Doe Philadelphia-based Teacher', 'Jane Doe'],
  ['Senior Reporter Jane Doe', 'Jane Doe'],
  ['Jane Doe Jane Doe', 'Jane Doe'],
  ['JANE DOE Daily Example', 'JANE DOE'],
  ['Jane Doe In', 'Jane Doe'],
  ['山田太郎', '山田太郎'],
])('%s names %s', (item, name) => {
  expect(authorName(item)).toBe(name);
});

test.each([
  'Staff Writer',
  'Political Correspondent',
  'New York',
  'Daily Example News',
  'Updated',
  'jane doe',
  '@janedoe',
  'May 3',
  '5 min read',
  'Web Desk',
  'Our Correspondent',
  'Follow',
  'Example Staff',
  'Jane',
  'Read More',
  'jane@example.org',
  '',
])('%s names nobody', item => {
  expect(authorName(item)).toBeNull();
});

test('a single name only where a marker says that a writer follows', () => {
  expect(authorName('Jane', true)).toBe('Jane');
  expect(authorName('jane', true)).toBeNull();
  expect(authorName('Staff', true)).toBeNull();
  expect(authorName('Updated', true)).toBeNull();
});

test.each(['Daily Example Staff', 'Team EXAMPLE', 'The Example Team', 'Example Media'])('%s is a team', text => {
  expect(isTeam(text)).toBe(true);
});

test.each([
  'Staff Writer',
  'Web Desk',
  'News Desk',
  'Our Correspondent',
  'Jane Doe News Reporter',
  'Jane Doe',
  'Jane Doe, Example News',
])('%s is no team', text => {
  expect(isTeam(text)).toBe(false);
});

test('parts a glued role from the name, and only that', () => {
  expect(unglueRole('Jane DoeStaff Writer')).toBe('Jane Doe, Staff Writer');
  expect(unglueRole('Jane DoeTravel News Reporter')).toBe('Jane Doe, Travel News Reporter');
  expect(unglueRole('Jane SubbaDoe')).toBe('Jane SubbaDoe');
  expect(unglueRole('Jane McDoe and John Roe')).toBe('Jane McDoe and John Roe');
});

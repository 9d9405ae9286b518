import { expect, test } from 'vitest';
import { makeDocument } from '../../src/text/document.js';

test('without edits every span is its own', () => {
  expect(makeDocument('abc', 'abc', [], []).toSource([1, 2])).toEqual([1, 2]);
});

test('is exact beside an edit and whole on it', () => {
  const { toSource } = makeDocument('a&amp;b', 'a&b', [{ from: 1, to: 6, text: '&' }], []);
  expect([toSource([0, 1]), toSource([1, 2]), toSource([2, 3]), toSource([0, 3])]).toEqual([
    [0, 1],
    [1, 6],
    [6, 7],
    [0, 7],
  ]);
});

test('an edit belongs to the first character that it gave', () => {
  const { toSource } = makeDocument('xQy', 'xabcy', [{ from: 1, to: 2, text: 'abc' }], []);
  expect([toSource([0, 1]), toSource([1, 2]), toSource([2, 4]), toSource([4, 5])]).toEqual([
    [0, 1],
    [1, 2],
    [2, 2],
    [2, 3],
  ]);
});

test('a removed sign belongs to the visible character that it touches', () => {
  const before = makeDocument('\u200bHi', 'Hi', [{ from: 0, to: 1, text: '' }], []);
  expect(before.toSource([0, 2])).toEqual([0, 3]);
  const after = makeDocument('Hi\u001b[0m\nyou', 'Hi\nyou', [{ from: 2, to: 6, text: '' }], []);
  expect([after.toSource([0, 2]), after.toSource([2, 3])]).toEqual([
    [0, 6],
    [6, 7],
  ]);
});

test('removed blanks at the end of a line do not belong to the word before them', () => {
  const { toSource } = makeDocument('Hi  \nyou', 'Hi\nyou', [{ from: 2, to: 4, text: '' }], []);
  expect([toSource([0, 2]), toSource([3, 6])]).toEqual([
    [0, 2],
    [5, 8],
  ]);
});

test('so it is where another edit stands beside it', () => {
  const source = '\u200b&amp;\u001b[0m \r\n';
  const edits = [
    { from: 0, to: 1, text: '' },
    { from: 1, to: 6, text: '&' },
    { from: 6, to: 11, text: '' },
    { from: 11, to: 13, text: '\n' },
  ];
  const { toSource } = makeDocument(source, '&\n', edits, []);
  expect([toSource([0, 1]), toSource([1, 2])]).toEqual([
    [0, 11],
    [11, 13],
  ]);
});

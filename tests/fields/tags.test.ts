import { expect, test } from 'vitest';
import { readTags } from '../../src/fields/tags.js';
import { page } from './lines.js';

test('splits tag lines and keeps each tag once', () => {
  expect(
    readTags(page(['tags', 'Tags: Harbour, Tunnels'], ['tags', 'harbour'], ['paragraph', 'Ferries, boats'])),
  ).toEqual(['Harbour', 'Tunnels']);
});

test('a label alone is no tag', () => {
  expect(readTags(page(['tags', 'Tags:']))).toEqual([]);
});

test('a number and a sentence are no tags', () => {
  expect(readTags(page(['tags', 'Tags: Harbour, 105, 12']))).toEqual(['Harbour']);
});

test('takes the lines of a list below its heading', () => {
  const [heading, ...items] = page(['tags', 'Topics'], ['tags', 'Ferries'], ['tags', 'Harbour, north']);
  const listed = items.map(line => ({ ...line, listed: true }));
  expect(readTags([heading, ...listed].filter(line => line !== undefined))).toEqual(['Ferries', 'Harbour, north']);
});

test('a tag has no more than sixty characters, and there are no more than a hundred', () => {
  const list = (text: string) => {
    const [line] = page(['tags', text]);
    return line === undefined ? [] : readTags([{ ...line, listed: true }]);
  };
  expect(list('a'.repeat(60))).toHaveLength(1);
  expect(list('a'.repeat(61))).toEqual([]);
  const lines = Array.from({ length: 12 }, (_, at) => {
    const names = Array.from({ length: 12 }, (__, to) => `f${at} ${'abcdefghijkl'.charAt(to)}`);
    return ['tags', `Tags: ${names.join(', ')}`] as const;
  });
  expect(readTags(page(...lines))).toHaveLength(100);
});

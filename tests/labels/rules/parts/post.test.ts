import { expect, it } from 'vitest';
import {
  endsPost,
  endsWithPostLink,
  isDayOfPost,
  isMarked,
  isSignedPost,
} from '../../../../src/labels/rules/parts/post.js';
import { lineAt } from '../../candidates.js';

const lines = (...texts: string[]) => texts.map(text => lineAt(text));

it.each([
  [['— Port of Halm (@halmport) July 18, 2023'], true],
  [['– Port of Halm (@halmport) · 18.07.2023'], true],
  [['-Halm (@halm)', 'vor drei Tagen'], false],
  [['— Port of Halm (@halmport)', '18 juillet 2023'], true],
  [['— Port of Halm (@halmport)'], false],
  [['— Port of Halm (@halmport)', 'Updated July 18, 2023'], false],
  [['— Port of Halm (@halmport)', '© 2023 Halm Courier'], false],
  [['— Port of Halm (@halmport)', 'The quay was built in 2019.'], false],
  [['— Jane Doe (@janedoe), who won in 2019'], false],
  [['— Port of Halm (@halmport)', '2023年7月18日'], true],
  [['— Port of Halm (@halmport)', 'The pier'], false],
  [['— Port of Halm (@halmport)', 'The harbour opened in 2023 after a winter of repairs.'], false],
  [['Port of Halm (@halmport) July 18, 2023'], false],
  [['— Port of Halm (halmport) July 18, 2023'], false],
  [[`— ${'Port of Halm '.repeat(10)}(@halmport) July 18, 2023`], false],
  [[], false],
])('%j ends a post: %s', (texts, expected) => {
  expect(endsPost(lines(...texts), 0)).toBe(expected);
});

it.each([
  ['— Port of Halm (@halmport) July 18, 2023', true],
  ['— Port of Halm (@halmport)', false],
  ['Port of Halm (@halmport) July 18, 2023', false],
  ['— Port of Halm, July 18, 2023', false],
])('%s names who posted it and the day: %s', (text, expected) => {
  expect(isSignedPost(text)).toBe(expected);
});

it('the day of a post stands right below who posted it', () => {
  const page = lines('The ferry is back.', '— Port of Halm (@halmport)', 'July 18, 2023', 'July 19, 2023');
  expect([0, 1, 2, 3].map(i => isDayOfPost(page, i))).toEqual([false, false, true, false]);
  expect(isDayOfPost(lines('— Port of Halm (@halmport) July 18, 2023', 'July 19, 2023'), 1)).toBe(false);
});

it.each([
  ['The ferry is back. pic.twitter.com/a1B2c3d4', true],
  ['pic.x.com/a1B2c3d4…', true],
  ['Read it: https://t.co/a1B2c3d4', true],
  ['topic.twitter.com/a1B2c3d4', false],
  ['https://t.co/', false],
  ['https://t.com/a1B2c3d4', false],
  ['The post at pic.twitter.com/a1B2c3d4 was deleted', false],
])('%s ends with the link of a post: %s', (text, expected) => {
  expect(endsWithPostLink(text)).toBe(expected);
});

it.each([
  ['The ferry is back! #halm', true],
  ['@halmport when is the ferry back?', true],
  ['The ferry is back 🚢', true],
  ['See https://halm.example', true],
  ['The ferry is back, and the pier is open.', false],
  ['Write to ferry@halm.example', false],
  ['They are No. #1 of the coast', false],
])('%s is marked as a post: %s', (text, expected) => {
  expect(isMarked(text)).toBe(expected);
});

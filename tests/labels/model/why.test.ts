import { expect, test } from 'vitest';
import { LINE_FEATURES } from '../../../src/labels/model/line-features.js';
import { PAGE_FEATURES } from '../../../src/labels/model/page-features.js';
import { whyOf } from '../../../src/labels/model/why.js';

function shares(moved: Readonly<Record<string, number>>, sequence = 0) {
  const of = (features: readonly { readonly name: string }[]) =>
    Float64Array.from(features, ({ name }) => moved[name] ?? 0);
  return { first: of(LINE_FEATURES), second: of(PAGE_FEATURES), sequence };
}

test('says first what weighed most, in the words of the decision', () => {
  const moved = { score: 1, copies: 2, words: 0.2 };
  expect(whyOf(shares(moved), true)).toEqual(['stands once on the page', 'worded like a story']);
  expect(whyOf(shares({ score: -1, copies: -2, words: -0.2 }), false)).toEqual([
    'is repeated on the page',
    'worded like page furniture',
  ]);
});

test('a third is said where it weighed at least half as much as the first', () => {
  expect(whyOf(shares({ score: 1, copies: 2, words: 1 }), true)).toHaveLength(3);
});

test('what spoke against the decision is no reason for it', () => {
  expect(whyOf(shares({ score: 1, copies: -2 }), true)).toEqual(['worded like a story']);
  expect(whyOf(shares({ score: 1 }), false)).toEqual([]);
});

test('features of one meaning are one reason, and the odds themselves are none', () => {
  const moved = { 'lines from the bulk': 0.6, 'lines of prose above': 0.6, score: 1, odds: 9 };
  expect(whyOf(shares(moved), true)).toEqual(['within the main text', 'worded like a story']);
});

test('what reading the lines one after the other did is said as well', () => {
  expect(whyOf(shares({ score: 1 }, 2), true)).toEqual([
    'goes with the lines before and after it',
    'worded like a story',
  ]);
  expect(whyOf(shares({ score: -3 }, -2), false)).toEqual([
    'worded like page furniture',
    'does not go with the lines before and after it',
  ]);
  expect(whyOf(shares({ score: 1 }, -2), true)).toEqual(['worded like a story']);
});

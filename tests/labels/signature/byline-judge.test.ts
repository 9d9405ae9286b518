import { expect, test } from 'vitest';
import { bylineJudge, likeliest } from '../../../src/labels/signature/byline-judge.js';
import points from '../../../src/labels/signature/byline-points.json' with { type: 'json' };
import { RIVAL_NUMBERS } from '../../../src/labels/signature/byline-rivals.js';
import trees from '../../../src/labels/signature/byline-trees.json' with { type: 'json' };
import { surveyPage } from '../../../src/labels/signature/survey.js';
import { pageOf, storyWith } from './pages.js';

const judge = bylineJudge(points, trees);
function chosen(...lines: string[]): string | undefined {
  const { candidates, body, headline } = pageOf(storyWith(lines));
  const page = surveyPage(candidates, body, headline);
  return judge(page, page.signers)?.signer.text;
}

test('chooses one of the contenders, or none', () => {
  expect(chosen('Ann Poe', 'Photo: Ann Poe', 'By Jane Doe', 'May 3, 2022')).toBe('By Jane Doe');
  expect(chosen()).toBeUndefined();
});

test('refuses weights that were made for something else', () => {
  expect(() => bylineJudge({ ...points, points: {} }, trees)).toThrow(RangeError);
  expect(() => bylineJudge(points, { ...trees, numbers: trees.numbers.slice(1) })).toThrow('fit them anew');
});

/** One tree: what is over 0 in the first number gains 1, what is over 2 another 1. */
const TREES = {
  feature: Int16Array.of(0, 0, 0, 0, 0),
  threshold: Float32Array.of(1, 3, 9, 9, 9),
  leaf: Float32Array.from({ length: 32 }, (_, at) => (at === 3 ? 2 : at === 1 ? 1 : 0)),
  bias: 0,
};
const rowsOf = (...values: number[]) => values.map(value => new Float32Array(RIVAL_NUMBERS.length).fill(value));

test('the trees name the likeliest row, the first of equals, none where there is none', () => {
  const find = (...values: number[]) =>
    likeliest(TREES, values.length, rank => rowsOf(...values)[rank] ?? new Float32Array(RIVAL_NUMBERS.length));
  expect(find(1, 3, 0)).toEqual({ rank: 1, odds: 2 });
  expect(find(1, 1)).toEqual({ rank: 0, odds: 1 });
  expect(find()).toBeNull();
});

test('says how likely its choice is, and chooses nobody where that is a guess', () => {
  const by = (share: number) => bylineJudge(points, { ...trees, certainty: { expected: [0], share: [share] } });
  const { candidates, body, headline } = pageOf(storyWith(['By Jane Doe', 'May 3, 2022']));
  const page = surveyPage(candidates, body, headline);
  expect(by(0.7)(page, page.signers)).toMatchObject({ signer: { text: 'By Jane Doe' }, chance: 0.7 });
  expect(by(0.25)(page, page.signers)?.chance).toBe(0.25);
  expect(by(0.24)(page, page.signers)).toBeNull();
});

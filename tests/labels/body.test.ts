import { expect, it } from 'vitest';
import { findBody } from '../../src/labels/body.js';
import { candidatesOf } from '../../src/labels/claims/index.js';
import { shippedJudge } from '../../src/labels/model/shipped.js';
import { toLines } from '../../src/lines/index.js';
import { cleanText } from '../../src/text/index.js';
import { PROSE } from './candidates.js';

const TEXT =
  'The ferry to Halm was stopped by a storm on Tuesday, and its passengers had to wait until the next morning.';
const MORE =
  'Nobody was hurt, the harbour office said, and the ferry was to sail again on Wednesday at noon with all of them.';

const page = (...lines: string[]) => candidatesOf(toLines(cleanText(lines.join('\n\n'))));
const found = (...lines: string[]) => {
  const candidates = page(...lines);
  const { story, text, why, confidence } = findBody(candidates, shippedJudge);
  const of = (kept: readonly boolean[]) => candidates.filter((_, i) => kept[i] === true).map(({ line }) => line.text);
  return { story: of(story), text: of(text), why, confidence };
};

it('candidatesOf cuts what a rule claims off its line, and claims the lines of lists', () => {
  const claims = page(TEXT, 'Most read', 'Ferry sold', 'Choir wins').map(({ claim }) => claim?.label ?? null);
  expect(claims).toEqual([null, 'most-read', 'most-read', 'most-read']);
});

it('findBody keeps the story of a page', () => {
  const { story, text, confidence } = found('Home', 'Sport', 'Ferry stopped by storm', TEXT, MORE, 'Share', 'Imprint');
  expect(story).toEqual([TEXT, MORE]);
  expect(text).toEqual(story);
  expect(confidence).toBeGreaterThan(0);
});

it('on clean copy it keeps what no rule claims, and says why', () => {
  const lines = ['Ferry stopped by storm', 'Our view', TEXT, MORE, ...PROSE];
  const { story, text, why } = found(...lines);
  expect(story).not.toContain('Our view');
  expect(text).toEqual(lines);
  expect(why(1, true)).toBe('the page is nothing but the story');
  expect(why(2, true)).toBeUndefined();
  expect(found(...lines, '© 2022 Example News').text).not.toContain('Our view');
});

it('of nothing it says nothing', () => {
  expect(found()).toMatchObject({ story: [], text: [], confidence: 0 });
});

import { expect, test } from 'vitest';
import { decode } from '../../src/labels/decoding/decode.js';
import type { FitPage } from '../../src/training/model.js';
import { fitRuns, runsWithout } from '../../src/training/run-trees.js';
import { wordF1 } from '../../src/training/word-f1.js';
import { candidate, MENU, PROSE } from '../labels/candidates.js';

const OTHER = 'Beekeepers in the valley have lost one hive in three this winter, and nobody in their club knows why.';

/** Pages with a foot and another story below it; on every second one no foot parts the two, and it is the same story. */
const pages: FitPage[] = Array.from({ length: 60 }, (_, i) => {
  const isOther = i % 2 === 0;
  const between = isOther ? ['Share this', 'Share this', 'Share this'] : MENU.slice(0, 3);
  const texts = [...PROSE, ...between, ...(isOther ? [OTHER, OTHER] : PROSE.slice(0, 2))];
  return {
    domain: `news-${i}.example`,
    candidates: texts.map(text => candidate(text, text === 'Share this' ? { claimed: 'share-bar' } : {})),
    isBody: Uint8Array.from(texts, text => (PROSE.includes(text) ? 1 : 0)),
    ignored: new Uint8Array(texts.length),
    weight: 1,
    isExcerpt: false,
  };
});
const odds = pages.map(({ candidates }) => Float32Array.from(candidates, ({ shape }) => (shape.words > 5 ? 2 : -4)));
const said: string[] = [];
const trees = fitRuns(pages, odds, line => said.push(line));

test('another story is told from the rest of this one on pages of a domain that was not seen', () => {
  pages.forEach((page, i) => {
    const own = odds[i] as Float32Array;
    const line = decode(page.candidates, { odds: own }).body;
    const whole = decode(page.candidates, { odds: own, runs: runsWithout(trees, page, own) }).body;
    expect(wordF1(page, line) === 1).toBe(i % 2 === 1);
    expect(wordF1(page, whole)).toBe(1);
  });
});

test('it says how far it is, once for each fold, and gives the same trees again', () => {
  expect(said).toHaveLength(5);
  expect(fitRuns(pages, odds, () => {}).whole).toEqual(trees.whole);
});

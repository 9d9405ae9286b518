import { describe, expect, it } from 'vitest';
import {
  DECIDED,
  firstOdds,
  judge,
  lineColumns,
  pageColumns,
  SETTLED,
  scoredView,
  secondOdds,
} from '../../../src/labels/model/judge.js';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { isDoubtful } from '../../../src/labels/model/sequence/doubt.js';
import { partsOf } from '../../../src/labels/model/sequence/net.js';
import { PASSED_OVER } from '../../../src/labels/model/sequence/odds.js';
import { unpackModel } from '../../../src/labels/model/weights.js';
import packed from '../../../src/labels/model/weights.json' with { type: 'json' };
import { candidate, PROSE } from '../candidates.js';
import { BODY_FROM, BODY_TO, PAGE, TITLE_AT, VIEW } from './page.js';

const model = unpackModel(packed);

describe('judge', () => {
  it('tells a story from what stands around it', () => {
    const { odds } = judge(model, PAGE);
    const isBody = Array.from(odds, one => one > 0);
    expect(isBody).toEqual(PAGE.map((_, i) => i >= BODY_FROM && i < BODY_TO));
  });

  it('does not weigh lines that a rule has decided', () => {
    const odds = firstOdds(VIEW, lineColumns(VIEW), model.first);
    expect(odds[TITLE_AT + 1]).toBe(DECIDED);
    expect(odds[TITLE_AT]).not.toBe(DECIDED);
  });

  it('leaves settled lines as they are', () => {
    const odds = Float32Array.from(PAGE, (_, i) => (i % 2 ? SETTLED - 1 : 1));
    const second = secondOdds(odds, pageColumns(VIEW, odds), model.second);
    second.forEach((one, i) => {
      if (i % 2) expect(one).toBe(SETTLED - 1);
      else expect(one).not.toBe(1);
    });
  });

  it.each([
    [9, 'goes with the lines before and after it'],
    [-9, 'does not go with the lines before and after it'],
  ])('reads the lines of a page in doubt one after the other, and says so where that decided: %i', (bias, phrase) => {
    const page = PAGE.filter((_, i) => i % 3 > 0 || i < BODY_FROM || i >= BODY_TO).slice(1);
    const view = scoredView(page, readLexis(page), model.words);
    const first = firstOdds(view, lineColumns(view), model.first);
    const second = secondOdds(first, pageColumns(view, first), model.second);
    expect(isDoubtful(second, view.words)).toBe(true);
    // a net that says the same of each line
    const parameters = new Float32Array(model.sequence.parameters.length);
    const parts = partsOf(model.sequence, parameters);
    parts.trust[0] = 1;
    parts.bias[0] = bias;
    const { odds, why } = judge({ ...model, sequence: { ...model.sequence, parameters } }, page);
    const moved = Array.from(odds, (one, i) => one - (second[i] as number));
    expect(moved.some(one => Math.abs(one) > 1)).toBe(true);
    moved.forEach((one, i) => {
      const isMoved = Math.abs(one) > 1;
      expect(isMoved).toBe((first[i] as number) > PASSED_OVER);
      expect(why(i, bias > 0).includes(phrase)).toBe(isMoved);
      expect(why(i, bias < 0).join()).not.toContain('lines before and after it');
    });
  });

  it('says why in two or three fixed phrases, also after other pages were judged', () => {
    const one = judge(model, PAGE);
    const before = PAGE.map((_, i) => one.why(i, i >= BODY_FROM && i < BODY_TO));
    judge(
      model,
      PROSE.map(text => candidate(text)),
    );
    expect(PAGE.map((_, i) => one.why(i, i >= BODY_FROM && i < BODY_TO))).toEqual(before);
    for (const phrases of before.slice(BODY_FROM, BODY_TO)) {
      expect(phrases.length).toBeGreaterThanOrEqual(2);
      expect(phrases.length).toBeLessThanOrEqual(3);
    }
  });

  it('takes an empty page, and one of many lines', () => {
    expect(judge(model, []).odds).toHaveLength(0);
    const many = Array.from({ length: 20_000 }, () => candidate('Weather'));
    expect(judge(model, many).odds.every(Number.isFinite)).toBe(true);
    expect(judge(model, PAGE).odds).toEqual(judge(model, PAGE).odds);
  });
});

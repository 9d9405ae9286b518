import { describe, expect, it } from 'vitest';
import { judgedView } from '../../../src/labels/model/judged-view.js';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { PAGE_FEATURES } from '../../../src/labels/model/page-features.js';
import { viewOf } from '../../../src/labels/model/view.js';
import { candidate, PROSE } from '../candidates.js';
import { BODY_FROM, BODY_TO, JUDGED, PAGE, VIEW } from './page.js';

function column(name: string): number[] {
  const feature = PAGE_FEATURES.find(one => one.name === name);
  const numbers = new Float32Array(PAGE.length).fill(Number.NaN);
  if (feature === undefined) throw new Error(`no feature ${name}`);
  feature.fill(JUDGED, numbers);
  return [...numbers];
}
const last = PAGE.length - 1;
const words = VIEW.words.subarray(BODY_FROM, BODY_TO).reduce((sum, one) => sum + one, 0);
const sure = 1 / (1 + Math.exp(-4));

describe('the features of a judged page', () => {
  it('have names of their own, words for both ways or for none, and a number for every line', () => {
    expect(PAGE_FEATURES.length).toBeGreaterThan(50);
    expect(new Set(PAGE_FEATURES.map(({ name }) => name)).size).toBe(PAGE_FEATURES.length);
    for (const { name, toward, away } of PAGE_FEATURES) {
      expect(column(name).every(Number.isFinite), name).toBe(true);
      expect((toward === '') === (away === ''), name).toBe(true);
    }
  });

  it('take a page of one line, of none, and one without body', () => {
    for (const page of [[candidate('Halm')], []]) {
      const judged = judgedView(
        viewOf(page, readLexis(page), new Float32Array(page.length)),
        new Float32Array(page.length).fill(-5),
      );
      expect(judged.main).toBe(-1);
      for (const { fill, name } of PAGE_FEATURES) {
        const numbers = new Float32Array(page.length).fill(Number.NaN);
        fill(judged, numbers);
        expect([...numbers].every(Number.isFinite), name).toBe(true);
      }
    }
  });

  it('see one run, which is the main one', () => {
    expect(JUDGED.runs).toEqual([{ from: BODY_FROM, to: BODY_TO, lines: PROSE.length, words, gapFrom: 0 }]);
    expect(JUDGED.main).toBe(0);
    expect(JUDGED.stretch).toEqual([BODY_FROM, BODY_TO]);
  });

  it.each([
    ['odds', BODY_FROM, 4],
    ['odds -1', 0, -12],
    ['odds 1', BODY_FROM - 1, 4],
    ['best odds above', BODY_TO + 2, 4],
    ['best odds above', BODY_TO + 3, -4],
    ['best odds below', last, -12],
    ['lines from body above', BODY_TO, 1],
    ['lines from body above', BODY_TO + 1, 2],
    ['lines from body above', 0, 60],
    ['words from body below', BODY_FROM - 1, 0],
    ['words from body below', last, 999],
    ['lines from the stretch', BODY_FROM - 2, -2],
    ['lines from the stretch', BODY_TO, 1],
    ['lines of the stretch', 0, PROSE.length],
    ['body lines', 0, PROSE.length],
    ['runs', 0, 1],
    ['words of the run', 0, words],
    ['runs from the main run', last, 0],
    ['lines into the run', BODY_FROM + 2, 2],
    ['lines into the run', 0, -1],
    ['lines left of the run', BODY_FROM, PROSE.length - 1],
    ['words of the next run', 0, words],
    ['words of the next run', last, 0],
    ['words of the run above', last, words],
    ['words of the run above', BODY_FROM, 0],
    ['sure since the main run', last, 1],
    ['shares since the main run', last, 1],
    ['shares since the main run', 0, -1],
    ['same list mark', 0, 1],
  ] as const)('%s of line %d is %d', (name, at, number) => {
    expect(column(name)[at]).toBe(number);
  });

  it('expect of the page what its odds say', () => {
    expect(column('chance of the run')[0]).toBeCloseTo(sure);
    expect(column('words over the median')[BODY_FROM]).toBeCloseTo(
      (VIEW.words[BODY_FROM] as number) / JUDGED.medianWords,
    );
    expect(column('expected F1')[0]).toBeGreaterThan(0.9);
  });
});

it('the first run that is long enough is the main one, not a longer one below it', () => {
  const stop = candidate('Share this', { claimed: 'share-bar' });
  const other = candidate('Weather');
  const story = PROSE.map(text => candidate(text));
  const page = [candidate('Sign in to read more'), other, other, other, ...story, stop, stop, stop, ...story, ...story];
  const odds = Float32Array.from(page, one => (one === other || one === stop ? -4 : 4));
  const judged = judgedView(viewOf(page, readLexis(page), odds), odds);
  expect(judged.runs).toHaveLength(3);
  expect(judged.main).toBe(1);
});

import { describe, expect, it } from 'vitest';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { LINE_FEATURES } from '../../../src/labels/model/line-features.js';
import { viewOf } from '../../../src/labels/model/view.js';
import { candidate, MENU, PROSE } from '../candidates.js';
import { BODY_FROM, BODY_TO, PAGE, TITLE_AT, VIEW } from './page.js';

function column(name: string): number[] {
  const feature = LINE_FEATURES.find(one => one.name === name);
  const numbers = new Float32Array(PAGE.length).fill(Number.NaN);
  if (feature === undefined) throw new Error(`no feature ${name}`);
  feature.fill(VIEW, numbers);
  return [...numbers];
}
const last = PAGE.length - 1;

describe('the features of a line', () => {
  it('have names of their own, words for both ways or for none, and a number for every line', () => {
    expect(LINE_FEATURES.length).toBeGreaterThan(50);
    expect(new Set(LINE_FEATURES.map(({ name }) => name)).size).toBe(LINE_FEATURES.length);
    for (const { name, toward, away } of LINE_FEATURES) {
      expect(column(name).every(Number.isFinite), name).toBe(true);
      expect((toward === '') === (away === ''), name).toBe(true);
    }
  });

  it('take a page of one line, and none', () => {
    for (const page of [[candidate('Halm')], []]) {
      const view = viewOf(page, readLexis(page), new Float32Array(page.length));
      for (const { fill, name } of LINE_FEATURES) {
        const numbers = new Float32Array(page.length).fill(Number.NaN);
        fill(view, numbers);
        expect([...numbers].every(Number.isFinite), name).toBe(true);
      }
    }
  });

  it.each([
    // name, at, number
    ['words', 0, 1],
    ['score above', 0, -9],
    ['score above', BODY_FROM + 1, 3],
    ['score below', last, -9],
    ['score within 2', BODY_FROM + 2, 3],
    ['claim', TITLE_AT, 0],
    ['claim above', TITLE_AT + 2, 23],
    ['most copies within 3', 4, 1],
    ['lines from the bulk', BODY_FROM, 0],
    ['lines from the bulk', BODY_FROM - 2, 2],
    ['lines from the bulk', BODY_TO + 1, 2],
    ['side of the bulk', 0, -1],
    ['side of the bulk', last, 1],
    ['lines of the bulk', 0, PROSE.length],
    ['lines of prose above', BODY_TO, PROSE.length],
    ['lines of prose below', 0, PROSE.length],
    ['share of prose above', 0, 0],
    ['share of prose below', last, 0],
    ['lines from a paragraph above', BODY_TO, 1],
    ['lines from a paragraph above', 0, 99],
    ['words from a paragraph below', BODY_FROM - 1, 0],
    ['lines below a heading of a list', last - 1, 1],
    ['lines below a heading of a list', BODY_TO, 99],
    ['items in a row above', 3, 3],
    ['items in a row below', 0, MENU.length + 1],
    ['byline since the beginning', last, 0],
    ['share since the beginning', BODY_TO + 1, 1],
    ['share since the beginning', BODY_FROM, -1],
    ['related since the beginning', last, 1],
    ['sure since the beginning', last, 1],
    ['lines since the beginning', BODY_FROM + 1, 1],
    ['lines from the title', TITLE_AT + 3, 3],
    ['words of the title', TITLE_AT, 1],
    ['words of the title', 0, 0],
    ['first person beyond the story', BODY_FROM, 0],
    ['indent beyond the prose', BODY_FROM, 0],
  ] as const)('%s of line %d is %d', (name, at, number) => {
    expect(column(name)[at]).toBe(number);
  });
});

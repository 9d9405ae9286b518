import { describe, expect, it } from 'vitest';
import { readLexis } from '../../../src/labels/model/lexis.js';
import { greatestStretch, sumsOf, viewOf } from '../../../src/labels/model/view.js';
import { candidate } from '../candidates.js';
import { BODY_FROM, BODY_TO, PAGE, TITLE_AT, VIEW } from './page.js';

describe('sumsOf and greatestStretch', () => {
  it('add up from the top', () => {
    expect([...sumsOf([1, 2, -4])]).toEqual([0, 1, 3, -1]);
  });

  it.each([
    [[], [0, 0]],
    [
      [-1, -2],
      [0, 0],
    ],
    [
      [-1, 2, -1, 3, -9, 4],
      [1, 4],
    ],
    [
      [5, -9, 6],
      [2, 3],
    ],
  ])('the greatest stretch of %j is %j', (numbers, stretch) => {
    expect(greatestStretch(numbers)).toEqual(stretch);
  });
});

describe('viewOf', () => {
  it('finds the bulk, its title, and what reads like prose', () => {
    expect(VIEW.bulk).toEqual([BODY_FROM, BODY_TO]);
    expect(VIEW.title).toBe(TITLE_AT);
    expect([...VIEW.prose].flatMap((one, i) => (one ? [i] : []))).toEqual(
      Array.from({ length: BODY_TO - BODY_FROM }, (_, k) => BODY_FROM + k),
    );
  });

  it('counts what rules found from the top, by group, and what they are sure of', () => {
    expect(VIEW.found.byline[BODY_TO]).toBe(1);
    expect(VIEW.found.byline[TITLE_AT]).toBe(0);
    expect(VIEW.found.share[PAGE.length]).toBe(1);
    expect(VIEW.found.related[PAGE.length]).toBe(1);
    expect(VIEW.sure[PAGE.length]).toBe(2);
  });

  it('counts copies, and words shared with other lines of the bulk', () => {
    const page = [
      candidate('Share'),
      candidate('The harbour closed.'),
      candidate('Share'),
      candidate('A harbour opens.'),
    ];
    const { copies, sharedWithBulk, bulk } = viewOf(page, readLexis(page), Float32Array.of(-1, 2, -1, 2));
    expect([...copies]).toEqual([2, 1, 2, 1]);
    expect(bulk).toEqual([1, 2]);
    expect([...sharedWithBulk]).toEqual([0, 0, 0, 1]);
  });

  it.each([
    ['The harbour is closed.', 1, 1],
    ['and the ferries wait', 0, 2],
    ['12 ferries wait:', 5, 3],
    ['“Open it,” she said', 0, 4],
    ['» Read more …', 2, 5],
    ['Is it closed?', 3, 1],
    ['Updated 15:48', 7, 1],
    ['港の橋が開く。', 1, 1],
    ['Halm, Osterweide,', 6, 1],
    ['It is “closed”', 4, 1],
  ])('%s ends as %d and begins as %d', (text, end, start) => {
    const page = [candidate(text)];
    const { ends, starts } = viewOf(page, readLexis(page), new Float32Array(1));
    expect([ends[0], starts[0]]).toEqual([end, start]);
  });

  it('takes an empty page', () => {
    expect(viewOf([], readLexis([]), new Float32Array(0))).toMatchObject({ lines: 0, bulk: [0, 0], title: -1 });
  });
});

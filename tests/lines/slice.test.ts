import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/lines/codes.js';
import type { Line } from '../../src/lines/line.js';
import { sliceLine, sliceLines } from '../../src/lines/slice.js';

const plain: Line = {
  text: 'By Reuters | 3 May',
  pieces: [{ at: 0, length: 18, span: [100, 118] }],
  blankBefore: 2,
  indent: 4,
};
/** `- The bridge is` and `open-` and `ed today`: a bullet, two lines of the document, a hyphen at the edge. */
const joined: Line = {
  text: 'The bridge is opened today',
  pieces: [
    { at: 0, length: 0, span: [10, 11] },
    { at: 0, length: 13, span: [12, 25] },
    { at: 14, length: 4, span: [26, 30] },
    { at: 18, length: 0, span: [30, 31] },
    { at: 18, length: 8, span: [32, 40] },
  ],
  blankBefore: 1,
  indent: 2,
  bullet: 'bullet',
};

describe('sliceLine', () => {
  it('gives a part as a line of its own', () => {
    expect(sliceLine(plain, 0, 10)).toMatchObject({
      text: 'By Reuters',
      pieces: [{ at: 0, length: 10, span: [100, 110] }],
      blankBefore: 2,
      indent: 4,
    });
    expect(sliceLine(plain, 13, 18)).toMatchObject({
      text: '3 May',
      pieces: [{ at: 0, length: 5, span: [113, 118] }],
      blankBefore: 0,
      indent: 4,
    });
  });

  it('gives the whole line again', () => {
    for (const line of [plain, joined]) {
      const whole = sliceLine(line, 0, line.text.length);
      expect({ ...whole }).toEqual(line);
      expect(whole.codes).toEqual(codesOf(line));
    }
  });

  it('gives a part that is written down without the characters of the page', () => {
    const long: Line = { ...plain, codes: { numbers: new Uint16Array(10_000), from: 100 } };
    expect(JSON.stringify(sliceLine(long, 0, 10)).length).toBeLessThan(200);
  });

  it('keeps bullet and blank lines with the first part only', () => {
    expect(sliceLine(joined, 0, 3)).toMatchObject({ text: 'The', bullet: 'bullet', blankBefore: 1 });
    const rest = sliceLine(joined, 4, 26);
    expect(rest.blankBefore).toBe(0);
    expect(rest.bullet).toBeUndefined();
  });

  it('cuts across pieces, and leaves marks where they stand', () => {
    expect(sliceLine(joined, 0, 16).pieces).toEqual([
      { at: 0, length: 0, span: [10, 11] },
      { at: 0, length: 13, span: [12, 25] },
      { at: 14, length: 2, span: [26, 28] },
    ]);
    expect(sliceLine(joined, 16, 26).pieces).toEqual([
      { at: 0, length: 2, span: [28, 30] },
      { at: 2, length: 0, span: [30, 31] },
      { at: 2, length: 8, span: [32, 40] },
    ]);
  });

  it('gives a mark at a cut to the part behind it, one at the end of the line to the last part', () => {
    expect(sliceLine(joined, 0, 18).pieces).toHaveLength(3);
    expect(sliceLine(joined, 18, 26).pieces[0]).toEqual({ at: 0, length: 0, span: [30, 31] });
    const marked: Line = { ...plain, pieces: [...plain.pieces, { at: 18, length: 0, span: [118, 119] }] };
    expect(sliceLine(marked, 0, 10).pieces).toHaveLength(1);
    expect(sliceLine(marked, 11, 18).pieces.at(-1)).toEqual({ at: 7, length: 0, span: [118, 119] });
  });

  it('never changes the line it cuts', () => {
    const before = structuredClone(joined);
    sliceLine(joined, 3, 9);
    expect(joined).toEqual(before);
  });

  it('gives parts that together have every piece of text and every mark once', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: joined.text.length - 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, places => {
        const edges = [0, ...places.sort((a, b) => a - b), joined.text.length];
        const parts = edges.slice(1).map((to, i) => sliceLine(joined, edges[i] ?? 0, to));
        expect(parts.map(({ text }) => text).join('')).toBe(joined.text);
        const covered = parts.flatMap(({ pieces }) => pieces.flatMap(({ span: [a, b] }) => range(a, b)));
        expect(covered).toEqual(joined.pieces.flatMap(({ span: [a, b] }) => range(a, b)));
        for (const { text, pieces } of parts) {
          for (const { at, length } of pieces) expect(at + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('sliceLines', () => {
  it('gives every part what it would be given alone', () => {
    const parts = [
      [0, 3],
      [4, 16],
      [16, 26],
    ] as const;
    expect(sliceLines(joined, parts)).toEqual(parts.map(([from, to]) => sliceLine(joined, from, to)));
    expect(sliceLines(plain, [])).toEqual([]);
  });

  it('gives a mark between two parts to the first', () => {
    const [first, second] = sliceLines(joined, [
      [0, 17],
      [19, 26],
    ]);
    expect(first?.pieces.at(-1)).toEqual({ at: 18, length: 0, span: [30, 31] });
    expect(second?.pieces).toEqual([{ at: 0, length: 7, span: [33, 40] }]);
  });

  it('takes time by the length of the line, not by its parts times its pieces', () => {
    const pieces = Array.from({ length: 50_000 }, (_, i) => ({
      at: 2 * i,
      length: 1,
      span: [3 * i, 3 * i + 1] as const,
    }));
    const line: Line = { text: 'a '.repeat(50_000), pieces, blankBefore: 0, indent: 0 };
    const parts = sliceLines(
      line,
      pieces.map(({ at }) => [at, at + 1] as const),
    );
    expect(parts.length).toBe(50_000);
    expect(parts.every(part => part.pieces.length === 1)).toBe(true);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineNumbers } from '../../src/story/line-numbers.js';

describe('lineNumbers', () => {
  it('ends a line at \\r\\n, \\n and \\r, and at nothing else', () => {
    expect(lineNumbers('a\r\nb\nc\rd').starts).toEqual([0, 3, 5, 7]);
    expect(lineNumbers('\r\r\n\n').starts).toEqual([0, 1, 3, 4]);
    expect(lineNumbers('a\u2028b\u0085c\vd\fe').starts).toEqual([0]);
    expect(lineNumbers('').starts).toEqual([0]);
  });

  it('gives the line of an offset, the line end being part of its line', () => {
    const { at } = lineNumbers('one\r\ntwo\n\nend');
    expect([0, 3, 4, 5, 8, 9, 10, 12].map(at)).toEqual([1, 1, 1, 2, 2, 3, 4, 4]);
  });

  it('keeps offsets outside of the source on its first and last line', () => {
    const { at } = lineNumbers('a\nb');
    expect([-5, 99].map(at)).toEqual([1, 2]);
    expect(lineNumbers('').at(0)).toBe(1);
  });

  it('counts as splitting does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' ') }), fc.nat(30), (source, offset) => {
        const inside = Math.min(offset, source.length);
        // A \r\n that is cut in half still ends its line with the \n.
        const before = source.slice(0, inside).replace(/\r$/, source[inside] === '\n' ? '' : '\r');
        expect(lineNumbers(source).at(inside)).toBe(before.split(/\r\n|\n|\r/).length);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, compose, type Edit, type Edits, replaced } from '../../src/text/edits.js';

test('replaces matches, and leaves those that stay the same', () => {
  expect(replaced('a\tb c', /\s/g, () => ' ')).toEqual([{ from: 1, to: 2, text: ' ' }]);
  expect(replaced('abc', /\d/g, () => '')).toEqual([]);
});

test('applies edits', () => {
  expect(apply('abcdef', [])).toBe('abcdef');
  expect(
    apply('abcdef', [
      { from: 0, to: 2, text: 'X' },
      { from: 2, to: 3, text: '' },
      { from: 5, to: 6, text: 'YZ' },
    ]),
  ).toBe('XdeYZ');
});

test('makes one edit of two that overlap', () => {
  const first = [{ from: 0, to: 5, text: '&' }];
  expect(compose(first, '&amp;', [{ from: 0, to: 5, text: '&' }])).toEqual([{ from: 0, to: 9, text: '&' }]);
});

test('joins removals that touch, and nothing else', () => {
  const first = [
    { from: 0, to: 2, text: 'X' },
    { from: 3, to: 4, text: '' },
  ];
  expect(compose(first, 'Xbd', [{ from: 1, to: 2, text: '' }])).toEqual([
    { from: 0, to: 2, text: 'X' },
    { from: 2, to: 4, text: '' },
  ]);
});

const editsOf = (length: number): fc.Arbitrary<Edits> =>
  fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.string({ maxLength: 4 })), { maxLength: 8 }).map(parts => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, size, text] of parts) {
      const from = at + gap;
      at = from + size + 1;
      if (at > length) break;
      edits.push({ from, to: at, text });
    }
    return edits;
  });

test('two lists composed lead where they lead one after the other', () => {
  const cases = fc.string({ maxLength: 30 }).chain(source =>
    editsOf(source.length).chain(first => {
      const between = apply(source, first);
      return editsOf(between.length).map(second => ({ source, first, between, second }));
    }),
  );
  fc.assert(
    fc.property(cases, ({ source, first, between, second }) => {
      // Edits of one character by one are left out: they move nothing.
      const longer = second.filter(({ from, to, text }) => to - from !== 1 || text.length !== 1);
      expect(apply(source, compose(first, between, longer))).toBe(apply(between, longer));
      const composed = compose(first, between, second);
      composed.forEach((edit, at) => {
        expect(edit.from).toBeLessThan(edit.to);
        expect(edit.from).toBeGreaterThanOrEqual(composed[at - 1]?.to ?? 0);
      });
      expect(apply(source, composed)).toHaveLength(apply(between, second).length);
    }),
    { numRuns: 2000 },
  );
});

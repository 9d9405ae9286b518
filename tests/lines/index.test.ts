import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLines } from '../../src/lines/index.js';
import { ARTICLE, wrap } from './pages.js';

const texts = (text: string) => toLines({ text }).map(line => line.text);

const word = fc.stringMatching(/^[a-z]{1,11}$/);
const sentence = fc
  .tuple(fc.stringMatching(/^[A-Z][a-z]{0,7}$/), fc.array(word, { minLength: 11, maxLength: 30 }))
  .map(([first, rest]) => `${first} ${rest.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 3, maxLength: 5 }).map(list => list.join(' '));
const article = fc.array(paragraph, { minLength: 4, maxLength: 8 });

/** Lines of the kinds that pages are made of, in any order: the joins see every neighbour. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '  • ',
    '•',
    '- x',
    '  1. one',
    '2) two',
    '* * *',
    '[ ]',
    ', and',
    ').',
    'of the',
    'Home',
    'exam-',
    'ple so',
  ),
  fc.constantFrom(
    ...ARTICLE,
    ...ARTICLE.flatMap(text => wrap(text, 66).split('\n')),
    '港町ハルムの港は来週まで',
    '\u0000\ud800',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const page = fc.array(line, { maxLength: 60 }).map(list => list.join('\n'));

describe('laws', () => {
  test('every character that is not blank stands in exactly one piece, in order, and pieces are exact', () => {
    fc.assert(
      fc.property(page, text => {
        const seen = new Uint8Array(text.length);
        let end = 0;
        for (const { text: own, pieces } of toLines({ text })) {
          expect(own).toBe(own.trim());
          expect(own).not.toBe('');
          expect(own).not.toContain('\n');
          expect(pieces.length).toBeGreaterThan(0);
          let at = 0;
          for (const { at: from, length, span } of pieces) {
            expect(span[0]).toBeGreaterThanOrEqual(end);
            end = span[1];
            for (let i = span[0]; i < span[1]; i += 1) seen[i] = (seen[i] ?? 0) + 1;
            // Between pieces stands nothing but one space.
            expect(own.slice(at, from).trim()).toBe('');
            at = from + length;
            if (length > 0) expect(own.slice(from, at)).toBe(text.slice(...span));
          }
          expect(at).toBe(own.length);
        }
        for (let i = 0; i < text.length; i += 1) {
          const blank = text.charAt(i).trim() === '';
          if (!blank) expect(seen[i]).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the same text gives the same lines', () => {
    fc.assert(
      fc.property(page, text => {
        expect(toLines({ text })).toEqual(toLines({ text }));
      }),
    );
  });

  test('an article wrapped greedily comes back', () => {
    fc.assert(
      fc.property(
        article,
        fc.integer({ min: 60, max: 100 }),
        fc.constantFrom('blank', 'indent', 'both', 'list'),
        (paragraphs, width, style) => {
          const first = style === 'blank' ? '' : style === 'list' ? '  • ' : '   ';
          const rest = style === 'list' ? '    ' : '';
          const between = style === 'indent' || style === 'list' ? '\n' : '\n\n';
          expect(texts(paragraphs.map(text => wrap(text, width, first, rest)).join(between))).toEqual(paragraphs);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('an article that is not wrapped stays as it is', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('\n', '\n\n'), (paragraphs, between) => {
        expect(texts(paragraphs.join(between))).toEqual(paragraphs);
      }),
    );
  });
});

describe('size', () => {
  const many = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join('\n');
  const N = 100_000;
  test.each([
    ['empty lines', '\n'.repeat(N), 0],
    ['one long line', 'a '.repeat(5_000_000), 1],
    ['list marks at all depths', many(N, i => `${' '.repeat(i % 40)}- x`), N],
    ['numbers', many(N, i => `${i % 999}. x`), N],
    ['lone marks', many(N, () => '  •'), N],
    ['one endless sentence', many(N, i => (i % 3 ? 'the link' : ', and then some more of it')), 1],
    [
      'one endless paragraph',
      many(N, i => `some words of a line that is about as long as seventy columns or ${i % 9}`),
      1,
    ],
  ])(`${N} lines: %s`, (_name, text, count) => {
    const half = timed(text.slice(0, text.length / 2)).time;
    const whole = timed(text);
    expect(whole.lines).toHaveLength(count);
    // Linear, with room for a busy machine: a quadratic step would take minutes here.
    expect(whole.time).toBeLessThan(Math.max(4_000, half * 8));
  });
});

function timed(text: string) {
  const from = performance.now();
  const lines = toLines({ text });
  return { lines, time: performance.now() - from };
}

test('a page of a terminal browser, as lines', () => {
  const text = [
    'Skip to content',
    '',
    '  • Home',
    '  •',
    '    News',
    '',
    ...ARTICLE.map(paragraph => `${wrap(paragraph, 79)}\n`),
  ];
  expect(toLines({ text: text.join('\n') }).map(({ text, bullet }) => (bullet ? `* ${text}` : text))).toEqual([
    'Skip to content',
    '* Home',
    '* News',
    ...ARTICLE,
  ]);
});

test('lines carry the agreed keys and no others', () => {
  expect(toLines({ text: 'News\n\n  • Sport' })).toEqual([
    { text: 'News', pieces: [{ at: 0, length: 4, span: [0, 4] }], blankBefore: 0, indent: 0 },
    {
      text: 'Sport',
      pieces: [
        { at: 0, length: 0, span: [8, 9] },
        { at: 0, length: 5, span: [10, 15] },
      ],
      blankBefore: 1,
      indent: 2,
      bullet: 'bullet',
    },
  ]);
});

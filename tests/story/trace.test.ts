import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelledLine } from '../../src/labels/labels.js';
import { LABELS, type Label } from '../../src/labels/labels.js';
import type { Trace } from '../../src/story/schema.js';
import { buildTrace, round } from '../../src/story/trace.js';
import type { Document } from '../../src/text/document.js';
import type { Span } from '../../src/text/span.js';
import { documentOf, labelledOf, lineAt, noFields } from './labelled.js';

const rebuilt = ({ lines, blankAfter }: Trace) =>
  lines.map(({ blank, source }) => blank + source).join('') + blankAfter;
const spans = ({ lines }: Trace) => lines.map(({ line, span, label, source }) => [line, ...span, label, source]);

function traceOf(source: string, parts: readonly (readonly [Label, string])[]): Trace {
  const document = documentOf(source);
  return buildTrace(document, labelledOf(document, parts), noFields);
}

/** Everything that must hold of every trace. */
function check(source: string, trace: Trace): void {
  expect(rebuilt(trace)).toBe(source);
  expect(trace.blankAfter).not.toMatch(/\S/);
  const lineEnds = (text: string) => text.split(/\r\n|\n|\r/).length - 1;
  let end = 0;
  for (const { line, span, source: text, blank, label, reason, confidence } of trace.lines) {
    const [from, to] = span;
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    expect(source.slice(from, to)).toBe(text);
    expect(source.slice(end, from)).toBe(blank);
    expect(blank).not.toMatch(/\S/);
    expect(text).toMatch(/^\S(?:[\s\S]*\S)?$/);
    expect(text).not.toMatch(/[\r\n]/);
    expect(line).toBe(lineEnds(source.slice(0, from)) + 1);
    expect(Object.keys(LABELS)).toContain(label);
    expect(reason).not.toBe('');
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    end = to;
  }
}

describe('round', () => {
  it('gives two decimals within 0 and 1', () => {
    expect([0.123, 0.126, -1, 2, 0.1 + 0.2].map(round)).toEqual([0.12, 0.13, 0, 1, 0.3]);
  });
});

describe('buildTrace', () => {
  it('gives one entry for each line, with the blanks before it', () => {
    const trace = traceOf('  Home \r\n\r\n\tThe bridge. \n', [
      ['menu', 'Home'],
      ['paragraph', 'The bridge.'],
    ]);
    expect(trace).toEqual({
      lines: [
        {
          line: 1,
          span: [2, 6],
          label: 'menu',
          reason: 'as the test says',
          confidence: 0.9,
          source: 'Home',
          blank: '  ',
        },
        {
          line: 3,
          span: [12, 23],
          label: 'paragraph',
          reason: 'as the test says',
          confidence: 0.9,
          source: 'The bridge.',
          blank: ' \r\n\r\n\t',
        },
      ],
      blankAfter: ' \n',
      fields: [],
    });
  });

  it('gives what stands between the pieces of a line to the piece before, and its edges to the first and last', () => {
    const trace = traceOf(' * ALSO READ: Ice | Share  this •\nend', [
      ['also-read', 'ALSO READ: Ice'],
      ['share-bar', 'Share  this'],
      ['paragraph', 'end'],
    ]);
    expect(spans(trace)).toEqual([
      [1, 1, 19, 'also-read', '* ALSO READ: Ice |'],
      [1, 20, 33, 'share-bar', 'Share  this •'],
      [2, 34, 37, 'paragraph', 'end'],
    ]);
  });

  it('labels each source line of a joined paragraph', () => {
    const document = documentOf('The bridge\r  is open.');
    const line = lineAt(
      document,
      [
        [0, 10],
        [13, 21],
      ],
      'paragraph',
    );
    expect(spans(buildTrace(document, [line], noFields))).toEqual([
      [1, 0, 10, 'paragraph', 'The bridge'],
      [2, 13, 21, 'paragraph', 'is open.'],
    ]);
  });

  it('cuts a piece that goes over several source lines at their ends', () => {
    const document = documentOf('a b\n\n c d\r\ne f g');
    const trace = buildTrace(
      document,
      [lineAt(document, [[2, 12]], 'quote'), lineAt(document, [[15, 16]], 'tags')],
      noFields,
    );
    expect(spans(trace)).toEqual([
      [1, 0, 3, 'quote', 'a b'],
      [3, 6, 9, 'quote', 'c d'],
      [4, 11, 14, 'quote', 'e f'],
      [4, 15, 16, 'tags', 'g'],
    ]);
  });

  it('says where a line has nothing to see', () => {
    const trace = traceOf('a\n\u200b \u200b\nb', [
      ['menu', 'a'],
      ['tags', 'b'],
    ]);
    expect(trace.lines[1]).toEqual({
      line: 2,
      span: [2, 5],
      label: 'other-chrome',
      reason: 'nothing visible on the line',
      confidence: 1,
      source: '\u200b \u200b',
      blank: '\n',
    });
  });

  it('gives a stretch to the first of two pieces that stand on it, and never twice', () => {
    const document = documentOf('ab cd');
    const same: Document = { ...document, toSource: () => [3, 5] };
    const lines = [lineAt(document, [[0, 1]], 'menu'), lineAt(document, [[1, 2]], 'tags')];
    expect(spans(buildTrace(same, lines, noFields))).toEqual([[1, 0, 5, 'menu', 'ab cd']]);
  });

  it('takes the place of a mark of a list, and nothing from an empty piece', () => {
    const document = documentOf('* Steel\nend');
    const item = lineAt(document, [[2, 7]], 'list-item');
    const pieces = [
      { at: 0, length: 0, span: [0, 1] },
      ...item.line.pieces,
      { at: 5, length: 0, span: [8, 8] },
    ] as const;
    const marked = { ...item, line: { ...item.line, pieces } };
    const trace = buildTrace(document, [marked], noFields);
    expect(spans(trace)).toEqual([
      [1, 0, 1, 'list-item', '*'],
      [1, 2, 7, 'list-item', 'Steel'],
      [2, 8, 11, 'other-chrome', 'end'],
    ]);
  });

  it('takes nothing from an empty piece that a replaced character makes wide', () => {
    const document = documentOf('ab');
    const wide: Document = { ...document, toSource: ([from, to]) => [from, Math.max(from + 1, to)] };
    const lines = [lineAt(document, [[1, 1]], 'tags'), lineAt(document, [[0, 2]], 'menu')];
    expect(spans(buildTrace(wide, lines, noFields))).toEqual([[1, 0, 2, 'menu', 'ab']]);
  });

  it('takes nothing from a piece that stands on blanks only', () => {
    const document = documentOf('a\n   b   \nc');
    const lines = [
      lineAt(document, [[0, 1]], 'menu'),
      lineAt(document, [[2, 4]], 'tags'),
      lineAt(document, [[5, 6]], 'quote'),
      lineAt(document, [[7, 9]], 'slug'),
      lineAt(document, [[10, 11]], 'caption'),
    ];
    expect(spans(buildTrace(document, lines, noFields)).map(entry => entry[3])).toEqual(['menu', 'quote', 'caption']);
  });

  it('lets the piece go on below that reaches furthest', () => {
    const document = documentOf('a b c\nd\ne');
    const lines = [
      lineAt(document, [[0, 1]], 'menu'),
      lineAt(document, [[2, 9]], 'quote'),
      lineAt(document, [[4, 5]], 'tags'),
      lineAt(document, [[8, 9]], 'slug'),
    ];
    expect(spans(buildTrace(document, lines, noFields)).map(entry => entry[3])).toEqual([
      'menu',
      'quote',
      'tags',
      'quote',
      'quote',
    ]);
  });

  it('follows the source where the lines come in another order', () => {
    const document = documentOf('a b\nc');
    const lines = [
      lineAt(document, [[4, 5]], 'tags'),
      lineAt(document, [[2, 3]], 'quote'),
      lineAt(document, [[0, 1]], 'menu'),
    ];
    expect(spans(buildTrace(document, lines, noFields)).map(entry => entry[3])).toEqual(['menu', 'quote', 'tags']);
  });

  it('maps the cleaned text back to the source', () => {
    const source = 'Fish &amp; chips &mdash;\u200b Share';
    const document: Document = {
      source,
      text: 'Fish & chips — Share',
      toSource: ([from, to]) => [from === 0 ? 0 : 26, to === 20 ? source.length : 24],
      diagnostics: [],
    };
    const lines = [lineAt(document, [[0, 14]], 'paragraph'), lineAt(document, [[15, 20]], 'share-bar')];
    const trace = buildTrace(document, lines, noFields);
    expect(spans(trace).map(entry => entry[4])).toEqual(['Fish &amp; chips &mdash;\u200b', 'Share']);
    check(source, trace);
  });

  it('gives the as-written fields with the line of the source where they begin', () => {
    const document = documentOf('Home\n\n  By Tarn Ilves\nThe bridge.');
    const lines = labelledOf(document, [
      ['menu', 'Home'],
      ['byline', 'By Tarn Ilves'],
      ['paragraph', 'The bridge.'],
    ]);
    const written = [lines[1], lines[0]].flatMap(one =>
      one === undefined ? [] : [{ field: one.label, text: one.line.text.slice(0, 2), line: one.line }],
    );
    expect(buildTrace(document, lines, { ...noFields, written }).fields).toEqual([
      { field: 'byline', written: 'By', line: 3 },
      { field: 'menu', written: 'Ho', line: 1 },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(buildTrace(documentOf(''), [], noFields)).toEqual({ lines: [], blankAfter: '', fields: [] });
    expect(buildTrace(documentOf(' \n'), [], noFields)).toEqual({ lines: [], blankAfter: ' \n', fields: [] });
  });

  const sources = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ' ',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\u2028',
      '\u0085',
      '\ud83c',
      '🌉',
      '|',
    ),
    maxLength: 60,
  });
  const labels = fc.constantFrom(...(Object.keys(LABELS) as Label[]));

  it('holds every non-blank character once, whatever the pieces are', () => {
    const odd = fc.array(
      fc.record({ label: labels, spans: fc.array(fc.tuple(fc.nat(64), fc.nat(64)), { minLength: 1, maxLength: 4 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(sources, odd, (source, given) => {
        const document = documentOf(source);
        const clip = ([a, b]: Span): Span => [Math.min(a, source.length), Math.min(b, source.length)];
        const lines = given.map(one => lineAt(document, one.spans.map(clip), one.label));
        check(source, buildTrace(document, lines, noFields));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every character of a split source the label of its piece', () => {
    fc.assert(
      fc.property(
        sources,
        fc.array(fc.nat(60), { maxLength: 8 }),
        fc.array(labels, { minLength: 20, maxLength: 20 }),
        (source, at, given) => {
          const document = documentOf(source);
          const cuts = new Set(at);
          const lines: LabelledLine[] = [];
          const labelAt = new Map<number, Label>();
          let from = 0;
          for (let to = 1; to <= source.length; to += 1) {
            const ends = to === source.length || cuts.has(to) || /[\r\n]/.test(source.slice(to - 1, to + 1));
            if (!ends) continue;
            const label = given[lines.length % given.length] ?? 'menu';
            if (/\S/.test(source.slice(from, to))) {
              lines.push(lineAt(document, [[from, to]], label));
              for (let i = from; i < to; i += 1) labelAt.set(i, label);
            }
            from = to;
          }
          const trace = buildTrace(document, lines, noFields);
          check(source, trace);
          for (const { span, label } of trace.lines) {
            for (let i = span[0]; i < span[1]; i += 1)
              if (/\S/.test(source.charAt(i))) expect(labelAt.get(i)).toBe(label);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['1e5 lines', 'The bridge is open.\n'.repeat(1e5), 20],
    ['1e5 empty lines', '\n'.repeat(1e5), 0],
    ['one line of 1e5 pieces', 'bridge '.repeat(1e5), 7],
    ['one piece over 1e5 lines', 'a \r\n'.repeat(1e5), -1],
  ])('is linear: %s', (_name, source, step) => {
    const document = documentOf(source);
    const lines: LabelledLine[] = [];
    if (step > 0)
      for (let at = 0; at < source.length; at += step) lines.push(lineAt(document, [[at, at + step - 1]], 'menu'));
    if (step < 0) lines.push(lineAt(document, [[0, source.length]], 'menu'));
    const begin = performance.now();
    const trace = buildTrace(document, lines, noFields);
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(trace.lines).toHaveLength(step === 0 ? 0 : 1e5);
    expect(rebuilt(trace) === source).toBe(true);
  });
});

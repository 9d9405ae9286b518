import { expect, test } from 'vitest';
import { LINE_FEATURES } from '../../../../src/labels/model/line-features.js';
import { PAGE_FEATURES } from '../../../../src/labels/model/page-features.js';
import { RANKED, SEQUENCE_INPUTS, tellLines } from '../../../../src/labels/model/sequence/inputs.js';

test('a line is told by all its features, the second odds, the lines left out above it, and those odds as they are', () => {
  const lines = 6;
  const column = (count: number, from: number) => Float32Array.from({ length: count * lines }, (_, at) => from + at);
  const judged = {
    lines,
    ofLines: column(LINE_FEATURES.length, 0),
    ofPage: column(PAGE_FEATURES.length, 10_000),
    first: column(1, 20_000),
    second: column(1, 30_000),
  };
  expect(SEQUENCE_INPUTS).toBe(RANKED + 1);
  const of = (line: number, skipped: number) => [
    ...LINE_FEATURES.map((_, f) => f * lines + line),
    ...PAGE_FEATURES.map((_, f) => 10_000 + f * lines + line),
    30_000 + line,
    skipped,
    2,
  ];
  expect([...tellLines(judged, Int32Array.of(1, 2, 5), 1, 3)]).toEqual([...of(2, 0), ...of(5, 2)]);
  expect([...tellLines(judged, Int32Array.of(3), 0, 1)]).toEqual(of(3, 3));
});

test('odds are told as they are, within what is as good as sure', () => {
  const told = (second: number) =>
    tellLines(
      {
        lines: 1,
        ofLines: new Float32Array(LINE_FEATURES.length),
        ofPage: new Float32Array(PAGE_FEATURES.length),
        first: Float32Array.of(0),
        second: Float32Array.of(second),
      },
      Int32Array.of(0),
      0,
      1,
    ).at(RANKED);
  expect([-99, -8, -1, 0, 2, 8, 99].map(told)).toEqual([-2, -2, -0.25, 0, 0.5, 2, 2]);
});

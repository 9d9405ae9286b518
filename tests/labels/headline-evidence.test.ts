import { describe, expect, it } from 'vitest';
import { claimLines } from '../../src/labels/claims.js';
import { binOf, contendersOf, EVIDENCE, surveyPage } from '../../src/labels/headline-evidence.js';
import { RULES } from '../../src/labels/rules/index.js';
import { toLines } from '../../src/lines/index.js';
import { cleanText } from '../../src/text/index.js';

const PROSE =
  'The old harbour bridge will open to traffic on Monday, two weeks before the date that was planned, the council said.';
const LINES = ['Harbour bridge | Example News', 'Harbour bridge', 'By Jane Doe', PROSE];

const candidates = claimLines(RULES, toLines(cleanText(LINES.join('\n\n'))));
const page = surveyPage(
  candidates,
  candidates.map(({ line }) => line.text === PROSE),
);
const contenders = contendersOf(page);
const value = (name: string, index: number) => {
  const contender = contenders.find(one => one.index === index);
  const evidence = EVIDENCE.find(one => one.name === name);
  if (contender === undefined || evidence === undefined) throw new Error(`no ${name} for line ${index}`);
  return evidence.value(contender);
};

describe('contendersOf', () => {
  it('takes the lines near the head of the body, no byline and no prose but the first line', () => {
    expect(contenders.map(({ index }) => index)).toEqual([0, 1]);
  });
});

describe('EVIDENCE', () => {
  it.each([
    ['share of its words in the body', 1, 1],
    ['share of its words in several lines of the body', 1, 0],
    ['words', 1, 2],
    ['copies', 1, 2],
    ['the title of the page begins with it', 0, 1],
    ['the title of the page begins with it', 1, 2],
    ['lines to the body', 1, 2],
    ['lines to byline or date below', 1, 1],
    ['lines to byline or date above', 1, 0],
    ['holds a mark of page furniture', 0, 1],
    ['sentences close above', 1, 0],
  ])('%s of line %i is %d', (name, index, expected) => {
    expect(value(name, index)).toBe(expected);
  });

  it('has names that differ, and edges that rise', () => {
    expect(new Set(EVIDENCE.map(({ name }) => name)).size).toBe(EVIDENCE.length);
    for (const { edges } of EVIDENCE) expect([...edges].sort((a, b) => a - b)).toEqual(edges);
  });

  it('sorts every contender into a bin', () => {
    for (const contender of contenders)
      for (const evidence of EVIDENCE) expect(binOf(evidence, contender)).toBeLessThanOrEqual(evidence.edges.length);
  });
});

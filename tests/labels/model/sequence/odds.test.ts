import { describe, expect, it } from 'vitest';
import { LINE_FEATURES } from '../../../../src/labels/model/line-features.js';
import { PAGE_FEATURES } from '../../../../src/labels/model/page-features.js';
import { RANKED, SEQUENCE_INPUTS } from '../../../../src/labels/model/sequence/inputs.js';
import { readThrough, type SequenceNet, sizeOf } from '../../../../src/labels/model/sequence/net.js';
import {
  MOST_READ,
  PASSED_OVER,
  STRETCH,
  type Stretch,
  sequenceOdds,
  stretchesOf,
} from '../../../../src/labels/model/sequence/odds.js';
import { EDGES, rank } from '../../../../src/labels/model/sequence/ranks.js';
import { generator } from '../../../../src/training/random.js';

const FORM = { inputs: SEQUENCE_INPUTS, hidden: 8 };
const random = generator(1);
const net: SequenceNet = {
  ...FORM,
  ranks: {
    edges: Float32Array.from({ length: RANKED * EDGES }, (_, at) => (at % EDGES) + 1),
    lowest: new Float32Array(RANKED).fill(-1),
    spacing: new Float32Array(RANKED).fill(2 / EDGES),
  },
  parameters: Float32Array.from({ length: sizeOf(FORM) }, () => random() - 0.5),
};

/** A page of lines that may be body, as trees may have judged it; one line may be given other numbers. */
function pageOf(lines: number, other = -1) {
  const random = generator(2);
  const numbers = (features: number, spread: number) => {
    const all = Float32Array.from({ length: features * lines }, () => spread * random());
    for (let f = 0; f < features; f++) if (other >= 0) all[f * lines + other] = spread - (all[f * lines + other] ?? 0);
    return all;
  };
  return {
    lines,
    words: new Float32Array(lines).fill(10),
    ofLines: numbers(LINE_FEATURES.length, 40),
    ofPage: numbers(PAGE_FEATURES.length, 40),
    first: numbers(1, 4),
    second: numbers(1, 4),
  };
}

describe('the stretches of a page', () => {
  it('are of the lines that may be body', () => {
    const page = { ...pageOf(5), first: Float32Array.of(1, PASSED_OVER, PASSED_OVER + 0.1, -9, 0) };
    const [only, ...more] = [...stretchesOf(page)];
    expect(more).toEqual([]);
    expect([...(only?.lines ?? [])]).toEqual([0, 2, 4]);
    expect(only?.before).toEqual(Float32Array.from([0, 2, 4], line => page.second[line] as number));
    expect(only?.told).toHaveLength(3 * SEQUENCE_INPUTS);
  });

  it('are no longer than those that are read', () => {
    const lengths = (lines: number) => Array.from(stretchesOf(pageOf(lines)), ({ lines }) => lines.length);
    expect(lengths(STRETCH)).toEqual([STRETCH]);
    expect(lengths(2 * STRETCH)).toEqual([STRETCH, STRETCH]);
    // none is so short that nothing stands around its lines
    expect(lengths(STRETCH + 1)).toEqual([STRETCH / 2 + 1, STRETCH / 2]);
    const all = [...stretchesOf(pageOf(2 * STRETCH + 1))].flatMap(({ lines }) => [...lines]);
    expect(all).toEqual(Array.from({ length: 2 * STRETCH + 1 }, (_, line) => line));
  });

  it('are none where no line may be', () => {
    expect([...stretchesOf({ ...pageOf(2), first: Float32Array.of(-9, -5) })]).toEqual([]);
    expect([...stretchesOf(pageOf(0))]).toEqual([]);
  });

  it('are none where too many are', () => {
    const page = (lines: number) => ({ ...pageOf(0), lines, first: new Float32Array(lines) });
    expect([...stretchesOf(page(MOST_READ + 1))]).toEqual([]);
  });
});

describe('the odds of lines that are read', () => {
  it('are a third of what trees and two thirds of what reading says', () => {
    const page = pageOf(20);
    const [{ told, before }] = [...stretchesOf(page)] as [Stretch];
    rank(told, SEQUENCE_INPUTS - RANKED, net.ranks);
    const read = readThrough(net, told, before);
    sequenceOdds(page, net).forEach((one, i) => {
      expect(one).toBeCloseTo((page.second[i] as number) / 3 + (2 / 3) * (read[i] as number), 5);
    });
  });

  it('stay what they were where a line is passed over', () => {
    const page = pageOf(8);
    page.first.set([-4, -4, -4, -4]);
    const odds = sequenceOdds(page, net);
    odds.forEach((one, i) => {
      if (i < 4) expect(one).toBe(page.second[i]);
      else expect(one).not.toBe(page.second[i]);
    });
  });

  it('stay what they were on a page of too many lines', () => {
    const count = MOST_READ + 1;
    const many = (odds: number) => new Float32Array(count).fill(odds);
    const page = { ...pageOf(0), lines: count, words: many(10), first: many(0), second: many(0.5) };
    expect(sequenceOdds(page, net)).toEqual(page.second);
  });

  it('stay what they were on a page that is not in doubt', () => {
    const page = { ...pageOf(8), second: Float32Array.of(9, 9, 9, 9, 9, -9, -9, -9) };
    expect(sequenceOdds(page, net)).toEqual(page.second);
  });

  it('know nothing of other stretches', () => {
    const count = STRETCH + 50;
    const half = count / 2;
    const odds = sequenceOdds(pageOf(count), net);
    const changedBy = (other: number) => {
      const others = sequenceOdds(pageOf(count, other), net);
      return Array.from({ length: count }, (_, i) => i).filter(i => others[i] !== odds[i]);
    };
    const inFirst = changedBy(half - 1);
    expect(inFirst).toContain(half - 2);
    expect(inFirst.at(-1)).toBe(half - 1);
    const inSecond = changedBy(half);
    expect(inSecond[0]).toBe(half);
    expect(inSecond).toContain(half + 1);
  });
});

import { describe, expect, it } from 'vitest';
import { type Evidence, flag, ranges } from '../../src/labels/evidence.js';
import type { Choice } from '../../src/training/choice.js';
import { chooseBy, fitPoints, optionOf, sumsOf } from '../../src/training/points.js';

const TABLE: readonly Evidence<null, string>[] = [
  ranges('length', [3], (_, text) => text.length),
  flag('capital', (_, text) => text !== text.toLowerCase()),
];
const choice = (texts: readonly string[], right: string | null): Choice => ({
  options: texts.map(text => optionOf(TABLE, null, text)),
  right: texts.map(text => text === right),
  noneIsRight: right === null,
  weight: 1,
});
const CHOICES = [
  choice(['Jane', 'home', 'a'], 'Jane'),
  choice(['sport', 'Anna', 'B'], 'Anna'),
  choice(['news', 'C', 'Maria'], 'Maria'),
  choice(['x', 'news'], null),
];

describe('optionOf', () => {
  it('gives one bin of each piece of evidence, those of the second behind those of the first', () => {
    expect(Array.from(optionOf(TABLE, null, 'Jane'))).toEqual([1, 3]);
    expect(Array.from(optionOf(TABLE, null, 'x'))).toEqual([0, 2]);
  });
});

describe('fitPoints', () => {
  it('learns what is right, the same from the same choices', () => {
    const card = fitPoints(TABLE, CHOICES);
    expect(CHOICES.map(one => chooseBy(TABLE, card, one))).toEqual([0, 1, 2, null]);
    expect(fitPoints(TABLE, CHOICES)).toEqual(card);
    expect(Object.entries(card.points).map(([name, points]) => [name, points.length])).toEqual([
      ['length', 2],
      ['capital', 2],
    ]);
  });

  it('knows nothing without choices', () => {
    expect(fitPoints(TABLE, [])).toEqual({ none: 0, points: { length: [0, 0], capital: [0, 0] } });
  });
});

describe('chooseBy', () => {
  it('asks for more points than choosing none has', () => {
    const card = fitPoints(TABLE, CHOICES);
    const [first, , , last] = CHOICES;
    if (first === undefined || last === undefined) throw new Error('no choices');
    expect(chooseBy(TABLE, { ...card, none: 1e6 }, first)).toBeNull();
    expect(chooseBy(TABLE, { ...card, none: -1e6 }, last)).not.toBeNull();
  });
});

describe('sumsOf', () => {
  it('gives the points of each option above those of none', () => {
    const card = { none: 1, points: { length: [0, 2], capital: [0, 4] } };
    const options = ['x', 'xxx', 'Xxx'].map(text => optionOf(TABLE, null, text));
    expect(sumsOf(TABLE, card, options)).toEqual([-1, 1, 5]);
  });
});

import { describe, expect, it } from 'vitest';
import { type Choice, choose, fitChoices } from '../../src/training/choice.js';

/** Bin 0 speaks for an option, bin 1 against it, bins 2 and 3 say nothing. */
const options = [Int32Array.of(1, 2), Int32Array.of(0, 3), Int32Array.of(1, 3)];
const one: Choice = { options, right: [false, true, false], noneIsRight: false, weight: 1 };
const none: Choice = {
  options: [Int32Array.of(1, 2), Int32Array.of(1, 3)],
  right: [false, false],
  noneIsRight: true,
  weight: 1,
};
const unteachable: Choice = { ...one, right: [false, false, false] };
const fitted = (choices: readonly Choice[]) => fitChoices(choices, 4, 60);

describe('fitChoices', () => {
  it('learns which option is right, and when none is', () => {
    const weights = fitted([one, none, one, none]);
    expect(weights).toHaveLength(5);
    expect(choose(weights, one.options)).toBe(1);
    expect(choose(weights, none.options)).toBeNull();
    expect(choose(weights, [])).toBeNull();
  });

  it('gives the same weights for the same choices', () => {
    expect([...fitted([one, none, one])]).toEqual([...fitted([one, none, one])]);
  });

  it('learns nothing where nothing is right', () => {
    expect([...fitted([unteachable])]).toEqual([0, 0, 0, 0, 0]);
    expect([...fitted([one, unteachable, none])]).toEqual([...fitted([one, none])]);
    expect([...fitted([])]).toEqual([0, 0, 0, 0, 0]);
  });

  it('counts two right options alike', () => {
    const three = [Int32Array.of(0), Int32Array.of(1), Int32Array.of(2)];
    const [first = 0, second = 0, third = 0] = fitted([
      { options: three, right: [true, true, false], noneIsRight: false, weight: 1 },
    ]);
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(third);
  });

  it('gives heavy choices the say', () => {
    const weighed = (yes: number, no: number) =>
      choose(
        fitChoices(
          [
            { options: [Int32Array.of(0)], right: [true], noneIsRight: false, weight: yes },
            { options: [Int32Array.of(0)], right: [false], noneIsRight: true, weight: no },
          ],
          1,
          60,
        ),
        [Int32Array.of(0)],
      );
    expect(weighed(5, 1)).toBe(0);
    expect(weighed(1, 5)).toBeNull();
  });
});

describe('choose', () => {
  it('takes the first of equals, and none unless an option is worth more', () => {
    expect(choose(Float64Array.of(1, 1, 0), [Int32Array.of(0), Int32Array.of(1)])).toBe(0);
    expect(choose(Float64Array.of(1, 1), [Int32Array.of(0)])).toBeNull();
  });
});

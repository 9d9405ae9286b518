import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Edit } from '../../src/text/edits.js';
import type { Step } from '../../src/text/step.js';
import { surveyor } from '../../src/text/survey.js';

const stepWith = (signs: Step['signs'], whole?: true): Step => ({
  signs,
  edits: () => [],
  ...(whole === undefined ? {} : { whole }),
});

const digits = stepWith(['0-9']);
const pairs = stepWith(['@', ['a-c', 'x-z\n']]);
const letters = stepWith(['p-r'], true);
const STEPS = [digits, pairs, letters];
const survey = surveyor(STEPS);

/** What a survey says of all steps. */
const told = (text: string, seen = survey(text)) => [
  seen.places(digits),
  seen.places(pairs),
  seen.concerns(digits),
  seen.concerns(pairs),
  seen.concerns(letters),
];

describe('a survey', () => {
  it.each([
    ['', [[], [], false, false, false]],
    ['k--', [[], [], false, false, false]],
    ['10k', [[0, 1], [], true, false, false]],
    ['ax k@', [[], [1, 4], false, true, false]],
    ['xa', [[], [2], false, true, false]],
    ['a\nb', [[], [1, 3], false, true, false]],
    ['xk', [[], [], false, false, false]],
    ['queue', [[], [], false, false, true]],
  ])('of %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('keeps no places of a step that looks at the whole text', () => {
    expect(survey('pqr').places(letters)).toEqual([]);
  });

  it('refuses more signs than it has bits', () => {
    const many = (count: number, sign: Step['signs'][number]) => [stepWith(Array.from({ length: count }, () => sign))];
    expect(() => surveyor(many(5, ['a', 'b']))).not.toThrow();
    expect(() => surveyor(many(6, ['a', 'b']))).toThrow(RangeError);
    expect(() => surveyor(many(6, 'a'))).not.toThrow();
    expect(() => surveyor(many(7, 'a'))).toThrow(RangeError);
  });

  it('is the same after edits as one of the text that they make', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ax@1k\n'), maxLength: 12 });
    const edits = fc.array(fc.tuple(fc.nat(3), fc.nat(3), text), { maxLength: 4 }).map(parts => {
      const list: Edit[] = [];
      let at = 0;
      for (const [gap, size, by] of parts) {
        list.push({ from: at + gap, to: at + gap + size + 1, text: by });
        at += gap + size + 1;
      }
      return list;
    });
    fc.assert(
      fc.property(text, edits, (before, all) => {
        const fitting = all.filter(({ to }) => to <= before.length);
        const after = apply(before, fitting);
        expect(told(after, survey(before).after(fitting, after))).toEqual(told(after));
      }),
      { numRuns: 3000 },
    );
  });
});

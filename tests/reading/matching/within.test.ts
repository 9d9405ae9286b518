import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Modules of their own: a phrase that is added stays, and there is room for few signs.
vi.resetModules();
afterAll(() => vi.resetModules());
const { holding, mayShow } = await import('../../../src/reading/matching/phrases.js');
const { addWithin } = await import('../../../src/reading/matching/within.js');

describe('a sign for phrases anywhere', () => {
  const rights = { en: ['rights reserved', "publisher's note"], fr: ['droits réservés'], ru: ['все права защищены'] };
  const RIGHTS = holding(rights, { nl: ['alle rechten'] });
  const COOKIE = holding({ en: ['cookie'] });

  it.each([
    'All rights reserved.',
    'ALL RIGHTS RESERVED',
    'Rights reserved',
    'copyrights reservedly',
    'Tous DROITS RÉSERVÉS, 2024',
    'ВСЕ ПРАВА ЗАЩИЩЕНЫ',
    'The publisher’s note',
    'Alle rechten voorbehouden',
    `${'Ferry '.repeat(2000)}rights reserved`,
  ])('is shown by %.40j', text => {
    expect(mayShow(text, RIGHTS)).toBe(true);
    expect(mayShow(text, COOKIE)).toBe(false);
  });

  it.each(['', 'rights', 'Rights were reserved', 'rights  reserved', 'eserved', 'The ferry runs again'])(
    'is not shown by %j',
    text => {
      expect(mayShow(text, RIGHTS)).toBe(false);
    },
  );

  it('is kept apart from others', () => {
    expect(mayShow('Werbecookies', COOKIE)).toBe(true);
    expect(mayShow('Werbecookies', RIGHTS)).toBe(false);
    expect(mayShow('Werbecookies, all rights reserved', RIGHTS) && mayShow('x', RIGHTS | COOKIE)).toBe(false);
  });

  it('is shown where a pattern of the phrases finds one, and only there', () => {
    const many = fc.sample(fc.string({ unit: fc.constantFrom(...'abc d'), minLength: 5, maxLength: 9 }), {
      numRuns: 200,
      seed: 7,
    });
    const SOME = holding({ made: many });
    const pattern = new RegExp(many.join('|'), 'i');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdABCD e'), maxLength: 40 }), text => {
        expect(mayShow(text, SOME)).toBe(pattern.test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is for phrases of five characters and more, and there are few', () => {
    expect(() => addWithin(['gdpr'], 1)).toThrow(RangeError);
    expect(() => {
      for (let i = 0; i < 20; i++) holding({ en: ['ferries'] });
    }).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isName, isNameList, mayBeginWithName } from '../../../src/reading/matching/name-shape.js';

describe('isName', () => {
  it.each([
    'Jane Doe',
    'JANE DOE',
    'Jane van der Doe',
    'John F. Roe',
    'Anne-Marie Exemple',
    "Ann O'Poe",
    'John Roe Jr.',
  ])('accepts %j', text => {
    expect(isName(text)).toBe(true);
  });

  it.each(['Jane', 'The search', 'Jane Doe said', 'jane doe', 'Jane Doe 3', 'van der', 'A Very Long Name Of Six'])(
    'refuses %j',
    text => {
      expect(isName(text)).toBe(false);
    },
  );
});

describe('mayBeginWithName', () => {
  it.each([
    'Jane Doe',
    'Jane van der Doe sails',
    "Jane d'Arc",
    'Jane al-Doe',
    'Jane (Doe)',
    'Jane 3',
    'Жанна Доу',
    '中 村',
  ])('lets %j pass', text => expect(mayBeginWithName(text)).toBe(true));

  it.each(['', 'Jane', 'Jane ', 'The search', 'The old ferry', 'A well-known pier', "Jane won't"])(
    'turns %j away',
    text => expect(mayBeginWithName(text)).toBe(false),
  );

  it('lets every name pass, and what follows it', () => {
    const word = fc.constantFrom(
      'Jane',
      'Doe',
      'van',
      'de',
      'd’Arc',
      'al-Doe',
      'O’Poe',
      'Ødegård',
      'Жанна',
      '中村',
      'said',
      'x',
      '',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.constantFrom('', ' sails', ', a', ' - x'), (words, rest) => {
        const name = words.join(' ');
        if (isName(name)) expect(mayBeginWithName(name + rest)).toBe(true);
      }),
    );
  });
});

describe('isNameList', () => {
  it.each([
    'Jane Doe',
    'Anna Nowak oraz Jan Kos',
    'Jane Doe and John Roe',
    'Jane Doe, John Roe & Ann Poe',
    'Anna Beispiel und Jan Muster',
  ])('accepts %j', text => {
    expect(isNameList(text)).toBe(true);
  });

  it.each(['Jane Doe and others', 'Rain, Wind', 'x'.repeat(300)])('refuses %j', text => {
    expect(isNameList(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isName, isNameList } from '../../src/labels/names.js';

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

describe('isNameList', () => {
  it.each(['Jane Doe', 'Jane Doe and John Roe', 'Jane Doe, John Roe & Ann Poe', 'Anna Beispiel und Jan Muster'])(
    'accepts %j',
    text => {
      expect(isNameList(text)).toBe(true);
    },
  );

  it.each(['Jane Doe and others', 'Rain, Wind', 'x'.repeat(300)])('refuses %j', text => {
    expect(isNameList(text)).toBe(false);
  });
});

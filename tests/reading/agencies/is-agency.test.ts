import { describe, expect, it } from 'vitest';
import { isAgency } from '../../../src/reading/agencies/is-agency.js';

describe('isAgency', () => {
  it.each([
    'Reuters',
    'REUTERS',
    'AFP',
    'dpa',
    'AP/dpa',
    'Reuters, AFP',
    'The Associated Press',
    'Agence France-Presse',
    'AFP und dpa',
    'Reuters og AFP',
    'PAP oraz AFP',
  ])('accepts %j', text => {
    expect(isAgency(text)).toBe(true);
  });

  it.each(['The Daily Example', 'Spa', 'app', 'Reuters said', '', 'AP and others', 'x'.repeat(100)])(
    'refuses %j',
    text => {
      expect(isAgency(text)).toBe(false);
    },
  );
});

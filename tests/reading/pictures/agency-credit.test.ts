import { describe, expect, it } from 'vitest';
import {
  isAgencyCredit,
  isLoneCredit,
  isNameAndAgency,
  isPictureAgency,
  isSafeAgency,
} from '../../../src/reading/pictures/agency-credit.js';

describe('the name of an agency', () => {
  it.each(['Getty Images', 'AFP', 'dpa', 'Facebook'])('%j is one of pictures', name => {
    expect(isPictureAgency(name)).toBe(true);
  });

  it.each(['Halm Herald', 'Jane Doe', 'Jane Doe/AFP', ''])('%j is none', name => {
    expect(isPictureAgency(name)).toBe(false);
  });

  it.each([
    ['Getty Images', true],
    ['EPA', true],
    ['Facebook', false],
    ['TT', false],
    ['Halm Herald', false],
  ])('%j stands in credits only: %s', (name, isSafe) => {
    expect(isSafeAgency(name)).toBe(isSafe);
  });
});

it.each([
  'dpa',
  '(Jane Doe/AFP)',
  'AP Photo/Jane Doe',
  'STR / AFP via Getty Images',
  'Jane Doe//AFP',
  '@jane/AFP',
  'Jane Doe/Facebook',
  'One/Two/Three/Four/Five/AFP',
])('%j is an agency, or one and who took the picture', text => {
  expect(isAgencyCredit(text)).toBe(true);
});

it.each([
  '',
  'Jane Doe/Harbour Museum',
  'sports/AFP',
  'One/Two/Three/Four/Five/Six/AFP',
  `Jane D${'o'.repeat(100)}e/AFP`,
])('%j is not', text => {
  expect(isAgencyCredit(text)).toBe(false);
});

it.each([
  'Getty Images',
  'Getty Images.',
  'Getty Images / Jane Doe',
  'Jane Doe via AP',
  'Jane Doe | AP',
  'EPA/JANE DOE',
])('%j is a credit wherever it stands', text => {
  expect(isLoneCredit(text)).toBe(true);
});

it.each([
  'AFP',
  'Jane Doe/Facebook',
  'Getty Images / the new way to licence',
  'Getty Images | Contact Us',
  'reuters/jane',
  'The museum sued Getty Images',
])('%j is not', text => {
  expect(isLoneCredit(text)).toBe(false);
});

it.each(['IMAGO/Jane Doe', 'Keystone/The Halm House via AP/Jane Doe'])('%j is an agency and a name', text => {
  expect(isNameAndAgency(text)).toBe(true);
});

it.each(['Either/Or', 'Jane Doe/Instagram', 'AP/Calculus', 'Stranger Ferries / Netflix'])('%j is not', text => {
  expect(isNameAndAgency(text)).toBe(false);
});

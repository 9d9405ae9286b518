import { expect, test } from 'vitest';
import { isPersonName } from '../../../src/reading/bylines/person.js';

test.each(['Jane Doe', 'Xanthea Halmsen', 'Mark Baker', 'Jean-Luc Martin', 'Rose Church', "Ann O'Brien", 'BeauHalm'])(
  '%s is a person',
  name => expect(isPersonName(name)).toBe(true),
);

test.each(['The Harbour Desk', 'Press Office', 'Halm Times', 'Editorial Team', 'Lake House Group', 'Staff'])(
  '%s is none',
  name => expect(isPersonName(name)).toBe(false),
);

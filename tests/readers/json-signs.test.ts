import { expect, it } from 'vitest';
import { isBlank, skipBlanks } from '../../src/readers/json-signs.js';

it('skips the blanks of JSON and stops at its end', () => {
  expect(skipBlanks('{ \t\r\n"id": 1 }', 1)).toBe(5);
  expect(skipBlanks('{}', 1)).toBe(1);
  expect(skipBlanks('  ', 0)).toBe(2);
});

it('takes for a blank what JSON.parse takes for one', () => {
  const isTaken = (code: number) => {
    try {
      return JSON.parse(`${String.fromCharCode(code)}[]`) !== null;
    } catch {
      return false;
    }
  };
  for (let code = 0; code <= 0x3000; code++) expect(isBlank(code)).toBe(isTaken(code));
  expect(isBlank(0xfeff)).toBe(isTaken(0xfeff));
});

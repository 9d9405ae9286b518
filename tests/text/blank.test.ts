import { expect, it } from 'vitest';
import { isBlank } from '../../src/text/blank.js';

it('is exactly \\s, for every code unit', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x10000; code += 1) {
    if (isBlank(code) !== /\s/.test(String.fromCharCode(code))) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

import { expect, it } from 'vitest';
import { mayBeginWith, mayEndWith, sieveKey } from '../../../src/reading/matching/sieve.js';

it('sieveKey looks at three characters, not at their case', () => {
  const key = (text: string, step: 1 | -1) =>
    sieveKey(
      Uint16Array.from(text, char => char.charCodeAt(0)),
      0,
      text.length,
      step,
    );
  expect(key('Ferry', 1)).toBe(key('FERMENT', 1));
  expect(key('Ferry', 1)).not.toBe(key('Felt', 1));
  expect(key('the ferry', -1)).toBe(key('a BERRY', -1));
  expect(key('x', 1)).toBe(key('X!', 1));
  expect(key('', 1)).toBe(key('...', -1));
});

it('mayBeginWith turns away what begins otherwise', () => {
  const may = mayBeginWith(['reuters', 'ap', 'é']);
  expect(['Reuters', 'REUTERS/dpa', 'AP', 'ap/dpa', 'É'].every(may)).toBe(true);
  expect(['Ferry', 'R', '', '»Reuters', 'apple'].some(may)).toBe(false);
});

it('mayEndWith turns away what ends otherwise, before any edge marks', () => {
  const may = mayEndWith(['photo', 'by']);
  expect(['In May. Foto:', 'PHOTO', 'by)', 'Written by »'].every(may)).toBe(true);
  expect(['Ferry', '', '...', 'o', 'baby'].some(may)).toBe(false);
});

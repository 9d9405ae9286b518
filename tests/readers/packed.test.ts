import { expect, it } from 'vitest';
import { isPacked, unpackedName } from '../../src/readers/packed.js';

it.each([
  ['pages/2018.jsonl.gz', 'pages/2018.jsonl'],
  ['PAGES.TXT.GZ', 'PAGES.TXT'],
  ['a.gz', 'a'],
])('%s is packed, and %s without', (name, plain) => {
  expect(isPacked(name)).toBe(true);
  expect(unpackedName(name)).toBe(plain);
});

it.each(['.gz', 'pages/.gz', 'page.gz.txt', 'pagegz', 'page.gz/', ''])('%j is not', name => {
  expect(isPacked(name)).toBe(false);
  expect(unpackedName(name)).toBe(name);
});

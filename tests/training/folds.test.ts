import { expect, test } from 'vitest';
import { foldOf } from '../../src/training/folds.js';

const domains = Array.from({ length: 500 }, (_, i) => `news-${i}.example`);

test('a domain is always dealt into the same fold, and all folds have some', () => {
  const dealt = domains.map(domain => foldOf(domain, 5));
  expect(dealt).toEqual(domains.map(domain => foldOf(domain, 5)));
  for (let fold = 0; fold < 5; fold++) expect(dealt.filter(one => one === fold).length).toBeGreaterThan(60);
});

test('another salt deals them otherwise', () => {
  const same = domains.filter(domain => foldOf(domain, 5) === foldOf(domain, 5, 11)).length;
  expect(same).toBeLessThan(200);
});

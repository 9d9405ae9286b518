import { expect, test } from 'vitest';
import { claimed, withClaim } from '../../src/labels/candidate.js';
import { claimLists } from '../../src/labels/claims/lists.js';
import { candidate, PROSE } from './candidates.js';

const FIELDS = ['label', 'reason', 'sure', 'span', 'heads', 'listed', 'age', 'yearless'];

test('claims have every field, whatever was said', () => {
  expect(Object.keys(claimed('menu', { reason: 'is a menu', sure: true }))).toEqual(FIELDS);
  const dated = { reason: 'tells a day', yearless: true, span: [0, 5], sure: false } as const;
  expect(Object.keys(claimed('timestamp', dated))).toEqual(FIELDS);
  expect(claimed('timestamp', dated)).toEqual({ label: 'timestamp', ...dated });
});

test('what is said anew of a line takes the place of what was said', () => {
  const before = candidate('Most read', { claimed: 'menu', heads: true });
  const { line, shape, claim } = withClaim(before, 'most-read', { reason: 'heads a list', sure: false });
  expect([line, shape]).toEqual([before.line, before.shape]);
  expect(claim).toEqual({ label: 'most-read', reason: 'heads a list', sure: false });
});

test('so do those that lists make', () => {
  const heading = candidate('Most read', { claimed: 'most-read', heads: true });
  const [, , title] = claimLists([candidate(PROSE.join(' ')), heading, candidate('Fox asleep in launderette')]);
  expect(Object.keys(title?.claim ?? {})).toEqual(FIELDS);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clean, decode } from '../../src/index.js';

const SEED = new URL('../../../shared/seed/', import.meta.url);

test('the seed page gives the story it must give, field for field', () => {
  const page = readdirSync(SEED).find(name => name.endsWith('.txt')) ?? 'the seed has no page';
  const expected = JSON.parse(readFileSync(new URL('expected.json', SEED), 'utf8')) as Record<string, unknown>;
  const { story } = clean(decode(readFileSync(new URL(page, SEED))).text);
  const fields = Object.keys(expected);
  expect(fields.length).toBeGreaterThan(5);
  expect(Object.fromEntries(Object.entries(story).filter(([name]) => fields.includes(name)))).toEqual(expected);
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATTERNS } from '../../../../src/reading/dates/patterns/index.js';

const names = (folder: string, ending: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter(file => file.endsWith(ending) && !file.startsWith('index'))
    .map(file => file.slice(0, -ending.length))
    .sort();

it('lists every pattern file once, and each has its test', () => {
  const listed = PATTERNS.map(({ name }) => name).sort();
  expect(listed.length).toBeGreaterThan(20);
  expect(listed).toEqual(names('../../../../src/reading/dates/patterns/', '.ts'));
  expect(listed).toEqual(names('./', '.test.ts'));
});

describe.each(PATTERNS)('$name', ({ regex }) => {
  it('is global and never matches nothing', () => {
    expect(regex.flags).toContain('g');
    expect(regex.flags).toContain('u');
    for (const text of ['', 'x', '|', '\0', '1']) {
      regex.lastIndex = 0;
      expect(regex.exec(text)?.[0] ?? 'none').not.toBe('');
    }
  });
});

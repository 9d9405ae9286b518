import { check, type Diagnostics, type Parameters } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { regexPaths } from './regex-paths.js';
import { type Shipped, shippedPatterns } from './shipped-patterns.js';

/**
 * No pattern may backtrack more than linearly in the length of the text. A pattern without an open quantifier that has
 * few ways through a text from any one place is linear by that alone; every other one goes to recheck.
 */
const FEW_PATHS = 1000;

/** The same search for attacks on every machine: bounded by steps, not by time. */
const SEARCH: Parameters = {
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  timeout: null,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 40,
  maxAttackStringSize: 50_000,
  attackLimit: 20_000_000,
};
const search = ({ source, flags }: Pick<Shipped, 'source' | 'flags'>): Promise<Diagnostics> =>
  check(source, flags, SEARCH);

describe('regexPaths', () => {
  it.each([
    ['abc', 1],
    ['a?b', 2],
    ['a{2}', 1],
    ['a{0,4}(?:b|c)', 10],
    ['(?:a|b){0,2}', 7],
    ['(?:a{0,9}){0,9}', (10 ** 10 - 1) / 9],
    ['(?<name>a?)[^)\\]*+?]{1,3}?', 6],
    ['(?<!a|b)\\p{Lu}\\u{1f600}{1,2}\\(', 4],
    ['a*', Number.POSITIVE_INFINITY],
    ['(?=a+)', Number.POSITIVE_INFINITY],
    ['a{2,}', Number.POSITIVE_INFINITY],
  ])('of %s: %d', (source, paths) => {
    expect(regexPaths(source)).toBe(paths);
  });
});

describe('the search for attacks', () => {
  it.each([
    ['\\s+$', ''],
    ['^(?:a+)+$', ''],
    ['^(?:\\w+\\s?)*$', 'u'],
    ['\\[[^\\]]*\\]', 'g'],
    ['^\\p{Lu}.*=.*;$', 'u'],
    ['(?:a{0,30}){0,30}$', ''],
  ])('finds the one on /%s/%s', async (source, flags) => {
    expect(regexPaths(source)).toBeGreaterThan(FEW_PATHS);
    expect((await search({ source, flags })).status).toBe('vulnerable');
  });

  it('finds none where there is none', async () => {
    expect((await search({ source: '^[a-z]+ [0-9]+$', flags: '' })).status).toBe('safe');
  });
});

describe('the patterns that ship', () => {
  let literal: readonly Shipped[] = [];
  let built: readonly Shipped[] = [];
  beforeAll(async () => {
    // Other tests may have loaded the modules already; the patterns are built while they load.
    vi.resetModules();
    ({ literal, built } = await shippedPatterns());
  }, 120_000);

  it('are found, those written as literals and those built out of word lists', () => {
    expect(literal.length).toBeGreaterThan(200);
    expect(built.length).toBeGreaterThan(50);
    for (const file of ['text/spaces.ts', 'labels/rules/cookie-notice.ts', 'labels/rules/parts/story-link.ts']) {
      expect(built.map(pattern => pattern.file)).toContain(file);
    }
  });

  it('are all linear', { timeout: 300_000 }, async () => {
    const open = [...literal, ...built].filter(({ source }) => regexPaths(source) > FEW_PATHS);
    expect(open.length).toBeGreaterThan(20);
    const failures: string[] = [];
    for (const pattern of open) {
      const found = await search(pattern);
      if (found.status === 'safe') continue;
      const why =
        found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.error.kind;
      failures.push(`${pattern.file}: /${pattern.source}/${pattern.flags} ${why}`);
    }
    expect(failures).toEqual([]);
  });
});

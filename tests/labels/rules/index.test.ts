import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LABELS, type Label } from '../../../src/labels/labels.js';
import type { Rule } from '../../../src/labels/rule.js';
import { RULES } from '../../../src/labels/rules/index.js';

/** The labels that the decoder gives by place and shape. */
const BY_PLACE: readonly Label[] = ['headline', 'standfirst', 'paragraph', 'subheading', 'list-item', 'quote'];

const FOLDER = new URL('../../../src/labels/rules/', import.meta.url);
const names = readdirSync(FOLDER)
  .filter(file => file.endsWith('.ts') && file !== 'index.ts')
  .map(file => file.replace(/\.ts$/, ''));

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'label' in value && 'find' in value;

async function ruleIn(name: string): Promise<Rule> {
  const module: Record<string, unknown> = await import(new URL(`${name}.ts`, FOLDER).pathname);
  const rules = Object.values(module).filter(isRule);
  expect(rules, `one rule in ${name}.ts`).toHaveLength(1);
  expect(Object.keys(module), `nothing but the rule in ${name}.ts: what others use goes to parts/`).toHaveLength(1);
  return rules[0] as Rule; // there is exactly one
}

describe('the table of rules', () => {
  it('has something in it', () => {
    expect(RULES.length).toBeGreaterThan(20);
    expect(names.length).toBeGreaterThan(20);
  });

  it('has no label twice', () => {
    expect([...new Set(RULES.map(({ label }) => label))]).toEqual(RULES.map(({ label }) => label));
  });

  it('and place and shape together give every label, each by one of them', () => {
    expect([...RULES.map(({ label }) => label), ...BY_PLACE].sort()).toEqual(Object.keys(LABELS).sort());
  });

  it('has every file of the folder in it, and nothing else', () => {
    expect(RULES.map(({ label }) => label).sort()).toEqual([...names].sort());
  });
});

describe('what rules share', () => {
  const parts = (folder: URL, end: string) =>
    readdirSync(folder)
      .filter(file => file.endsWith(end))
      .map(file => file.slice(0, -end.length));

  it('has a test of the same name each', () => {
    expect(parts(new URL('parts/', import.meta.url), '.test.ts').sort()).toEqual(
      parts(new URL('parts/', FOLDER), '.ts').sort(),
    );
  });
});

describe.each(names)('%s', name => {
  it('is one rule whose label is the name of its file, and it is the one in the table', async () => {
    const rule = await ruleIn(name);
    expect(rule.label).toBe(name);
    expect(RULES.filter(({ label }) => label === name)).toEqual([rule]);
    expect(RULES.find(({ label }) => label === name)).toBe(rule);
  });

  it('has a test of the same name', () => {
    expect(existsSync(new URL(`${name}.test.ts`, import.meta.url))).toBe(true);
  });
});

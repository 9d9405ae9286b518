import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean, decode } from '../../src/index.js';

/**
 * Golden pages: a folder for each, named for what it shows. `source.txt` (or the sample of the same name) is the page,
 * `labels.txt` says of every stretch of it what it is and why, `story.json` is the story.
 * `UPDATE_GOLDENS=1 npm test` writes them anew; read the difference before you commit it.
 */
const HERE = new URL('./', import.meta.url);
const SAMPLES = new URL('../../samples/', import.meta.url);

const folders = readdirSync(HERE, { withFileTypes: true }).filter(entry => entry.isDirectory());
const samples = readdirSync(SAMPLES)
  .filter(name => name.endsWith('.txt'))
  .map(name => name.replace(/\.txt$/, ''));
const slugs = [...new Set([...folders.map(entry => entry.name), ...samples])].sort();

function sourceOf(slug: string): Uint8Array {
  const own = new URL(`${slug}/source.txt`, HERE);
  return readFileSync(existsSync(own) ? own : new URL(`${slug}.txt`, SAMPLES));
}

function compare(slug: string, name: string, actual: string): void {
  const file = new URL(`${slug}/${name}`, HERE);
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(file, actual);
  expect(existsSync(file), `${slug}/${name} is missing: write it and read it before you commit it`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}

test('there are golden pages', () => expect(slugs.length).toBeGreaterThan(9));

describe.each(slugs)('%s', slug => {
  const { text } = decode(sourceOf(slug));
  const { trace, ...story } = clean(text, { trace: true }).story;

  test('labels', () => {
    const rows = (trace?.lines ?? []).map(
      ({ line, label, reason, source }) =>
        `${String(line).padStart(3)}  ${label.padEnd(14)}  ${source}\n${' '.repeat(21)}-- ${reason}\n`,
    );
    compare(slug, 'labels.txt', rows.join(''));
  });

  test('story', () => compare(slug, 'story.json', `${JSON.stringify(story, null, 2)}\n`));

  test('the source can be rebuilt', () => {
    expect((trace?.lines ?? []).map(({ blank, source }) => blank + source).join('') + trace?.blankAfter).toBe(text);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_OPTIONS } from '../../src/options.js';
import { findWriter, WRITERS, type Writer, writerOfName } from '../../src/writers/index.js';
import { anyStory, emptyStory, fullStory } from '../story/stories.js';

const writers: readonly Writer[] = WRITERS;

/** A story that throws when anything tries to change it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

describe('the table of writers', () => {
  it('has the formats, the default first', () => {
    expect(writers.map(({ name }) => name)).toEqual(['json', 'jsonl', 'markdown', 'text', 'ninjs', 'jsonld']);
  });

  it('gives every name, alias and extension once', () => {
    const names = writers.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    const ends = writers.flatMap(({ extensions }) => extensions);
    expect(new Set(ends).size).toBe(ends.length);
    for (const end of ends) expect(end).toMatch(/^(?:\.[a-z]{2,8}){1,2}$/);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]{0,15}$/);
    for (const { mediaType, description } of writers) {
      expect(mediaType).toMatch(/^(?:application|text)\/(?:ld\+)?[a-z]+$/);
      expect(description.length).toBeGreaterThan(15);
    }
  });

  it.each([
    ['page.json', 'json'],
    ['out/page.JSONL', 'jsonl'],
    ['all.ndjson.gz', 'jsonl'],
    ['page.v2.md', 'markdown'],
    ['page.markdown', 'markdown'],
    ['page.txt.GZ', 'text'],
    ['page.ninjs.json', 'ninjs'],
    ['out/page.NINJS.JSON.gz', 'ninjs'],
    ['ninjs.json', 'json'],
    ['page.ninjs.jsonl', 'jsonl'],
    ['page.jsonld', 'jsonld'],
    ['page.jsonld.json', 'json'],
  ])('finds the writer of files called %s', (name, expected) => {
    expect(writerOfName(name)?.name).toBe(expected);
  });

  it.each([
    '',
    'page',
    'json',
    '.md',
    'a/.md',
    'a/.md.gz',
    'page.html',
    'page.md/x',
    'page.md.zip',
    'page.mdx',
    'page.ninjs',
    '.jsonld',
  ])('finds none of %j', name => {
    expect(writerOfName(name)).toBeNull();
  });

  it('finds a writer by name and alias, and nothing by another name', () => {
    for (const writer of writers) {
      for (const name of [writer.name, ...writer.aliases]) expect(findWriter(name)).toBe(writer);
    }
    for (const name of ['', 'JSON', 'xml', 'toString', '.json']) expect(findWriter(name)).toBeNull();
  });

  it('tells the forms that hold all of a story: the others have no place for a trace', async () => {
    const { trace, diagnostics } = fullStory;
    for (const { name, aliases, whole, load } of writers) {
      const written = (await load())(fullStory);
      expect(written.includes(trace?.lines[0]?.reason ?? ''), name).toBe(whole);
      if (whole) expect(written).toContain(diagnostics[1]?.message);
      const refused = COMMAND_OPTIONS.find(option => option.name === 'trace')?.conflicts?.[0]?.values;
      for (const known of [name, ...aliases]) expect(refused?.includes(known), known).toBe(!whole);
    }
  });

  it('writes several stories as one stream', async () => {
    const written = await Promise.all(
      writers.map(async ({ name, many, load }) => {
        const write = await load();
        const stories = [fullStory, emptyStory].map(write);
        return [name, many.begin + stories.join(many.between) + many.end, many.begin + many.end] as const;
      }),
    );
    const [json, jsonl, markdown, text, ninjs, jsonld] = written;
    expect(JSON.parse(json?.[1] ?? '')).toEqual([fullStory, emptyStory]);
    expect(JSON.parse(json?.[2] ?? '')).toEqual([]);
    expect(
      (jsonl?.[1] ?? '')
        .split('\n')
        .slice(0, -1)
        .map(line => JSON.parse(line)),
    ).toEqual([fullStory, emptyStory]);
    expect(markdown?.[1]).toContain('stopped at noon.\n\n* * *\n\n---\nwordCount: 0\n');
    expect(text?.[1]).toMatch(/stopped at noon\.\n\n-{10}\n\n$/);
    for (const array of [ninjs, jsonld]) {
      expect(JSON.parse(array?.[1] ?? '')).toHaveLength(2);
      expect(JSON.parse(array?.[2] ?? '')).toEqual([]);
    }
  });
});

describe.each(writers)('$name', ({ load }) => {
  it('never changes the story, and writes the same twice', async () => {
    const write = await load();
    fc.assert(
      fc.property(anyStory, story => {
        frozen(story);
        const copy = structuredClone(story);
        const written = write(story);
        expect(write(story)).toBe(written);
        expect(story).toEqual(copy);
      }),
      { numRuns: 100 },
    );
  });

  it('writes a very long text in little time', async () => {
    const write = await load();
    for (const unit of ['bridge ', '# ', "' ", ': ', '\n', '_ ', '&a', '\\', ' #']) {
      const text = unit.repeat(1e6 / unit.length);
      const begin = performance.now();
      write({ ...emptyStory, headline: text, body: [{ type: 'paragraph', text }] });
      expect(performance.now() - begin, JSON.stringify(unit)).toBeLessThan(2000);
    }
  });
});

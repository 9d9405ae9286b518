import { describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/cli/command/clean-options.js';
import type { Source } from '../../../src/cli/input/source.js';
import { chooseWriter, detectedLine, refuseRecords, workersFor } from '../../../src/cli/input/sources.js';
import { diagnostic } from '../../../src/diagnostics.js';
import { findWriter } from '../../../src/writers/index.js';

const MB = 1024 * 1024;
const options = checkOptions({});

const source = (name: string, reader: Source['reader'], guessed = false, size: number | null = 1): Source => ({
  input: { name, path: `/${name}`, keep: name },
  reader,
  guessed,
  file: size === null ? null : { size, changed: 0 },
  bytes: { open: async function* () {}, taken: () => 0, close: async () => {} },
});

describe('detectedLine', () => {
  it.each([
    [[source('a.txt', 'text')], null],
    [[source('a', 'text', true)], 'a: read as text'],
    [[{ ...source('a.jsonl', 'jsonl'), refused: diagnostic('holds-records') }], null],
    [
      [{ ...source('a.json', 'text', true), likeJson: true as const }],
      'a.json: read as one page of text, though it begins as JSON does; see whether it breaks off',
    ],
    [
      [{ ...source('a.txt', 'text'), noField: true as const }],
      'a.txt: read as one page of text, for its first record has no text in its field "text"; name another with --text-field, or say --from jsonl',
    ],
    [[source('a.html', 'html')], 'a.html: read as HTML'],
    [[source('a.txt', 'text'), source('b.jsonl', 'jsonl')], 'b.jsonl: read as JSONL'],
    [
      [source('a', 'html', true), source('b.html', 'html'), source('c', 'warc', true)],
      'inputs read: 2 as HTML, 1 as a web archive',
    ],
  ])('%#: %s', (sources, line) => {
    expect(detectedLine(sources, options)).toBe(line);
  });

  it('says nothing to whoever said it first', () => {
    expect(detectedLine([source('a', 'html', false)], checkOptions({ from: 'html' }))).toBeNull();
  });
});

describe('chooseWriter', () => {
  const page = source('a.txt', 'text');
  const archive = source('b.warc', 'warc');

  it.each([
    [undefined, null, [page], 'json'],
    ['md', null, [source('a.html', 'html')], 'markdown'],
    [undefined, null, [page, archive], 'jsonl'],
    ['jsonl', null, [source('b.jsonl', 'jsonl')], 'jsonl'],
    [undefined, 'md', [page], 'markdown'],
    [undefined, 'jsonl', [page], 'jsonl'],
    [undefined, 'jsonl', [archive], 'jsonl'],
    [undefined, 'json', [page, archive], 'json'],
    ['json', 'md', [page], 'json'],
    ['jsonl', 'txt', [archive], 'jsonl'],
  ])('-f %s, -o named %s, for %#: %s', (format, named, sources, name) => {
    expect(chooseWriter(format, named === null ? null : findWriter(named), sources).name).toBe(name);
  });

  it.each([
    ['md', null, 'leave out --format, or read it as one page with --from text'],
    ['json', 'jsonl', 'leave out --format, or read it as one page with --from text'],
    [undefined, 'text', 'give -o a name that ends with .jsonl, or -f jsonl, or read it as one page with --from text'],
    [undefined, 'json', 'give -o a name that ends with .jsonl, or -f jsonl, or read it as one page with --from text'],
  ])('refuses records in a form that has no place for them: %s, %s', (format, named, todo) => {
    expect(() => chooseWriter(format, named === null ? null : findWriter(named), [archive])).toThrow(
      new RegExp(`^b.warc: is a web archive and comes out as JSONL.*; ${todo}$`),
    );
  });
});

describe('refuseRecords', () => {
  const page = source('a.txt', 'text');
  const crawl = source('b.jsonl', 'jsonl');

  it('leaves a run that others than records are a part of', () => {
    const writer = chooseWriter('md', null, [page, crawl]);
    const [first, second] = refuseRecords([page, crawl], writer);
    expect(first).toBe(page);
    expect(second?.refused).toEqual({
      code: 'holds-records',
      severity: 'error',
      message: 'it holds records (JSONL), which come out as JSONL, not as markdown',
    });
  });

  it('refuses none where all come out as JSONL', () => {
    const sources = [page, crawl];
    expect(refuseRecords(sources, chooseWriter(undefined, null, sources))).toBe(sources);
  });
});

describe('workersFor', () => {
  it.each([
    [100 * MB, undefined, 8, 8],
    [5 * MB, undefined, 8, 2],
    [MB, undefined, 8, 1],
    [null, undefined, 8, 1],
    [MB, '4', 8, 4],
    [null, '2', 1, 2],
  ])('of %s bytes, asked for %s, with %d cores: %d', (size, jobs, cores, workers) => {
    expect(workersFor([source('a.jsonl', 'jsonl', false, size)], jobs, cores)).toBe(workers);
  });
});

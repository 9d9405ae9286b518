import { describe, expect, it } from 'vitest';
import { Answerer, type Work } from '../../src/batch/answer.js';
import type { Batch } from '../../src/batch/batch.js';
import type { Engine } from '../../src/batch/engine.js';
import { packPages } from '../../src/batch/pack.js';
import { diagnostic } from '../../src/diagnostics.js';
import type { CheckedOptions } from '../../src/options.js';
import { joinBytes } from '../../src/readers/bytes.js';
import { stubEngine } from '../cli/harness.js';
import { work } from './work.js';

const answererOf = (changed: Partial<Work> = {}, engine = stubEngine) =>
  Answerer.load({ ...work, ...changed }, async () => engine);
const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const broken = {
  ...stubEngine,
  clean: (text: string) => {
    if (text.includes('boom')) throw new RangeError('too deep');
    return stubEngine.clean(text, { trace: false });
  },
};

describe('lines', () => {
  const batch = (text: string, tooLong: readonly number[] = []): Batch => ({
    kind: 'lines',
    bytes: bytesOf(text),
    lines: { line: 5, tooLong },
  });

  it('gives one line for each record, and says which failed', async () => {
    const answerer = await answererOf();
    const { output, failures, counts } = await answerer.answer(batch('{"text":"Rain"}\n\n{"id":"b"}\nxxx\n', [8]));
    const written = textOf(output).split('\n');
    expect(written).toHaveLength(4);
    expect(JSON.parse(written[0] ?? '').story.headline).toBe('Rain');
    expect(failures.map(({ page, place, id, code }) => [page, place, id, code])).toEqual([
      [null, { unit: 'line', number: 7 }, 'b', 'record-no-text'],
      [null, { unit: 'line', number: 8 }, null, 'record-too-long'],
    ]);
    expect(counts.documents).toBe(3);
    expect(counts.failed).toEqual({ 'record-no-text': 1, 'record-too-long': 1 });
  });

  it('sets the text of a record on lines, where it is HTML', async () => {
    const lines = ['<!doctype html><h1>Rain</h1><p>It rained.', '<3 Rain<p>'].map(
      text => `${JSON.stringify({ text })}\n`,
    );
    const { output } = await (await answererOf()).answer(batch(lines.join('')));
    const headlines = textOf(output)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).story.headline);
    expect(headlines).toEqual(['Rain', '<3 Rain<p>']);
  });

  it('answers a record that brings a bug to light, and goes on', async () => {
    const lines = '{"id":1,"text":"boom"}\n{"text":"Rain"}\n';
    const { output, failures } = await (await answererOf({}, broken)).answer(batch(lines));
    const [first = '', second = ''] = textOf(output).split('\n');
    const message = 'internal error: too deep';
    expect(JSON.parse(first)).toEqual({ id: 1, error: { code: 'internal-error', message } });
    expect(JSON.parse(second).story.headline).toBe('Rain');
    expect(failures).toHaveLength(1);
    const debugger_ = await answererOf({ debug: true }, broken);
    await expect(debugger_.answer(batch(lines))).rejects.toThrow('too deep');
  });
});

describe('pages', () => {
  const batch = (...pages: readonly (string | null)[]): Batch => {
    let end = 0;
    const parts = pages.map(page => bytesOf(page ?? ''));
    return {
      kind: 'pages',
      form: 'text',
      bytes: joinBytes(parts),
      pages: pages.map((page, at) => {
        end += parts[at]?.length ?? 0;
        const file = `${at}.txt`;
        return page === null ? { file, end, tooLong: true } : { file, end };
      }),
    };
  };
  const written = ({ output, ends }: { output: Uint8Array; ends: readonly number[] }) =>
    ends.map((end, at) => textOf(output.subarray(ends[at - 1] ?? 0, end)));

  it('gives each page its own output', async () => {
    const answer = await (await answererOf()).answer(batch('Rain', 'Snöw'));
    expect(written(answer).map(line => JSON.parse(line).headline)).toEqual(['Rain', 'Snöw']);
    expect(answer.failures).toEqual([]);
  });

  it('says why there is no story, where the format can', async () => {
    const answer = await (await answererOf({}, broken)).answer(batch('', 'Rain', null, 'boom'));
    const codes = ['empty-input', undefined, 'record-too-long', 'internal-error'];
    expect(written(answer).map(line => JSON.parse(line).diagnostics[0]?.code)).toEqual(codes);
    expect(answer.failures.map(({ page, code }) => [page, code])).toEqual([
      [0, 'empty-input'],
      [2, 'record-too-long'],
      [3, 'internal-error'],
    ]);
    expect(answer.counts.documents).toBe(4);
  });

  it('names the file of each where that is asked for, first of all', async () => {
    const answer = await (await answererOf({ names: true })).answer(batch('Rain', null));
    expect(written(answer).map(line => line.slice(0, 16))).toEqual(['{"file":"0.txt",', '{"file":"1.txt",']);
    const markdown = await (await answererOf({ names: true, format: 'markdown' })).answer(batch('Rain'));
    expect(written(markdown)[0]).toMatch(/^---\nfile: 0.txt\nheadline: Rain\n/);
    const text = await (await answererOf({ names: true, format: 'text' })).answer(batch('Rain'));
    expect(written(text)).toEqual(['Rain\n']);
  });

  it('writes nothing for it, where the format cannot', async () => {
    const answer = await (await answererOf({ format: 'text' })).answer(batch('', 'Rain', null));
    expect(written(answer)).toEqual(['', 'Rain\n', '']);
  });
});

describe('archive', () => {
  const head = { id: '<urn:uuid:1>', url: 'https://example.org/a', date: '2018-02-13T15:46:00Z', charset: null };
  const batch = (...pages: readonly { text: string | null; form: 'text' | 'html'; date?: string | null }[]): Batch => {
    const read = pages.map(({ text, form, date = head.date }, at) => ({
      ...{ ...head, date, form, number: at + 2 },
      bytes: text === null ? null : bytesOf(text),
    }));
    return { kind: 'archive', ...packPages(read) };
  };

  it('gives each record a line, with what the archive says of it', async () => {
    const answerer = await answererOf({ html: true });
    const { output, failures } = await answerer.answer(
      batch({ text: 'Rain', form: 'text' }, { text: '<h1>Snow</h1>', form: 'html' }),
    );
    const [first, second] = textOf(output)
      .split('\n')
      .slice(0, 2)
      .map(line => JSON.parse(line));
    expect(Object.keys(first)).toEqual(['id', 'url', 'date', 'story']);
    expect([first.id, first.url, first.date]).toEqual([head.id, head.url, head.date]);
    expect([first.story.headline, second.story.headline]).toEqual(['Rain', 'Snow']);
    expect(failures).toEqual([]);
  });

  it('answers what failed in its place', async () => {
    const { output, failures, counts } = await (await answererOf()).answer(
      batch({ text: null, form: 'text' }, { text: '', form: 'text' }),
    );
    const [first, second] = textOf(output)
      .split('\n')
      .slice(0, 2)
      .map(line => JSON.parse(line));
    expect(first.error.code).toBe('record-too-long');
    expect(second.story.diagnostics[0].code).toBe('empty-input');
    expect(failures.map(({ place, id, code }) => [place, id, code])).toEqual([
      [{ unit: 'record', number: 2 }, head.url, 'record-too-long'],
      [{ unit: 'record', number: 3 }, head.url, 'empty-input'],
    ]);
    expect(counts.documents).toBe(2);
  });

  it('takes the page for fetched when the archive says so, unless told otherwise', async () => {
    const seen: unknown[] = [];
    const engine = {
      ...stubEngine,
      clean: (text: string, options: CheckedOptions) => {
        seen.push(options.now);
        return stubEngine.clean(text, options);
      },
    };
    const pages = batch({ text: 'a', form: 'text' }, { text: 'b', form: 'text', date: null });
    await (await answererOf({}, engine)).answer(pages);
    await (await answererOf({}, engine)).answer(batch({ text: 'c', form: 'text', date: 'yesterday' }));
    await (await answererOf({ options: { trace: false, now: '2020-01-01T00:00:00Z' } }, engine)).answer(pages);
    const given = '2020-01-01T00:00:00Z';
    expect(seen).toEqual([head.date, undefined, undefined, given, given]);
  });
});

it('keeps the text of failed records of an archive, where it is wanted and was held', async () => {
  const pages = [
    { bytes: bytesOf('<p>bo\u00f6m'), form: 'html' as const },
    { bytes: null, form: 'text' as const },
    { bytes: Uint8Array.of(0, 1, 2), form: 'text' as const },
    { bytes: Uint8Array.of(0x62, 0x6f, 0xf6, 0x6d), form: 'text' as const, charset: 'iso-8859-1' },
    { bytes: bytesOf('Rain'), form: 'text' as const },
  ];
  const read = pages.map((page, at) => ({ id: null, url: null, date: null, charset: null, number: at + 1, ...page }));
  const engine: Engine = {
    decode: bytes => {
      const text = new TextDecoder().decode(bytes);
      if (text.includes('\0')) return { text: '', diagnostics: [diagnostic('not-text')] };
      const guessed = text.includes('\ufffd') ? [diagnostic('encoding-guessed', { encoding: 'x' })] : [];
      return { text, diagnostics: guessed };
    },
    clean: (text, options) => {
      if (text.startsWith('bo')) throw new Error('too deep');
      return stubEngine.clean(text, options);
    },
  };
  const records = async (keepFailed: boolean) => {
    const answerer = await answererOf({ keepFailed, html: true }, engine);
    const { failures } = await answerer.answer({ kind: 'archive', ...packPages(read) });
    return failures.map(({ place, record }) => [place?.number, record]);
  };
  expect(await records(true)).toEqual([
    [1, '<p>bo\u00f6m'],
    [2, undefined],
    [3, undefined],
    [4, 'bo\u00f6m'],
  ]);
  expect((await records(false)).map(([, record]) => record)).toEqual([undefined, undefined, undefined, undefined]);
});

it('keeps failed records as they came, where they are wanted', async () => {
  const lines = '{"id":"a" , "text":1.0}\nxxx\n';
  const batch: Batch = { kind: 'lines', bytes: bytesOf(lines), lines: { line: 1, tooLong: [] } };
  const { failures } = await (await answererOf({ keepFailed: true })).answer(batch);
  expect(failures.map(({ record }) => record)).toEqual(['{"id":"a" , "text":1.0}', 'xxx']);
  expect((await (await answererOf()).answer(batch)).failures.map(({ record }) => record)).toEqual([
    undefined,
    undefined,
  ]);
});

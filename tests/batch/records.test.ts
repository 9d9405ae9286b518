import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRecord, type RecordWork } from '../../src/batch/records.js';
import { diagnostic } from '../../src/diagnostics.js';
import { scanJson } from '../../src/readers/json.js';
import { emptyStory, runMain, stubEngine } from '../cli/harness.js';

const work: RecordWork = {
  textField: 'text',
  idField: 'id',
  limit: 999,
  clean: text => ({
    lines: [],
    story:
      text === '' ? { ...emptyStory, diagnostics: [diagnostic('empty-input')] } : { ...emptyStory, headline: text },
  }),
};
const answer = (raw: string | null, replaced = 0) => answerRecord({ line: 7, raw, replaced }, work);

describe('answerRecord', () => {
  it('puts the story in the place of the text', () => {
    const { json, failure, id } = answer('{"id": "a1", "text": "Rain", "n": 1.0}');
    expect(json).toBe(`{"id": "a1", "story": ${JSON.stringify({ ...emptyStory, headline: 'Rain' })}, "n": 1.0}`);
    expect({ failure, id }).toEqual({ failure: null, id: 'a1' });
  });

  it('names the file first in what takes the place of the text, where that is asked for', () => {
    const named = (raw: string | null, file: string | null) =>
      JSON.parse(answerRecord({ line: 7, raw, replaced: 0 }, { ...work, file }).json);
    const record = named('{"file":"its own","text":"Rain"}', 'a/x.jsonl');
    expect(record).toEqual({ file: 'its own', story: { file: 'a/x.jsonl', ...emptyStory, headline: 'Rain' } });
    expect(Object.keys(record.story)[0]).toBe('file');
    expect(named('{"text":"Rain"}', null).story.file).toBeNull();
    expect(Object.keys(named('{"n":1}', 'x.jsonl').error)).toEqual(['file', 'code', 'message']);
    expect(named('oops', 'x.jsonl')).toMatchObject({ line: 7, error: { file: 'x.jsonl', code: 'record-not-json' } });
    expect(named(null, 'x.jsonl').error.file).toBe('x.jsonl');
  });

  it('keeps no error and no story of another run', () => {
    const { json } = answer('{"error":"old","text":"Rain","story":2,"n":1}');
    expect(json).toBe(`{"story":${JSON.stringify({ ...emptyStory, headline: 'Rain' })},"n":1}`);
  });

  it('takes the last of repeated text fields', () => {
    expect(JSON.parse(answer('{"text":"one","text":"two"}').json).story.headline).toBe('two');
  });

  it.each([
    [
      '{"id":1}',
      '{"id":1,"error":{"code":"record-no-text","message":"the record has no text in its field \\"text\\""}}',
    ],
    [
      '{"text":null,"error":"old","story":2}',
      '{"error":{"code":"record-no-text","message":"the record has no text in its field \\"text\\""}}',
    ],
    [
      '{"text":["Rain"]}',
      '{"error":{"code":"record-no-text","message":"the record has no text in its field \\"text\\""}}',
    ],
    [
      '{"Text":"Rain"}',
      '{"Text":"Rain","error":{"code":"record-no-text","message":"the record has no text in its field \\"text\\""}}',
    ],
    ['[1]', '{"line":7,"error":{"code":"record-not-object","message":"the record is not a JSON object"}}'],
    [
      '{oops',
      '{"line":7,"error":{"code":"record-not-json","message":"the record is not JSON: unexpected character at column 2"}}',
    ],
    [
      null,
      `{"line":7,"error":{"code":"record-too-long","message":"it is longer than 999 bytes: nothing of it was read"}}`,
    ],
  ])('answers %s with an error', (raw, json) => {
    expect(answer(raw).json).toBe(json);
    expect(answer(raw).failure?.code).toBe(JSON.parse(json).error.code);
  });

  it('counts a page without a story as failed, and still gives what there is', () => {
    const { json, failure } = answer('{"text":""}');
    expect(failure?.code).toBe('empty-input');
    expect(JSON.parse(json).story.diagnostics[0].code).toBe('empty-input');
  });

  it('says that bytes were replaced', () => {
    expect(JSON.parse(answer('{"text":"\ufffd"}', 1).json).story.diagnostics[0].code).toBe('bytes-replaced');
  });

  it('survives an id of any kind', () => {
    expect(answer('{"id":{"a":1},"text":"x"}').id).toBeNull();
    expect(answer('{"id":12,"text":"x"}').id).toBe('12');
  });

  it('names a record by its number as it stands', () => {
    expect(answer('{"id":12345678901234567890,"text":"x"}').id).toBe('12345678901234567890');
    expect(answer('{"id": 1.0 ,"text":"x"}').id).toBe('1.0');
  });
});

describe('the record contract', () => {
  const ESCAPED = /[\u007f-\u009f\u2028\u2029]/g;
  const escaped = (raw: string) => raw.replace(ESCAPED, end => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const number = fc.constantFrom('1.0', '1e400', '-0', '12345678901234567890', '0.10', '1E-7');
  const value = fc.oneof(
    fc.json(),
    number,
    fc.string({ unit: 'binary' }).map(text => JSON.stringify(text)),
  );
  const key = fc
    .oneof(fc.string(), fc.constantFrom('id', 'te', 'texts', '__proto__', 'a'))
    .filter(name => !['text', 'story', 'error'].includes(name))
    .map(name => JSON.stringify(name));
  const text = fc.option(fc.tuple(fc.nat({ max: 9 }), fc.string({ unit: 'binary' })), { nil: undefined });
  const record = fc.record({ fields: fc.array(fc.tuple(key, value), { maxLength: 8 }), text });

  it('is one record in, one out, in order, every other field untouched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 12 }), async list => {
        const input = list.map(({ fields, text }) => {
          const members = fields.map(([name, raw]) => `${name}: ${raw}`);
          if (text !== undefined) members.splice(text[0], 0, `"text":${JSON.stringify(text[1])}`);
          return `{${members.join(', ')}}`;
        });
        const { stdout } = await runMain(['--from', 'jsonl', '--max-failures', '100%'], {
          engine: stubEngine,
          stdin: input.join('\n'),
        });
        const output = stdout === '' ? [] : stdout.slice(0, -1).split('\n');
        expect(output).toHaveLength(list.length);
        for (const [at, { fields, text }] of list.entries()) {
          const line = output[at] ?? '';
          const scan = scanJson(line);
          if (scan.kind !== 'object') throw new Error(`not an object: ${line}`);
          const added = text === undefined ? 'error' : 'story';
          expect(scan.members.filter(member => member.key === added)).toHaveLength(1);
          const others = scan.members.filter(member => member.key !== added);
          expect(others.map(member => line.slice(member.keyFrom, member.valueTo))).toEqual(
            fields.map(([name, raw]) => escaped(`${name}: ${raw}`)),
          );
          expect(line).not.toMatch(ESCAPED);
        }
      }),
      { numRuns: 300 },
    );
  });
});

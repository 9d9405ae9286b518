import { expect, it } from 'vitest';
import type { Failure } from '../../src/batch/batch.js';
import { quarantineLine } from '../../src/batch/quarantine.js';

const failure: Failure = {
  page: null,
  place: { unit: 'line', number: 2 },
  id: 'a2',
  code: 'record-no-text',
  message: 'no "text"',
};

it('says where, why and what', () => {
  const record = '{"id":"a2" , "n":1.0}\r';
  expect(JSON.parse(quarantineLine('crawl.jsonl', { ...failure, record }))).toEqual({
    input: 'crawl.jsonl',
    line: 2,
    recordNumber: null,
    id: 'a2',
    error: { code: 'record-no-text', message: 'no "text"' },
    record,
  });
});

it('tells the number of a record from that of a line', () => {
  const line = quarantineLine('crawl.warc', { ...failure, place: { unit: 'record', number: 2 } });
  expect(JSON.parse(line)).toMatchObject({ line: null, recordNumber: 2 });
});

it('has no record where none was held', () => {
  expect(JSON.parse(quarantineLine('page.txt', { ...failure, place: null, id: null })).record).toBeNull();
});

it('is one line for every reader', () => {
  const line = quarantineLine('a\u2028b', { ...failure, record: '\u0085\u2029\n' });
  expect(line).not.toMatch(/[\n\u0085\u2028\u2029]/);
  expect(JSON.parse(line).record).toBe('\u0085\u2029\n');
});

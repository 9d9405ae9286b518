import { describe, expect, it } from 'vitest';
import { beginsAsJson, isHtml, partsOfName, readerOfContent } from '../../src/readers/detect.js';

const ofContent = (head: string, ended: boolean) => readerOfContent(new TextEncoder().encode(head), ended);

describe('partsOfName', () => {
  it.each([
    ['a.jsonl', 'a', 'jsonl'],
    ['pages/A.JSONL', 'pages/A', 'jsonl'],
    ['x.ndjson', 'x', 'jsonl'],
    ['a.txt', 'a', 'text'],
    ['a.jsonl.txt', 'a.jsonl', 'text'],
  ])('%s is %s and %s', (name, stem, reader) => {
    expect(partsOfName(name)).toEqual({ stem, reader, gzip: false });
    expect(partsOfName(`${name}.gz`)).toEqual({ stem, reader, gzip: true });
  });
  it.each(['jsonl', 'a.json', 'a.jsonl/b', '', '.jsonl', 'pages/.txt', 'a.', 'a.txt.zip'])('%s tells no form', name => {
    expect(partsOfName(name)).toEqual({ stem: name, reader: null, gzip: false });
  });
  it.each([
    ['a.gz', 'a', true],
    ['.gz', '.gz', false],
    ['a.tar.GZ', 'a.tar', true],
  ])('%s is %s, packed: %s', (name, stem, gzip) => {
    expect(partsOfName(name)).toEqual({ stem, reader: null, gzip });
  });
});

it.each([
  ['<!doctype html><title>Rain</title>', true],
  ['\n  <HTML lang="en">', true],
  ['<?xml version="1.0"?><!-- page --><html>', true],
  ['<p>It rained.', true],
  ['<3 the rain', false],
  ['<pride> is no element', false],
  ['It rained.<p>', false],
  ['<!-- a comment without an end', false],
  ['', false],
])('%j is HTML: %s', (text, expected) => {
  expect(isHtml(text)).toBe(expected);
});

it.each([
  ['[{"text":"Rain"}]', true],
  ['\n[ "Rain"', true],
  ['{\n "text"', true],
  ['[', null],
  ['{\n ', null],
  ['[Rain](x)', false],
  ['[[Rain]]', false],
  ['[1]', false],
  ['{rain}', false],
  ['', false],
] as const)('%j begins as JSON: %s', (head, expected) => {
  expect(beginsAsJson(new TextEncoder().encode(head))).toBe(expected);
});

describe('readerOfContent', () => {
  it.each(['{"text":"x"}\n', '\n \r\n{"text":"x"}\r\nrest'])('takes %j for JSONL', head => {
    expect(ofContent(head, false)).toBe('jsonl');
  });
  it.each(['Rain\n', '[1]\n', '{\n "text": "x"\n}\n', '{curly} start\n', 'Rain without an end'])(
    'takes %j for text',
    head => {
      expect(ofContent(head, false)).toBe('text');
    },
  );
  it.each(['', '\n\n', '{"text":"the first line has not'])('waits for more after %j', head => {
    expect(ofContent(head, false)).toBeNull();
  });
  it.each([
    ['', 'text'],
    ['{"text":"x"}', 'jsonl'],
    ['{"text":"x', 'text'],
  ])('decides at the end of %j', (head, reader) => {
    expect(ofContent(head, true)).toBe(reader);
  });
});

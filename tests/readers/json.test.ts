import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/readers/json.js';
import { jsonOrDamaged } from './json-texts.js';

const parses = (raw: string) => {
  try {
    return { ok: true, value: JSON.parse(raw) as unknown };
  } catch {
    return { ok: false, value: undefined };
  }
};

const keysOf = (raw: string) => {
  const scan = scanJson(raw);
  return scan.kind === 'object' ? scan.members.map(({ key }) => key) : scan.kind;
};

describe('scanJson', () => {
  it.each([
    ['{}', []],
    [' { } \r', []],
    ['{"a":1,"a":{"text":"x"},"\\u0061":[]}', ['a', 'a', 'a']],
    ['{"a":{"b":[1,{"c":"}"}]},"d":"\\"{,"}', ['a', 'd']],
    ['{"":-0.5e+10,"x":true,"y":null,"z":1e400}', ['', 'x', 'y', 'z']],
    ['{"a":"\ud800\u2028"}', ['a']],
  ])('finds the keys of %s', (raw, keys) => {
    expect(keysOf(raw)).toEqual(keys);
  });

  it.each(['[]', '1', '"x"', ' null ', '[{"a":1}]'])('takes %s for JSON that is no object', raw => {
    expect(keysOf(raw)).toBe('other');
  });

  it.each([
    '',
    ' ',
    '{',
    '{"a"',
    '{"a":',
    '{"a":1',
    '{"a":1,',
    '{"a":1,}',
    '{,}',
    '{a:1}',
    "{'a':1}",
    '{"a":1}x',
    '{"a":1}{}',
    '{"a":01}',
    '{"a":.5}',
    '{"a":1.}',
    '{"a":1e}',
    '{"a":+1}',
    '{"a":NaN}',
    '{"a":"\n"}',
    '{"a":"\\x"}',
    '{"a":"\\u12g4"}',
    '{"a":[1,]}',
    '{"a":[1}',
    '{"a":{"b"}}',
    '{"a":truth}',
    '{"a" 1}',
    '{"a":1 "b":2}',
    '\ufeff{}',
    '{\u00a0}',
    '[}',
    '{]',
    'nul',
  ])('refuses %s', raw => {
    expect(parses(raw).ok).toBe(false);
    expect(keysOf(raw)).toBe('invalid');
  });

  it('says where it stopped', () => {
    expect(scanJson('{"a":1,]')).toEqual({ kind: 'invalid', detail: 'unexpected character at column 8' });
    expect(scanJson('{"a":"')).toEqual({ kind: 'invalid', detail: 'it ends too early' });
  });

  it('bears any depth', () => {
    const deep = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(scanJson(deep(100_000)).kind).toBe('object');
    expect(scanJson(deep(5_000_000))).toEqual({ kind: 'invalid', detail: 'it is nested too deeply' });
  });

  it.each([
    ['{"a":1,"b":[2],"a":"3"}', { a: '3', b: [2] }],
    ['{"__proto__":1,"\\u0061":"x"}', JSON.parse('{"__proto__":1,"a":"x"}')],
  ])('reads %s', (raw, value) => {
    expect(scanJson(raw)).toMatchObject({ kind: 'object', value });
  });

  it('agrees with JSON.parse on what is JSON, and on every value', () => {
    fc.assert(
      fc.property(jsonOrDamaged, raw => {
        const parsed = parses(raw);
        const scan = scanJson(raw);
        expect(scan.kind !== 'invalid').toBe(parsed.ok);
        if (scan.kind !== 'object') return;
        const rebuilt = scan.members.map(
          member => [member.key, JSON.parse(raw.slice(member.valueFrom, member.valueTo))] as const,
        );
        expect(rebuilt.every(([key]) => Object.hasOwn(parsed.value as object, key))).toBe(true);
        expect(new Map(rebuilt)).toEqual(new Map(Object.entries(parsed.value as object)));
      }),
      { numRuns: 2000 },
    );
  });
});

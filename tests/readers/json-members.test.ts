import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH } from '../../src/readers/json-fault.js';
import { findMembers, jsonValue } from '../../src/readers/json-members.js';
import { jsonOrDamaged } from './json-texts.js';

const partsOf = (raw: string) =>
  findMembers(raw)?.map(({ key, valueFrom, valueTo }) => [key, raw.slice(valueFrom, valueTo)]) ?? null;

describe('findMembers', () => {
  it.each([
    ['{}', []],
    [' {\t} \r', []],
    [
      '{"a":1.0 , "b" : null}',
      [
        ['a', '1.0'],
        ['b', 'null'],
      ],
    ],
    [
      '{"a":"\\"}","b":"\\\\"}',
      [
        ['a', '"\\"}"'],
        ['b', '"\\\\"'],
      ],
    ],
    [
      '{"a":{"b":[1,{"c":"]}"}]},"d":[]}',
      [
        ['a', '{"b":[1,{"c":"]}"}]}'],
        ['d', '[]'],
      ],
    ],
    [
      '{"a":1,"\\u0061":2}',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
  ])('finds those of %s', (raw, parts) => {
    expect(partsOf(raw)).toEqual(parts);
  });

  it.each(['', '[]', '"a"', '{', '{"a"', '{"a":"', '{"a":[}', '{"a":1}x', '{"a":1 2}', '{a:1}', '{"\\x":1}'])(
    'finds none in %s',
    raw => {
      expect(findMembers(raw)).toBeNull();
    },
  );

  it('finds none where a value is nested too deeply', () => {
    const deep = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(findMembers(deep(MAX_DEPTH))).toHaveLength(1);
    expect(findMembers(deep(MAX_DEPTH + 1))).toBeNull();
  });

  it('is linear in long runs of backslashes and quotes', () => {
    const raw = `{"a":"${'\\\\'.repeat(500_000)}${'\\"'.repeat(500_000)}"}`;
    expect(findMembers(raw)).toHaveLength(1);
  });

  it('finds what every JSON object holds: its members tile it, and their values are its values', () => {
    fc.assert(
      fc.property(jsonOrDamaged, raw => {
        const value = jsonValue(raw);
        const members = findMembers(raw);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        if (value !== undefined) expect(members !== null).toBe(isObject);
        if (!isObject || members === null || members.length === 0) return;
        const parts = members.map(({ from, to }) => raw.slice(from, to));
        expect(raw.trim()).toBe(`{${parts.join(',')}}`);
        const read = members.map(({ key, valueFrom, valueTo }) => [key, JSON.parse(raw.slice(valueFrom, valueTo))]);
        expect(new Map(read as [string, unknown][])).toEqual(new Map(Object.entries(value)));
      }),
      { numRuns: 2000 },
    );
  });
});

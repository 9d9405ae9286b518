import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllJson, jsonFault, MAX_DEPTH } from '../../src/readers/json-fault.js';
import { jsonValue } from '../../src/readers/json-members.js';
import { jsonOrDamaged } from './json-texts.js';

describe('jsonFault', () => {
  it.each(['{}', ' [1, "x", {"a":null}] ', '"\\u00e9"', '-0.5e+10', 'true'])('finds nothing wrong with %s', raw => {
    expect(jsonFault(raw)).toBeNull();
  });

  it.each([
    ['{"a":1,]', 'unexpected character at column 8'],
    ['{"a":01}', 'unexpected character at column 7'],
    ['{"a":"\t"}', 'unexpected character at column 7'],
    ['{"a":"', 'it ends too early'],
    ['', 'it ends too early'],
    ['{} {}', 'unexpected character at column 4'],
  ])('says where %s stops', (raw, fault) => {
    expect(jsonFault(raw)).toBe(fault);
  });

  it('refuses what is nested too deeply', () => {
    const deep = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(jsonFault(deep(MAX_DEPTH))).toBeNull();
    expect(jsonFault(deep(MAX_DEPTH + 1))).toBe('it is nested too deeply');
  });

  it('refuses what JSON.parse refuses', () => {
    fc.assert(
      fc.property(jsonOrDamaged, raw => {
        expect(jsonFault(raw) === null).toBe(jsonValue(raw) !== undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isAllJson', () => {
  it.each(['[{"text": "Rain"}]\n', '{\n  "text": "Rain"\n}', '{"a":1}\n{"b":2}', '[1][]{}', ' \n[[1]]\n '])(
    'accepts %j',
    text => {
      expect(isAllJson(text)).toBe(true);
    },
  );

  it.each([
    '',
    '"Rain"',
    '1',
    '[1] 2',
    '[Home](/) [News]',
    '{{Rain}}',
    '{"a":1},{"b":2}',
    '[{"a":1}',
    '[{"a":1}]]',
    '[{"a":1,}]',
    'Rain [1]',
    '[1] Rain [2]',
    '{"a":1}\nRain {}',
  ])('refuses %j', text => {
    expect(isAllJson(text)).toBe(false);
  });

  it('accepts what JSON.parse reads as an array or object', () => {
    fc.assert(
      fc.property(jsonOrDamaged, raw => {
        const value = jsonValue(raw);
        if (value !== undefined) expect(isAllJson(raw)).toBe(typeof value === 'object' && value !== null);
      }),
      { numRuns: 2000 },
    );
  });
});

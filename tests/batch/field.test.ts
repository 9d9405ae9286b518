import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, rawAt, valueAt, withoutField } from '../../src/batch/field.js';
import { scanJson } from '../../src/readers/json.js';

const record = { page: { text: 'Rain', meta: { id: 7 } }, list: [{ text: 'no' }], none: null, 'a.b': 1 };

describe('pathOf and valueAt', () => {
  it.each([
    ['page.text', 'Rain'],
    ['page.meta.id', 7],
    ['a.b', 1],
    ['page', record.page],
  ])('%s leads to %j', (field, value) => {
    expect(valueAt(record, pathOf(record, field))).toEqual(value);
  });

  it.each([
    ...['page.missing', 'page.text.length', 'list.0.text', 'none.x', 'a.c', '', '.', 'page.', '.page'],
    ...['__proto__.x', 'constructor.name', 'page.constructor', 'toString'],
  ])('%s leads nowhere', field => {
    expect(valueAt(record, pathOf(record, field))).toBeUndefined();
  });

  it('reads a field called __proto__ as any other', () => {
    const own = JSON.parse('{"__proto__":{"text":"Rain"}}');
    expect(valueAt(own, pathOf(own, '__proto__.text'))).toBe('Rain');
  });
});

const membersOf = (raw: string) => {
  const scan = scanJson(raw);
  if (scan.kind !== 'object') throw new Error(raw);
  return scan.members;
};

describe('rawAt', () => {
  it.each([
    ['{"a":1.0}', ['a'], '1.0'],
    ['{"a": {"b" : 12345678901234567890 } }', ['a', 'b'], '12345678901234567890'],
    ['{"a":{"b":1},"a":{"b":2}}', ['a', 'b'], '2'],
    ['{"a":[1]}', ['a', 'b'], undefined],
    ['{"a":{"c":1}}', ['a', 'b'], undefined],
  ] as const)('%s at %j is %s', (raw, path, expected) => {
    expect(rawAt(raw, membersOf(raw), path)).toBe(expected);
  });
});

describe('withoutField', () => {
  it.each([
    ['{"id":1.0,"p":{"t":"x","n":1e400}}', ['p', 't'], '{"id":1.0,"p":{"n":1e400}}'],
    ['{"p":{"t":"x"}}', ['p', 't'], '{"p":{}}'],
    ['{"p" : {"a":1 , "t":"x","t":"y"} }', ['p', 't'], '{"p" : {"a":1 } }'],
    ['{"p":{"t":1},"p":{"t":2}}', ['p', 't'], '{"p":{},"p":{}}'],
    ['{"p":{"q":{"t":[{}]}}}', ['p', 'q', 't'], '{"p":{"q":{}}}'],
    ['{"p":"t"}', ['p', 't'], '{"p":"t"}'],
    ['{"p":[{"t":1}]}', ['p', 't'], '{"p":[{"t":1}]}'],
    ['{"q":1}', ['p', 't'], '{"q":1}'],
  ] as const)('%s without %j is %s', (raw, path, expected) => {
    expect(withoutField(raw, path)).toBe(expected);
  });

  it('changes nothing else, whatever the record', () => {
    const value = fc.json();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), value)), value, (others, text) => {
        const inner = others.filter(([key]) => key !== 't').map(([key, raw]) => `${JSON.stringify(key)}:${raw}`);
        const around = `{"p":{${[...inner, `"t":${text}`].join(',')}},"z":1.0}`;
        expect(withoutField(around, ['p', 't'])).toBe(`{"p":{${inner.join(',')}},"z":1.0}`);
      }),
    );
  });
});

import { type Member, scanJson } from '../readers/json.js';

/** The way to a field: the name of a member, or of members within members. */
export type Path = readonly [first: string, ...rest: string[]];

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The way to a field of a record. A name with dots leads into nested objects, unless the record has a field of exactly
 * that name.
 *
 * @example
 * pathOf({ page: { text: 'Rain' } }, 'page.text') // ['page', 'text']
 * pathOf({ 'page.text': 'Rain' }, 'page.text') // ['page.text']
 */
export function pathOf(record: Values, field: string): Path {
  if (Object.hasOwn(record, field) || !field.includes('.')) return [field];
  return field.split('.') as [string, ...string[]];
}

/**
 * What a record says at the end of a way; undefined where the way ends before.
 *
 * @example
 * valueAt({ page: { text: 'Rain' } }, ['page', 'text']) // 'Rain'
 */
export function valueAt(record: Values, path: Path): unknown {
  let value: unknown = record;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/**
 * The raw text of what stands at the end of a way.
 *
 * @param raw a JSON object
 * @param members its members, as `scanJson` gives them
 * @example
 * rawAt('{"page":{"id":1.0}}', members, ['page', 'id']) // '1.0'
 */
export function rawAt(raw: string, members: readonly Member[], [first, ...rest]: Path): string | undefined {
  const member = members.findLast(({ key }) => key === first);
  if (member === undefined) return undefined;
  const value = raw.slice(member.valueFrom, member.valueTo);
  const [next, ...others] = rest;
  if (next === undefined) return value;
  const scan = scanJson(value);
  return scan.kind === 'object' ? rawAt(value, scan.members, [next, ...others]) : undefined;
}

/**
 * A JSON object without the member at the end of a way, however often it is repeated. Everything else stands as it is,
 * character for character.
 *
 * @param raw a JSON object
 * @example
 * withoutField('{"id":1.0,"page":{"text":"Rain","n":1e400}}', ['page', 'text']) // '{"id":1.0,"page":{"n":1e400}}'
 */
export function withoutField(raw: string, [first, ...rest]: Path): string {
  const scan = scanJson(raw);
  if (scan.kind !== 'object') return raw;
  const [next, ...others] = rest;
  const parts = scan.members.flatMap(({ key, from, valueFrom, valueTo, to }) => {
    if (key !== first) return [raw.slice(from, to)];
    if (next === undefined) return [];
    const value = withoutField(raw.slice(valueFrom, valueTo), [next, ...others]);
    return [raw.slice(from, valueFrom) + value + raw.slice(valueTo, to)];
  });
  return `{${parts.join(',')}}`;
}

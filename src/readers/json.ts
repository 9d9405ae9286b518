import { jsonFault } from './json-fault.js';
import { findMembers, jsonValue, type Member } from './json-members.js';

export type { Member } from './json-members.js';

export interface ObjectScan {
  readonly kind: 'object';
  /** What the object says; of a repeated key the last value, as in every JSON reader. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly members: readonly Member[];
}

export type JsonScan = ObjectScan | { readonly kind: 'other' } | { readonly kind: 'invalid'; readonly detail: string };

/**
 * Reads the raw text of one JSON value, and says where the members of an object stand.
 *
 * @param raw the text of one record
 * @returns the value of an object and its members in order; `other` for a value that is not an object; `invalid`, with
 *   what is wrong, for what is not JSON or nested too deeply. Nothing is thrown.
 * @example
 * scanJson('{"id": 1.0}')
 * // { kind: 'object', value: { id: 1 }, members: [{ key: 'id', from: 1, to: 10, ... }] }
 */
export function scanJson(raw: string): JsonScan {
  // First the members, for they tell how deep it is: to parse what is deeper could fill the memory.
  const members = findMembers(raw);
  const value = members === null ? undefined : jsonValue(raw);
  if (members !== null && value !== undefined) {
    return { kind: 'object', value: value as Readonly<Record<string, unknown>>, members };
  }
  const detail = jsonFault(raw);
  return detail === null ? { kind: 'other' } : { kind: 'invalid', detail };
}

import type { Member } from '../readers/json.js';
import { compactJson } from '../writers/compact-json.js';
import { escapeJson } from '../writers/escape-json.js';

/**
 * Replaces one member of a JSON object and leaves every other as it stands, character for character; only what a
 * terminal obeys, or some take for a line end, is escaped in its strings. Where the member is missing the new one comes
 * last. Members that already have the new key give way, as do repetitions of the old one: the last counts, as in every
 * JSON reader. The result is one line: a `\r` between members becomes a space.
 *
 * @param raw a JSON object
 * @param members its members, as `scanJson` gives them
 * @param old the key to replace; null to replace none
 * @param key the new key
 * @param value the new value
 * @param gone keys of members that go
 * @example
 * replaceMember('{"id": 1.0, "text": "Rain", "n": 1e400}', members, 'text', 'story', { body: [] })
 * // '{"id": 1.0, "story": {"body":[]}, "n": 1e400}'
 */
export function replaceMember(
  raw: string,
  members: readonly Member[],
  old: string | null,
  key: string,
  value: unknown,
  gone: readonly string[] = [],
): string {
  const replaced = members.findLast(member => member.key === old);
  const name = compactJson(key);
  const json = compactJson(value);
  const kept = (from: number, to: number) => escapeJson(raw.slice(from, to).replaceAll('\r', ' '));
  // Put together by nothing but `+`: it copies no text, however long.
  let written = '';
  const add = (member: string) => {
    written += written === '' ? `{${member}` : `,${member}`;
  };
  for (const member of members) {
    const { from, keyFrom, keyTo, valueFrom, valueTo, to } = member;
    if (member === replaced) {
      add(kept(from, keyFrom) + name + kept(keyTo, valueFrom) + json + kept(valueTo, to));
    } else if (member.key !== old && member.key !== key && !gone.includes(member.key)) {
      add(kept(from, to));
    }
  }
  if (replaced === undefined) add(`${name}:${json}`);
  return `${written}}`;
}

import { escapeJson } from './escape-json.js';

/** Anything but what stands for itself in JSON: quotes, backslashes, controls, separators, marks of direction, surrogates. */
const NOT_PLAIN = /[^ !#-[\]-~\u00a0-\u061b\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]/;

const written = (value: unknown): string => escapeJson(JSON.stringify(value));

/**
 * What `escapeJson(JSON.stringify(value))` gives, in half the time for texts of prose: most hold nothing to escape and
 * go out as they are, without a look at each of their characters.
 *
 * @param value plain data, whose names are those of a schema: they need no escapes. A member that is undefined is left
 *   out
 * @example
 * compactJson({ body: ['a\u2028b'] }) // '{"body":["a\\u2028b"]}'
 */
export function compactJson(value: unknown): string {
  if (typeof value === 'string') return NOT_PLAIN.test(value) ? written(value) : `"${value}"`;
  if (value === null || typeof value !== 'object') return written(value);
  let json = '';
  if (Array.isArray(value)) {
    for (const item of value) json += json === '' ? compactJson(item) : `,${compactJson(item)}`;
    return `[${json}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const name in members) {
    const member = members[name];
    if (member !== undefined) json += `${json === '' ? '"' : ',"'}${name}":${compactJson(member)}`;
  }
  return `{${json}}`;
}

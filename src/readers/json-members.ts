import { MAX_DEPTH } from './json-fault.js';
import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  isBlank,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipBlanks,
} from './json-signs.js';

/** Where one member of an object stands in its raw text; offsets in UTF-16 code units. */
export interface Member {
  /** The key, its escapes resolved. */
  readonly key: string;
  /** From after the brace or comma before it to before the comma or brace after it. */
  readonly from: number;
  readonly to: number;
  readonly keyFrom: number;
  readonly keyTo: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** Where no place is found. */
const NOWHERE = -1;

/** The value of a JSON text; undefined for what is none. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The key that a string stands for: most hold no escapes. */
function keyOf(written: string): unknown {
  return written.includes('\\') ? jsonValue(written) : written.slice(1, -1);
}

/** Whether the character at a place is escaped: an odd number of backslashes stands before it. */
function isEscaped(raw: string, at: number): boolean {
  let before = at;
  while (raw.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}

function skipString(raw: string, from: number): number {
  for (let end = raw.indexOf('"', from + 1); end !== -1; end = raw.indexOf('"', end + 1)) {
    if (!isEscaped(raw, end)) return end + 1;
  }
  return NOWHERE;
}

function skipNested(raw: string, from: number): number {
  let depth = 0;
  for (let at = from; at < raw.length; ) {
    const code = raw.charCodeAt(at);
    if (code === QUOTE) {
      at = skipString(raw, at);
      if (at === NOWHERE) return NOWHERE;
      continue;
    }
    at++;
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++depth > MAX_DEPTH) return NOWHERE;
    } else if ((code === CLOSE_BRACE || code === CLOSE_BRACKET) && --depth === 0) return at;
  }
  return NOWHERE;
}

/** Skips a value, without a look at what it is: up to its own end, or to what ends a number or a word. */
function skipValue(raw: string, from: number): number {
  const first = raw.charCodeAt(from);
  if (first === QUOTE) return skipString(raw, from);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return skipNested(raw, from);
  let at = from;
  for (; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === COMMA || code === CLOSE_BRACE || isBlank(code)) break;
  }
  return at;
}

/**
 * Finds the members of a JSON object in its raw text, so that one can be replaced and the others keep every character:
 * parsing and writing again would change 1.0, 1e400, 12345678901234567890 and repeated keys. It looks for nothing but
 * their ends, which is quick: for what is not JSON it may well find members, and only `JSON.parse` can tell.
 *
 * @param raw what may be a JSON object
 * @returns the members in order; null for what is not an object, not closed, or nested deeper than `MAX_DEPTH`
 * @example
 * findMembers('{"id": 1.0}')
 * // [{ key: 'id', from: 1, to: 10, keyFrom: 1, keyTo: 5, valueFrom: 7, valueTo: 10 }]
 */
export function findMembers(raw: string): readonly Member[] | null {
  const open = skipBlanks(raw, 0);
  if (raw.charCodeAt(open) !== OPEN_BRACE) return null;
  const members: Member[] = [];
  let at = open + 1;
  const first = skipBlanks(raw, at);
  if (raw.charCodeAt(first) === CLOSE_BRACE) return skipBlanks(raw, first + 1) === raw.length ? members : null;
  for (;;) {
    const from = at;
    const keyFrom = skipBlanks(raw, from);
    const keyTo = raw.charCodeAt(keyFrom) === QUOTE ? skipString(raw, keyFrom) : NOWHERE;
    if (keyTo === NOWHERE) return null;
    const key = keyOf(raw.slice(keyFrom, keyTo));
    const colon = skipBlanks(raw, keyTo);
    if (typeof key !== 'string' || raw.charCodeAt(colon) !== COLON) return null;
    const valueFrom = skipBlanks(raw, colon + 1);
    const valueTo = skipValue(raw, valueFrom);
    if (valueTo === NOWHERE) return null;
    const to = skipBlanks(raw, valueTo);
    members.push({ key, from, to, keyFrom, keyTo, valueFrom, valueTo });
    const next = raw.charCodeAt(to);
    at = to + 1;
    if (next === CLOSE_BRACE) return skipBlanks(raw, at) === raw.length ? members : null;
    if (next !== COMMA) return null;
  }
}

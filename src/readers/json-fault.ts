import {
  BACKSLASH,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipBlanks,
} from './json-signs.js';

/** How deep the values of a record may be nested: what is deeper could fill the memory. */
export const MAX_DEPTH = 100_000;
const [MINUS, PLUS, DOT, ZERO, NINE] = [0x2d, 0x2b, 0x2e, 0x30, 0x39];
const HEX = /^[0-9A-Fa-f]{4}$/;
const LITERALS = ['true', 'false', 'null'] as const;

class Invalid extends Error {
  constructor(
    readonly at: number,
    readonly what?: string,
  ) {
    super();
  }
}

function skipString(raw: string, from: number): number {
  if (raw.charCodeAt(from) !== QUOTE) throw new Invalid(from);
  for (let at = from + 1; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) throw new Invalid(at);
    if (code !== BACKSLASH) continue;
    at++;
    const mark = raw[at] ?? '';
    if (mark === 'u' && HEX.test(raw.slice(at + 1, at + 5))) at += 4;
    else if (mark === '' || !'"\\/bfnrt'.includes(mark)) throw new Invalid(at);
  }
  throw new Invalid(raw.length);
}

function skipDigits(raw: string, from: number): number {
  let at = from;
  while (raw.charCodeAt(at) >= ZERO && raw.charCodeAt(at) <= NINE) at++;
  if (at === from) throw new Invalid(at);
  return at;
}

function skipNumber(raw: string, from: number): number {
  let at = raw.charCodeAt(from) === MINUS ? from + 1 : from;
  at = raw.charCodeAt(at) === ZERO ? at + 1 : skipDigits(raw, at);
  if (raw.charCodeAt(at) === DOT) at = skipDigits(raw, at + 1);
  if (raw[at] !== 'e' && raw[at] !== 'E') return at;
  const sign = raw.charCodeAt(at + 1);
  return skipDigits(raw, sign === PLUS || sign === MINUS ? at + 2 : at + 1);
}

function skipScalar(raw: string, at: number): number {
  if (raw.charCodeAt(at) === QUOTE) return skipString(raw, at);
  const literal = LITERALS.find(word => raw.startsWith(word, at));
  return literal === undefined ? skipNumber(raw, at) : at + literal.length;
}

/** Skips a key and its colon. */
function skipKey(raw: string, from: number): number {
  const colon = skipBlanks(raw, skipString(raw, from));
  if (raw.charCodeAt(colon) !== COLON) throw new Invalid(colon);
  return colon + 1;
}

function skipValue(raw: string, from: number): number {
  const closers: number[] = [];
  let at = from;
  for (;;) {
    at = skipBlanks(raw, at);
    const code = raw.charCodeAt(at);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (closers.length > MAX_DEPTH) throw new Invalid(at, 'it is nested too deeply');
      const closer = code === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET;
      at = skipBlanks(raw, at + 1);
      if (raw.charCodeAt(at) !== closer) {
        closers.push(closer);
        if (closer === CLOSE_BRACE) at = skipKey(raw, at);
        continue;
      }
      at++;
    } else {
      at = skipScalar(raw, at);
    }
    // A value has ended: close what ends with it, up to the comma before the next one.
    for (;;) {
      const closer = closers.at(-1);
      if (closer === undefined) return at;
      at = skipBlanks(raw, at);
      const next = raw.charCodeAt(at++);
      if (next === COMMA) {
        if (closer === CLOSE_BRACE) at = skipKey(raw, skipBlanks(raw, at));
        break;
      }
      if (next !== closer) throw new Invalid(at - 1);
      closers.pop();
    }
  }
}

function endOf(raw: string, from: number): void {
  const end = skipBlanks(raw, from);
  if (end < raw.length) throw new Invalid(end);
}

/** What a check that stops at the first fault finds; null where there is none. */
function faultOf(check: () => void): Invalid | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof Invalid) return error;
    throw error;
  }
}

/**
 * Tells what is wrong with the raw text of a JSON value, and where: `JSON.parse` says it in other words in every engine.
 * It refuses exactly what `JSON.parse` refuses, and what is nested deeper than `MAX_DEPTH`. Nothing here recurses: depth
 * cannot exhaust the stack.
 *
 * @returns null where nothing is wrong
 * @example
 * jsonFault('{"a":1,]') // 'unexpected character at column 8'
 */
export function jsonFault(raw: string): string | null {
  const fault = faultOf(() => endOf(raw, skipValue(raw, 0)));
  if (fault === null) return null;
  const place = fault.at >= raw.length ? 'it ends too early' : `unexpected character at column ${fault.at + 1}`;
  return fault.what ?? place;
}

/**
 * Tells whether a text is nothing but JSON arrays and objects: one, as programs write it, or several one after the other,
 * as `jq` prints them.
 * Accepts: an array on one line or many, an object on many, objects one after the other.
 * Refuses: a page that begins with a link in brackets or a template's brace, JSON with a sentence around it, JSON that
 * breaks off, a lone string or number.
 *
 * @example
 * isAllJson('[{"text": "Rain"}]\n') // true
 * isAllJson('[Home](/) [{"text": "Rain"}]') // false
 */
export function isAllJson(text: string): boolean {
  const last = text.trimEnd().at(-1);
  if (last !== ']' && last !== '}') return false;
  const fault = faultOf(() => {
    for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, skipValue(text, at))) {
      const code = text.charCodeAt(at);
      if (code !== OPEN_BRACE && code !== OPEN_BRACKET) throw new Invalid(at);
    }
  });
  return fault === null;
}

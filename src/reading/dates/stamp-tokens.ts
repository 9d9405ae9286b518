import { mayBeginWith, mayEndWith } from '../matching/sieve.js';
import {
  CAPITAL_ZONES,
  DATE_LABELS,
  HALF_DAYS,
  HOUR_MARKS,
  LABEL_PHRASES,
  MONTHS,
  RELATIVE,
  UNCLEAR_MONTHS,
  UNCLEAR_WEEKDAYS,
  WEEKDAY_PHRASES,
  WEEKDAYS,
  ZONE_PHRASES,
  ZONES,
} from '../words/dates.js';
import words from '../words/timestamp.json' with { type: 'json' };

/**
 * A line read as the words, numbers and marks of which dates and times are made. Most lines with a figure are no stamps:
 * they are read from either end only until a token comes that no stamp has.
 */

export type Kind =
  | 'month'
  | 'weekday'
  | 'zone'
  | 'label'
  | 'small'
  | 'relative'
  | 'number'
  | 'date'
  | 'time'
  | 'year'
  | 'mark';

export interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Labels that announce a date; the others (`on`, `at`, `de`) only stand between its parts. */
const SMALL = 4;
const STRONG = new Set(['last', 'date', 'post']);
const labelKind = (word: string): Kind =>
  word.length > SMALL || STRONG.has(word) || /[^\u0000-\u024f]/u.test(word) ? 'label' : 'small';

/** What each known word is; a word of several lists counts for the first. */
const KINDS = new Map<string, Kind>();
for (const [list, kind] of [
  [[...MONTHS, ...UNCLEAR_MONTHS], () => 'month'],
  [[...WEEKDAYS, ...UNCLEAR_WEEKDAYS], () => 'weekday'],
  [DATE_LABELS, labelKind],
  [ZONES, () => 'zone'],
  [[...words.clock.any, ...HALF_DAYS, ...HOUR_MARKS], () => 'small'],
  [RELATIVE, () => 'relative'],
] as const satisfies readonly (readonly [Iterable<string>, (word: string) => Kind])[]) {
  for (const word of list) if (!KINDS.has(word)) KINDS.set(word, kind(word));
}

/** What consists of several words, by the first of them. */
const PHRASES = new Map<string, { readonly phrase: string; readonly kind: Kind }[]>();
for (const [list, kind] of [
  [LABEL_PHRASES, 'label'],
  [WEEKDAY_PHRASES, 'weekday'],
  [ZONE_PHRASES, 'zone'],
] as const) {
  for (const phrase of list) {
    const first = phrase.slice(0, phrase.indexOf(' '));
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { phrase, kind }]);
  }
}
for (const list of PHRASES.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);

/** Cheap looks at the first and the last letters of a line: false where no word of a stamp stands there. */
const KNOWN = [...KINDS.keys(), ...PHRASES.keys(), ...CAPITAL_ZONES];
export const mayOpenStamp = mayBeginWith(KNOWN);
export const mayEndStamp = mayEndWith([...KNOWN, ...LABEL_PHRASES, ...WEEKDAY_PHRASES, ...ZONE_PHRASES]);

const MARKS = new Set(',.:;|/•·-–—−+()[]*&@~>→"º°');
const TOKEN =
  /\d+(?:[.:/-]\d+){0,6}|[\p{L}\p{M}][\p{L}\p{M}'’׳॰\u200c]{0,40}(?:[.-][\p{L}\p{M}]{1,12}){0,2}|[^\s\p{L}\p{M}\d]/uy;
const NUMERIC_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))$/u;
const CLOCK_TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?$/u;
/** Of our era or, as Thailand counts, of the Buddhist one. */
const YEAR = /^(?:(?:19|20)\d\d|25[4-9]\d)$/u;
const BLANK = /\s/u;

/** No year, date or time is as short. */
const SHORT_NUMBER = 3;

/** What a token is; null for one that no stamp has. */
function kindOf(token: string): Kind | null {
  if (isFigure(token.charCodeAt(0))) {
    if (token.length <= SHORT_NUMBER) return 'number';
    if (YEAR.test(token)) return 'year';
    if (NUMERIC_DATE.test(token)) return 'date';
    if (CLOCK_TIME.test(token)) return 'time';
    return token.length <= 4 ? 'number' : null;
  }
  if (token.length === 1 && MARKS.has(token)) return 'mark';
  if (!mayOpenStamp(token)) return null;
  return KINDS.get(token.toLowerCase().replaceAll('’', "'")) ?? (CAPITAL_ZONES.has(token) ? 'zone' : null);
}

const LETTER_OR_FIGURE = /[\p{L}\p{M}\d]/u;

/** The phrase that begins at `from`, with the word that ends at `to`; what it is and where it ends. */
function phraseAt(text: string, from: number, to: number): { readonly kind: Kind; readonly end: number } | null {
  if (!mayOpenStamp(text.slice(from, to))) return null;
  for (const { phrase, kind } of PHRASES.get(text.slice(from, to).toLowerCase()) ?? []) {
    const end = from + phrase.length;
    if (text.slice(from, end).toLowerCase() === phrase && !LETTER_OR_FIGURE.test(text.charAt(end)))
      return { kind, end };
  }
  return null;
}

const isFigure = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const JOINTS = "'.:/-";
const LONGEST_PLAIN = 40;

/**
 * Where a token ends. Most are plain, figures or letters with nothing joined to them, and need no pattern.
 */
function endOf(text: string, from: number): number {
  const first = text.charCodeAt(from);
  const isOne = isFigure(first) ? isFigure : isLetter;
  let to = from;
  while (to < text.length && isOne(text.charCodeAt(to))) to += 1;
  const after = text.charAt(to);
  if (to > from && to - from <= LONGEST_PLAIN && after < '\u0080' && !JOINTS.includes(after)) return to;
  TOKEN.lastIndex = from;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}

/** A token; null where no stamp has it. */
function tokenOf(text: string, from: number, to: number): Token | null {
  const found = text.slice(from, to);
  const kind = kindOf(found);
  return kind === null ? null : { kind, text: found, from, to };
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || (code < 0x80 ? code >= 9 && code <= 13 : BLANK.test(text.charAt(at)));
}

/** The tokens of a stamp with which a text begins, and whether they are all of it. */
export interface Head {
  readonly tokens: readonly Token[];
  readonly isAll: boolean;
}

/**
 * Reads a text from its head until a token comes that no stamp has.
 *
 * @example
 * headTokens('3 May: ferry').tokens.map(({ kind }) => kind) // ['number', 'month', 'mark']
 */
export function headTokens(text: string): Head {
  const tokens: Token[] = [];
  let phrase: ReturnType<typeof phraseAt> = null;
  for (let at = 0; at < text.length; ) {
    if (isBlank(text, at)) {
      at += 1;
      continue;
    }
    const to = endOf(text, at);
    if (phrase === null || at >= phrase.end) phrase = phraseAt(text, at, to);
    const token =
      phrase === null ? tokenOf(text, at, to) : { kind: phrase.kind, text: text.slice(at, to), from: at, to };
    if (token === null) return { tokens, isAll: false };
    tokens.push(token);
    at = token.to;
  }
  return { tokens, isAll: true };
}

/**
 * The tokens with which a text ends, behind the last one that no stamp has. Tokens hold no blank, so that each stretch
 * between blanks is read by itself, the last one first.
 *
 * @example
 * tailTokens('Ferry runs again 3 May').map(({ kind }) => kind) // ['number', 'month']
 */
export function tailTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let to = text.length; to > 0; ) {
    let from = to;
    while (from > 0 && !isBlank(text, from - 1)) from -= 1;
    let part: Token[] = [];
    let behind = from;
    for (let at = from; at < to; ) {
      const end = endOf(text, at);
      const token = tokenOf(text, at, end);
      if (token !== null) part.push(token);
      else {
        behind = end;
        if (part.length > 0) part = [];
      }
      at = end;
    }
    if (part.length > 0) tokens.unshift(...part);
    if (behind > from) return tokens;
    to = from;
    while (to > 0 && isBlank(text, to - 1)) to -= 1;
  }
  return tokens;
}

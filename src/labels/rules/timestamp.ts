import { mayBeginWith, wholePhrase } from '../phrases.js';
import type { Claim, Rule } from '../rule.js';
import { FIGURE as DIGIT } from '../signs.js';
import words from '../words/timestamp.json' with { type: 'json' };

/**
 * When the story was published or updated. The line is read as words, numbers and marks; it is a stamp when all of them
 * belong to dates, times and their labels, and at least one date or time is there.
 *
 * Accepts: `Published Tue, 3 May 2022 at 15:46, Updated 3 May 2022 at 15:48 GMT +3`, `3 May 2022 | 03:48 PM IST`,
 * `Stand: 03.05.2022, 15:48 Uhr`, `Publié le 3 mai 2022 à 15h48`, `2022-05-03T15:48:00+03:00`, `2022年5月3日 15時48分`,
 * `2 hours ago`, `Yesterday at 3:48 PM`, `5 min read`. A stamp glued to the head or the end of a short line is cut off.
 *
 * Refuses: a year or a weekday alone, scores (`3:2`), `In March 2018`, `Published in January, the report says ...`,
 * `May 2, 2011, was the day when ...`, sentences that end with a date.
 */

/**
 * Tells whether a text is a stamp and nothing else: dates, times and their labels, at least one date with its year or a
 * date with a time.
 *
 * @example
 * isStamp('Updated: May 3, 2022 23:07 IST') // true
 * isStamp('By Tuesday')                     // false
 */
export function isStamp(text: string): boolean {
  if (text.length > LONGEST_LINE || !FIGURE.test(text)) return false;
  const tokens = tokenize(text);
  if (tokens.some(token => token.kind === 'other')) return false;
  const found = weigh(tokens, 0, tokens.length);
  return found.dated || found.iso || (found.time && (found.label || found.day));
}

const LONGEST_LINE = 200;
const LONGEST_STAMP = 40;
const LONGEST_REST = 90;

const set = (list: Readonly<Record<string, readonly string[]>>) => new Set(Object.values(list).flat());
const AGO = set(words.ago);
const READING = set(words.reading);
/** Labels that announce a date; the others (`on`, `at`, `de`) only stand between its parts. */
const SMALL = 4;
const STRONG = new Set(['last', 'date', 'post']);

const isRecent = wholePhrase(words.recent);
const isBare = wholePhrase(words.bare);
const MINUTES = /^\d{1,2} ?(?:min|mins|minutes?|minuten|minutos|minuti|dakika)\.?$/iu;
export const FIGURE = /\d/u;
const FIRST_WORD = /^[^\p{L}\d]{0,3}(\d+(?:[.:/-]\d+){0,6}|[\p{L}\p{M}’']{1,24})/u;
const LAST_WORD = /(?<![\p{L}\p{M}’'\d.:/-])(\d+(?:[.:/-]\d+){0,6}|[\p{L}\p{M}’']{1,24}(?:\.\p{L})?)[^\p{L}\d]{0,3}$/u;
const TOKEN =
  /\d+(?:[.:/-]\d+){0,6}|[\p{L}\p{M}][\p{L}\p{M}'’]{0,40}(?:[.-][\p{L}\p{M}]{1,12}){0,2}|[^\s\p{L}\p{M}\d]/gu;
const NUMERIC_DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))$/u;
const CLOCK_TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?$/u;
const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const FIGURES = /\d+/gu;
const MARKS = new Set(',.:;|/•·-–—−+()[]*&@~>→"º°');

type Kind =
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
  | 'mark'
  | 'other';

const labelKind = (word: string): Kind =>
  word.length > SMALL || STRONG.has(word) || /[^\u0000-\u024f]/u.test(word) ? 'label' : 'small';

/** What each known word is; a word of several lists counts for the first. */
const KINDS = new Map<string, Kind>();
for (const [list, kind] of [
  [words.months, () => 'month'],
  [words.weekdays, () => 'weekday'],
  [words.labels, labelKind],
  [words.zones, () => 'zone'],
  [words.clock, () => 'small'],
  [words.relative, () => 'relative'],
] as const satisfies readonly (readonly [Readonly<Record<string, readonly string[]>>, (word: string) => Kind])[]) {
  for (const word of set(list)) if (!KINDS.has(word)) KINDS.set(word, kind(word));
}
const mayBeKnown = mayBeginWith(KINDS.keys());

interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    tokens.push({ kind: kindOf(found), text: found, from: match.index, to: match.index + found.length });
  }
  return tokens;
}

function kindOf(found: string): Kind {
  const first = found.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (YEAR.test(found)) return 'year';
    if (NUMERIC_DATE.test(found)) return 'date';
    if (CLOCK_TIME.test(found)) return 'time';
    return found.length <= 4 ? 'number' : 'other';
  }
  if (found.length === 1 && MARKS.has(found)) return 'mark';
  if (!mayBeKnown(found)) return 'other';
  return KINDS.get(found.toLowerCase().replaceAll('’', "'")) ?? 'other';
}

interface Weight {
  /** A day with its month and year. */
  readonly dated: boolean;
  /** A day with its month. */
  readonly day: boolean;
  readonly month: boolean;
  readonly time: boolean;
  readonly label: boolean;
  readonly ago: boolean;
  readonly iso: boolean;
}

function weigh(tokens: readonly Token[], from: number, to: number): Weight {
  let month = false;
  let day = false;
  let year = false;
  let date = false;
  let time = false;
  let label = false;
  let ago = false;
  let amount = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const next = at + 1 < to ? tokens[at + 1] : undefined;
    const lower = token.text.toLowerCase();
    if (token.kind === 'month' || token.text === '月' || token.text === '월') month = true;
    else if (token.kind === 'year') year = true;
    else if (token.kind === 'date') date = true;
    else if (token.kind === 'time') time = true;
    else if (token.kind === 'label') label = true;
    else if (token.kind === 'number') {
      amount = true;
      if (DAY.test(token.text)) day = true;
      if (next !== undefined && /^(?:am|pm|a\.m|p\.m|h|uhr|uur|時|时|시)$/iu.test(next.text)) time = true;
    }
    if (AGO.has(lower) || lower === 'ago') ago = true;
    if (token.kind === 'relative' && /^(?:an?|une?|einer?|einem|one|just|now)$/u.test(lower)) amount = true;
  }
  const first = tokens[from];
  const exact = /^(?:yesterday|today|gestern|heute|hier|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag)$/u;
  const named = tokens.slice(from, to).some(token => exact.test(token.text.toLowerCase()));
  return {
    dated: date || (month && day && year),
    day: date || (month && day),
    month: month && year,
    time,
    label,
    ago: ago && (amount || (named && time)),
    iso: first !== undefined && first.kind === 'date' && time,
  };
}

const NEAR = 6;

/** A table or a timeline of a story is full of bare dates: one with others close by may be a part of it. */
function isAmongDates(lines: readonly { readonly text: string }[], index: number): boolean {
  for (let at = Math.max(0, index - NEAR); at <= index + NEAR && at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (at !== index && text.length <= 40 && FIGURE.test(text) && isStamp(text)) return true;
  }
  return false;
}

/** A cheap look at the first word, before the line is cut into tokens. */
function mayBegin(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[1];
  return first !== undefined && kindOf(first) !== 'other';
}

function mayEnd(text: string): boolean {
  const last = LAST_WORD.exec(text.slice(-40))?.[1];
  return last !== undefined && kindOf(last) !== 'other';
}

/** The whole line. */
function whole(tokens: readonly Token[], amongDates: () => boolean): Claim | null {
  if (tokens.length === 0 || tokens.length > LONGEST_STAMP || tokens.some(token => token.kind === 'other')) return null;
  const found = weigh(tokens, 0, tokens.length);
  // `Date: Tue, 3 May 2022 11:53:40 -0500` heads a mail that a story quotes.
  const mailed = tokens[0]?.text === 'Date' && /^[+-]$/u.test(tokens.at(-2)?.text ?? '');
  if (found.dated && (found.time || found.label)) {
    return { reason: 'is a date with a time or a label', sure: !mailed };
  }
  if (found.day && found.time) return { reason: 'is a date with a time or a label', sure: true };
  if (found.label && (found.time || found.day)) return { reason: 'is a date with a time or a label', sure: true };
  if (found.dated) {
    const named = tokens.some(token => token.kind === 'month');
    return { reason: 'is a date and nothing else', sure: named && !amongDates() };
  }
  if (found.ago) return { reason: 'tells how long ago it was', sure: true };
  if (found.day || found.month) return { reason: 'is a part of a date', sure: false };
  if (found.time && tokens.some(token => token.text.includes(':') || token.kind === 'small')) {
    return { reason: 'is a time of day and nothing else', sure: false };
  }
  return null;
}

/** A stamp at the end or the head of a line that says something else besides. */
function glued(text: string, tokens: readonly Token[]): Claim | null {
  if (/[.!?]["'”’]?$/u.test(text) && !/\b(?:[ap]\.m|Uhr|ET)\.$/iu.test(text)) return null;
  let from = tokens.length;
  while (from > 0 && tokens[from - 1]?.kind !== 'other') from -= 1;
  // A stamp begins with a label, a weekday, a month or a figure, not with a mark or a small word.
  while (from < tokens.length && /^(?:mark|small|zone|relative)$/u.test(tokens[from]?.kind ?? '')) from += 1;
  const tail = tokens[from];
  if (tail !== undefined && tail.from > 0 && tail.from <= LONGEST_REST) {
    const found = weigh(tokens, from, tokens.length);
    const before = text.slice(0, tail.from).trimEnd();
    const parted = /[|•·/)\]]$| [–—-]$/u.test(before) || startsLabel(tail);
    if (parted && (found.dated || (found.time && (found.label || found.day)))) {
      return {
        reason: 'ends with a date',
        span: [tail.from, text.length],
        sure: found.label || found.time || /[|•·]$/u.test(before),
      };
    }
  }
  let to = 0;
  while (to < tokens.length && tokens[to]?.kind !== 'other') to += 1;
  const cut = to;
  while (
    to > 0 &&
    /^(?:mark|small|label|relative|weekday|number)$/u.test(tokens[to - 1]?.kind ?? '') &&
    !closes(tokens, to)
  )
    to -= 1;
  const end = tokens[to - 1];
  const rest = end === undefined ? '' : text.slice(end.to);
  if (end === undefined || rest.length > LONGEST_REST) return null;
  const found = weigh(tokens, 0, to);
  if (!(found.dated && (found.time || found.label)) && !(found.dated && cut <= tokens.length && parts(rest)))
    return null;
  if (/^,? ?\p{Ll}/u.test(rest) || /^,/u.test(rest)) return null;
  return { reason: 'begins with a date', span: [0, end.to], sure: parts(rest) };
}

const parts = (rest: string) => readingTime(rest.trim()) || /^ ?(?:[|•·/]|[–—-] )/u.test(rest);

/** `Updated` and its like, with a capital: prose that ends with `published 3 May 2022` is not cut. */
const startsLabel = (token: Token) => token.kind === 'label' && /^\p{Lu}|^\P{Ll}/u.test(token.text);

/** `3:48 pm`, `15 Uhr`, `May 3`: the last word belongs to the figure before it, or the figure to the month. */
function closes(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  const before = tokens[to - 2];
  if (last === undefined || before === undefined) return false;
  if (/^(?:am|pm|a\.m|p\.m|h|uhr|uur|日|時|分|일|분)$/iu.test(last.text))
    return before.kind === 'number' || before.kind === 'time';
  return last.kind === 'number' && (before.kind === 'time' || before.text === '+');
}

function readingTime(text: string): boolean {
  if (text.length > 60) return false;
  const rest = text
    .toLowerCase()
    .replace(FIGURES, '')
    .replace(/[^\p{L}. ]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
  if (READING.has(rest) || READING.has(rest.replace(/\.$/u, ''))) return true;
  const unit = rest.replace(/ ?(?:mins?|minutes?|minuten|minutos|minuti|about|less than)\.?$/u, '');
  return unit !== rest && READING.has(unit);
}

export const timestamp: Rule = {
  label: 'timestamp',
  cues: [isRecent, isBare, { signs: DIGIT, longest: LONGEST_LINE }],
  find: (line, lines, index) => {
    const { text } = line;
    if (text.length > LONGEST_LINE) return null;
    if (!FIGURE.test(text)) {
      if (isRecent(text)) return { reason: 'tells how long ago it was', sure: false };
      return isBare(text) ? { reason: 'is the label of a date', sure: false } : null;
    }
    if (!mayBegin(text) && !mayEnd(text)) return null;
    if (readingTime(text)) return { reason: 'tells how long it takes to read', sure: true };
    if (MINUTES.test(text)) return { reason: 'is a length of time', sure: false };
    const tokens = tokenize(text);
    return whole(tokens, () => isAmongDates(lines, index)) ?? glued(text, tokens);
  },
};

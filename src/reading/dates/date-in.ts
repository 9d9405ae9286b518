import { phraseSet } from '../matching/phrases.js';
import { AUTHOR, markerFrom } from '../names/markers.js';
import { classAt, DIGIT, hashOf, LOWER } from '../tokens/letters.js';
import { TokenPhrases } from '../tokens/token-phrases.js';
import { tokenize } from '../tokens/tokenize.js';
import { ADDRESS, BAR, CJK, COLON, NUMBER, SIGN, type Tokens } from '../tokens/tokens.js';
import {
  AGO as AGO_WORD,
  BEFORE_DATE,
  LABEL,
  MONTH,
  SPAN,
  STAMP,
  UNCLEAR_MONTH,
  UNIT,
  WEEKDAY,
} from '../tokens/word-meanings.js';
import labels from '../words/dates/labels.json' with { type: 'json' };
import years from '../words/dates/years.json' with { type: 'json' };
import { datesThing, ISSUES, MOST_OWN_WORDS, NUMBERED } from '../words/dates.js';

/**
 * What a line tells of a day, without reading it: whether there is one, which days are the same, what its label says. It looks at tokens
 * that are read for every line anyway, so that all lines of a page can be asked.
 *
 * Two others read dates for other questions. stamp.ts: is the whole line, or an end of it, a stamp? It reads from the ends until a word
 * comes that no stamp has. scan.ts with patterns/: what are day, time and zone? It is asked of the few lines that were chosen, and
 * fields/dates/ makes a moment of what it finds.
 */

/** What a line tells of a day: nothing, a day without its year, a time ago, a whole date. */
export const NO_DATE = 0;
export const PART_OF_DATE = 1;
export const AGO = 2;
export const WHOLE_DATE = 3;

/** What is said of a date: nothing, that it is the publication's, the last change's, something else's. */
export const NO_LABEL = 0;
export const PUBLISHED = 1;
export const UPDATED = 2;
export const NOT_STORY = 3;

/** Those that depend on where they stand: `Date`, `When`. */
const BARE = 4;
const HEADS = 5;

const PHRASES = new TokenPhrases<number>(
  (
    [
      ['first', PUBLISHED],
      ['published', PUBLISHED],
      ['bare', BARE],
      ['updated', UPDATED],
      ['other', NOT_STORY],
      ['heads', HEADS],
    ] as const
  ).flatMap(([kind, value]) =>
    Object.values(labels[kind])
      .flat()
      .map(phrase => [phrase, value] as const),
  ),
);

const always = () => true;

/** A date on a line. */
export interface DateFound {
  readonly kind: typeof NO_DATE | typeof PART_OF_DATE | typeof AGO | typeof WHOLE_DATE;
  /** Equal for the same day in the same writing: tells days apart and together, no more. */
  readonly day: number;
  readonly label: number;
}

const NONE: DateFound = { kind: NO_DATE, day: 0, label: NO_LABEL };

const NUMERIC = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/;
const SHORTEST_NUMERIC = 6;
/** How many tokens a label may stand before its date: `Published by Jane Doe in Sport on ...`. */
const LABEL_REACH = 12;
const LETTERS_OF_MONTH = 3;
/** What a year of two figures stands behind. */
const SIGNS_OF_SHORT_YEAR = "-'’";
const SHORT_YEARS_FROM = 2000;
const IL_Y_A = 'y a ';

const lengthOf = (tokens: Tokens, at: number) => (tokens.to[at] ?? 0) - (tokens.from[at] ?? 0);

/** The number that a token begins with, of at most four figures; -1 where it has more, or is none. */
function numberAt(tokens: Tokens, at: number): number {
  if (tokens.kindOf(at) !== NUMBER) return -1;
  const from = tokens.from[at] ?? 0;
  let value = 0;
  let i = from;
  for (; i < (tokens.to[at] ?? 0) && classAt(tokens.text, i) === DIGIT; i += 1)
    value = value * 10 + Number(tokens.text[i]);
  return i - from > 4 ? yearGlued(tokens, at) : value;
}

/** A year that a time or the minutes of reading are glued to: `20189:41`, `20185 min read`. */
const GLUED_YEAR = /^((?:19|20)\d\d)\d{1,2}(?::\d\d)?$/;

function yearGlued(tokens: Tokens, at: number): number {
  const [, year] = GLUED_YEAR.exec(tokens.slice(at, at + 1)) ?? [];
  return year === undefined ? -1 : Number(year);
}

/** Of our era, or in these years of the Buddhist one, by which Thailand counts. */
const isYear = (value: number) => (value >= 1900 && value < 2100) || (value >= 2540 && value < 2600);
const isDay = (value: number) => value >= 1 && value <= 31;
const isMonth = (value: number) => value >= 1 && value <= 12;
const isStop = (tokens: Tokens, at: number) => tokens.kindOf(at) === SIGN && tokens.text[tokens.from[at] ?? 0] === '.';

/** Whether a date in figures with blanks behind its full stops begins at token `at`: `6. 1. 2026`, `2026. 1. 6`. */
function isSpaced(tokens: Tokens, at: number): boolean {
  if (!isStop(tokens, at + 1) || !isStop(tokens, at + 3) || !isMonth(numberAt(tokens, at + 2))) return false;
  if (NUMBERED.includes(tokens.word(at - 1))) return false;
  const [first, last] = [numberAt(tokens, at), numberAt(tokens, at + 4)];
  return (isDay(first) && isYear(last)) || (isYear(first) && isDay(last));
}

const VIETNAMESE_MONTHS: ReadonlySet<string> = new Set(['tháng', 'thg']);
/** What stands behind a year that is named first: `2018 m. vasario 13`, `2018. gada 13. februāris`, `2018 ж. 13 ақпан`. */
const BEHIND_YEAR = phraseSet(years.behind);

/** The year before the month at token `at`, and before its day if that stands between: `2018. február 13.`; 0: none. */
function yearBefore(tokens: Tokens, at: number): number {
  const behind = (k: number) => (isStop(tokens, k) ? k - 1 : k);
  let k = behind(at - 1);
  if (isDay(numberAt(tokens, k))) k = behind(k - 1);
  if (BEHIND_YEAR.has(tokens.word(k))) k = behind(k - 1);
  const year = numberAt(tokens, k);
  return isYear(year) ? year : 0;
}

/** The year of two figures behind a sign at token `at`: `13-Feb-18`, `13 Feb ’18`; 0: none. */
function shortYear(tokens: Tokens, at: number): number {
  const sign = tokens.kindOf(at) === SIGN ? (tokens.text[tokens.from[at] ?? 0] ?? '') : '';
  const isNext = SIGNS_OF_SHORT_YEAR.includes(sign) && sign !== '' && tokens.from[at + 1] === tokens.to[at];
  return isNext && lengthOf(tokens, at + 1) === 2 ? SHORT_YEARS_FROM + Math.max(0, numberAt(tokens, at + 1)) : 0;
}

/** The date around the name of a month at token `at`. */
function aroundMonth(tokens: Tokens, at: number): DateFound {
  let day = 0;
  let year = 0;
  for (let k = at - 2; k <= at + 4; k += 1) {
    const value = numberAt(tokens, k);
    if (isYear(value)) year = k > at && year === 0 ? value : year;
    else if (day === 0 && isDay(value) && !ISSUES.includes(tokens.word(k - 1))) day = value;
  }
  if (day === 0) return NONE;
  for (let k = at + 1; k <= at + 3 && year === 0; k += 1) year = shortYear(tokens, k);
  if (year === 0) year = yearBefore(tokens, at);
  const from = tokens.from[at] ?? 0;
  const month = hashOf(tokens.text, from, Math.min(from + LETTERS_OF_MONTH, tokens.to[at] ?? 0));
  const named = Math.imul(month, 32) + day + Math.imul(year, 1 << 16);
  return { kind: year === 0 ? PART_OF_DATE : WHOLE_DATE, day: named, label: NO_LABEL };
}

/** The date around a month that is more often another word: its day right before it, its year right behind. */
function aroundUnclear(tokens: Tokens, at: number): DateFound {
  // `13. sie. 2018`
  const before = tokens.kindOf(at - 1) === SIGN ? at - 2 : at - 1;
  const after = tokens.kindOf(at + 1) === SIGN ? at + 2 : at + 1;
  const isBeside = isDay(numberAt(tokens, before)) && isYear(numberAt(tokens, after));
  return isBeside ? aroundMonth(tokens, at) : NONE;
}

/** Whether token `at` is Chinese, Japanese or Korean and begins with one of some letters. */
const isCjk = (tokens: Tokens, at: number, letters: string) =>
  tokens.kindOf(at) === CJK && letters.includes(tokens.text[tokens.from[at] ?? 0] ?? '_');

const agoAt = (tokens: Tokens, at: number): DateFound => ({ kind: AGO, day: tokens.hash[at] ?? 0, label: NO_LABEL });

function atNumber(tokens: Tokens, at: number): DateFound {
  const from = tokens.from[at] ?? 0;
  if (lengthOf(tokens, at) >= SHORTEST_NUMERIC) {
    const [numeric] = NUMERIC.exec(tokens.slice(at, at + 1)) ?? [];
    if (numeric !== undefined) return { kind: WHOLE_DATE, day: hashOf(numeric, 0, numeric.length), label: NO_LABEL };
  }
  if (isSpaced(tokens, at))
    return { kind: WHOLE_DATE, day: hashOf(tokens.text, from, tokens.to[at + 4] ?? from), label: NO_LABEL };
  // `2018年2月13日`
  if (
    isYear(numberAt(tokens, at)) &&
    isCjk(tokens, at + 1, '年년') &&
    isCjk(tokens, at + 3, '月월') &&
    isCjk(tokens, at + 5, '日일')
  )
    return { kind: WHOLE_DATE, day: hashOf(tokens.text, from, tokens.to[at + 4] ?? from), label: NO_LABEL };
  // `13 tháng 2, 2018`, `13 tháng 2 năm 2018`
  const behindMonth = tokens.kindOf(at + 3) === NUMBER ? at + 3 : at + 4;
  if (
    VIETNAMESE_MONTHS.has(tokens.word(at + 1)) &&
    isMonth(numberAt(tokens, at + 2)) &&
    isYear(numberAt(tokens, behindMonth))
  )
    return { kind: WHOLE_DATE, day: hashOf(tokens.text, from, tokens.to[behindMonth] ?? from), label: NO_LABEL };
  const counted = tokens.is(at + 1, UNIT | SPAN) || classAt(tokens.text, (tokens.to[at] ?? 0) - 1) === LOWER;
  // `saa 2 zilizopita`
  if (tokens.is(at - 1, SPAN) && tokens.is(at + 1, AGO_WORD)) return agoAt(tokens, at);
  const isAgo =
    tokens.is(at + 2, AGO_WORD) ||
    (tokens.is(at + 1, SPAN) && tokens.is(at + 3, AGO_WORD)) ||
    tokens.is(at + 1, AGO_WORD) ||
    tokens.is(at - 1, AGO_WORD) ||
    tokens.text.startsWith(IL_Y_A, from - IL_Y_A.length);
  return counted && isAgo ? agoAt(tokens, at) : NONE;
}

const isWord = (tokens: Tokens, at: number) => tokens.kindOf(at) > 0 && tokens.kindOf(at) <= CJK;

/**
 * What a label at token `at` says where it stands, token `to` behind it; null for nothing: `Date` alone and `Publishing
 * date` are the publication's, `Event date` is not. Behind a byline its words are those of the byline.
 */
function meaningOf(value: number, tokens: Tokens, at: number, to: number): number | null {
  if (value === HEADS) return at === 0 ? NOT_STORY : null;
  if (value !== BARE) return value;
  let from = at;
  while (isWord(tokens, from - 1)) from -= 1;
  const marker = from < at ? markerFrom(tokens, 0) : null;
  const isSigned = marker?.kind === AUTHOR && marker.from === 0 && from <= marker.to && marker.to < at;
  const isHead = from === 0 || tokens.kindOf(from - 1) === BAR;
  if (!isSigned && from < at && (!isHead || at - from > MOST_OWN_WORDS)) return null;
  let end = to;
  while (end <= to + MOST_OWN_WORDS && isWord(tokens, end)) end += 1;
  const wordsIn = (first: number, behind: number) =>
    Array.from({ length: behind - first }, (_, k) => tokens.word(first + k));
  return datesThing(isSigned ? [] : wordsIn(from, at), wordsIn(to, end)) ? NOT_STORY : PUBLISHED;
}

/** What is said of the date at token `at`, by the last label before it. */
function labelOf(tokens: Tokens, at: number): number {
  let label: number = NO_LABEL;
  for (let k = Math.max(0, at - LABEL_REACH); k < at; k += 1) {
    const found = tokens.is(k, LABEL) ? PHRASES.at(tokens, k, always) : null;
    if (found === null) continue;
    label = meaningOf(found.value, tokens, k, found.to) ?? label;
    k = found.to - 1;
  }
  return label;
}

/**
 * The first whole date of a line, or else the first part of one.
 *
 * @example
 * dateIn(tokenize('Updated May 3, 2022')) // { kind: WHOLE_DATE, day: 135965859, label: UPDATED }
 */
export function dateIn(tokens: Tokens): DateFound {
  if ((tokens.seen & MONTH) === 0 && (tokens.kinds & (1 << NUMBER)) === 0) return NONE;
  let best = NONE;
  for (let at = 0; at < tokens.count && best.kind !== WHOLE_DATE; at += 1) {
    const isNumber = tokens.kindOf(at) === NUMBER;
    if (!isNumber && !tokens.is(at, MONTH | UNCLEAR_MONTH)) continue;
    const found = isNumber
      ? atNumber(tokens, at)
      : tokens.is(at, MONTH)
        ? aroundMonth(tokens, at)
        : aroundUnclear(tokens, at);
    if (found.kind > best.kind) best = { kind: found.kind, day: found.day, label: labelOf(tokens, at) };
  }
  return best;
}

/** Where the label begins that a line may be and nothing else: behind words of its own only a bare one; -1 for nowhere. */
function startOfLabel(tokens: Tokens): number {
  for (let at = 0; at <= MOST_OWN_WORDS && isWord(tokens, at); at += 1) {
    const found = tokens.is(at, LABEL) ? PHRASES.at(tokens, at, always) : null;
    if (found !== null && (at === 0 || found.value === BARE)) return at;
  }
  return -1;
}

/**
 * What a line says that is nothing but the label of a date: `Last updated:`, `Event date:`.
 *
 * @example
 * loneLabel(tokenize('Last updated on')) // UPDATED
 */
export function loneLabel(tokens: Tokens): number {
  if ((tokens.seen & LABEL) === 0) return NO_LABEL;
  const from = startOfLabel(tokens);
  const found = from < 0 ? null : PHRASES.at(tokens, from, always);
  if (found === null) return NO_LABEL;
  let at = found.to;
  while (at < tokens.count && (tokens.kindOf(at) === COLON || tokens.is(at, BEFORE_DATE))) at += 1;
  return at === tokens.count ? (meaningOf(found.value, tokens, from, found.to) ?? NO_LABEL) : NO_LABEL;
}

const LONGEST_ONLY_DATE = 80;

/**
 * Tells whether a text is nothing but a date, an age or a count.
 * Accepts: `3 May 2022`, `2 hours ago`, `12 comments`, `5 min read`, `Vor 3 Stunden`. Refuses: `10 hurt in May fire`.
 *
 * @example
 * isOnlyDate('2 hours ago') // true
 */
export function isOnlyDate(text: string): boolean {
  if (text.length > LONGEST_ONLY_DATE) return false;
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kindOf(at);
    const isDate = kind === NUMBER || kind > ADDRESS || tokens.is(at, MONTH | WEEKDAY | STAMP | BEFORE_DATE | UNIT);
    if (!isDate) return false;
  }
  return true;
}

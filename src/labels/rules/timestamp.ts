import { PLACES } from '../../reading/datelines/place-and-day.js';
import { isStamp, isWord, LONGEST_STAMPED, weigh } from '../../reading/dates/stamp.js';
import { headTokens, mayEndStamp, mayOpenStamp, type Token, tailTokens } from '../../reading/dates/stamp-tokens.js';
import { mayShow, phraseGroup, phraseSet, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { mayBeginWith } from '../../reading/matching/sieve.js';
import { FIGURE as DIGIT } from '../../reading/matching/signs.js';
import { trimAround } from '../../reading/matching/trim.js';
import { AGO_AHEAD, HOUR_MARKS, LABELS, ONE_AGO, TIME_UNITS } from '../../reading/words/dates.js';
import words from '../../reading/words/timestamp.json' with { type: 'json' };
import { plainDigits } from '../../text/digits.js';
import type { Claim, Rule } from '../rule.js';

/**
 * When the story was published or updated. The line is read as words, numbers and marks; it is a stamp when all of them
 * belong to dates, times and their labels, and at least one date or time is there.
 *
 * Accepts: `Published Tue, 3 May 2022 at 15:46, Updated 3 May 2022 at 15:48 GMT +3`, `3 May 2022 | 03:48 PM IST`,
 * `Stand: 03.05.2022, 15:48 Uhr`, `Publié le 3 mai 2022 à 15h48`, `2022-05-03T15:48:00+03:00`, `2022年5月3日 15時48分`,
 * `2 hours ago`, `1 hour and 20 minutes ago`, `General News of Tuesday, 3 May 2022`, `Yesterday at 3:48 PM`, `5 min read`. A stamp glued to the head or the end of a short line is cut off.
 *
 * Refuses: a year or a weekday alone, scores (`3:2`), `In March 2018`, `Published in January, the report says ...`,
 * `May 2, 2011, was the day when ...`, sentences that end with a date.
 */

const AGE = { reason: 'tells how long ago it was', age: true } as const;

const MOST_TOKENS = 40;
const LONGEST_REST = 90;

const READING = phraseSet(words.reading);
const LONGEST_READING = 60;
const mayRead = mayBeginWith(READING);
const LETTER = /\p{L}/u;
/** A date in figures is longer than this. */
const SHORTEST_DATE = 6;
const isLetterCode = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** A cheap look at the first word: false where no stamp and no reading time can begin the line. */
function mayBegin(text: string): boolean {
  let at = 0;
  while (at < SHORTEST_DATE && at < text.length && !isLetterCode(text.charCodeAt(at))) {
    if (text.charCodeAt(at) >= 0x80) return true;
    at += 1;
  }
  const word = text.slice(at, at + 3);
  return at === SHORTEST_DATE || mayOpenStamp(word) || mayRead(word);
}

/** The same of the last word. */
const mayEnd = (text: string) => !isLetterCode(text.charCodeAt(text.length - 1)) || mayEndStamp(text);

/** What ends a stamp with the number before it. */
const UNITS = new Set([...TIME_UNITS, '日', '分', '일', '분']);
const NO_START: ReadonlySet<string> = new Set(['mark', 'small', 'zone', 'relative']);
const NO_END: ReadonlySet<string> = new Set(['mark', 'small', 'label', 'relative', 'weekday', 'number']);
const isRecent = wholePhrase(words.recent, { all: ONE_AGO });
const isBare = wholePhrase(words.bare);
const endOfLabel = startPhrase({ all: LABELS });
const LONGEST_MINUTES = 12;
/** The unit behind the label of a reading time. */
const MINUTE = new RegExp(` ?${phraseGroup(words.minute)}\\.?$`, 'u');
/** `General News of Tuesday, 3 May 2022` */
const NEWS_OF = /^(?:\p{Lu}[\p{L}&]{1,15} ){1,2}News of (\p{Lu}\p{Ll}{5,9}, \d{1,2} \p{L}{3,9} \d{4})$/u;
const MINUTES = /^\d{1,2} ?(?:min|mins|minutes?|minuten|minutos|minuti|dakika)\.?$/iu;
const FIGURES = /\d+/gu;
/** `1 hour and 20 minutes ago` */
const AND_MINUTES = / and (?=\d{1,2} (?:minutes?|mins?) ago)/u;
/** Lines above and below, and characters of a bare date there. */
const NEAR = 6;
const LONGEST_BARE = 40;

/** A table or a timeline of a story is full of bare dates: one with others close by may be a part of it. */
function isAmongDates(lines: readonly { readonly text: string }[], index: number): boolean {
  for (let at = Math.max(0, index - NEAR); at <= index + NEAR && at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (at !== index && text.length <= LONGEST_BARE && isStamp(text)) return true;
  }
  return false;
}

/** The whole line. */
function whole(tokens: readonly Token[], amongDates: () => boolean): Claim | null {
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) return null;
  const found = weigh(tokens);
  if (!found.ago && AGO_AHEAD.has(tokens[0]?.text.toLowerCase() ?? '')) return null;
  // `Date: Tue, 3 May 2022 11:53:40 -0500` heads a mail that a story quotes.
  const mailed = tokens[0]?.text === 'Date' && /^[+-]$/u.test(tokens.at(-2)?.text ?? '');
  if (found.dated && (found.time || found.label)) {
    return { reason: 'is a date with a time or a label', sure: !mailed };
  }
  const yearless = found.day && { yearless: true };
  if (found.day && found.time) return { reason: 'is a date with a time or a label', sure: true, ...yearless };
  if (found.label && (found.time || found.day))
    return { reason: 'is a date with a time or a label', sure: true, ...yearless, ...(found.ago && { age: true }) };
  if (found.dated) {
    const named = tokens.some(token => token.kind === 'month');
    return { reason: 'is a date and nothing else', sure: named && !amongDates() };
  }
  if (found.ago) return { ...AGE, sure: true };
  if (found.day || found.month) return { reason: 'is a part of a date', sure: false, ...yearless };
  if (found.time && tokens.some(token => token.text.includes(':') || token.kind === 'small')) {
    return { reason: 'is a time of day and nothing else', sure: false };
  }
  return null;
}

/** A stamp at the end of a line that says something else besides. */
function atEnd(text: string, tokens: readonly Token[]): Claim | null {
  // A stamp begins with a label, a weekday, a month or a figure, not with a mark or a small word.
  const from = tokens.findIndex(({ kind }) => !NO_START.has(kind));
  const tail = tokens[from];
  if (tail === undefined || tail.from === 0 || tail.from > LONGEST_REST) return null;
  const found = weigh(tokens.slice(from));
  if (!found.dated && !(found.time && (found.label || found.day))) return null;
  const before = text.slice(0, tail.from).trimEnd();
  if (!/[|•·/)\]]$| [–—-]$/u.test(before) && !startsLabel(tail)) return null;
  // `New Delhi | May 3, 2022 23:07 IST`
  if (isPlace(before)) return { reason: 'is a place and a date', sure: true };
  return {
    reason: 'ends with a date',
    span: [tail.from, text.length],
    sure: found.label || found.time || /[|•·]$/u.test(before),
  };
}

/** A stamp at the head of such a line. */
function atHead(text: string, tokens: readonly Token[]): Claim | null {
  let to = tokens.length;
  while (to > 0 && NO_END.has(tokens[to - 1]?.kind ?? '') && !closes(tokens, to)) to -= 1;
  const end = tokens[to - 1];
  const rest = end === undefined ? '' : text.slice(end.to);
  if (end === undefined || rest.length > LONGEST_REST) return null;
  const found = weigh(tokens.slice(0, to));
  if (AGO_AHEAD.has(tokens[0]?.text.toLowerCase() ?? '')) return null;
  if (!found.dated || !(found.time || found.label || parts(rest))) return null;
  if (/^,? ?\p{Ll}/u.test(rest) || /^,/u.test(rest)) return null;
  // `May 3, 2022 10:15 am IST - MUMBAI`
  if (found.time && CAPITAL_PLACE.test(rest)) return { reason: 'is a date and a place', sure: true };
  return { reason: 'begins with a date', span: [0, end.to], sure: parts(rest) };
}

const isPlace = (text: string) => PLACES.has(trimAround(text, ' |•·/-–—:').toLowerCase());
/** A place in capitals behind the time: ` - NEW DELHI:` */
const CAPITAL_PLACE = /^ ?[-–—|] ?\p{Lu}[\p{Lu}. ]{2,24}:?$/u;

/** A file or a code may end like a date: `Post12.18.2025`. */
const isApart = (text: string, token: Token | undefined) =>
  token !== undefined && !/[\p{L}\p{M}’'\d.:/-]/u.test(text.charAt(token.from - 1));

/** Ends like a sentence; `3 p.m.` does not. */
const isSentence = (text: string) =>
  /[.!?]["'”’]?$/u.test(text.slice(-2)) && !/\b(?:[ap]\.m|Uhr|ET)\.$/iu.test(text.slice(-8));

const parts = (rest: string) => readingTime(rest.trim()) || /^ ?(?:[|•·/]|[–—-] )/u.test(rest);

/** `Updated` and its like, with a capital: prose that ends with `published 3 May 2022` is not cut. */
const startsLabel = (token: Token) => token.kind === 'label' && /^\p{Lu}|^\P{Ll}/u.test(token.text);

/** `3:48 pm`, `15 Uhr`, `May 3`: the last word belongs to the figure before it, or the figure to the month. */
function closes(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  const before = tokens[to - 2];
  if (last === undefined || before === undefined) return false;
  if (UNITS.has(last.text.toLowerCase())) return before.kind === 'number' || before.kind === 'time';
  // `10h15`
  const isMinute = HOUR_MARKS.has(before.text.toLowerCase()) && tokens[to - 3]?.kind === 'number';
  return last.kind === 'number' && (isMinute || before.kind === 'time' || before.text === '+');
}

function readingTime(text: string): boolean {
  if (text.length > LONGEST_READING || !mayRead(text.slice(text.search(LETTER)))) return false;
  const rest = text
    .toLowerCase()
    .replace(FIGURES, '')
    .replace(/[^\p{L}\p{M}. ]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
  if (READING.has(rest) || READING.has(rest.replace(/\.$/u, ''))) return true;
  const unit = rest.replace(MINUTE, '');
  return unit !== rest && READING.has(unit);
}

export const timestamp: Rule = {
  label: 'timestamp',
  cues: [isRecent, isBare, endOfLabel, { signs: DIGIT, longest: LONGEST_STAMPED }],
  find: (line, lines, index) => {
    if (line.text.length > LONGEST_STAMPED) return null;
    if (!mayShow(line.text, DIGIT)) {
      const { text } = line;
      if (isRecent(text) || isRecent(text.slice(endOfLabel(text)))) return { ...AGE, sure: false };
      return isBare(text) ? { reason: 'is the label of a date', sure: false } : null;
    }
    // as long as before: the span of a claim is one of the line
    const text = plainDigits(line.text).replace(AND_MINUTES, ' ,   ');
    if (readingTime(text)) return { reason: 'tells how long it takes to read', sure: true };
    if (text.length <= LONGEST_MINUTES && MINUTES.test(text)) return { reason: 'is a length of time', sure: false };
    if (!mayBegin(text) && !mayEnd(text)) return null;
    const [, day = ''] = NEWS_OF.exec(text) ?? [];
    if (day !== '' && isStamp(day)) return { reason: 'is the section and the day of the story', sure: true };
    const { tokens, isAll } = headTokens(text);
    const claim = isAll ? whole(tokens, () => isAmongDates(lines, index)) : null;
    if (claim !== null || isSentence(text)) return claim;
    const tail = isAll ? tokens : tailTokens(text);
    if (!tokens.some(isWord) && !isApart(text, tail.findLast(isWord))) return null;
    return atEnd(text, tail) ?? atHead(text, tokens);
  },
};

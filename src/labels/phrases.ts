import { classOf, EDGE, partsWords, WORD } from './codes.js';
import { hashOn, Lexicon, type Owner, sieveKey } from './lexicon.js';
import { signsOf } from './signs.js';

/**
 * Word lists made into matchers, in one place: grouped, escaped, the longest phrase first. A list is JSON,
 * `{ "en": ["also read", ...], "de": [...] }`, lower case, one space between words.
 *
 * A page is asked some hundred lines by some thirty rules, so the matchers of whole phrases, starts and ends do not scan:
 * a line is read once for all of them, and its stretches are looked up in dictionaries that they share.
 */

export type PhraseList = Readonly<Record<string, readonly string[]>>;

const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** All phrases of all languages, each once. */
const all = (lists: readonly PhraseList[]) => [...new Set(lists.flatMap(list => Object.values(list).flat()))];

/**
 * The source of a group that matches any phrase of the lists, for use inside a pattern with the flags `iu`.
 * A straight apostrophe in a phrase also matches a curly one.
 *
 * @example
 * phraseGroup({ en: ['also read'], de: ['lesen sie auch'] }) // '(?:lesen sie auch|also read)'
 */
export function phraseGroup(...lists: readonly PhraseList[]): string {
  const sorted = all(lists).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(phrase => escapePattern(phrase).replaceAll("'", "['’]")).join('|')})`;
}

/** Matches a text that begins with a phrase that ends there as a word. */
export function startsWithPhrase(...lists: readonly PhraseList[]): RegExp {
  return new RegExp(`^${phraseGroup(...lists)}(?![\\p{L}\\p{N}])`, 'iu');
}

const SIEVED = 3;
const sifted = new Uint16Array(SIEVED);

function headKey(text: string): number {
  const length = Math.min(SIEVED, text.length);
  for (let i = 0; i < length; i += 1) sifted[i] = text.charCodeAt(i);
  return sieveKey(sifted, 0, length, 1);
}

/**
 * A cheap look at the first three characters of a text: false where it cannot be, nor begin with, one of the phrases.
 *
 * @example
 * const maybe = mayBeginWith(['reuters', 'dpa']);
 * maybe('Reuters') // true
 * maybe('Ferry')   // false
 */
export function mayBeginWith(phrases: Iterable<string>): (text: string) => boolean {
  const keys = new Set([...phrases].map(headKey));
  return text => keys.has(headKey(text));
}

const WHOLE = new Lexicon(1);
const HEADS = new Lexicon(1);
const TAILS = new Lexicon(-1);
let matchers = 0;
const newOwner = (): Owner => matchers++;

const LONGEST = 120;
const MOST_WORDS = 7;
const REACH = 64;
/** A phrase shorter than this is not taken for glued to what follows: `DiTV`, `OnAir`. */
const LEAST_GLUED = 3;
const CLOSING_BRACKET = 0x29;

/** The phrases found at one place of a text, the shortest first. */
class Found {
  count = 0;
  /** Where each ends or, backwards, begins. */
  readonly at = new Uint32Array(REACH);
  readonly entry = new Int32Array(REACH);
  /** 1: it counts in a run of phrases only, for it is too short where it is glued, or goes on too far. */
  readonly loose = new Uint8Array(REACH);

  add(at: number, entry: number, loose: boolean): void {
    this.at[this.count] = at;
    this.entry[this.count] = entry;
    this.loose[this.count] = loose ? 1 : 0;
    this.count += 1;
  }

  /** The place of the longest that a matcher owns; `none` when there is none. */
  longest(lexicon: Lexicon, owner: Owner, none: number, inRun = false): number {
    for (let i = this.count - 1; i >= 0; i -= 1) {
      if ((inRun || this.loose[i] === 0) && lexicon.owners(this.entry[i] ?? 0).includes(owner))
        return this.at[i] ?? none;
    }
    return none;
  }
}

/** Finds the phrases that begin at `from`. */
function readOn(found: Found, codes: Uint16Array, from: number, length: number): void {
  found.count = 0;
  if (!HEADS.mayHold(codes, from, length)) return;
  const stop = Math.min(length, from + REACH);
  let hash = 0;
  let words = 0;
  let next = classOf(codes[from] ?? 0);
  for (let at = from; at < stop; ) {
    const code = codes[at] ?? 0;
    const kind = next;
    hash = hashOn(hash, code);
    at += 1;
    next = at < length ? classOf(codes[at] ?? 0) : 0;
    const isWord = (kind & WORD) !== 0;
    // A phrase may end in a mark: `x (twitter)`.
    if (isWord ? !partsWords(kind, next) : code !== CLOSING_BRACKET) continue;
    if (isWord) words += 1;
    const entry = HEADS.find(hash, codes, from, at);
    const glued = (next & WORD) !== 0;
    if (HEADS.owners(entry).length > 0)
      found.add(at, entry, !isWord || words > MOST_WORDS || (glued && at - from < LEAST_GLUED));
    // Within a glued word (`YouTube`) the reading goes on.
    else if (entry < 0 && isWord && !glued) return;
  }
}

/** Finds the phrases that end before `to`. */
function readBack(found: Found, codes: Uint16Array, from: number, to: number): void {
  found.count = 0;
  if (!TAILS.mayHold(codes, from, to)) return;
  const stop = Math.max(from, to - REACH);
  let hash = 0;
  let before = classOf(codes[to - 1] ?? 0);
  for (let at = to - 1, words = 0; at >= stop && words < MOST_WORDS; at -= 1) {
    const kind = before;
    hash = hashOn(hash, codes[at] ?? 0);
    before = at > 0 ? classOf(codes[at - 1] ?? 0) : 0;
    if ((kind & WORD) === 0 || !partsWords(before, kind)) continue;
    words += 1;
    const entry = TAILS.find(hash, codes, at, to);
    const glued = (before & WORD) !== 0;
    if (TAILS.owners(entry).length > 0) found.add(at, entry, glued && to - at < LEAST_GLUED);
    else if (entry < 0 && !glued) return;
  }
}

/** The entry of the text `[from, to)`; -1 where it is no phrase. */
function readWhole(codes: Uint16Array, from: number, to: number): number {
  if (to - from > LONGEST || !WHOLE.mayHold(codes, from, to)) return -1;
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = hashOn(hash, codes[at] ?? 0);
  return WHOLE.find(hash, codes, from, to);
}

const UNREAD = -2;

/** What was read off a line; its phrases when they are first asked for. */
class Reading {
  text = '';
  codes = new Uint16Array(0x400);
  signs = 0;
  /** First character that is no edge mark, and the index behind the last one. */
  from = 0;
  to = 0;
  #whole = UNREAD;
  readonly #heads = new Found();
  readonly #tails = new Found();
  #headsRead = false;
  #tailsRead = false;

  begin(text: string): void {
    let to = text.length;
    if (to > this.codes.length) this.codes = new Uint16Array(2 * to);
    const { codes } = this;
    this.signs = signsOf(text, codes);
    let from = 0;
    while (from < to && classOf(codes[from] ?? 0) === EDGE) from += 1;
    while (to > from && classOf(codes[to - 1] ?? 0) === EDGE) to -= 1;
    this.text = text;
    this.from = from;
    this.to = to;
    this.#whole = UNREAD;
    this.#headsRead = false;
    this.#tailsRead = false;
  }

  /** Who knows the whole text, without edge marks. */
  whole(): readonly Owner[] {
    if (this.#whole === UNREAD) this.#whole = readWhole(this.codes, this.from, this.to);
    return WHOLE.owners(this.#whole);
  }

  heads(): Found {
    if (!this.#headsRead) readOn(this.#heads, this.codes, this.from, this.text.length);
    this.#headsRead = true;
    return this.#heads;
  }

  tails(): Found {
    if (!this.#tailsRead) readBack(this.#tails, this.codes, this.from, this.to);
    this.#tailsRead = true;
    return this.#tails;
  }
}

/** The lines asked last: all rules ask for the same line one after the other, and a gate looks one line ahead. */
let last = new Reading();
let other = new Reading();

function read(text: string): Reading {
  if (last.text === text) return last;
  const older = other;
  other = last;
  last = older;
  if (last.text !== text) last.begin(text);
  return last;
}

/** A dictionary has grown: what was read before may read otherwise now. */
function forget(): void {
  last.begin('');
  other.begin('');
}

/** A matcher of phrases, with the number it goes by in the dictionaries. */
export type Matcher<Match> = Match & { readonly owner: Owner };

/**
 * Adds up what is given for every matcher that finds one of its phrases in a text: as the whole of it, at its head or at
 * its tail. A matcher of runs counts where one of its phrases begins the text, glued or not.
 *
 * @param bits for each matcher, by its number, the bits to add
 * @example
 * const isShare = wholePhrase({ en: ['share'] });
 * shownPhrases('Share', Int32Array.of(...)) // the bits of isShare.owner
 */
export function shownSigns(text: string): number {
  return read(text).signs;
}

export function shownPhrases(text: string, bits: Int32Array): number {
  const reading = read(text);
  let sum = bitsOf(reading.whole(), bits);
  const heads = reading.heads();
  for (let i = 0; i < heads.count; i += 1) sum |= bitsOf(HEADS.owners(heads.entry[i] ?? 0), bits);
  const tails = reading.tails();
  for (let i = 0; i < tails.count; i += 1) sum |= bitsOf(TAILS.owners(tails.entry[i] ?? 0), bits);
  return sum;
}

function bitsOf(owners: readonly Owner[], bits: Int32Array): number {
  let sum = 0;
  for (const owner of owners) if (owner < bits.length) sum |= bits[owner] ?? 0;
  return sum;
}

/**
 * Tells whether a whole text is one of the phrases, whatever its case and the punctuation around it.
 *
 * @example
 * const isShare = wholePhrase({ en: ['share this'] });
 * isShare('» SHARE THIS:')           // true
 * isShare('Share this with your mum') // false
 */
export function wholePhrase(...lists: readonly PhraseList[]): Matcher<(text: string) => boolean> {
  const owner = newOwner();
  for (const phrase of all(lists)) WHOLE.add(phrase, owner, false);
  forget();
  return Object.assign((text: string) => read(text).whole().includes(owner), { owner });
}

/**
 * Finds the longest phrase at the start of a text, behind any edge marks, and gives the index where it ends; 0 when
 * there is none. A word also ends where the next one was glued to it (`TagsWeather`).
 *
 * @example
 * const start = startPhrase({ en: ['also read'] });
 * start('▶ ALSO READ: Ferry runs again') // 11
 * start('Also reads poetry')             // 0
 */
export function startPhrase(...lists: readonly PhraseList[]): Matcher<(text: string) => number> {
  const owner = newOwner();
  for (const phrase of all(lists)) HEADS.add(phrase, owner, true);
  forget();
  return Object.assign((text: string) => read(text).heads().longest(HEADS, owner, 0), { owner });
}

/**
 * Finds the longest phrase at the end of a text, before any edge marks, and gives the index where it begins; -1 when
 * there is none.
 *
 * @example
 * endPhrase({ en: ['next story'] })('Ferry runs again Next Story »') // 17
 */
export function endPhrase(...lists: readonly PhraseList[]): Matcher<(text: string) => number> {
  const owner = newOwner();
  for (const phrase of all(lists)) TAILS.add(phrase, owner, true);
  forget();
  return Object.assign((text: string) => read(text).tails().longest(TAILS, owner, -1), { owner });
}

/** How far a text is nothing but phrases. */
export interface PhraseRun {
  /** Index behind the last phrase and the edge marks after it. */
  readonly end: number;
  /** How many phrases there are. */
  readonly count: number;
}

/** What is found at a place within a text. */
const within = new Found();

/**
 * Reads phrases off a text from `from` on, one after the other, the longest first, with blanks or edge marks between
 * them or none at all where a capital follows (`FacebookTwitterEmail`).
 *
 * @example
 * phraseRun({ en: ['share', 'tweet'] })('Share | Tweet 13 Feb') // { end: 14, count: 2 }
 */
export function phraseRun(...lists: readonly PhraseList[]): Matcher<(text: string, from?: number) => PhraseRun> {
  const owner = newOwner();
  for (const phrase of all(lists)) HEADS.add(phrase, owner, true);
  forget();
  const run = (text: string, from = 0): PhraseRun => {
    const { codes } = read(text);
    const { length } = text;
    let end = from;
    for (let count = 0; ; count += 1) {
      while (end < length && classOf(codes[end] ?? 0) === EDGE) end += 1;
      if (end === length) return { end, count };
      readOn(within, codes, end, length);
      const next = within.longest(HEADS, owner, 0, true);
      if (next === 0) return { end, count };
      end = next;
    }
  };
  return Object.assign(run, { owner });
}

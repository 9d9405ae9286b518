/**
 * Word lists made into matchers, in one place: grouped, escaped, the longest phrase first. A list is JSON,
 * `{ "en": ["also read", ...], "de": [...] }`, lower case, one space between words.
 *
 * A page is asked some hundred lines by some thirty rules, so the matchers of whole phrases, starts and ends do not scan:
 * they cut a line into words once, remember the cuts of the line asked last, and look them up in a set.
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

/** Marks that may stand around a phrase and do not belong to it, by their code. */
const EDGE = new Uint8Array(0x2800);
for (const mark of ' "\'“”„‘’‚«»()[]{}<>|/\\•·▪■●◆▼▲►▶▸◄◀→←↑↓↗›‹❯❮⟩+*#:;,.!?¡¿…–—-_=~×✕☰')
  EDGE[mark.charCodeAt(0)] = 1;
const isEdge = (text: string, at: number) => EDGE[text.charCodeAt(at)] === 1;
const LONGEST = 120;

const lower = (text: string) => (text.includes('’') ? text.replaceAll('’', "'") : text).toLowerCase();

/** Letters, digits and marks of all scripts; signs, punctuation and blanks not. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    (code < 0x2000 || code > 0x2bff) &&
    (code < 0x3000 || code > 0x303f) &&
    (code < 0xff00 || code > 0xff0f)
  );
}

const isLowerCode = (code: number) => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
const isUpperCode = (code: number) => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);

/** Tells whether a word ends before the character at `index`: also where items were glued, as in `TwitterEmail`. */
function isWordEnd(text: string, index: number): boolean {
  if (index === 0 || index >= text.length) return true;
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return !isWordCode(before) || !isWordCode(after) || (isLowerCode(before) && isUpperCode(after));
}

/** What a character counts for in a sieve, by its code: ASCII letters and figures, without their case. */
const FOLDED = Uint8Array.from({ length: 0x80 }, (_, code) => (isWordCode(code) ? code | 0x20 : 0));
const folded = (code: number): number => (code < 0x80 ? (FOLDED[code] ?? 0) : isWordCode(code) ? 7 : 0);

/**
 * A number made of the first three characters of a word, in either case: what cannot begin a phrase is turned away by
 * it alone. Backwards it is made of the last three.
 */
function sieveKey(text: string, at: number, step: 1 | -1): number {
  const first = folded(text.charCodeAt(at));
  const second = first === 0 ? 0 : folded(text.charCodeAt(at + step));
  const third = second === 0 ? 0 : folded(text.charCodeAt(at + 2 * step));
  return ((first * 31 + second) * 31 + third) & 0xfff;
}

/** The keys with which a phrase may begin or, backwards, end: 1 in the table. */
function sieve(phrases: Iterable<string>, step: 1 | -1): Uint8Array {
  const marked = new Uint8Array(0x1000);
  for (const phrase of phrases) marked[sieveKey(phrase, step === 1 ? 0 : phrase.length - 1, step)] = 1;
  return marked;
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
  const first = sieve(phrases, 1);
  return text => first[sieveKey(text, 0, 1)] === 1;
}

/** The numbers of the matchers that know a phrase; empty for what only begins, or ends, a phrase. */
type Owners = readonly number[];

/**
 * The phrases of all matchers of one kind, in one dictionary: a line looks up its words once, not once for each matcher.
 * It is filled while the rules are made and only read afterwards.
 */
class Lexicon {
  readonly #owners = new Map<string, number[]>();
  readonly #sieve = new Uint8Array(0x1000);
  readonly #step: 1 | -1;
  #matchers = 0;

  constructor(step: 1 | -1) {
    this.#step = step;
  }

  /** Adds a matcher's phrases, with the stretches (`parts`) on which reading a line goes on; gives its number. */
  add(phrases: readonly string[], parts: Iterable<string>): number {
    const owner = this.#matchers;
    this.#matchers += 1;
    for (const part of parts) if (!this.#owners.has(part)) this.#owners.set(part, []);
    for (const phrase of phrases) {
      const owners = this.#owners.get(phrase);
      if (owners === undefined) this.#owners.set(phrase, [owner]);
      else owners.push(owner);
      this.#sieve[sieveKey(phrase, this.#step === 1 ? 0 : phrase.length - 1, this.#step)] = 1;
    }
    last = cut('');
    return owner;
  }

  /** Who owns the text; undefined where no phrase begins or ends so. */
  owners(text: string): Owners | undefined {
    return this.#owners.get(text);
  }

  /** False where no phrase can stand at a place. */
  mayHold(text: string, at: number): boolean {
    return this.#sieve[sieveKey(text, at, this.#step)] === 1;
  }
}

const WHOLE = new Lexicon(1);
const HEADS = new Lexicon(1);
const TAILS = new Lexicon(-1);

/** A phrase that stands at the head or the tail of a line: where it ends, or begins. */
interface Cut {
  readonly at: number;
  readonly owners: Owners;
}

const NO_CUTS: readonly Cut[] = [];
const NO_OWNERS: Owners = [];

interface Cuts {
  readonly text: string;
  /** First character that is no edge mark, and the index behind the last one. */
  readonly from: number;
  readonly to: number;
  /** Made when first asked for: the lower-case text, where it has the same length. */
  low: string | undefined;
  /** Who knows the whole text, without edge marks. */
  whole: Owners | undefined;
  /** The phrases at its head, from the shortest, and at its tail. */
  heads: readonly Cut[] | undefined;
  tails: readonly Cut[] | undefined;
}

const MOST_WORDS = 7;
const REACH = 64;
/** A phrase shorter than this is not taken for glued to what follows: `DiTV`, `OnAir`. */
const LEAST_GLUED = 3;
const SHORT = 300;

function lowSlice(cuts: Cuts, from: number, to: number): string {
  if (cuts.text.length > SHORT) return lower(cuts.text.slice(from, to));
  cuts.low ??= lower(cuts.text);
  // A few capitals (İ) have longer small forms: then places would not agree.
  return cuts.low.length === cuts.text.length ? cuts.low.slice(from, to) : lower(cuts.text.slice(from, to));
}

function wholeOf(cuts: Cuts): Owners {
  const { text, from, to } = cuts;
  if (to - from > LONGEST || !WHOLE.mayHold(text, from)) return NO_OWNERS;
  return WHOLE.owners(lowSlice(cuts, from, to)) ?? NO_OWNERS;
}

function headsOf(cuts: Cuts): readonly Cut[] {
  const { text, from, to } = cuts;
  if (!HEADS.mayHold(text, from)) return NO_CUTS;
  const heads: Cut[] = [];
  const stop = Math.min(to, from + REACH);
  for (let at = from + 1, words = 0; at <= stop && words < MOST_WORDS; at += 1) {
    if (!isWordCode(text.charCodeAt(at - 1)) || !isWordEnd(text, at)) continue;
    words += 1;
    const owners = HEADS.owners(lowSlice(cuts, from, at));
    const glued = isWordCode(text.charCodeAt(at));
    if (owners !== undefined && owners.length > 0) {
      if (!glued || at - from >= LEAST_GLUED) heads.push({ at, owners });
    }
    // Within a glued word (`YouTube`) the reading goes on.
    else if (owners === undefined && !glued) break;
  }
  return heads;
}

function tailsOf(cuts: Cuts): readonly Cut[] {
  const { text, from, to } = cuts;
  if (!TAILS.mayHold(text, to - 1)) return NO_CUTS;
  const tails: Cut[] = [];
  const stop = Math.max(from, to - REACH);
  for (let at = to - 1, words = 0; at >= stop && words < MOST_WORDS; at -= 1) {
    if (!isWordCode(text.charCodeAt(at)) || !isWordEnd(text, at)) continue;
    words += 1;
    const owners = TAILS.owners(lowSlice(cuts, at, to));
    const glued = at > 0 && isWordCode(text.charCodeAt(at - 1));
    if (owners !== undefined && owners.length > 0) {
      if (!glued || to - at >= LEAST_GLUED) tails.push({ at, owners });
    } else if (owners === undefined && !glued) break;
  }
  return tails;
}

function cut(text: string): Cuts {
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(text, from)) from += 1;
  while (to > from && isEdge(text, to - 1)) to -= 1;
  return { text, from, to, low: undefined, whole: undefined, heads: undefined, tails: undefined };
}

/** The cuts of the line asked last: all rules ask for the same line one after the other. */
let last: Cuts = cut('');

function cutsOf(text: string): Cuts {
  if (last.text !== text) last = cut(text);
  return last;
}

/** The last, that is the longest, of the cuts that a matcher owns; `none` when there is none. */
function longest(cuts: readonly Cut[], owner: number, none: number): number {
  for (let i = cuts.length - 1; i >= 0; i -= 1) {
    const found = cuts[i];
    if (found?.owners.includes(owner)) return found.at;
  }
  return none;
}

/**
 * Tells whether a whole text is one of the phrases, whatever its case and the punctuation around it.
 *
 * @example
 * const isShare = wholePhrase({ en: ['share this'] });
 * isShare('» SHARE THIS:')           // true
 * isShare('Share this with your mum') // false
 */
export function wholePhrase(...lists: readonly PhraseList[]): (text: string) => boolean {
  const owner = WHOLE.add(all(lists), []);
  return text => {
    const cuts = cutsOf(text);
    cuts.whole ??= wholeOf(cuts);
    return cuts.whole.includes(owner);
  };
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
export function startPhrase(...lists: readonly PhraseList[]): (text: string) => number {
  const phrases = all(lists);
  const owner = HEADS.add(phrases, starts(phrases));
  return text => {
    const cuts = cutsOf(text);
    cuts.heads ??= headsOf(cuts);
    return longest(cuts.heads, owner, 0);
  };
}

/**
 * Finds the longest phrase at the end of a text, before any edge marks, and gives the index where it begins; -1 when
 * there is none.
 *
 * @example
 * endPhrase({ en: ['next story'] })('Ferry runs again Next Story »') // 17
 */
export function endPhrase(...lists: readonly PhraseList[]): (text: string) => number {
  const phrases = all(lists);
  const owner = TAILS.add(phrases, ends(phrases));
  return text => {
    const cuts = cutsOf(text);
    cuts.tails ??= tailsOf(cuts);
    return longest(cuts.tails, owner, -1);
  };
}

/** All starts of the phrases that end with a word: where none goes on, reading stops. */
function starts(phrases: readonly string[]): ReadonlySet<string> {
  const set = new Set<string>();
  for (const phrase of phrases) {
    for (let at = 1; at < phrase.length; at += 1) if (isWordEnd(phrase, at)) set.add(phrase.slice(0, at));
  }
  return set;
}

/** All ends of the phrases that begin with a word. */
function ends(phrases: readonly string[]): ReadonlySet<string> {
  const set = new Set<string>();
  for (const phrase of phrases) {
    for (let at = 1; at < phrase.length; at += 1) if (isWordEnd(phrase, at)) set.add(phrase.slice(at));
  }
  return set;
}

/** How far a text is nothing but phrases. */
export interface PhraseRun {
  /** Index behind the last phrase and the edge marks after it. */
  readonly end: number;
  /** How many phrases there are. */
  readonly count: number;
}

/**
 * Reads phrases off a text from `from` on, one after the other, the longest first, with blanks or edge marks between
 * them or none at all where a capital follows (`FacebookTwitterEmail`).
 *
 * @example
 * phraseRun({ en: ['share', 'tweet'] })('Share | Tweet 13 Feb') // { end: 14, count: 2 }
 */
export function phraseRun(...lists: readonly PhraseList[]): (text: string, from?: number) => PhraseRun {
  const phrases = all(lists);
  const first = sieve(phrases, 1);
  /** True for a phrase, false for what only begins one. */
  const known = new Map<string, boolean>();
  for (const start of starts(phrases)) known.set(start, false);
  for (const phrase of phrases) known.set(phrase, true);

  /** Where the longest phrase that begins at `from` ends; 0 when there is none. */
  const phraseAt = (cuts: Cuts, from: number): number => {
    const { text } = cuts;
    if (first[sieveKey(text, from, 1)] === 0) return 0;
    let end = 0;
    const stop = Math.min(text.length, from + REACH);
    for (let at = from + 1; at <= stop; at += 1) {
      const word = isWordCode(text.charCodeAt(at - 1));
      // A phrase may end in a mark: `x (twitter)`.
      if (!(word ? isWordEnd(text, at) : text.charCodeAt(at - 1) === 0x29)) continue;
      const isPhrase = known.get(lowSlice(cuts, from, at));
      if (isPhrase === true) end = at;
      // Within a glued word (`YouTube`) the reading goes on.
      else if (word && isPhrase === undefined && !isWordCode(text.charCodeAt(at))) break;
    }
    return end;
  };

  return (text, from = 0) => {
    const cuts = cutsOf(text);
    let end = from;
    let count = 0;
    for (;;) {
      while (end < text.length && isEdge(text, end)) end += 1;
      const next = end === text.length ? 0 : phraseAt(cuts, end);
      if (next === 0) return { end, count };
      end = next;
      count += 1;
    }
  };
}

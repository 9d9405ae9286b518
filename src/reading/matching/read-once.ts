import { CLASSES, classOf, EDGE, FOLDED, partsWords, WORD } from './codes.js';
import { HASHING, Lexicon, type Owner, UNKNOWN } from './lexicon.js';
import { SIEVED, sieveKey, tailKey } from './sieve.js';
import { Scanned, signsOf } from './signs.js';

/**
 * What is read off a line once for all rules: the signs it shows and the phrases that are the whole of it, begin it or
 * end it. The gate reads a line and the line below it; the rules asked then find everything read.
 */

const WHOLE = new Lexicon(1);
/** 1 for the keys with which a whole phrase may end. */
const WHOLE_ENDS = new Uint8Array(SIEVED);
const HEADS = new Lexicon(1);
const TAILS = new Lexicon(-1);

const LONGEST = 120;
const MOST_WORDS = 7;
const REACH = 64;
/** A phrase shorter than this is not taken for glued to what follows: `DiTV`, `OnAir`. */
const LEAST_GLUED = 3;
const CLOSING_BRACKET = 0x29;

/** Adds phrases of a matcher, to be found where they are a whole line. */
export function addWhole(phrases: Iterable<string>, owner: Owner): void {
  for (const phrase of phrases) {
    WHOLE.add(phrase, owner, false);
    WHOLE_ENDS[tailKey(phrase)] = 1;
  }
  forget();
}

/** Adds phrases of a matcher, to be found at the head of a line. */
export function addHeads(phrases: Iterable<string>, owner: Owner): void {
  for (const phrase of phrases) HEADS.add(phrase, owner, true);
  forget();
}

/** Adds phrases of a matcher, to be found at the tail of a line. */
export function addTails(phrases: Iterable<string>, owner: Owner): void {
  for (const phrase of phrases) TAILS.add(phrase, owner, true);
  forget();
}

/** The phrases found at one place of a line, the shortest first. */
class Found {
  readonly #lexicon: Lexicon;
  #count = 0;
  /** Where each ends or, at the tail, begins. */
  readonly #at = new Uint32Array(REACH);
  readonly #phrase = new Int32Array(REACH);
  /** 1: it counts in a run of phrases only, for it is too short where it is glued, or goes on too far. */
  readonly #loose = new Uint8Array(REACH);

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  clear(): void {
    this.#count = 0;
  }

  add(at: number, phrase: number, loose: boolean): void {
    this.#at[this.#count] = at;
    this.#phrase[this.#count] = phrase;
    this.#loose[this.#count] = loose ? 1 : 0;
    this.#count += 1;
  }

  /** The place of the longest that a matcher owns; `none` when there is none. */
  longest(owner: Owner, none: number, inRun = false): number {
    for (let i = this.#count - 1; i >= 0; i -= 1) {
      if (!inRun && this.#loose[i] === 1) continue;
      if (this.#lexicon.owners(this.#phrase[i] ?? 0).includes(owner)) return this.#at[i] ?? none;
    }
    return none;
  }

  /** What is given for those that own a phrase, loose or not, added up. */
  sum(bits: Int32Array): number {
    let sum = 0;
    for (let i = 0; i < this.#count; i += 1) sum |= sumOf(this.#lexicon.owners(this.#phrase[i] ?? 0), bits);
    return sum;
  }
}

function sumOf(owners: readonly Owner[], bits: Int32Array): number {
  let sum = 0;
  for (const owner of owners) if (owner < bits.length) sum |= bits[owner] ?? 0;
  return sum;
}

/** Finds the phrases that begin at `from`. */
function readOn(found: Found, key: number, codes: Uint16Array, from: number, length: number): void {
  found.clear();
  if (!HEADS.mayHold(key)) return;
  const stop = Math.min(length, from + REACH);
  const [classes, folded] = [CLASSES, FOLDED];
  let hash = 0;
  let words = 0;
  let next = classes[codes[from] ?? 0] ?? 0;
  for (let at = from; at < stop; ) {
    const code = codes[at] ?? 0;
    const kind = next;
    hash = (Math.imul(hash, HASHING) + (folded[code] ?? 0)) | 0;
    at += 1;
    next = at < length ? (classes[codes[at] ?? 0] ?? 0) : 0;
    const isWord = (kind & WORD) !== 0;
    // A phrase may end in a mark: `x (twitter)`.
    if (isWord ? !partsWords(kind, next) : code !== CLOSING_BRACKET) continue;
    if (isWord) words += 1;
    const phrase = HEADS.find(hash, codes, from, at);
    const glued = (next & WORD) !== 0;
    if (phrase >= 0) found.add(at, phrase, !isWord || words > MOST_WORDS || (glued && at - from < LEAST_GLUED));
    // Within a glued word (`YouTube`) the reading goes on.
    else if (phrase === UNKNOWN && isWord && !glued) return;
  }
}

/** Finds the phrases that end before `to`. */
function readBack(found: Found, key: number, codes: Uint16Array, from: number, to: number): void {
  found.clear();
  if (!TAILS.mayHold(key)) return;
  const stop = Math.max(from, to - REACH);
  const [classes, folded] = [CLASSES, FOLDED];
  let hash = 0;
  let before = classes[codes[to - 1] ?? 0] ?? 0;
  for (let at = to - 1, words = 0; at >= stop && words < MOST_WORDS; at -= 1) {
    const kind = before;
    hash = (Math.imul(hash, HASHING) + (folded[codes[at] ?? 0] ?? 0)) | 0;
    before = at > 0 ? (classes[codes[at - 1] ?? 0] ?? 0) : 0;
    if ((kind & WORD) === 0 || !partsWords(before, kind)) continue;
    words += 1;
    const phrase = TAILS.find(hash, codes, at, to);
    const glued = (before & WORD) !== 0;
    if (phrase >= 0) found.add(at, phrase, glued && to - at < LEAST_GLUED);
    else if (phrase === UNKNOWN && !glued) return;
  }
}

/** The number of the phrase that is the stretch `[from, to)`; below 0 where it is none. */
function readWhole(codes: Uint16Array, from: number, to: number): number {
  const folded = FOLDED;
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, HASHING) + (folded[codes[at] ?? 0] ?? 0)) | 0;
  return WHOLE.find(hash, codes, from, to);
}

/** Another number than those of phrases, and what a lexicon gives for none. */
const UNREAD = -3;
const QUOTES_AT_START = '"“„「『';
const QUOTES_AT_END = '"”“」』';

/** Speech (`“Next.”`) is no button. Angle quotes are arrows as well. */
const isQuoted = (text: string) =>
  text.length > 2 && QUOTES_AT_START.includes(text.charAt(0)) && QUOTES_AT_END.includes(text.charAt(text.length - 1));

/** A line and what was read off it; its phrases when they are first asked for. */
class Reading {
  text = '';
  readonly #scanned = new Scanned();
  /** As signs.ts has them. */
  signs = 0;
  /** First character that is no edge mark, and the index behind the last one. */
  from = 0;
  to = 0;
  #headKey = 0;
  #tailKey = 0;
  #whole = UNREAD;
  readonly #heads = new Found(HEADS);
  readonly #tails = new Found(TAILS);
  readonly #within = new Found(HEADS);
  #headsRead = false;
  #tailsRead = false;

  begin(text: string): void {
    let from = 0;
    let to = text.length;
    this.signs = signsOf(text, this.#scanned);
    const { codes } = this.#scanned;
    while (from < to && classOf(codes[from] ?? 0) === EDGE) from += 1;
    while (to > from && classOf(codes[to - 1] ?? 0) === EDGE) to -= 1;
    this.text = text;
    this.from = from;
    this.to = to;
    this.#headKey = sieveKey(codes, from, to, 1);
    this.#tailKey = sieveKey(codes, from, to, -1);
    this.#whole = UNREAD;
    this.#headsRead = false;
    this.#tailsRead = false;
  }

  /** Who knows the whole text, without edge marks. */
  whole(): readonly Owner[] {
    if (this.#whole === UNREAD) {
      const may = this.to - this.from <= LONGEST && WHOLE.mayHold(this.#headKey) && WHOLE_ENDS[this.#tailKey] === 1;
      this.#whole = may && !isQuoted(this.text) ? readWhole(this.#scanned.codes, this.from, this.to) : UNKNOWN;
    }
    return WHOLE.owners(this.#whole);
  }

  /** The phrases at the head, behind any edge marks. */
  heads(): Found {
    if (!this.#headsRead) readOn(this.#heads, this.#headKey, this.#scanned.codes, this.from, this.text.length);
    this.#headsRead = true;
    return this.#heads;
  }

  /** The phrases at the tail, before any edge marks. */
  tails(): Found {
    if (!this.#tailsRead) readBack(this.#tails, this.#tailKey, this.#scanned.codes, this.from, this.to);
    this.#tailsRead = true;
    return this.#tails;
  }

  /** The phrases that begin at a place, which is no edge mark. */
  headsAt(from: number): Found {
    if (from === this.from) return this.heads();
    const { length } = this.text;
    readOn(this.#within, sieveKey(this.#scanned.codes, from, length, 1), this.#scanned.codes, from, length);
    return this.#within;
  }

  /** The first place from `at` on that is no edge mark; the end of the text if there is none. */
  behindEdges(at: number): number {
    const { length } = this.text;
    let behind = at;
    while (behind < length && classOf(this.#scanned.codes[behind] ?? 0) === EDGE) behind += 1;
    return behind;
  }

  /**
   * Adds up what is given for every matcher one of whose phrases is the line, begins it or ends it.
   *
   * @param bits for each matcher, by its number
   */
  phraseBits(bits: Int32Array): number {
    return sumOf(this.whole(), bits) | this.heads().sum(bits) | this.tails().sum(bits);
  }
}

let last = new Reading();
let older = new Reading();

/**
 * Reads a line, unless it is one of the two read last: all rules ask for the same line one after the other, and the gate
 * looks one line ahead. What is given holds until two other lines are read.
 */
export function read(text: string): Reading {
  if (last.text === text) return last;
  if (older.text === text) return older;
  const free = older;
  older = last;
  last = free;
  last.begin(text);
  return last;
}

/** A dictionary has grown: what was read before may read otherwise now. */
function forget(): void {
  last.begin('');
  older.begin('');
}

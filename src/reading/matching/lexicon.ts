import { classOf, FOLDED, foldOf, WORD } from './codes.js';
import { SIEVED, sieveKey } from './sieve.js';

/**
 * The phrases of many matchers in one dictionary: a line looks its words up once, not once for each matcher. A stretch of
 * text is found by a number made of its characters, which grows with each one that is read, so that nothing is cut out.
 * Texts are given as the codes of their characters.
 */

/** By what the hash of a stretch is multiplied before its next character is added. */
export const HASHING = 31;

/** The hash of a stretch that is one folded character longer. Loops that read lines have it written out. */
export const hashOn = (hash: number, folded: number): number => (Math.imul(hash, HASHING) + folded) | 0;

/** The number of a matcher. */
export type Owner = number;

const NONE: readonly Owner[] = [];

/** What is found of a stretch that is no phrase: nothing, or that phrases begin so (backwards, end so). */
export const UNKNOWN = -1;
const STRETCH = -2;

/** Words of the table of bits. */
const KNOWN = 0x1000;
/** How a place is filled: not at all, by a stretch, or by the phrase of which the number is one less. */
const FREE = 0;
const FILLED_BY_STRETCH = -1;

/** The same numbers in front of as many zeros. */
function doubled<Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** A dictionary that is filled while matchers are made, and only read afterwards. */
export class Lexicon {
  /** 1: stretches are read from their first character on; -1: from their last one back. */
  readonly #step: 1 | -1;
  /** The phrases, one behind the other, as they are compared, and where each begins and ends: two numbers. */
  #codes = new Uint16Array(0x4000);
  #used = 0;
  #spans = new Int32Array(0x400);
  readonly #owners: Owner[][] = [];
  /** Pairs of a hash and what fills its place, at the place of the hash or, where that is taken, at the next free one. */
  #places = new Int32Array(0x800);
  #filled = 0;
  /** A bit for the end of each hash: most stretches of a page are turned away by it, without a look at the table. */
  readonly #known = new Int32Array(KNOWN);
  readonly #sieve = new Uint8Array(SIEVED);

  constructor(step: 1 | -1) {
    this.#step = step;
  }

  /**
   * Adds a phrase of a matcher.
   *
   * @param partly also the stretches with which it begins, or backwards ends, word by word: they tell where to read on
   */
  add(phrase: string, owner: Owner, partly: boolean): void {
    const from = this.#used;
    const to = this.#write(phrase);
    const hash = this.#read(from, to, partly);
    const known = this.find(hash, this.#codes, from, to);
    if (known >= 0) this.#owners[known]?.push(owner);
    else this.#addPhrase(hash, from, to, owner);
    this.#sieve[sieveKey(this.#codes, from, to, this.#step)] = 1;
  }

  /** The hash of a phrase. On the way the stretches with which it begins, or backwards ends, are added if `partly`. */
  #read(from: number, to: number, partly: boolean): number {
    const codes = this.#codes;
    const step = this.#step;
    let hash = 0;
    for (let read = 1; read <= to - from; read += 1) {
      const at = step === 1 ? from + read - 1 : to - read;
      const code = codes[at] ?? 0;
      hash = hashOn(hash, code);
      if (!partly || read === to - from) continue;
      // folded, it has no capitals: words are parted by what is no word
      if ((classOf(code) & WORD) === 0 || (classOf(codes[at + step] ?? 0) & WORD) !== 0) continue;
      if (this.find(hash, codes, step === 1 ? from : at, step === 1 ? at + 1 : to) === UNKNOWN)
        this.#fill(hash, FILLED_BY_STRETCH);
    }
    return hash;
  }

  /**
   * The number of a phrase, STRETCH or UNKNOWN.
   *
   * @param hash of the stretch `[from, to)` of the codes
   */
  find(hash: number, codes: Uint16Array, from: number, to: number): number {
    if (((this.#known[(hash >>> 5) & (KNOWN - 1)] ?? 0) & (1 << hash)) === 0) return UNKNOWN;
    const places = this.#places;
    const last = places.length - 1;
    let found = UNKNOWN;
    for (let place = (2 * hash) & last; ; place = (place + 2) & last) {
      const filled = places[place + 1] ?? FREE;
      if (filled === FREE) return found;
      if (places[place] !== hash) continue;
      // of a stretch the hash is enough: at worst a line is read one word further
      if (filled === FILLED_BY_STRETCH) found = STRETCH;
      else if (this.#isSame(filled - 1, codes, from, to)) return filled - 1;
    }
  }

  /** The matchers that know a phrase, by its number; none for STRETCH and UNKNOWN. */
  owners(number: number): readonly Owner[] {
    return number < 0 ? NONE : (this.#owners[number] ?? NONE);
  }

  /** False where no phrase can begin or, backwards, end with the characters of a key. */
  mayHold(key: number): boolean {
    return this.#sieve[key] === 1;
  }

  /** Writes the codes of a phrase behind the others; gives where it ends. */
  #write(phrase: string): number {
    const from = this.#used;
    this.#used += phrase.length;
    while (this.#used > this.#codes.length) this.#codes = doubled(this.#codes);
    const codes = this.#codes;
    const folded = FOLDED;
    for (let i = 0; i < phrase.length; i += 1) codes[from + i] = folded[phrase.charCodeAt(i)] ?? 0;
    return this.#used;
  }

  #addPhrase(hash: number, from: number, to: number, owner: Owner): void {
    const number = this.#owners.length;
    this.#owners.push([owner]);
    if (2 * number === this.#spans.length) this.#spans = doubled(this.#spans);
    this.#spans[2 * number] = from;
    this.#spans[2 * number + 1] = to;
    this.#fill(hash, number + 1);
  }

  #fill(hash: number, filled: number): void {
    const at = (hash >>> 5) & (KNOWN - 1);
    this.#known[at] = (this.#known[at] ?? 0) | (1 << hash);
    this.#filled += 1;
    if (4 * this.#filled > this.#places.length) {
      const old = this.#places;
      this.#places = new Int32Array(old.length * 2);
      for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== FREE) this.#place(old[i] ?? 0, old[i + 1] ?? FREE);
    }
    this.#place(hash, filled);
  }

  #place(hash: number, filled: number): void {
    const last = this.#places.length - 1;
    let place = (2 * hash) & last;
    while (this.#places[place + 1] !== FREE) place = (place + 2) & last;
    this.#places[place] = hash;
    this.#places[place + 1] = filled;
  }

  #isSame(number: number, codes: Uint16Array, from: number, to: number): boolean {
    const start = this.#spans[2 * number] ?? 0;
    if ((this.#spans[2 * number + 1] ?? 0) - start !== to - from) return false;
    for (let i = 0; i < to - from; i += 1) if (this.#codes[start + i] !== foldOf(codes[from + i] ?? 0)) return false;
    return true;
  }
}

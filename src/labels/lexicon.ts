import { classOf, foldOf, WORD } from './codes.js';
import { SIEVED, sieveKey } from './sieve.js';

/**
 * The phrases of many matchers in one dictionary: a line looks its words up once, not once for each matcher. A stretch of
 * text is found by a number made of its characters, which grows with each one that is read, so that nothing is cut out.
 * Texts are given as the codes of their characters.
 */

/** By what the hash of a stretch is multiplied before its next character is added. */
export const HASHING = 31;

/** The hash of a stretch that is one character longer. Loops that read lines have it written out. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, HASHING) + foldOf(code)) | 0;

/** The number of a matcher. */
export type Owner = number;

const NONE: readonly Owner[] = [];
const KNOWN = 0x1000;

/** The same numbers twice as long, zeros at the end. */
function doubled<Numbers extends Int32Array | Uint16Array>(numbers: Numbers): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

/** A dictionary that is filled while matchers are made, and only read afterwards. */
export class Lexicon {
  /** 1: stretches are read from their first character on; -1: from their last one back. */
  readonly #step: 1 | -1;
  /** The phrases, one behind the other, as they are compared. */
  #codes = new Uint16Array(0x4000);
  #used = 0;
  /** Of each entry where it stands in the codes: two numbers. */
  #spans = new Int32Array(0x400);
  readonly #owners: (readonly Owner[])[] = [];
  /** Pairs of a hash and the entry plus 1, at the place of the hash or, where that is taken, at the next free one. */
  #places = new Int32Array(0x800);
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
    const { length } = phrase;
    const from = this.#write(phrase);
    const to = from + length;
    const forward = this.#step === 1;
    let hash = 0;
    for (let read = 1; read <= length; read += 1) {
      const at = forward ? from + read - 1 : to - read;
      const code = this.#codes[at] ?? 0;
      hash = hashOn(hash, code);
      if (!partly || read === length || (classOf(code) & WORD) === 0) continue;
      // folded, it has no capitals: words are parted by what is no word
      if ((classOf(this.#codes[at + this.#step] ?? 0) & WORD) !== 0) continue;
      this.#entry(hash, forward ? from : at, forward ? at + 1 : to);
    }
    const entry = this.#entry(hash, from, to);
    this.#owners[entry] = [...this.owners(entry), owner];
    this.#sieve[sieveKey(this.#codes, from, to, this.#step)] = 1;
  }

  /** The entry of the stretch `[from, to)`, whose hash is given; -1 where there is none. */
  find(hash: number, codes: Uint16Array, from: number, to: number): number {
    if (((this.#known[(hash >>> 5) & (KNOWN - 1)] ?? 0) & (1 << hash)) === 0) return -1;
    const places = this.#places;
    const last = places.length - 1;
    for (let place = (2 * hash) & last; ; place = (place + 2) & last) {
      const entry = (places[place + 1] ?? 0) - 1;
      if (entry < 0 || (places[place] === hash && this.#isSame(entry, codes, from, to))) return entry;
    }
  }

  /** The matchers that know an entry; empty for what only begins, or ends, a phrase, and for -1. */
  owners(entry: number): readonly Owner[] {
    return entry < 0 ? NONE : (this.#owners[entry] ?? NONE);
  }

  /** False where no phrase can begin or, backwards, end with the characters of a key. */
  mayHold(key: number): boolean {
    return this.#sieve[key] === 1;
  }

  #write(phrase: string): number {
    const from = this.#used;
    this.#used += phrase.length;
    while (this.#used > this.#codes.length) this.#codes = doubled(this.#codes);
    for (let i = 0; i < phrase.length; i += 1) this.#codes[from + i] = foldOf(phrase.charCodeAt(i));
    return from;
  }

  /** The entry of a stretch of the own codes, a new one if need be. */
  #entry(hash: number, from: number, to: number): number {
    const known = this.find(hash, this.#codes, from, to);
    if (known >= 0) return known;
    const entry = this.#owners.length;
    this.#owners.push(NONE);
    if (2 * entry === this.#spans.length) {
      this.#spans = doubled(this.#spans);
      const old = this.#places;
      this.#places = new Int32Array(old.length * 2);
      for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) this.#place(old[i] ?? 0, old[i + 1] ?? 0);
    }
    this.#spans[2 * entry] = from;
    this.#spans[2 * entry + 1] = to;
    this.#place(hash, entry + 1);
    const at = (hash >>> 5) & (KNOWN - 1);
    this.#known[at] = (this.#known[at] ?? 0) | (1 << hash);
    return entry;
  }

  #place(hash: number, filled: number): void {
    const last = this.#places.length - 1;
    let place = (2 * hash) & last;
    while (this.#places[place + 1] !== 0) place = (place + 2) & last;
    this.#places[place] = hash;
    this.#places[place + 1] = filled;
  }

  #isSame(entry: number, codes: Uint16Array, from: number, to: number): boolean {
    const start = this.#spans[2 * entry] ?? 0;
    if ((this.#spans[2 * entry + 1] ?? 0) - start !== to - from) return false;
    for (let i = 0; i < to - from; i += 1) if (this.#codes[start + i] !== foldOf(codes[from + i] ?? 0)) return false;
    return true;
  }
}

import { classOf, foldOf, WORD } from './codes.js';

/**
 * The phrases of many matchers in one dictionary: a line looks its words up once, not once for each matcher. A stretch of
 * text is found by a number made of its characters, which grows with each one that is read, so that nothing is cut out.
 * Texts are given as the codes of their characters.
 */

/** The number of a stretch that is one character longer. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + foldOf(code)) | 0;

/** The number of a matcher. */
export type Owner = number;

const NONE: readonly Owner[] = [];
const SIEVED = 0x1000;

/** What a character counts for in a sieve: ASCII letters and figures without their case, those of other scripts alike. */
function sifted(codes: Uint16Array, at: number, from: number, to: number): number {
  if (at < from || at >= to) return 0;
  const code = codes[at] ?? 0;
  if ((classOf(code) & WORD) === 0) return 0;
  return code < 0x80 ? code | 0x20 : 7;
}

/**
 * A number made of the first three characters of the stretch `[from, to)`, in either case; backwards, of the last three.
 * What cannot begin, or end, a phrase is turned away by it alone.
 *
 * @returns a number below 4096
 */
export function sieveKey(codes: Uint16Array, from: number, to: number, step: 1 | -1): number {
  const at = step === 1 ? from : to - 1;
  const first = sifted(codes, at, from, to);
  const second = first === 0 ? 0 : sifted(codes, at + step, from, to);
  const third = second === 0 ? 0 : sifted(codes, at + 2 * step, from, to);
  return ((first * 31 + second) * 31 + third) & (SIEVED - 1);
}

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
  /** Of each entry its hash and where it stands in the codes: two numbers. */
  #hashes = new Int32Array(0x400);
  #spans = new Int32Array(0x800);
  readonly #owners: (readonly Owner[])[] = [];
  /** For each hash, modulo its length, the entry plus 1; where that is taken, at the next free place. */
  #places = new Int32Array(0x800);
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
    const places = this.#places;
    const last = places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const entry = (places[place] ?? 0) - 1;
      if (entry < 0 || (this.#hashes[entry] === hash && this.#isSame(entry, codes, from, to))) return entry;
    }
  }

  /** The matchers that know an entry; empty for what only begins, or ends, a phrase, and for -1. */
  owners(entry: number): readonly Owner[] {
    return entry < 0 ? NONE : (this.#owners[entry] ?? NONE);
  }

  /** False where the stretch `[from, to)` cannot begin with a phrase or, backwards, end with one. */
  mayHold(codes: Uint16Array, from: number, to: number): boolean {
    return this.#sieve[sieveKey(codes, from, to, this.#step)] === 1;
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
    if (entry === this.#hashes.length) {
      this.#hashes = doubled(this.#hashes);
      this.#spans = doubled(this.#spans);
      this.#places = new Int32Array(this.#places.length * 2);
      for (let old = 0; old < entry; old += 1) this.#place(old);
    }
    this.#hashes[entry] = hash;
    this.#spans[2 * entry] = from;
    this.#spans[2 * entry + 1] = to;
    this.#place(entry);
    return entry;
  }

  #place(entry: number): void {
    const last = this.#places.length - 1;
    let place = (this.#hashes[entry] ?? 0) & last;
    while (this.#places[place] !== 0) place = (place + 1) & last;
    this.#places[place] = entry + 1;
  }

  #isSame(entry: number, codes: Uint16Array, from: number, to: number): boolean {
    const start = this.#spans[2 * entry] ?? 0;
    if ((this.#spans[2 * entry + 1] ?? 0) - start !== to - from) return false;
    for (let i = 0; i < to - from; i += 1) if (this.#codes[start + i] !== foldOf(codes[from + i] ?? 0)) return false;
    return true;
  }
}

/**
 * The tokens that a short line is cut into (tokenize.ts): words, numbers and signs, and what each word can be. They stand in
 * arrays that the next line uses again.
 */

export const CAPITALISED = 1;
export const CAPITALS = 2;
export const SMALL = 3;
/** One capital letter, or several with full stops: `J.`, `J.K.` */
export const INITIAL = 4;
/** A word of a script without capitals. */
export const UNCASED = 5;
/** A run of Chinese, Japanese or Korean letters. */
export const CJK = 6;
export const NUMBER = 7;
/** An address, a handle, a domain. */
export const ADDRESS = 8;
/** A bar, a dash, a bullet. */
export const BAR = 9;
export const COMMA = 10;
/** `&`, `+`, `/` */
export const JOIN = 11;
export const COLON = 12;
export const OPEN = 13;
export const CLOSE = 14;
export const SIGN = 15;

const MOST = 120;

/** The tokens of a line; the next line that is cut into it takes their place. */
export class Tokens {
  text = '';
  count = 0;
  /** What any of the words can be, and which kinds of tokens there are, one bit each. */
  seen = 0;
  kinds = 0;
  readonly from = new Int32Array(MOST);
  readonly to = new Int32Array(MOST);
  readonly kind = new Uint8Array(MOST);
  /** What the word can be; 0 for what is no word. */
  readonly bits = new Int32Array(MOST);
  /** Equal for equal words, whatever their case. */
  readonly hash = new Int32Array(MOST);

  /** No token finds room any more. */
  get isFull(): boolean {
    return this.count >= MOST;
  }

  /** Tells whether token `at` can be one of the things in `bits`. */
  is(at: number, bits: number): boolean {
    return at >= 0 && at < this.count && ((this.bits[at] ?? 0) & bits) !== 0;
  }

  /** What token `at` is; 0 beyond the edges of the line. */
  kindOf(at: number): number {
    return at >= 0 && at < this.count ? (this.kind[at] ?? 0) : 0;
  }

  /** Tells whether a blank, or the edge of the line, stands before token `at`. */
  isApart(at: number): boolean {
    return at <= 0 || at >= this.count || (this.from[at] ?? 0) > (this.to[at - 1] ?? 0);
  }

  /** The text of tokens [from, to). */
  slice(from: number, to: number): string {
    return this.text.slice(this.from[from], this.to[to - 1]);
  }

  /** Token `at` in small letters, with a straight apostrophe; empty beyond the edges of the line. */
  word(at: number): string {
    if (at < 0 || at >= this.count) return '';
    return this.slice(at, at + 1)
      .toLowerCase()
      .replaceAll('’', "'");
  }

  /** Adds the token [from, to) of the text; nothing where there is no room. */
  push(from: number, to: number, kind: number, hash: number, bits: number): void {
    if (this.isFull) return;
    const { count } = this;
    this.from[count] = from;
    this.to[count] = to;
    this.kind[count] = kind;
    this.hash[count] = hash;
    this.bits[count] = bits;
    this.count = count + 1;
    this.seen |= bits;
    this.kinds |= 1 << kind;
  }
}

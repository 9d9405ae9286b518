import { classOf, EDGE, foldOf, WORD } from './codes.js';

/**
 * Cheap looks at the first and the last characters of a text: what cannot begin, or end, with one of some phrases is
 * turned away before anything is looked up.
 */

/** Keys of a sieve are below it. */
export const SIEVED = 0x1000;

/** What a character counts for, as phrases are compared by: ASCII letters and figures each for itself, those of other scripts alike. */
function sifted(codes: Uint16Array, at: number, from: number, to: number): number {
  if (at < from || at >= to) return 0;
  const code = codes[at] ?? 0;
  if ((classOf(code) & WORD) === 0) return 0;
  const folded = foldOf(code);
  return folded < 0x80 ? folded | 0x20 : 7;
}

/**
 * A number made of the first three characters of the stretch `[from, to)`, in either case; backwards, of the last three.
 *
 * @returns a number below SIEVED
 */
export function sieveKey(codes: Uint16Array, from: number, to: number, step: 1 | -1): number {
  const at = step === 1 ? from : to - 1;
  const first = sifted(codes, at, from, to);
  const second = first === 0 ? 0 : sifted(codes, at + step, from, to);
  const third = second === 0 ? 0 : sifted(codes, at + 2 * step, from, to);
  return ((first * 31 + second) * 31 + third) & (SIEVED - 1);
}

/** The characters at one end of a text. */
const edge = new Uint16Array(3);

function headKey(text: string): number {
  const length = Math.min(edge.length, text.length);
  for (let i = 0; i < length; i += 1) edge[i] = text.charCodeAt(i);
  return sieveKey(edge, 0, length, 1);
}

/** The key of the last characters before any edge marks. */
export function tailKey(text: string): number {
  let to = text.length;
  while (to > 0 && classOf(text.charCodeAt(to - 1)) === EDGE) to -= 1;
  const length = Math.min(edge.length, to);
  for (let i = 1; i <= length; i += 1) edge[length - i] = text.charCodeAt(to - i);
  return sieveKey(edge, 0, length, -1);
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
  const keys = new Uint8Array(SIEVED);
  for (const phrase of phrases) keys[headKey(phrase)] = 1;
  return text => keys[headKey(text)] === 1;
}

/**
 * A cheap look at the last three characters of a text, before any edge marks: false where it cannot end with one of the
 * phrases.
 *
 * @example
 * mayEndWith(['photo', 'bild'])('In May. Foto:') // true
 */
export function mayEndWith(phrases: Iterable<string>): (text: string) => boolean {
  const keys = new Uint8Array(SIEVED);
  for (const phrase of phrases) keys[tailKey(phrase)] = 1;
  return text => keys[tailKey(text)] === 1;
}

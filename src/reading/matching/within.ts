import { foldOf } from './codes.js';

/**
 * Phrases that may stand anywhere in a line, even within words. Each has an anchor, its five rarest characters in a row,
 * for which a line is searched while it is read; only where an anchor may stand is the phrase itself compared.
 */

const ANCHOR = 5;
/** The last five characters that were read, as a number of 25 bits, without their case. */
const anchorKey = (key: number, code: number): number => ((key << 5) ^ foldOf(code)) & 0x1ffffff;

/**
 * For every anchor a bit, in a table that the cache holds. The scan of signs.ts looks up every character in it, and works
 * out keys and places as it is done here.
 */
export const ANCHORS = new Int32Array(0x1000);
const mixed = (key: number) => key ^ (key >>> 9);
const wordOf = (key: number) => (mixed(key) >>> 5) & 0xfff;

interface Anchored {
  readonly codes: readonly number[];
  /** Index of the last character of the anchor in it. */
  readonly anchorEnd: number;
  readonly bit: number;
}

/** For the key of every anchor the phrases that have it. */
const phrasesAt = new Map<number, readonly Anchored[]>();
const NONE: readonly Anchored[] = [];

/** Letters by how often they are seen, the commonest first. */
const COMMON = ' etaoinsrhldcumpgfybvwk-zjxq';

const rarity = (text: string) =>
  [...text].reduce((sum, char) => sum + (COMMON.includes(char) ? COMMON.indexOf(char) : COMMON.length), 0);

function anchorEndOf(phrase: string): number {
  if (phrase.length < ANCHOR) throw new RangeError(`has fewer than ${ANCHOR} characters: ${phrase}`);
  let best = 0;
  let most = -1;
  for (let end = ANCHOR - 1; end < phrase.length; end += 1) {
    const rare = rarity(phrase.slice(end + 1 - ANCHOR, end + 1));
    if (rare <= most) continue;
    best = end;
    most = rare;
  }
  return best;
}

/**
 * Adds phrases to be found anywhere.
 *
 * @param phrases in small letters
 * @param bit what a line that holds one of them shows
 * @throws RangeError for a phrase of less than five characters
 */
export function addWithin(phrases: Iterable<string>, bit: number): void {
  for (const phrase of phrases) {
    const codes = Array.from(phrase, char => foldOf(char.charCodeAt(0)));
    const anchorEnd = anchorEndOf(phrase);
    const key = codes.slice(anchorEnd + 1 - ANCHOR, anchorEnd + 1).reduce(anchorKey, 0);
    const word = wordOf(key);
    ANCHORS[word] = (ANCHORS[word] ?? 0) | (1 << mixed(key));
    phrasesAt.set(key, [...(phrasesAt.get(key) ?? []), { codes, anchorEnd, bit }]);
  }
}

/**
 * The bits of the phrases that stand in a line, added up.
 *
 * @param codes of the characters of the line, as many as `length`
 * @param ends where anchors may end, as many as `anchors`
 */
export function bitsWithin(codes: Uint16Array, length: number, ends: Int32Array, anchors: number): number {
  let bits = 0;
  for (let i = 0; i < anchors; i += 1) {
    const end = ends[i] ?? 0;
    let key = 0;
    for (let at = Math.max(0, end + 1 - ANCHOR); at <= end; at += 1) key = anchorKey(key, codes[at] ?? 0);
    for (const phrase of phrasesAt.get(key) ?? NONE) {
      const from = end - phrase.anchorEnd;
      if (from >= 0 && from + phrase.codes.length <= length && stands(phrase.codes, codes, from)) bits |= phrase.bit;
    }
  }
  return bits;
}

function stands(phrase: readonly number[], codes: Uint16Array, from: number): boolean {
  for (let i = 0; i < phrase.length; i += 1) if (foldOf(codes[from + i] ?? 0) !== phrase[i]) return false;
  return true;
}

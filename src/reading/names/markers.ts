import { TokenPhrases } from '../tokens/token-phrases.js';
import {
  BAR,
  CAPITALISED,
  CAPITALS,
  CJK,
  COLON,
  COMMA,
  INITIAL,
  JOIN,
  NUMBER,
  OPEN,
  SIGN,
  type Tokens,
} from '../tokens/tokens.js';
import { JOINT, MARKER, UNIT } from '../tokens/word-meanings.js';
import words from '../words/names/markers.json' with { type: 'json' };

/** What a marker says of the names behind it: they wrote the story, or they made something else (`Photo by`). */
export const AUTHOR = 1;
export const OTHER = 2;

/** A marker of a byline, its tokens [from, to) with a colon or a bar behind it. */
export interface Marker {
  readonly kind: typeof AUTHOR | typeof OTHER;
  readonly from: number;
  readonly to: number;
}

/** Where a phrase is a marker: anywhere, before a colon, before one where a byline begins, where a byline begins, there before two capitals, or before names alone. */
type Place = 'anywhere' | 'colon' | 'label' | 'start' | 'capitals' | 'alone';

interface Sign {
  readonly kind: Marker['kind'];
  readonly place: Place;
}

const PHRASES = new TokenPhrases<Sign>([
  ...words.anywhere.map(phrase => [phrase, { kind: AUTHOR, place: 'anywhere' }] as const),
  ...words.other.map(phrase => [phrase, { kind: OTHER, place: 'anywhere' }] as const),
  ...words.colon.map(phrase => [phrase, { kind: AUTHOR, place: 'colon' }] as const),
  ...words.otherColon.map(phrase => [phrase, { kind: OTHER, place: 'colon' }] as const),
  ...words.label.map(phrase => [phrase, { kind: AUTHOR, place: 'label' }] as const),
  ...words.start.map(phrase => [phrase, { kind: AUTHOR, place: 'start' }] as const),
  ...words.alone.map(phrase => [phrase, { kind: AUTHOR, place: 'alone' }] as const),
  ...words.particles.map(phrase => [phrase, { kind: AUTHOR, place: 'capitals' }] as const),
]);

const isCapital = (kind: number) => kind === CAPITALISED || kind === CAPITALS || kind === INITIAL;

/** Tells whether a byline may begin at token `at`: at the head of the line, behind a bar, a date or a length (`3 Min. Von ...`). */
function mayOpen(tokens: Tokens, at: number): boolean {
  if (at === 1 && tokens.kindOf(0) === OPEN) return true;
  const before = tokens.kindOf(at - 1);
  if (at === 0 || before === BAR || before === NUMBER || tokens.is(at - 1, UNIT)) return true;
  return tokens.slice(at - 1, at) === '.' && tokens.is(at - 2, UNIT) && tokens.kindOf(at - 3) === NUMBER;
}

/**
 * Whether nothing but names with capitals stands from token `from` on.
 *
 * @example
 * namesFrom(tokenize('Die Fragen stellten Anna Muster und Max Muster.'), 3) // true
 */
export function namesFrom(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.count; at += 1) {
    const kind = tokens.kindOf(at);
    if (!(isCapital(kind) || kind === COMMA || tokens.is(at, JOINT) || (kind === SIGN && at === tokens.count - 1)))
      return false;
  }
  return isCapital(tokens.kindOf(from)) && isCapital(tokens.kindOf(from + 1));
}

/** Whether a sign parts the phrase from the names: a colon, in Chinese and Japanese `／`, `｜` and `・` too. */
function isParted(tokens: Tokens, at: number, to: number): boolean {
  const kind = tokens.kindOf(to);
  if (kind === COLON) return true;
  return (
    tokens.kindOf(at) === CJK && (kind === JOIN || kind === BAR || (kind === SIGN && tokens.slice(to, to + 1) === '・'))
  );
}

/** Whether a phrase at token `at`, with token `to` behind it, stands where it is a marker. */
function isInPlace({ place }: Sign, tokens: Tokens, at: number, to: number): boolean {
  if (place === 'anywhere') return true;
  if (place === 'colon') return isParted(tokens, at, to);
  if (!mayOpen(tokens, at)) return false;
  if (place === 'label') return tokens.kindOf(to) === COLON;
  if (place === 'alone') return namesFrom(tokens, to);
  return place === 'start' || (isCapital(tokens.kindOf(to)) && isCapital(tokens.kindOf(to + 1)));
}

/**
 * The first marker at token `from` or behind it, null where there is none.
 * Accepts: `By Jane Doe`, `Words by Jane Doe`, `Author: Jane Doe`, `Von Anna Muster`, `Di Anna Esempio`, and as others
 * `Photos by John Roe`, `Reviewed by John Roe`.
 * Refuses: `Ursula von Muster`, `Van Doe`, `Derby County`, `@bylines`.
 *
 * @example
 * markerFrom(tokenize('May 3, 2022 by Jane Doe'), 0) // { kind: AUTHOR, from: 4, to: 5 }
 */
export function markerFrom(tokens: Tokens, from: number): Marker | null {
  if ((tokens.seen & MARKER) === 0) return null;
  for (let at = from; at < tokens.count; at += 1) {
    if (!tokens.is(at, MARKER)) continue;
    const found = PHRASES.at(tokens, at, isInPlace);
    if (found === null) continue;
    // `By — Jane Doe`
    const to = isParted(tokens, at, found.to) || tokens.kindOf(found.to) === BAR ? found.to + 1 : found.to;
    return { kind: found.value.kind, from: at, to };
  }
  return null;
}

import { APOSTROPHE, BLANK, CLASS, classAt, HYPHEN, hashOf, isLetter, LOWER, NO_CASE, STOP, UPPER } from './letters.js';
import { ADDRESS, CAPITALISED, CAPITALS, INITIAL, SIGN, SMALL, type Tokens, UNCASED } from './tokens.js';
import {
  BEFORE_DATE,
  bitsOf,
  bitsOfHash,
  GIVEN,
  JOINT,
  JUNK,
  MODIFIER,
  MONTH,
  ROLE,
  STAMP,
  TAIL,
  TEAM,
  TITLE,
} from './word-meanings.js';

/**
 * Reads words off a line, as scrapers left them: glued to each other (`DoeStaff Writer`, `byJane`, `DOEPUBLISHED`), with the full
 * stop of a title or an initial, or part of an address.
 */

const DOMAIN = /\.(?:com|org|net|co|de|fr|uk|at|ch|tv|io|me|info|eu|nl|es|it|in|au|ca|blog|news)$/;
/** Names with a small prefix: `al-Doe`, `d’Exemple`. */
const SMALL_PREFIX = /^(?:al|el|d|l|o|de|da|ut|t)[-'’]\p{Lu}/u;
/** What a word may be split before: `DoeStaff`, `DoeNovember`, `DoeIn`. */
const SPLITS = ROLE | JUNK | MONTH | STAMP | TEAM | MODIFIER | BEFORE_DATE | TAIL;
/** Markers that scrapers glue to a name: `byJane`. */
const GLUED_MARKER = /^(?:by|von|par|por|door|author|autor|autorin)$/i;
/** Beginnings of names that go on with a capital: `DeMar`, `McMay`. */
const NAME_PREFIX = /^(?:mc|mac|de|la|le|du|di|da|van|von|del|fitz|o)$/i;
const SHOUTS = ['PUBLISHED', 'UPDATED', 'POSTED'] as const;
/** Beginnings of family names that go on with a capital, where a beat may follow: `AbuBakr`. */
const FAMILY_PREFIX = /^(?:abu|al|el|ben|bin|ibn|ap|san|st)$/i;
/** A role stands so many words behind the first word of its beat: `DoeCost of living correspondent`. */
export const LONGEST_BEAT = 4;
const LONGEST_WORD = 40;
/** A stop behind so many letters belongs to the word: `J.`, `Dr.` */
const SHORT = 2;
const LONGEST_TITLE = 6;
const SHORTEST_SHOUT = 9;
const AT = 0x40;
const endOfLetters = (text: string, from: number) => {
  let at = from;
  while (isLetter(classAt(text, at))) at += 1;
  return at;
};

/** Whether the word at `at` is the first of the line again: `Jane DoeJane Doe`, the text of a picture and the link. */
function repeatsFirst(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const first = tokens.from[0] ?? 0;
  const length = (tokens.to[0] ?? 0) - first;
  if (tokens.count === 0 || length < 3 || tokens.kind[0] !== CAPITALISED || isLetter(classAt(text, at + length)))
    return false;
  return text.startsWith(text.slice(first, first + length), at);
}

/** Whether the beat of a writer begins at `at`: a role stands a few words behind, `DoeCulture correspondent`. */
function beginsBeat(text: string, at: number): boolean {
  let end = endOfLetters(text, at);
  for (let words = 0; words < LONGEST_BEAT && classAt(text, end) === BLANK; words += 1) {
    const from = end + 1;
    end = endOfLetters(text, from);
    if (end === from) return false;
    if ((bitsOfHash(hashOf(text, from, end)) & ROLE) !== 0) return true;
  }
  return false;
}

/**
 * Whether a given name behind a seam begins another name: one stands before it, and its family name behind it: `Jane DoeJohn Roe`, but
 * not `Anna MariaJohanna Poe`.
 */
const isBetweenNames = (tokens: Tokens, left: string, end: number) =>
  tokens.is(tokens.count - 1, GIVEN) &&
  (bitsOf(left) & GIVEN) === 0 &&
  !FAMILY_PREFIX.test(left) &&
  classAt(tokens.text, end) === BLANK &&
  classAt(tokens.text, end + 1) === UPPER;

/** Whether a word that goes on with a capital at `at` is two: `DoeStaff Writer`, `byJane`, `DelbertBy`. */
function isGlued(tokens: Tokens, from: number, at: number): boolean {
  const { text } = tokens;
  const left = text.slice(from, at);
  if (GLUED_MARKER.test(left) || repeatsFirst(tokens, at)) return true;
  if (NAME_PREFIX.test(left)) return false;
  const end = endOfLetters(text, at);
  // `LinkedIn` and its like are words of their own
  if (end - at < 2 || bitsOfHash(hashOf(text, from, end)) !== 0) return false;
  if (text.startsWith('By', at) && end - at === 2) return true;
  let bits = bitsOfHash(hashOf(text, at, end));
  if ((bits & GIVEN) !== 0 && (bits & MONTH) === 0) return isBetweenNames(tokens, left, end);
  // `DoeStaffWriter`: the next capital may end it
  for (let i = at + 2; bits === 0 && i < end; i += 1) {
    if (classAt(text, i) !== UPPER) continue;
    bits = bitsOfHash(hashOf(text, at, i));
    break;
  }
  if ((bits & SPLITS) !== 0) return true;
  return tokens.kindOf(tokens.count - 1) === CAPITALISED && !FAMILY_PREFIX.test(left) && beginsBeat(text, at);
}

/** Where a word in capitals ends before a word of a date: `DOEPUBLISHED`; 0 where it is one word. */
function endBeforeShout(text: string, from: number, to: number): number {
  for (const shout of SHOUTS) {
    const at = to - shout.length;
    if (at - from > SHORT && text.startsWith(shout, at)) return at;
  }
  return 0;
}

/** Where an address ends that begins at `from`: at a blank. */
export const endOfAddress = (text: string, from: number) => {
  let at = from;
  while (at < text.length && classAt(text, at) !== BLANK) at += 1;
  return at;
};

/** Adds the word [from, to), which has so many letters and capitals. */
export function pushWord(
  tokens: Tokens,
  from: number,
  to: number,
  letters: number,
  uppers: number,
  uncased: boolean,
): void {
  const { text } = tokens;
  const hash = hashOf(text, from, to);
  const dotted = text.charCodeAt(to - 1) === 0x2e;
  let kind = SMALL;
  if (uncased && uppers === 0) kind = UNCASED;
  else if (classAt(text, from) === UPPER) {
    if (letters === 1 || (dotted && uppers === letters && letters <= 3)) kind = INITIAL;
    else kind = uppers === letters ? CAPITALS : CAPITALISED;
  } else if (uppers > 0 && SMALL_PREFIX.test(text.slice(from, to))) kind = CAPITALISED;
  let bits = bitsOfHash(hash);
  if (dotted) bits |= bitsOfHash(hashOf(text, from, to - 1));
  tokens.push(from, to, kind, hash, bits);
}

/** Whether a full stop and a hyphen stand within a word: `J.-P.`, `Dr.-Ing.` */
const isStopAndHyphen = (text: string, at: number) =>
  classAt(text, at) === STOP && classAt(text, at + 1) === HYPHEN && isLetter(classAt(text, at + 2));

/** Whether [from, to) is a title with its full stop, before a name or a bracket: `Prof. Doe`, but not `13 gen. 2018`. */
function isTitle(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE || (bitsOfHash(hashOf(text, from, to)) & TITLE) === 0) return false;
  const next = classAt(text, to) === BLANK ? to + 1 : to;
  return isLetter(classAt(text, text[next] === '(' ? next + 1 : next));
}

/** Arabic `and`, written before a word without a blank. */
const WAW = 0x648;

/** Whether the `and` of Arabic stands at `from`, behind two words: alone, or right before a given name, `محمد علي وأحمد حسن`. */
function isWaw(tokens: Tokens, from: number): boolean {
  const { text, count } = tokens;
  if (text.charCodeAt(from) !== WAW || tokens.kindOf(count - 1) !== UNCASED) return false;
  if (tokens.kindOf(count - 2) !== UNCASED) return false;
  const end = endOfLetters(text, from);
  if (end === from + 1) return classAt(text, end) === BLANK;
  return (bitsOfHash(hashOf(text, from + 1, end)) & GIVEN) !== 0 && bitsOfHash(hashOf(text, from, end)) === 0;
}

/**
 * Reads a word that begins at `from`; gives where the next token begins.
 *
 * @param tokens of the line so far, where its tokens are added: two where words were glued
 */
export function readWord(tokens: Tokens, from: number): number {
  const { text } = tokens;
  if (isWaw(tokens, from)) {
    tokens.push(from, from + 1, SMALL, WAW, JOINT);
    return from + 1;
  }
  const { length } = text;
  let at = from;
  let last = 0;
  let letters = 0;
  let uppers = 0;
  let uncased = false;
  let dots = 0;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code] ?? 0;
    if (isLetter(kind)) {
      if (kind === UPPER) {
        if (last === LOWER && at - from > 1 && isGlued(tokens, from, at)) break;
        uppers += 1;
      } else if (kind === NO_CASE) uncased = true;
      else if (last === UPPER && uppers > 2 && at - from > 2 && isShouted(text, from, at)) {
        // `IVDecember`: capitals, then a word
        pushWord(tokens, from, at - 1, letters - 1, uppers - 1, uncased);
        return at - 1;
      }
      letters += 1;
      last = kind;
      continue;
    }
    const joins = kind === APOSTROPHE || kind === HYPHEN || kind === STOP;
    if (joins && (isLetter(classAt(text, at + 1)) || isStopAndHyphen(text, at))) {
      if (kind === STOP) dots += 1;
      last = kind;
      continue;
    }
    // `Dato' Doe`
    if (kind === APOSTROPHE && isTitle(text, from, at + 1)) at += 1;
    else if (kind === STOP && (at - from <= SHORT || dots > 0 || isTitle(text, from, at + 1))) at += 1;
    else if (code === AT) {
      const end = endOfAddress(text, at);
      // an address has a full stop behind its sign, a handle that is glued to a name has none
      if (text.slice(at, end).includes('.')) {
        tokens.push(from, end, ADDRESS, 0, 0);
        return end;
      }
    }
    break;
  }
  if (uppers === letters && letters > SHORTEST_SHOUT) {
    const cut = endBeforeShout(text, from, at);
    if (cut > 0) {
      pushWord(tokens, from, cut, cut - from, cut - from, false);
      pushWord(tokens, cut, at, at - cut, at - cut, false);
      return at;
    }
  }
  if (dots > 0 && DOMAIN.test(text.slice(from, at).toLowerCase())) tokens.push(from, at, ADDRESS, 0, 0);
  else if (text.startsWith('://', at)) {
    at = endOfAddress(text, at);
    tokens.push(from, at, ADDRESS, 0, 0);
  } else if (at - from > LONGEST_WORD) tokens.push(from, at, SIGN, 0, 0);
  else pushWord(tokens, from, at, letters, uppers, uncased);
  return at;
}

/** Whether the last capital before `at` begins a word of its own behind other capitals: `IVDecember`. */
function isShouted(text: string, from: number, at: number): boolean {
  if (classAt(text, at - 2) !== UPPER || at - 1 === from) return false;
  return (bitsOf(text.slice(at - 1, endOfLetters(text, at))) & SPLITS) !== 0;
}

import { AND_GROUP, WITH } from '../words/joints.js';

/**
 * The shape of people's names, as bylines, credits and captions write them. Nothing is looked up: a name is a few words
 * that begin with a capital, with the small words that stand inside names.
 */

/** Words that stand within names and are written small. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von der den de del della di da dos das du la le lo el al ul ur bin ibn bint ben ap ter ten 't ’t zu zur af av wa ole ó o y e i st san".split(
    ' ',
  ),
);
const NAME_WORD = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]{0,30}$|^(?:al|el|d|l|o|de|da)[-'’]\p{Lu}[\p{L}\p{M}'’-]{0,30}$/u;
const PLAIN_WORD = /^[A-Z][A-Za-z'.-]{0,30}$/;
const INITIAL_OR_JUNIOR = / (?:Jr|Sr|JR|SR|\p{Lu})\.$/u;
const JOINTS = new RegExp(` ?(?:,|;|&|\\+|\\/) ?| (?:${[AND_GROUP, ...WITH].join('|')}) `, 'iu');
const LONGEST = 200;
const MAX_WORDS = 5;

/**
 * Tells whether a text has the shape of one person's name: two to five words that begin with a capital, small words such
 * as `van` or `de` between them. A text in capitals passes too, a single word does not.
 *
 * @example
 * isName('Jane van der Doe') // true
 * isName('The search')       // false
 */
export function isName(text: string): boolean {
  if (text.length > LONGEST || !mayBeginWithName(text)) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  let capitalised = 0;
  let isCapitalised = false;
  for (const word of words) {
    isCapitalised = isNameWord(word);
    if (isCapitalised) capitalised += 1;
    else if (!PARTICLES.has(word)) return false;
  }
  if (capitalised < 2 || !isCapitalised) return false;
  return !text.endsWith('.') || INITIAL_OR_JUNIOR.test(text);
}

/** A pattern with classes of all letters is dear: words of plain letters are the most. */
const isNameWord = (word: string) => PLAIN_WORD.test(word) || NAME_WORD.test(word);

const LONGEST_PARTICLE = 5;
const LONGEST_PREFIX = 2;

/**
 * A cheap look at the second word of a text: false where the text cannot begin with a name, for that word begins with a
 * small letter and is none that stands in names.
 *
 * @example
 * mayBeginWithName('Jane van der Doe sails') // true
 * mayBeginWithName('The search')             // false
 */
export function mayBeginWithName(text: string): boolean {
  const from = text.indexOf(' ') + 1;
  if (from === 0 || from === text.length) return false;
  let to = from;
  while (to < text.length && to - from <= LONGEST_PARTICLE && isSmallAscii(text.charCodeAt(to))) to += 1;
  if (to === from) return true;
  if (to - from > LONGEST_PARTICLE) return false;
  const behind = to < text.length ? text.charAt(to) : ' ';
  if (behind === ' ') return PARTICLES.has(text.slice(from, to));
  return to - from <= LONGEST_PREFIX && "-'’".includes(behind);
}

const isSmallAscii = (code: number) => code >= 97 && code <= 122;

/**
 * Tells whether a text is a list of names (`Jane Doe, John Roe and Ann Poe`), joined by commas, `and` or its like in
 * other languages. One name is a list as well.
 *
 * @example
 * isNameList('Jane Doe and John Roe') // true
 * isNameList('Jane Doe said so')      // false
 */
export function isNameList(text: string): boolean {
  if (text.length > LONGEST) return false;
  return text.split(JOINTS).every(isName);
}

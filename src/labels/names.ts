/**
 * The shape of people's names, as bylines, credits and captions write them. Nothing is looked up: a name is a few words
 * that begin with a capital, with the small words that stand inside names.
 */

const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn bint ben ter ten zu zur af av wa ole ó o y e i st san'.split(
    ' ',
  ),
);
const NAME_WORD = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]{0,30}$|^(?:al|el|d|l|o|de|da)[-'’]\p{Lu}[\p{L}\p{M}'’-]{0,30}$/u;
const JOINTS = / ?(?:,|;|&|\+|\/) ?| (?:and|und|et|y|e|en|na|og|och|i|with|mit|avec|con|com|met) /iu;
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
  if (text.length > LONGEST) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  let capitalised = 0;
  for (const word of words) {
    if (NAME_WORD.test(word)) capitalised += 1;
    else if (!PARTICLES.has(word)) return false;
  }
  const last = words.at(-1) ?? '';
  return capitalised >= 2 && NAME_WORD.test(last) && (!last.endsWith('.') || /^(?:Jr|Sr|JR|SR|\p{Lu})\.$/u.test(last));
}

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

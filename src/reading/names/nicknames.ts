import { hashOf } from '../tokens/letters.js';
import { CLOSE, OPEN, SIGN, type Tokens } from '../tokens/tokens.js';
import { FUNCTION } from '../tokens/word-meanings.js';
import { isCapital, isGiven } from './name-words.js';

/** Names in brackets or quotes between a given name and a family name. */

const MOST_NICK_WORDS = 3;
const QUOTES = '"“”„‘’\'«»';
const THE = hashOf('the', 0, 3);

const isQuote = (tokens: Tokens, at: number) => tokens.kindOf(at) === SIGN && QUOTES.includes(tokens.slice(at, at + 1));

/** Whether a word may stand in a pen name in quotes: `Miss Jo`, `The Pen`, but not `We Will Win`. */
const mayBeNick = (tokens: Tokens, at: number, first: boolean) =>
  isCapital(tokens.kindOf(at)) && (!tokens.is(at, FUNCTION) || (first && tokens.hash[at] === THE));

/** Where a name goes on behind a given name and quotes that hold a few words: `Jane “Miss Jo” Doe`; 0: nowhere. */
export function afterLongNickname(tokens: Tokens, at: number, to: number): number {
  if (!isQuote(tokens, at) || !isGiven(tokens, at - 1)) return 0;
  let end = at + 1;
  while (end <= at + MOST_NICK_WORDS && mayBeNick(tokens, end, end === at + 1)) end += 1;
  return end > at + 1 && isQuote(tokens, end) && end + 1 < to && isCapital(tokens.kindOf(end + 1)) ? end + 1 : 0;
}

/** Where a name goes on behind a bracket or quotes that hold one word: `Jane (Ann) Doe`, `Jane “Jo” Doe`; 0: nowhere. */
export function afterNickname(tokens: Tokens, at: number, to: number): number {
  if ((!isQuote(tokens, at) && tokens.kindOf(at) !== OPEN) || at + 3 >= to || !isCapital(tokens.kindOf(at + 1)))
    return 0;
  const closes = tokens.kindOf(at + 2) === CLOSE || tokens.kindOf(at + 2) === SIGN;
  return closes && isCapital(tokens.kindOf(at + 3)) ? at + 3 : 0;
}

import { agencyAt } from '../agencies/find-agency.js';
import { phraseSet } from '../matching/phrases.js';
import { markerFrom, OTHER } from '../names/markers.js';
import { besideNumber, isCapital } from '../names/name-words.js';
import { ADDRESS, NUMBER, SIGN, SMALL, type Tokens, UNCASED } from '../tokens/tokens.js';
import {
  AGENCY,
  bitsOf,
  FUNCTION,
  GENERIC,
  GIVEN,
  JOINT,
  JUNK,
  MODIFIER,
  MONTH,
  NEWSROOM,
  ROLE,
  STAMP,
  TAIL,
  TEAM,
  UNIT,
  WEEKDAY,
} from '../tokens/word-meanings.js';
import words from '../words/bureau.json' with { type: 'json' };

/** Those who sign together under a name of their own: `The Halm Courier Team`. */

const COLLECTIVE = TEAM | NEWSROOM;
/** No name is made of these alone: `News Desk`, `Our Correspondent`. */
const NOT_OWN = ROLE | COLLECTIVE | GENERIC | MODIFIER | JUNK | FUNCTION | JOINT | TAIL;
/** What follows a byline, and may stand before a small word too. */
const ENDS = STAMP | MONTH | WEEKDAY | UNIT;
const MOST_WORDS = 6;
/** What stands between a newsroom and its house. */
const OF = phraseSet(words.of);
const ARTICLES = phraseSet(words.article);
const FIGURE = /\d/u;
/** `Halm Courier Staff Report` */
const STAFF_REPORT: ReadonlySet<string> = new Set(words.staffReport.en);

/** Whether token `at` is a word for those who sign together; of `HC-Redaktion` the last part is. */
function isCollective(tokens: Tokens, at: number): boolean {
  const word = tokens.word(at);
  return tokens.is(at, COLLECTIVE) || (bitsOf(word.slice(word.lastIndexOf('-') + 1)) & COLLECTIVE) !== 0;
}

function isNameWord(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindOf(at);
  if ((!isCapital(kind) && kind !== UNCASED && kind !== ADDRESS) || tokens.is(at, STAMP)) return false;
  if (tokens.is(at, AGENCY) && agencyAt(tokens, at) !== null) return false;
  // the Sun and the Day have staff too
  return !tokens.is(at, MONTH | WEEKDAY | UNIT) || !besideNumber(tokens, at);
}

/** Whether token `at` is in a name: a word of it, a figure glued to one (`HC24`), `and` or `&` between two. */
function isInName(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindOf(at);
  if ((kind === SMALL && tokens.is(at, JOINT)) || tokens.word(at) === '&')
    return isNameWord(tokens, at - 1) && isNameWord(tokens, at + 1);
  if (kind === NUMBER || kind === SIGN) return !tokens.isApart(at) && FIGURE.test(tokens.slice(at, at + 1));
  return isNameWord(tokens, at);
}

/** Whether token `at` is the team's own; `HC-Redaktion` holds a name, `Online-Redaktion` none. */
function isOwn(tokens: Tokens, at: number): boolean {
  const [first = ''] = tokens.word(at).split('-', 1);
  return !tokens.is(at, NOT_OWN) && (bitsOf(first) & NOT_OWN) === 0;
}

/** Whether the words [from, to) name a team: they begin or end with the word for one, and another is its own. */
function isTeam(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > MOST_WORDS || tokens.word(from) === 'our') return false;
  // `Jane Doe Staff`, `Board of Directors`
  if (tokens.is(from, GIVEN) || tokens.word(to) === 'of') return false;
  const end = STAFF_REPORT.has(`${tokens.word(to - 2)} ${tokens.word(to - 1)}`) ? to - 1 : to;
  if (!isCollective(tokens, end - 1) && (!isCollective(tokens, from) || tokens.is(to - 1, ROLE))) return false;
  for (let at = from; at < end; at += 1) if (isOwn(tokens, at)) return true;
  return false;
}

/** Where the name of a house ends that stands behind its newsroom at token `at`: `rédaction de Madame Halm`; `at`: there is none. */
function endOfNewsroom(tokens: Tokens, at: number): number {
  if (!tokens.is(at, NEWSROOM) || !OF.has(tokens.word(at + 1)) || tokens.is(at + 2, GIVEN)) return at;
  let to = at + 2;
  while (isInName(tokens, to)) to += 1;
  if (to === at + 2 || to - at > MOST_WORDS || goesOn(tokens, to)) return at;
  for (let i = at + 2; i < to; i += 1) if (isOwn(tokens, i)) return to;
  return at;
}

/** Whether the text goes on as a sentence at token `at`: `The Halm Team won`. */
const goesOn = (tokens: Tokens, at: number) => tokens.kindOf(at) === SMALL && !tokens.is(at, ENDS | TAIL | JOINT);

/**
 * The name of the team that a byline names; null where there is none.
 * Accepts: `The Halm Courier Team`, `By Halm Staff`, `Halm Courier Editorial Board | Halm Courier`, `Team HALM`, `halm.com Staff`,
 * `HC-Redaktion`, `HC24 Redaktion`, `Redacción El Faro`, `By the Halm Team 3 minutes`,
 * `Par la rédaction de Madame Halm`.
 * Refuses: `Staff`, `News Desk`, `Online-Redaktion`, `Our Correspondent`, `Our Halm Bureau`, `Jane Doe Staff`, `Halm Staff Writer`,
 * `Halm Board of Directors`, `The Team`, `The Halm Team won the cup`, `Reviewed by Halm Editorial Team`, `Reuters Staff`,
 * `La rédaction de la revue`.
 *
 * @example
 * teamIn(tokenize('By The Halm Courier Team | May 3')) // 'The Halm Courier Team'
 */
export function teamIn(tokens: Tokens): string | null {
  const marker = markerFrom(tokens, 0);
  if (marker?.kind === OTHER) return null;
  const start = marker?.to ?? 0;
  const newsroom = ARTICLES.has(tokens.word(start)) ? start + 1 : start;
  const end = endOfNewsroom(tokens, newsroom);
  if (marker !== null && end > newsroom) return tokens.slice(start, end);
  for (let from = start; from < tokens.count; from += 1) {
    let to = from;
    while (isInName(tokens, to)) to += 1;
    if (isTeam(tokens, from, to) && !goesOn(tokens, to)) {
      const article = tokens.word(from - 1) === 'the' ? 1 : 0;
      return tokens.slice(from - article, to);
    }
    from = to;
  }
  return null;
}

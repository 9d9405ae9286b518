import { endPhrase, mayShow, phraseSet } from '../../../reading/matching/phrases.js';
import { SLASH } from '../../../reading/matching/signs.js';
import { isAgencyCredit, isPictureAgency, isSafeAgency, STROKE } from '../../../reading/pictures/agency-credit.js';
import { behindLastSentence, creditTail, LONGEST_PICTURE_TEXT } from '../../../reading/pictures/picture-credit.js';
import words from '../../../reading/words/caption.json' with { type: 'json' };

/**
 * An agency of pictures behind the text of one, without a label and without brackets.
 *
 * Accepts: `... at the quay. EPA/JANE DOE`, `... at the quay. Supplied`, `... am Montag. JANE DOE / AFP`, `... at its pier – Getty Images`.
 *
 * Refuses: `The museum sued Getty Images`, `The ferry left on Monday. Either/Or`, `The ferry left on Monday with what was supplied`.
 */

const LONGEST_WITH_AGENCY = 400;
/** What stands before an agency that closes a text. */
const LEAD = 60;
/** `... in the harbour. JANE DOE / AFP` */
const CAPITALS =
  /[.!?»”"] ?\p{Lu}[\p{Lu}’'.-]{1,20}(?: [\p{Lu}’'.-]{1,20}){1,3} ?\/ ?(?<agency>\p{Lu}[\p{Lu} -]{1,30})$/u;
/** `... in the harbour. Supplied` */
export const suppliedAtEnd = endPhrase(words.supplied);
const SUPPLIED = phraseSet(words.supplied);
/** An agency whose name means nothing else. */
export const sharpAtEnd = endPhrase({ all: words.sharp });
/** A credit stands apart from the sentence before it; `sued Getty Images` does not. */
const APART = /[.!?"”’/|–—-]/u;
const SPOKEN_OF = / (?:on|from|to|with|and|by|sued|of|in)$/iu;

/**
 * Whether a text is the word for a picture that was given to a paper, or kept by it.
 *
 * @example
 * isSupplied('Supplied') // true
 */
export const isSupplied = (text: string): boolean => SUPPLIED.has(text.toLowerCase());

/** `... at the quay. EPA/JANE DOE`, `... at the quay. Supplied` */
function isBehindSentence(tail: string): boolean {
  const credit = behindLastSentence(tail);
  if (credit === null) return false;
  const parts = credit.split(STROKE);
  if (parts.length === 1) return isSupplied(credit);
  return parts.some(isSafeAgency) && isAgencyCredit(credit);
}

/** `... at its pier. Jane Doe via Getty Images` */
function isClosedByAgency(text: string): boolean {
  if (text.length > LONGEST_WITH_AGENCY) return false;
  const from = sharpAtEnd(text);
  if (from <= 0) return false;
  const lead = text.slice(Math.max(0, from - LEAD), from);
  return (APART.test(lead) || lead.includes(' via ')) && !SPOKEN_OF.test(lead.trimEnd());
}

/**
 * Whether a text ends with the name of an agency of pictures that is no part of its sentence.
 *
 * @example
 * endsWithAgency('Boats at the quay. EPA/JANE DOE') // true
 * endsWithAgency('The museum sued Getty Images')    // false
 */
export function endsWithAgency(text: string): boolean {
  const tail = creditTail(text);
  if (text.length <= LONGEST_PICTURE_TEXT && isBehindSentence(tail)) return true;
  const capitals = mayShow(text, SLASH) ? CAPITALS.exec(tail)?.groups?.['agency'] : undefined;
  return (capitals !== undefined && isPictureAgency(capitals)) || isClosedByAgency(text);
}

import { isName } from '../matching/name-shape.js';
import { endPhrase, mayShow, phraseGroup, startPhrase, wholePhrase } from '../matching/phrases.js';
import { BAR, SLASH } from '../matching/signs.js';
import { trimAround, trimMarks } from '../matching/trim.js';
import words from '../words/caption.json' with { type: 'json' };

/**
 * Who took a picture and the agency that sells it, as they stand in credits.
 *
 * Accepts: `Jane Doe/AFP`, `AP Photo/Jane Doe`, `STR / Getty Images`, `Jane Doe/AFP via Getty Images`, `Getty Images`.
 *
 * Refuses: `sports/AFP`, `Jane Doe/Harbour Museum`, and as a line of its own `Jane Doe/Facebook`, `Getty Images / the new way to licence`.
 */

const LONGEST = 100;
const MOST_PARTS = 6;
/** No name of an agency alone is longer. */
const LONGEST_BARE = 32;
const AGENCIES = new Set(words.agency);
/** Agencies of pictures whose names mean nothing else. */
const SHARPS = new Set(words.sharp);
/** Words that stand after a stroke in menus too. */
const UNSAFE = new Set(words.unsafe);
/** What parts a name from an agency. */
export const STROKE = / ?\/ ?/u;
const PARTS = / ?[/|,;]+ ?| via | for | by | - | – /u;
const isSharp = wholePhrase({ all: words.sharp });
const agencyAtEnd = endPhrase({ all: words.agency });
const agencyAtStart = startPhrase({ all: [...words.ahead, ...words.sharp] });

const AHEAD = new RegExp(`^${phraseGroup({ all: words.ahead })}/`, 'u');

/** What a text must show, one of them, to be a credit that stands alone. */
export const LONE_CREDIT = [isSharp, agencyAtEnd, agencyAtStart] as const;

/**
 * Whether a text is the name of an agency of pictures.
 *
 * @example
 * isPictureAgency('Getty Images') // true
 */
export const isPictureAgency = (text: string): boolean => AGENCIES.has(text.toLowerCase());

/**
 * Whether a text is the name of an agency of pictures that does not stand behind a stroke in menus too.
 *
 * @example
 * isSafeAgency('EPA')      // true
 * isSafeAgency('Facebook') // false
 */
export const isSafeAgency = (text: string): boolean => isPictureAgency(text) && !UNSAFE.has(text.toLowerCase());

/**
 * Whether a text is an agency of pictures, or one and who took it.
 *
 * @example
 * isAgencyCredit('(Jane Doe/AFP)')         // true
 * isAgencyCredit('Jane Doe/Harbour Museum') // false
 */
export function isAgencyCredit(text: string): boolean {
  const bare = trimAround(text, '(©). ');
  if (bare === '' || bare.length > LONGEST) return false;
  if (isPictureAgency(bare)) return true;
  const parts = bare.split(PARTS);
  return (
    parts.length > 1 &&
    parts.length <= MOST_PARTS &&
    parts.some(isPictureAgency) &&
    parts.every(part => part === '' || isPictureAgency(part) || /^\p{Lu}|^\p{Lo}|^@/u.test(part))
  );
}

/**
 * Whether a whole line credits a picture, wherever it stands: the agency is at its end, or right at its start, and is no word that
 * stands in menus too.
 *
 * @example
 * isLoneCredit('Jane Doe/Getty Images') // true
 * isLoneCredit('Jane Doe/Facebook')     // false
 */
export function isLoneCredit(text: string): boolean {
  if (!mayShow(text, SLASH | BAR) && !text.includes(' via ')) {
    const bare = text.length <= LONGEST_BARE && isSharp(text) ? trimMarks(text.toLowerCase(), '.)') : '';
    return SHARPS.has(bare);
  }
  if (agencyAtEnd(text) < 0 && agencyAtStart(text) === 0) return false;
  const lower = trimMarks(text.toLowerCase(), '.)');
  const at = Math.max(lower.lastIndexOf('/'), lower.lastIndexOf('|'), lower.lastIndexOf(' via '));
  const agency = lower
    .slice(at)
    .replace(/^(?: via |[/|])/u, '')
    .trim();
  const [first = '', second = '', third] = text.split(STROKE, 3);
  const isAgencyAndName = third === undefined && SHARPS.has(first.toLowerCase()) && isName(second);
  if (isAgencyAndName) return true;
  return (isSafeAgency(agency) || AHEAD.test(lower)) && isAgencyCredit(text);
}

/**
 * Whether a line is an agency and a name, in whatever order: below the text of a story it is a credit.
 *
 * @example
 * isNameAndAgency('Keystone/The Halm House via AP/Jane Doe') // true
 */
export function isNameAndAgency(text: string): boolean {
  const parts = text.split(STROKE);
  return isAgencyCredit(text) && parts.some(isSafeAgency) && parts.some(part => isName(part) && !isSafeAgency(part));
}

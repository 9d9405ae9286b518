import { isName } from '../../../reading/matching/name-shape.js';
import { isHouseName } from './house-name.js';
import { isNameAndHouse } from './name-and-house.js';

/**
 * The credit of a picture in brackets at the end of its text.
 *
 * Accepts: `... on Monday. (AP Photo/Jane Doe)`, `(Photo by Jane Doe)`, `(Halm News: Jane Doe)`, `(The Halm Post: Jane Doe)`,
 * `(Jane Doe/Halm Herald)`.
 *
 * Refuses: `People wait (file)`, `(Instructor: Jane Doe)`, `(for/against)`, `(Jane Doe/John Roe)`.
 */

const LONGEST = 90;
/** The credit in brackets at the end. */
const BRACKET =
  /^[([](?:(?:AP|PTI|REUTERS|AFP|Reuters|ANI|EPA|Xinhua)(?:\/| Photo| photo| file)[^()[\]]{0,90}|(?:File|FILE|Photo|photo|Foto|foto|Image|Bild|Courtesy|courtesy|Credit|Pic|Picture)(?: ?[:/]| by | courtesy| via | Photo| photo| of )[^()[\]]{0,90}|[Ff]ot\. [^()[\]]{2,90}|(?:AP|AFP|Reuters|Getty|Getty Images|File)|[^()[\]]{2,60}(?:Getty Images|via AP|AP Photo|\/AP|\/AFP|\/Reuters|\/REUTERS|\/dpa|\/EPA)[^()[\]]{0,30})[)\]]\.?$/u;
/** `... in the harbour. (Example News: Jane Doe)` */
const HOUSE_AND_NAME =
  / [([](?:Supplied|\p{Lu}{2,5}(?: \p{Lu}\p{L}{2,12}){0,2}|(?:\p{Lu}\p{L}{1,15} ){1,2}(?:News|Herald|Times|Post|Gazette|Courier|Tribune|Chronicle|Mercury|Images|Photos?|Archives?)): (?<name>[^()[\]:/]{4,50})[)\]]\.?$/u;
/** `... in the harbour. (The Halm Post: Jane Doe)` */
const PAPER_AND_NAME = /[.!?”"’] [([](?<paper>[^()[\]:/.]{3,40}): (?<name>[^()[\]:/]{4,50})[)\]]\.?$/u;
/** `... in the harbour. (Jane Doe/Example Herald)` */
const BEHIND_STOP = /[.!?] ?[([](?<one>[^()[\]/]{3,40})\/(?<other>[^()[\]/]{3,40})[)\]]\.?$/u;

/**
 * How sure it is that a text ends with a credit in brackets; null where it does not.
 *
 * @example
 * bracketCredit('People wait on Monday. (AP Photo/Jane Doe)') // 'sure'
 * bracketCredit('People wait on Monday. (Jane Doe/John Roe)') // null
 */
export function bracketCredit(text: string): 'sure' | 'likely' | null {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (open >= 0 && BRACKET.test(text.slice(open))) return 'sure';
  const tail = text.slice(-LONGEST);
  if (isName(HOUSE_AND_NAME.exec(tail)?.groups?.['name'] ?? '')) return 'sure';
  const { paper = '', name = '' } = PAPER_AND_NAME.exec(tail)?.groups ?? {};
  if (isHouseName(paper) && isName(name)) return 'likely';
  const { one, other } = BEHIND_STOP.exec(tail)?.groups ?? {};
  return one !== undefined && other !== undefined && isNameAndHouse(one, other) ? 'sure' : null;
}

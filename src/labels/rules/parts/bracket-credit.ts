import { isName } from '../../../reading/matching/name-shape.js';
import { trimAround } from '../../../reading/matching/trim.js';
import { LONGEST_PICTURE_TEXT } from '../../../reading/pictures/picture-credit.js';
import words from '../../../reading/words/caption.json' with { type: 'json' };
import { isSupplied } from './agency-behind.js';
import { isHouseName } from './house-name.js';
import { isNameAndHouse } from './name-and-house.js';

/**
 * The credit of a picture in brackets at the end of its text.
 *
 * Accepts: `... on Monday. (AP Photo/Jane Doe)`, `(Photo by Jane Doe)`, `(Halm News: Jane Doe)`, `(The Halm Post: Jane Doe)`,
 * `(Source: KVRT)`, `(HTV Osterweide: Jane Doe)`, `(Supplied: Jane Doe)`, `(Symbolbild)`, `(Jane Doe/Halm Herald)`.
 *
 * Refuses: `People wait (file)`, `(Instructor: Jane Doe)`, `(Source: Halm Statistics)`, `... at the port (CEO: Jane Doe)`, a paragraph before `(The Halm Post: Jane Doe)`, `(for/against)`, `(Jane Doe/John Roe)`.
 */

const LONGEST = 90;
/** The credit in brackets at the end. */
const BRACKET =
  /^[([](?:(?:AP|PTI|REUTERS|AFP|Reuters|ANI|EPA|Xinhua)(?:\/| Photo| photo| file)[^()[\]]{0,90}|(?:File|FILE|Photo|photo|Foto|foto|Image|Bild|Courtesy|courtesy|Credit|Pic|Picture)(?: ?[:/]| by | courtesy| via | Photo| photo| of )[^()[\]]{0,90}|[Ff]ot\. [^()[\]]{2,90}|(?:AP|AFP|Reuters|Getty|Getty Images|File)|[^()[\]]{2,60}(?:Getty Images|via AP|AP Photo|\/AP|\/AFP|\/Reuters|\/REUTERS|\/dpa|\/EPA)[^()[\]]{0,30})[)\]]\.?$/u;
/** `... in the harbour. (The Halm Post: Jane Doe)` */
const HOUSE_AND_NAME = /(?<stop>[.!?…”"’])? [([](?<house>[^()[\]:/]{2,40}): (?<name>[^()[\]:/]{4,50})[)\]]\.?$/u;
/** `HTV Osterweide` */
const ACRONYM_AND_PLACE = /^\p{Lu}{2,5}(?: \p{Lu}\p{L}{2,12}){1,2}$/u;
/** `... in the harbour. (Jane Doe/Example Herald)` */
const BEHIND_STOP = /[.!?] ?[([](?<one>[^()[\]/]{3,40})\/(?<other>[^()[\]/]{3,40})[)\]]\.?$/u;

/** `... of a dumpster. (Source: KVRT)`, `... of a dumpster (Source: KVRT)00:38`: the letters of an American station. */
const STATION =
  /[([](?:[Ss]ource|[Cc]redit): ?(?<letters>[KW]\p{Lu}{3})(?:-TV)?(?:[/ ,][^()[\]]{1,40})?[)\]](?: ?\d{1,2}:\d\d)?\.?$/u;
/** Houses with such letters that count and measure: `(Source: KPMG)`. */
const NO_STATION = new Set(words.noStation);

/** Whether who took the picture stands behind the house, of which the name is more than a word if no sentence ends before it. */
function isHouseAndName(tail: string): boolean {
  const { stop, house = '', name = '' } = HOUSE_AND_NAME.exec(tail)?.groups ?? {};
  if (!isName(name)) return false;
  if (isSupplied(house)) return true;
  const isHouse = isHouseName(house) || ACRONYM_AND_PLACE.test(house);
  return isHouse && (house.includes(' ') || (stop !== undefined && house === house.toUpperCase()));
}

/**
 * Whether a text ends with a credit in brackets. Where the house is named before who took the picture, a long text is a paragraph of the
 * story to which the credit was glued.
 *
 * @example
 * endsInBrackets('People wait on Monday. (AP Photo/Jane Doe)') // true
 * endsInBrackets('People wait on Monday. (Jane Doe/John Roe)') // false
 */
export function endsInBrackets(text: string): boolean {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (open >= 0 && BRACKET.test(text.slice(open))) return true;
  const kept = open < 0 ? '' : trimAround(text.slice(open), '()[]. ');
  if (isSupplied(kept)) return true;
  const tail = text.slice(-LONGEST);
  if (text.length <= LONGEST_PICTURE_TEXT && isHouseAndName(tail)) return true;
  const { one, other } = BEHIND_STOP.exec(tail)?.groups ?? {};
  return one !== undefined && other !== undefined && isNameAndHouse(one, other);
}

/**
 * Whether a text ends with the station whose picture or film it tells of, and how long that is.
 *
 * @example
 * endsWithStation('Bear cub rescued from a dumpster (Source: KVRT)00:38') // true
 * endsWithStation('Every third boat leaks. (Source: Halm Statistics)')    // false
 */
export function endsWithStation(text: string): boolean {
  if (text.length > LONGEST_PICTURE_TEXT) return false;
  const letters = STATION.exec(text.slice(-LONGEST))?.groups?.['letters'];
  return letters !== undefined && !NO_STATION.has(letters.toLowerCase());
}

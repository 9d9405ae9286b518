import { isNameList } from '../../../reading/matching/name-shape.js';
import { isAgencyCredit, isPictureAgency, STROKE } from '../../../reading/pictures/agency-credit.js';
import { isHouseName } from './house-name.js';
import { isNameAndHouse } from './name-and-house.js';

/**
 * Who holds the rights of a picture, behind its text.
 *
 * Accepts: `The ferry at the pier © Jane Doe/AFP`, `The quay of Halm employs 2,200 people © Jane Doe/HT`.
 *
 * Refuses: `Das Schiff am Morgen. © Anna Muster`, `Ferries leave at nine © Halm Ferries`, a sign that stands in a sentence.
 */

const RIGHTS = /^ ?([\p{L}\p{N}][^©.!?]{1,60})$/u;
/** A text of so many characters before the sign is no copyright of the page, if no year stands behind it. */
const SHORTEST_BEFORE = 30;
const LONGEST_WITH_AGENCY = 50;
const OF_NAMES = /^[\p{Lu}\p{Lo}@]\P{N}*$/u;
const BEFORE_RIGHTS = /[.!?…"”»)] ?$/u;

/** Whether a text ends before its rights, or who holds them is a person, one and a house, or several words that name a house. */
function isApartFrom(text: string, rights: string): boolean {
  const before = text.slice(0, text.lastIndexOf('©'));
  if (before.length < SHORTEST_BEFORE) return false;
  const [one = '', other, third] = rights.split(STROKE, 3);
  if (other !== undefined && third === undefined && isNameAndHouse(one, other)) return true;
  return BEFORE_RIGHTS.test(before) || isNameList(rights) || (rights.includes(' ') && isHouseName(rights));
}

/**
 * Whether a text ends with the sign of rights and who holds those of a picture.
 *
 * @example
 * endsWithRights('The ferry at the pier © Jane Doe/AFP') // true
 * endsWithRights('The ferry left © 2022 Halm Ferries')   // false
 */
export function endsWithRights(text: string): boolean {
  const from = text.lastIndexOf('©');
  const rights = from < 0 ? undefined : RIGHTS.exec(text.slice(from + 1))?.[1];
  if (rights === undefined) return false;
  return (
    isAgencyCredit(rights) ||
    (OF_NAMES.test(rights) && isApartFrom(text, rights)) ||
    (rights.split(/[/| ]+/u).some(isPictureAgency) && rights.length < LONGEST_WITH_AGENCY)
  );
}

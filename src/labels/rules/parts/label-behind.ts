import { isName, isNameList } from '../../../reading/matching/name-shape.js';
import { holding, mayShow } from '../../../reading/matching/phrases.js';
import { COLON } from '../../../reading/matching/signs.js';
import { trimMarks } from '../../../reading/matching/trim.js';
import { isAgencyCredit } from '../../../reading/pictures/agency-credit.js';
import { creditTail, pictureCreditAtEnd } from '../../../reading/pictures/picture-credit.js';
import words from '../../../reading/words/caption.json' with { type: 'json' };

/**
 * A credit with a word for picture before it, behind the text of the picture.
 *
 * Accepts: `... at the quay. Foto: Jane Doe/dpa`, `... in 2015. Credit: Example`, `... of the boatCredit: Example`,
 * `... at the quay | Photo by Jane Doe`, `... in 1911. Courtesy Halm Museum.`
 *
 * Refuses: `... took the lead courtesy of Jane Doe.`, `Images: Strictly forbidden`, `He said of the photo: nobody waits.`, `The book has a photo by Jane Doe`.
 */

/** Names, houses, handles, and what joins them: every other word has a capital. */
const NAMED = `[\\p{Lu}\\p{Lo}@©][\\p{L}\\p{M}\\p{N}_.'’&-]{1,24}(?:(?: ?[/,|&+] ?| )(?:(?:for|of|via|and|the|de|von|van|der) )?[\\p{Lu}\\p{Lo}@©][\\p{L}\\p{M}\\p{N}_.'’&-]{0,24}){0,6}`;
/** Whoever it is, where a label stands apart before it: `... in 2015. Credit: Example`, `(Image credit: Example / Jane Doe)` */
const LOOSE = new RegExp(`^(?:${NAMED}|[a-z][\\w-]{1,30}\\.[a-z]{2,4})$`, 'u');
export const MADE_BY = holding(words.made);
/** `Photos via Jane Doe`, `Photo by Jane Doe` */
const MADE = `(?:Photos?|Photographs?|Images?|Illustrations?|Pictures?|Graphics?|Renderings?) (?:[Bb]y|[Vv]ia|[Cc]ourtesy(?: of)?) ${NAMED}`;
/** `Courtesy Halm Museum`, `Courtesy the artist`, `Courtesy of the artist and the Halm Museum`, but not `... courtesy of Jane Doe` */
const LENT = `Courtesy(?: of)?(?: the artist(?:,? and)?)?(?:(?: the)? ${NAMED}|(?<= artist))`;
/** `... of the island. Photos via Jane Doe.`, `... at the quay | Photo by Jane Doe`, `... w 1889 roku /Fot. Jan Przykład` */
const BY_AT_END = new RegExp(`(?:[.!?…”"»)|] ?(?:${MADE}|${LENT})|[/|.–—-] ?[Ff]ot\\. ?${NAMED})\\.?$`, 'u');

/**
 * Whether a text ends with a labelled credit.
 *
 * @example
 * endsWithLabelled('Boats at the quay. Photo: Jane Doe')      // true
 * endsWithLabelled('He had one wish. Photo: it should be hers') // false
 */
export function endsWithLabelled(text: string): boolean {
  const tail = creditTail(text);
  const label = mayShow(text, COLON) ? pictureCreditAtEnd(tail) : null;
  if (label !== null) {
    const credit = trimMarks(label.text, ')].');
    const isLoose = label.isApart && LOOSE.test(credit);
    if (isLoose || isAgencyCredit(credit) || isNameList(credit) || isName(credit.split(/ ?[/|,©] ?/u, 1)[0] ?? ''))
      return true;
  }
  return mayShow(text, MADE_BY) && BY_AT_END.test(tail);
}

import { wholePhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/also-read.json' with { type: 'json' };

/**
 * A link label that lost the blank before its title. Behind a label in capitals the title begins with a figure, a quotation mark
 * or a capital and small letters; behind one in small letters with a capital.
 *
 * Accepts: `RELATED11 things you should know about Halm`, `RELATEDFerry runs again`, `ALSO READ‘We lost it all’`, `Read alsoFerry
 * runs again`, `Læs ogsåFærgen sejler igen`.
 *
 * Refuses: `RELATED FERRIES`, `READMISSION of the ferry`, `RELATED`, `Related11`, `Read also Ferry`.
 */

const isLabel = wholePhrase(words.label);
const CAPITALS_AND_TITLE = /^(\p{Lu}[\p{Lu} ]{4,30})(?=[\p{Nd}“‘"«„¿¡]|\p{Lu}\p{Ll})/u;
const SMALL_AND_TITLE = /^(\p{Lu}\p{Ll}{0,20}(?: \p{L}\p{Ll}{0,20}){0,4})(?<=\p{Ll})(?=\p{Lu})/u;

/**
 * The index at which the title begins that a link label is glued to; 0 where there is none.
 *
 * @example
 * behindGluedLabel('RELATED11 things to know') // 7
 * behindGluedLabel('RELATED FERRIES')          // 0
 */
export function behindGluedLabel(text: string): number {
  const label = (CAPITALS_AND_TITLE.exec(text) ?? SMALL_AND_TITLE.exec(text))?.[1] ?? '';
  return !label.endsWith(' ') && isLabel(label) ? label.length : 0;
}

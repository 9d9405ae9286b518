import { isName, isNameList } from '../../../reading/matching/name-shape.js';
import { startPhrase } from '../../../reading/matching/phrases.js';
import { trimAround } from '../../../reading/matching/trim.js';
import { isAgencyCredit } from '../../../reading/pictures/agency-credit.js';
import words from '../../../reading/words/caption.json' with { type: 'json' };
import type { Claim } from '../../rule.js';

/**
 * A line that begins with a word for picture, and names who took it or where it is from.
 *
 * Accepts: `Photo: Jane Doe`, `Photograph by Jane Doe`, `Bild: dpa`, `fot. Jan Przykład`, `Photo: gull_dan / PixVault`, `Photo credit:`.
 *
 * Refuses: `Photos of the damage were shared ...`, `Credit cards ...`, `Credit: he deserves it.`, `Images: they matter`.
 */

const LONGEST = 140;
/** Credit that is money. */
const MONEY = /^credit (?:cards?|lines?|ratings?|reports?|scores?|suisse|unions?)\b/iu;
const WORD = /[\p{L}\p{N}]/u;
/** `fot. Jane Doe`: in Polish a full stop shortens the word. */
const SHORTENED = /^[([]?fot\. ?(?=\p{Lu})/iu;
const OFF_A_SITE = /^[\p{L}_.-]{3,30}(?: [\p{L}_.-]{2,30})? \/ \p{Lu}[\p{L}.]{2,20}(?: \p{Lu}[\p{L}.]{2,20})?$/u;

export const pictureLabelAtStart = startPhrase(words.label);

/**
 * What a line with the label of a picture is; null where it has none, or goes on as a sentence does.
 *
 * @example
 * pictureLabelled('Photo: Jane Doe')        // { reason: 'is a picture credit', sure: true }
 * pictureLabelled('Credit: he deserves it') // null
 */
export function pictureLabelled(text: string): Claim | null {
  if (text.length > LONGEST) return null;
  const end = pictureLabelAtStart(text);
  if (end === 0 || WORD.test(text.charAt(end)) || MONEY.test(text)) return null;
  const colon = /^ ?(?:[:：]|=\p{Lo})/u.test(text.slice(end, end + 3)) || SHORTENED.test(text);
  const rest = trimAround(text.slice(end), ':：=()[]. ');
  const label = text
    .slice(0, end)
    .replace(/^[([|©* ]+/u, '')
    .toLowerCase();
  if (label === 'pictured') return { reason: 'begins like a picture text', sure: false };
  const says = colon || / (?:by|of|von|na|di|door|oleh|via|from)$|courtesy|credit/u.test(label);
  if (rest === '') return label.includes(' ') || colon ? { reason: 'is the label of a picture', sure: true } : null;
  if (!says)
    return isAgencyCredit(rest) && !/^images?$/u.test(label) ? { reason: 'is a picture credit', sure: true } : null;
  if (isAgencyCredit(rest) || isNameList(rest) || isName(rest.split(/ ?[/|,©(] ?/u, 1)[0] ?? ''))
    return { reason: 'is a picture credit', sure: true };
  // `Photo: gull_dan / PixVault`
  if (colon && OFF_A_SITE.test(rest)) return { reason: 'names the source of a picture', sure: true };
  // `Credit Hour`
  if (!colon && !label.includes(' ')) return null;
  const list = rest.split(/[ /|,]+/u);
  return list.length <= 8 &&
    list.every(word =>
      /^[\p{Lu}\p{Lo}@©&\d(]|^(?:of|the|and|via|for|de|von|der|by|at|in|on|und|et|y|e|du|la|le)$|\.(?:com|org|net|de)$/u.test(
        word,
      ),
    ) &&
    !/[!?]$/u.test(text)
    ? { reason: 'names the source of a picture', sure: true }
    : null;
}

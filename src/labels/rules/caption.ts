import { mayShow, phraseGroup, startPhrase } from '../../reading/matching/phrases.js';
import { COLON, ENDS_CLOSED, LETTERLESS, RIGHTS, ROUND, SLASH } from '../../reading/matching/signs.js';
import { trimAround } from '../../reading/matching/trim.js';
import { isLoneCredit, isNameAndAgency, LONE_CREDIT } from '../../reading/pictures/agency-credit.js';
import { depicts, describesPicture, figures } from '../../reading/pictures/described.js';
import { endsWithEastAsianCredit, koreanAgencyAtEnd } from '../../reading/pictures/east-asian-credit.js';
import { isImageMarkup } from '../../reading/pictures/image-markup.js';
import { LONGEST_PICTURE_TEXT } from '../../reading/pictures/picture-credit.js';
import { isPicturedAt } from '../../reading/pictures/pictured-at.js';
import words from '../../reading/words/caption.json' with { type: 'json' };
import type { Claim, Rule } from '../rule.js';
import { endsWithAgency, isSupplied, sharpAtEnd, suppliedAtEnd } from './parts/agency-behind.js';
import { isBelowProse } from './parts/below-prose.js';
import { endsInBrackets, endsWithStation } from './parts/bracket-credit.js';
import { endsWithLabelled, MADE_BY } from './parts/label-behind.js';
import { pictureLabelAtStart, pictureLabelled } from './parts/picture-label.js';
import { endsWithRights } from './parts/rights-credit.js';

/**
 * The text under a picture, and who took it.
 *
 * Accepts: `FILE PHOTO: ...`, `Photo: Jane Doe`, `Image: Getty Images`, `Photograph by Jane Doe`, `REUTERS/Jane Doe`,
 * `HALM, OSTERWEIDE - MAY 03: Jane Doe visits ...`, `Bild: dpa`, `Getty Images`, `Getty Images / Jane Doe`, `Jane Doe/AFP via Getty Images`,
 * `... | Photo Credit: Jane Doe`, `Image source, Getty Images`, `Image caption, ...`, a sentence that ends with
 * `(AP Photo/Jane Doe)`, `. (Jane Doe/Example Herald)`, `(Example News: Jane Doe)`, `. (The Halm Post: Jane Doe)`, `Foto: Jane Doe/dpa`, `. JANE DOE / AFP`, `. EPA/JANE DOE`, `. Courtesy Halm Museum`, `(Source: KVRT)`, `. Supplied` or
 * `© Jane Doe`; below the text of a story `Jane Doe/Instagram` and `Legende: ...`; `![Ferry in the harbour](/img/1.jpg)`;
 * `A photo of the ferry`, `A woman in a red coat holding a lamp`.
 *
 * Refuses: `Photos of the damage were shared ...`, `Credit cards ...`, `Image is everything, he said.`, `Credit: he deserves it.`,
 * `Images: they matter`, `The picture of Jane Doe by John Roe ...`, `Getty Images said it would sue.`
 */

const SHORTEST = 4;
const LONGEST = 700;
const LONGEST_LONE = 100;

const files = startPhrase(words.file);
const file = startPhrase(words.filed);
const FILE_DASH = new RegExp(`^${phraseGroup(words.filed)} [–—-] `, 'iu');
const CAPITAL = /^\p{Lu}/u;
const OPENS = new RegExp(`^[([]?${phraseGroup(words.opens)}`, 'iu');
/** In Switzerland, with the house at the end: `Legende: Die Fähre am Steg. HTV`; elsewhere it may begin a sentence. */
const LEGEND = /^legende ?:.*[.!?] \p{Lu}[^.!?]{1,80}$/iu;

function opened(text: string, isBelow: () => boolean): Claim | null {
  const named = pictureLabelled(text);
  if (named?.sure === true) return named;
  if (files(text) > 0 || (file(text) > 0 && CAPITAL.test(text) && FILE_DASH.test(text)))
    return {
      reason: 'begins like a picture text',
      sure: OPENS.test(text) || (LEGEND.test(text) && isBelow()),
    };
  return named;
}

/** A line that credits a picture; below the text of a story the agency may stand anywhere in it. */
function credited(text: string, isBelow: () => boolean): Claim | null {
  if (text.length > LONGEST_LONE || /[!?]$/u.test(text)) return null;
  const isKnown = isLoneCredit(text) || (mayShow(text, SLASH) && isNameAndAgency(text) && isBelow());
  return isKnown ? { reason: 'is a picture credit', sure: true } : null;
}

/** A sentence with the credit at its end. */
function ended(text: string): Claim | null {
  const isCredited =
    (mayShow(text, ENDS_CLOSED) && endsInBrackets(text)) ||
    (mayShow(text, COLON) && endsWithStation(text)) ||
    endsWithLabelled(text) ||
    (text.length <= LONGEST_PICTURE_TEXT && endsWithEastAsianCredit(text)) ||
    (mayShow(text, RIGHTS) && endsWithRights(text)) ||
    endsWithAgency(text);
  return isCredited ? { reason: 'ends with a picture credit', sure: true } : null;
}

/** `A photo of the ferry at its pier`; below the text of a story sure, where nothing happens in it. */
function described(text: string, isBelow: () => boolean): Claim | null {
  const kind = describesPicture(text);
  return kind === null ? null : { reason: 'describes a picture', sure: kind === 'scene' && isBelow() };
}

export const caption: Rule = {
  label: 'caption',
  cues: [
    files,
    file,
    depicts,
    figures,
    pictureLabelAtStart,
    ...LONE_CREDIT,
    sharpAtEnd,
    { signs: ENDS_CLOSED, longest: LONGEST },
    { signs: COLON, longest: LONGEST },
    { signs: RIGHTS, longest: LONGEST },
    { signs: ENDS_CLOSED | ROUND },
    { signs: MADE_BY, longest: LONGEST },
    { signs: SLASH, longest: LONGEST },
    suppliedAtEnd,
    koreanAgencyAtEnd,
    { signs: LETTERLESS, longest: LONGEST },
  ],
  find: ({ text, bullet }, lines, index) => {
    if (isImageMarkup(text)) return { reason: 'is an image written in Markdown', sure: true };
    if (text.length < SHORTEST || text.length > LONGEST) return null;
    if (mayShow(text, COLON) && isPicturedAt(text))
      return { reason: 'begins with a place and a day, as picture texts of agencies do', sure: true };
    const isBelow = () => bullet === undefined && isBelowProse(lines, index);
    if (suppliedAtEnd(text) >= 0 && isSupplied(trimAround(text, '()[]. ')))
      return { reason: 'is a picture credit', sure: isBelow() };
    return opened(text, isBelow) ?? credited(text, isBelow) ?? ended(text) ?? described(text, isBelow);
  },
};

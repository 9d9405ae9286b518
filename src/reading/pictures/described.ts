import { startPhrase } from '../matching/phrases.js';
import words from '../words/caption.json' with { type: 'json' };

/**
 * The text of a picture for those who cannot see it.
 *
 * Accepts: `A photo of the ferry at its pier`, `Headshot of Jane Doe`, `A woman in a red coat holding a lamp`.
 *
 * Refuses: `A photo of the ferry hung there; nobody knew why.`, `Woman holding lamp wins prize of the harbour`.
 */

/** `A photo of the ferry at its pier` */
const DESCRIBED =
  /^(?:(?:An?|The(?= [\p{L}-]{5,12} show)) (?:photo|image|picture|screenshot|illustration|close-?up|diagram)|Photo(?:graph)?|Image|Picture|Screenshot|Illustration|Close-?up|Diagram|Headshot|Portrait|Infographic) (?:of|shows|showing) [^.!?;:]{4,200}\.?$/u;
/** How the description of a picture begins that says so. */
export const depicts = startPhrase({
  all: words.things.en.flatMap(thing => [thing, `a ${thing}`, `an ${thing}`, `the ${thing}`]),
  bare: words.bareThings.en,
});
/** How the description of a picture begins that shows people. */
export const figures = startPhrase(words.figures);
/** `A woman in a red coat holding a lamp` */
const SHOWN =
  /^(?:an?|two|three|four|several|(?:a )?group of) (?:[\p{L}-]{2,15} ){0,3}(?:person|people|man|men|woman|women|girls?|boys?|couple|students?|workers?|family|hands?|child|children)(?: in an? (?:[\p{L}-]{2,15} ){1,3})? ?(?:holding|using|sitting|standing|stands|sits|holds|walking|looking|wearing|wears|smiling|typing|posing|poses|models) [^.!?:;“”"]{3,200}$/iu;
/** In a sentence something happens: `A man holding a lamp was seen`, `... robbed a bank`. */
const HAPPENS =
  /(?<!\p{L})(?:was|were|is|are|has|have|had|will|would|wants?|can|could|may|said|says|say|told|went|shows?|found|made|won|fled|died|\p{Ll}{2,20}ed)(?!\p{L})/u;
/** `Photo of the week`, `The diagram shows ...`: more often headings and sentences. */
const BY_THE = /^the |of the (?:day|week|month|year)$/iu;

/**
 * Whether a text describes a picture: `scene` where nothing happens in it, so that it can hardly be a sentence or a heading;
 * `perhaps` where something does; null where it describes none.
 *
 * @example
 * describesPicture('A woman in a red coat holding a lamp')      // 'scene'
 * describesPicture('Two men wearing masks robbed a bank in Halm') // 'perhaps'
 * describesPicture('Woman holding lamp wins prize of the harbour') // null
 */
export function describesPicture(text: string): 'scene' | 'perhaps' | null {
  const isKnown = (depicts(text) > 0 && DESCRIBED.test(text)) || (figures(text) > 0 && SHOWN.test(text));
  if (!isKnown) return null;
  return !text.endsWith('.') && !BY_THE.test(text) && !HAPPENS.test(text) ? 'scene' : 'perhaps';
}

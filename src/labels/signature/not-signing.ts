import { phraseGroup } from '../../reading/matching/phrases.js';
import { AUTHOR } from '../../reading/names/markers.js';
import { bitsOf, FAMILY, FUNCTION, GIVEN, PARTICLE } from '../../reading/tokens/word-meanings.js';
import datelines from '../../reading/words/dateline.json' with { type: 'json' };
import words from '../../reading/words/speech.json' with { type: 'json' };
import { HOUSE_NAME, PEN_NAME, SIGNED, type Signer, type Survey } from './survey.js';

/** Lines that name somebody who did not write the story, however much near them speaks for a byline. */

/** `Halm City, Ore. 97000` */
const POSTAL = /, \p{Lu}[\p{L}.]{1,3} \d{5}(?:-\d{4})?(?!\d)/u;
/** `Harlan Falls, Ohio, September 3, 2024` */
const PLACE_AND_DAY = new RegExp(
  `, ${phraseGroup({ all: datelines.regions })}(?:,|,? ?[–—-]) ?\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4}$`,
  'iu',
);
const DASHED = /^[–—-] ?\p{Lu}/u;
const QUOTED = /["”“«»]$/u;
const QUOTED_SENTENCE = /\.["”“«»]$/u;
const FIGURE = /\d/u;
/** In other languages no name is read before the verb. */
const SAYS = new RegExp(` ${phraseGroup(words.behindName)} ?:?$`, 'u');
/** Lines above the headline, and into the text, that belong to the head of the story. */
const ABOVE = 4;
const INTO_TEXT = 2;
/** Words of a paragraph that tells of somebody. */
const FEWEST_WORDS = 8;

/** Whether somebody else signs with a marker, and by name, at the head of the story. */
const isSignedByAnother = ({ signers, anchor, first }: Survey, own: Signer) =>
  signers.some(
    ({ index, kind, signature: { names, given } }) =>
      kind >= SIGNED &&
      kind < SIGNED + HOUSE_NAME &&
      index !== own.index &&
      (given || names.length > 1 || names[0]?.includes(' ') === true) &&
      index >= anchor - ABOVE &&
      index <= first + INTO_TEXT,
  );

/**
 * Whether a line is a name above the credit of a picture, and a paragraph below it tells of who is called so. With a note on its
 * author the story ends: `Jane Doe is a reporter of the Halm Courier.`
 */
function isPictured({ candidates, body, last }: Survey, { index, text }: Signer): boolean {
  const credit = candidates[index + 1]?.claim;
  if (credit?.label !== 'caption' || !credit.sure || !text.includes(' ')) return false;
  return candidates.some(
    ({ line, shape }, i) =>
      i > index &&
      body[i] === true &&
      shape.words > FEWEST_WORDS &&
      line.text.includes(text) &&
      !(i === last && line.text.startsWith(text)),
  );
}

/** Whether a line says who said what is quoted on the line above it; a headline is no such quotation, unless it ends as sentences do. */
function saidWhatIsQuoted({ candidates, first, headline, anchor }: Survey, { index, text }: Signer): boolean {
  const above = index - 1;
  if (index >= first || !DASHED.test(text)) return false;
  return (above === headline || above === anchor ? QUOTED_SENTENCE : QUOTED).test(candidates[above]?.line.text ?? '');
}

/** `Im Wortlaut`: what begins with a small word of the language is no name, unless that word is one too. */
function beginsWithFunctionWord({ signature: { names, given } }: Signer): boolean {
  const word = bitsOf(names[0]?.split(' ', 1)[0] ?? '');
  return !given && (word & FUNCTION) !== 0 && (word & (GIVEN | FAMILY | PARTICLE)) === 0;
}

/** Below the text: `Jane Doe says`, and the first name below `Comments`. */
function isCommenter({ candidates, last }: Survey, { index, text }: Signer): boolean {
  if (index <= last) return false;
  if (SAYS.test(text)) return true;
  const above = candidates[index - 1];
  return above?.claim?.label === 'comments' && above.claim.heads === true && !FIGURE.test(above.line.text);
}

/**
 * Whether a line with a name surely names somebody else than who wrote the story.
 *
 * Accepts, where no marker such as `By` stands before the name: a credit of a picture (`Jane Doe/Getty Images`), who is in the picture
 * above `Photo: John Roe` and in the text, a place with its code (`Halm City, Ore. 97000`) or with a day (`Halm City, Oregon, May 3, 2022`), `Im Wortlaut`, who said what is quoted above
 * the text (`– Jane Doe`), and who comments below the text; besides, a pen name or a house where a person signs
 * with a marker at the head of the story.
 *
 * Refuses: the writer above a picture's credit, also with a note on the author below the text, `– Jane Doe` below a headline that is
 * quoted and below the text, a name below `12 Comments`, a pen name that signs alone.
 *
 * @example
 * isSomebodyElse(page, signer) // true where the line is `Jane Doe says` below the text
 */
export function isSomebodyElse(page: Survey, signer: Signer): boolean {
  const { index, text, kind, signature } = signer;
  if (signature.names.length === 0) return false;
  if ((kind === PEN_NAME || signature.alias) && isSignedByAnother(page, signer)) return true;
  if (signature.sign === AUTHOR) return false;
  const claim = page.candidates[index]?.claim;
  if (claim?.label === 'caption' && claim.sure) return true;
  return (
    saidWhatIsQuoted(page, signer) ||
    POSTAL.test(text) ||
    PLACE_AND_DAY.test(text) ||
    beginsWithFunctionWord(signer) ||
    isPictured(page, signer) ||
    isCommenter(page, signer)
  );
}

import { isAgency } from '../../reading/agencies/is-agency.js';
import { isName } from '../../reading/matching/name-shape.js';
import { startPhrase } from '../../reading/matching/phrases.js';
import { trimAround, trimMarks } from '../../reading/matching/trim.js';
import { pictureCreditAtEnd } from '../../reading/pictures/picture-credit.js';
import captions from '../../reading/words/caption.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import type { Label, Named } from '../labels.js';

/**
 * What stands between the headline and the text and shows what it is only there: the standfirst, and texts of pictures.
 *
 * Accepts: a sentence or two between the headline and byline or date, or right above the text; `Photo: Boats at the quay`,
 * `Boats at the quay. REUTERS/Jane Doe`, and outside the body what ends with a credit of another form: see `isCredited`.
 *
 * Refuses: titles of other stories, prose that is kept as body.
 */

/** Lines below the headline that are looked at. */
const REACH = 9;
const STANDFIRST_REACH = 4;
const LONGEST_NAME = 80;
const LONGEST_PICTURE = 500;
const STANDFIRST_WORDS = [6, 60] as const;
const PROSE_WORDS = 12;
const MOST_STANDFIRSTS = 2;

const picture = startPhrase(captions.label);
const COLON = /^ ?:/u;

/** `Photo: Boats at the quay`, `Boats at the quay. REUTERS/Jane Doe`. */
function isPicture(text: string): boolean {
  if (text.length > LONGEST_PICTURE) return false;
  const label = picture(text);
  if (label > 0 && COLON.test(text.slice(label, label + 2))) return true;
  // the stroke between agency and photographer; another may follow: `REUTERS/Jane Doe/File Photo`
  const tail = text.slice(-LONGEST_NAME);
  const stroke = tail.indexOf('/');
  const lead = tail.slice(0, Math.max(0, stroke));
  const credited = tail.slice(stroke + 1).split('/', 1)[0] ?? '';
  return stroke > 1 && isAgency(lead.slice(lead.lastIndexOf(' ') + 1)) && isName(trimMarks(credited, '.)'));
}

/** A credit stands within so many characters from the end. */
const LONGEST_CREDIT = 110;
const BY = '. By ';
const PARTED = / ?[/|,] ?/u;
const RIGHTS_MARK = '©';

/** Whether the last two words are in capitals, as photographers' names are: `... in May. JANE DOE`. */
function endsInCapitals(text: string): boolean {
  const name = text.trimEnd().split(' ').slice(-2);
  return (
    name.length === 2 &&
    name.every(word => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase())
  );
}

/**
 * `Boats at the quay (Jane Doe)`, `Boats at the quay. JANE DOE (AFP)`, `Boats at the quay. © Jane Doe`, `Boats at the quay. Image:
 * courtesy of the artist`, `Boats at the quay. By Jane Doe`.
 */
function isCredited(text: string): boolean {
  const tail = text.slice(-LONGEST_CREDIT);
  if (pictureCreditAtEnd(tail) !== null) return true;
  const rights = tail.lastIndexOf(RIGHTS_MARK);
  if (rights > 0 && isName(trimAround(tail.slice(rights + 1), '. '))) return true;
  const bracket = tail.lastIndexOf('(');
  if (tail.endsWith(')') && endsInCapitals(tail.slice(0, bracket)) && isAgency(tail.slice(bracket + 1, -1)))
    return true;
  const [mark, end] = tail.endsWith(')') ? ['(', -1] : [BY, tail.length];
  const at = tail.lastIndexOf(mark);
  return at > 0 && isName(tail.slice(at + mark.length, end).split(PARTED, 1)[0] as string);
}

/** A line that reads like a summary of what follows and does not say the headline again. */
function isSummary({ line: { text, bullet }, shape }: Candidate, headline: Candidate): boolean {
  return (
    shape.words >= STANDFIRST_WORDS[0] &&
    shape.words <= STANDFIRST_WORDS[1] &&
    (shape.functionShare >= 0.15 || shape.words > PROSE_WORDS) &&
    !shape.furniture &&
    bullet === undefined &&
    !text.startsWith(headline.line.text) &&
    !headline.line.text.startsWith(text)
  );
}

/** True where no rule spoke, or one that goes by the mere shortness of a line. */
const isOpen = ({ claim }: Candidate) =>
  claim === null || (!claim.sure && (claim.label === 'menu' || claim.label === 'other-chrome'));

/**
 * Names the lines between the headline and the text that are standfirst or the text of a picture. They are no part of
 * the body, even where decoding took them for it.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @param headline index of the headline
 * @param signature the lines that say who wrote the story and when
 * @returns the names by index of the line
 * @example
 * storyHead(candidates, body, 0, signature).get(1) // { label: 'standfirst', reason: 'between the headline and the text' }
 */
export function storyHead(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number,
  signature: ReadonlyMap<number, Named>,
): ReadonlyMap<number, Named> {
  const found = new Map<number, Named>();
  const end = Math.min(candidates.length, headline + 1 + REACH);
  for (let i = headline + 1; i < end; i++) {
    const candidate = candidates[i] as Candidate; // i < end
    const isPictureText = isPicture(candidate.line.text);
    if (body[i] === true && candidate.shape.words > PROSE_WORDS && i > headline + 1 && !isPictureText) break;
    if (signature.has(i)) continue;
    if (isOpen(candidate)) {
      if (isPictureText || (body[i] !== true && isCredited(candidate.line.text)))
        found.set(i, { label: 'caption', reason: 'a picture text above the story' });
    } else if (
      candidate.claim?.label === 'credit' &&
      found.get(i - 1)?.label === 'caption' &&
      candidate.line.blankBefore === 0
    )
      found.set(i, { label: 'caption', reason: 'the credit of a picture text' });
  }

  const signs = (i: number): boolean => {
    const label: Label | undefined = signature.get(i)?.label;
    return label === 'byline' || label === 'timestamp';
  };
  let count = 0;
  for (let i = headline + 1; i < end && i <= headline + STANDFIRST_REACH && count < MOST_STANDFIRSTS; i++) {
    const candidate = candidates[i] as Candidate; // i < end
    if (signs(i) || body[i] === true) break;
    if (found.has(i) || candidate.claim !== null || !isSummary(candidate, candidates[headline] as Candidate)) continue;
    if (signs(i + 1) || signs(i + 2) || signs(i + 3)) {
      found.set(i, { label: 'standfirst', reason: 'between the headline and the byline or date' });
      count++;
    } else if (i === headline + 1 && body[i + 1] === true && candidate.shape.end === 'stop') {
      found.set(i, { label: 'standfirst', reason: 'between the headline and the text' });
      break;
    }
  }
  return found;
}

import { classAt, isLetter, LOWER, UPPER } from '../../reading/tokens/letters.js';
import notName from '../../reading/words/names/not-a-name.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import type { Label } from '../labels.js';
import type { Neighbourhood } from './neighbourhood.js';

/** What else on a page says that a name is the author's, where the line with it might as well name a firm or a section. */

const LONGEST = 220;
/** Words besides the name on a line that is about it: `About Jane Doe`. */
const FEW_WORDS = 3;

/**
 * Whether the name of who holds the rights stands on the page again, but not in the text: as a card, at the end of a title,
 * or in an address. Else a firm may be called like a person.
 *
 * @param index the copyright line
 * @example
 * isKnownHolder(place, 40, 'Jane Doe') // true where a line is `Follow @janedoe`
 */
export function isKnownHolder({ candidates, body }: Neighbourhood, index: number, name: string): boolean {
  const small = name.toLowerCase();
  const joined = small.replaceAll(' ', '');
  const words = name.split(' ').length + FEW_WORDS;
  for (let i = 0; i < candidates.length; i += 1) {
    const { line, shape, claim } = candidates[i] as Candidate; // i < candidates.length
    if (i === index || body[i] === true || claim?.label === 'copyright' || line.text.length > LONGEST) continue;
    const text = line.text.toLowerCase();
    if (text.includes(joined) || text.endsWith(small) || (shape.words <= words && text.includes(small))) return true;
  }
  return false;
}

/** Lines behind the text among which a pen name stands again: on a card of the author. */
const BEHIND_TEXT = 25;
const SHORTEST_ADDRESS = 4;
const CARDS: ReadonlySet<Label> = new Set(['byline', 'author-bio']);
const STROKES = '@.';
const SHORTEST_PLURAL = 4;
/** `artificial-light`: the tag of a story. */
const SLUG = /[ -]/;

/** `notified`: what a button does. */
const INFLECTED = /(?:ied|[td]ed|tion|ment)$/;

const PRESS: ReadonlySet<string> = new Set(notName.press);

/** Whether a name of several words ends as papers' names do: `The Halm Courier`. */
const isPaper = (small: string) => small.includes(' ') && PRESS.has(small.slice(small.lastIndexOf(' ') + 1));

/** `QuiltMaker`: as sites are called. */
function isJoined(name: string): boolean {
  for (let at = 1; at < name.length; at += 1)
    if (classAt(name, at) === UPPER && classAt(name, at - 1) === LOWER) return !name.includes(' ');
  return false;
}

/** Whether a text holds a word, or its plural or singular; both in small letters. */
function holdsInAnyNumber(text: string, word: string): boolean {
  const stem = word.length >= SHORTEST_PLURAL && word.endsWith('s') ? word.slice(0, -1) : word;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = at + stem.length;
    if (isLetter(classAt(text, at - 1))) continue;
    if (!isLetter(classAt(text, end)) || (text[end] === 's' && !isLetter(classAt(text, end + 1)))) return true;
  }
  return false;
}

/** Whether a text holds the name as an address or a handle does: `@quiltmaker`, `quiltmaker.example`. */
function holdsAddress(text: string, joined: string): boolean {
  if (joined.length < SHORTEST_ADDRESS) return false;
  const at = text.indexOf(joined);
  if (at < 0) return false;
  const end = at + joined.length;
  return (at > 0 && STROKES.includes(text[at - 1] ?? ' ')) || (text[end] === '.' && isLetter(classAt(text, end + 1)));
}

/**
 * Whether a word that nobody knows, beside the date of the story, is who wrote it and no section, place or kind of story: the
 * site is called so, by its copyright, an address or its head; the page says that it is by it; or a card
 * below the text names it, or it is written like a handle, and the page has the word nowhere else.
 *
 * @param index the line with the word
 * @example
 * isPenName(place, 4, 'Bollywood') // false
 */
export function isPenName(
  { candidates, body, headline, anchor, last }: Neighbourhood,
  index: number,
  name: string,
): boolean {
  const small = name.toLowerCase();
  const joined = small.replaceAll(' ', '');
  if (name === small && INFLECTED.test(small)) return false;
  const site = isJoined(name);
  let signs = site || (classAt(name, 0) === LOWER && !SLUG.test(name));
  let elsewhere = false;
  for (let i = 0; i < candidates.length; i += 1) {
    const { line, shape, claim } = candidates[i] as Candidate; // i < candidates.length
    if (i === index) continue;
    const text = line.text.toLowerCase();
    if (!text.includes(small.slice(0, -1))) continue;
    if (holdsInAnyNumber(text, `i’m ${small}`) || holdsInAnyNumber(text, `i'm ${small}`)) return true;
    if (body[i] !== true && i !== headline && line.text.length <= LONGEST) {
      if (holdsAddress(text, joined) || holdsInAnyNumber(text, `by ${small}`)) return true;
      // the paper that holds the rights is the house, and who wrote the story is somebody else
      if (claim?.label === 'copyright' && holdsInAnyNumber(text, small)) return !isPaper(small);
      if (site && i < anchor && shape.words > 1) return true;
      const isCard = i > last && i <= last + BEHIND_TEXT && (claim === null || CARDS.has(claim.label));
      if (isCard && (text === small || text === `about ${small}`)) {
        signs = true;
        continue;
      }
    }
    if (holdsInAnyNumber(text, small)) elsewhere = true;
  }
  return signs && !elsewhere;
}

import type { Candidate } from '../candidate.js';
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

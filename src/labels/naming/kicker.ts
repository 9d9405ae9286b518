import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import { wholePhrase } from '../matching/phrases.js';
import menu from '../words/menu.json' with { type: 'json' };

/**
 * The name of the section right above the headline, where the page shows no path.
 *
 * Accepts: `Politics` above the headline and below a share bar, or below a name that is no section's, where the menu has it once more.
 * Refuses: the last entry of a menu (below another name of a section; below any entry, where the name stands nowhere else, or where
 * the menu is there twice and the same entry stands above both); names that are of no known section; lines of the story.
 */

const MOST_WORDS = 3;

const NONE: ReadonlyMap<number, Named> = new Map();

const isSection = wholePhrase(menu.section);
const isEntry = ({ claim, line }: Candidate) => claim?.label === 'menu' || isSection(line.text);

/**
 * Names the section that stands above the headline.
 *
 * @param headline index of the first line of the headline
 * @param body for each candidate, whether it is body
 * @param signature the lines that say who wrote the story and when; what stands above them is above the headline, too
 * @returns the line by its index; empty where there is none
 * @example
 * kicker(candidates, 8, body, signature) // Map { 7 => breadcrumb }, for `Politics` right above the headline
 */
export function kicker(
  candidates: readonly Candidate[],
  headline: number,
  body: readonly boolean[],
  signature: ReadonlyMap<number, Named>,
): ReadonlyMap<number, Named> {
  let at = headline - 1;
  while (at >= 0 && signature.has(at)) at--;
  const candidate = candidates[at];
  if (candidate === undefined || body[at] === true) return NONE;
  const { line, shape, claim } = candidate;
  if (claim?.label !== 'menu' || shape.words > MOST_WORDS || !isSection(line.text)) return NONE;
  const above = candidates[at - 1];
  if (above !== undefined && isEntry(above)) {
    const name = line.text.toLowerCase();
    const earlier = candidates.findIndex(other => other.line.text.toLowerCase() === name);
    const isMenuAgain = candidates[earlier - 1]?.line.text === above.line.text;
    if (earlier === at || isMenuAgain || isSection(above.line.text)) return NONE;
  }
  return new Map([[at, { label: 'breadcrumb', reason: 'names the section right above the headline' }]]);
}

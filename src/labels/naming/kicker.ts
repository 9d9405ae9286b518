import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import { wholePhrase } from '../matching/phrases.js';
import { pathParts } from '../rules/parts/section-path.js';
import menu from '../words/menu.json' with { type: 'json' };

/**
 * The name of the section right above the headline, where the page shows no longer path.
 *
 * Accepts: `Politics` above the headline and below a share bar, or below a name that is no section's, where the menu has it once more;
 * any name that the menu has once more, among other entries: `Harbours`; `Blog / Harbours`.
 * Refuses: the last entry of a menu (below another name of a section; below any entry, where the name stands nowhere else, or where
 * the menu is there twice and the same entry stands above both); names that are of no known section and stand nowhere else;
 * buttons; lines of the story.
 */

const MOST_WORDS = 3;
const MOST_PATH_WORDS = 7;
/** `EN`, `UK`: the name of a language or an edition. */
const SHORTEST = 3;
const OPENS_NAME = /^[\p{Lu}\p{Lo}]/u;
const HAS_NUMBER = /\p{N}/u;

const NONE: ReadonlyMap<number, Named> = new Map();

const isSection = wholePhrase(menu.section);
const isEntry = ({ claim, line }: Candidate) => claim?.label === 'menu' || isSection(line.text);

/** Whether a known name of a section is no mere end of the menu. */
function standsApart(candidates: readonly Candidate[], at: number, earlier: number): boolean {
  const above = candidates[at - 1];
  if (above === undefined || !isEntry(above)) return true;
  return earlier !== at && candidates[earlier - 1]?.line.text !== above.line.text && !isSection(above.line.text);
}

/** Whether the name, which no list knows, is an entry of the menu that stands once more, by itself. */
function isEntryAgain(
  candidates: readonly Candidate[],
  at: number,
  earlier: number,
  body: readonly boolean[],
): boolean {
  const { claim, line } = candidates[at] as Candidate;
  if (claim !== null || earlier === at || body[earlier] === true) return false;
  if (line.text.length < SHORTEST || !OPENS_NAME.test(line.text) || HAS_NUMBER.test(line.text)) return false;
  const [before, above] = [candidates[earlier - 1], candidates[at - 1]];
  return before?.line.text !== above?.line.text;
}

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
  const named = new Map([[at, { label: 'breadcrumb', reason: 'names the section right above the headline' } as const]]);
  const isFree = claim === null || claim.label === 'menu' || claim.label === 'breadcrumb';
  if (isFree && shape.words <= MOST_PATH_WORDS && pathParts(line.text) !== null) return named;
  if (shape.words > MOST_WORDS) return NONE;
  const name = line.text.toLowerCase();
  const earlier = candidates.findIndex(other => other.line.text.toLowerCase() === name);
  const isKnown = claim?.label === 'menu' && isSection(line.text);
  const isKicker = isKnown ? standsApart(candidates, at, earlier) : isEntryAgain(candidates, at, earlier, body);
  return isKicker ? named : NONE;
}

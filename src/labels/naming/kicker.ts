import { readSignature } from '../../reading/bylines/signature.js';
import { beginsLikeName } from '../../reading/matching/codes.js';
import { wholePhrase } from '../../reading/matching/phrases.js';
import { pathParts, runOnPath } from '../../reading/section-path.js';
import { tokenize } from '../../reading/tokens/tokenize.js';
import menu from '../../reading/words/menu.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import { isAgeNote } from '../rules/parts/age-note.js';

/**
 * The name of the section right above the headline, or a short path without a home page, where no longer path stands above.
 *
 * Accepts: `Politics` above the headline and below a share bar, or below a name that is no section's, where the menu has it
 * once more; `Home Metro`, `HomeNewsHarbours`; any name that stands once more among the entries of the menu: `Harbours`; `Blog / Harbours`, both of them known
 * or entries, or the first an entry; `Blog > Harbours`; `Recipes`, `Soups`, `Beans` one below the other, where the menu has the first.
 * Refuses: the last entry of a menu (below another name of a section; below any entry, where the name stands nowhere else,
 * or where the menu is there twice and the same entry stands above both); names that are of no known section and no entry;
 * the site's own name at the top of the page; persons; buttons, also in pairs: `Log in / Register`; lines of the story.
 */

const MOST_WORDS = 3;
const MOST_PATH_WORDS = 7;
/** `EN`, `UK`: the name of a language or an edition. */
const SHORTEST = 3;
const HAS_NUMBER = /\p{N}/u;
/** The first lines of a page name the site. */
const TOP = 2;
/** Of the two lines above an entry of a menu and the two below so many may be entries. */
const AROUND = [-2, -1, 1, 2];
const LEAST_AROUND = 3;
const MOST_ENTRY_WORDS = 4;
/** Names of sections that stand one below the other, at most. */
const MOST_STACKED = 3;

const NONE: ReadonlyMap<number, Named> = new Map();

const isSection = wholePhrase(menu.section);
const isKnown = wholePhrase(menu.section, menu.ambiguous);
const isTool = wholePhrase(menu.tool);
const isEntry = (candidate: Candidate | undefined) =>
  candidate !== undefined && (candidate.claim?.label === 'menu' || isSection(candidate.line.text));

/** Whether a line may stand among the entries of a menu: it is one, or short and nothing else but the heading of a list. */
const isInMenu = (candidate: Candidate | undefined, isBody: boolean | undefined) =>
  isEntry(candidate) ||
  (candidate !== undefined &&
    (candidate.claim === null || candidate.claim.heads === true) &&
    isBody !== true &&
    candidate.shape.end === 'open' &&
    candidate.shape.words <= MOST_ENTRY_WORDS);

/** `Jane Doe`, by a common given name. */
function isPerson(text: string): boolean {
  const { names, given } = readSignature(tokenize(text));
  return names.length === 1 && given;
}

/** A page above its headline. */
interface Above {
  readonly candidates: readonly Candidate[];
  readonly body: readonly boolean[];
  /** The line right above the headline. */
  readonly at: number;
}

/** Index of the first line above that says the same, in whatever case; -1 where there is none. */
const earlierLine = ({ candidates, at }: Above, name: string) => {
  const lower = name.toLowerCase();
  return candidates.slice(0, at).findIndex(({ line }) => line.text.toLowerCase() === lower);
};

/** Whether a known name of a section is no mere end of the menu. */
function standsApart(page: Above, name: string): boolean {
  const { candidates, at } = page;
  const above = candidates[at - 1];
  if (above === undefined || !isEntry(above)) return true;
  const earlier = earlierLine(page, name);
  return earlier >= 0 && candidates[earlier - 1]?.line.text !== above.line.text && !isSection(above.line.text);
}

/** Whether a name that no list knows is an entry of the menu, and stands here once more by itself. */
function isEntryAgain(page: Above, name: string): boolean {
  const { candidates, body, at } = page;
  if (name.length < SHORTEST || !beginsLikeName(name) || HAS_NUMBER.test(name) || isPerson(name)) return false;
  const earlier = earlierLine(page, name);
  if (earlier < TOP) return false;
  const around = AROUND.filter(way => isInMenu(candidates[earlier + way], body[earlier + way]));
  return around.length >= LEAST_AROUND && candidates[earlier - 1]?.line.text !== candidates[at - 1]?.line.text;
}

/**
 * Whether a line is a path of sections: of two with a slash between them both are known or entries of the menu, or
 * the first is an entry; of more one is known, and before a chevron the first is either.
 */
function isSectionPath(page: Above, text: string): boolean {
  const parts = pathParts(text);
  if (parts === null || parts.some(part => part.length < SHORTEST || isTool(part) || isPerson(part))) return false;
  const isOfMenu = (part: string) => earlierLine(page, part) >= TOP;
  const isOne = (part: string) => isKnown(part) || isOfMenu(part);
  const [first, second] = parts as [string, string]; // a path has two parts at least
  if (!text.includes(' / ')) return isOne(first);
  if (parts.length > 2) return parts.some(isKnown);
  return parts.every(isOne) || (isOfMenu(first) && beginsLikeName(second));
}

const textAt = ({ candidates }: Above, index: number) => candidates[index]?.line.text ?? '';

/** Whether a line is short and may name a section, or a part of one. */
function mayNameSection({ candidates, body }: Above, index: number): boolean {
  const candidate = candidates[index];
  if (candidate === undefined || body[index] === true) return false;
  const { line, shape, claim } = candidate;
  return (
    (claim === null || claim.label === 'menu') &&
    shape.words <= MOST_ENTRY_WORDS &&
    shape.end === 'open' &&
    line.text.length >= SHORTEST &&
    beginsLikeName(line.text) &&
    !HAS_NUMBER.test(line.text) &&
    !isTool(line.text) &&
    !isPerson(line.text)
  );
}

/** Whether a line stands once more above, among the entries of the menu, and with other lines around it. */
function isFromMenu({ candidates, body, at }: Above, index: number): boolean {
  const text = candidates[index]?.line.text ?? '';
  const earlier = earlierLine({ candidates, body, at: index }, text);
  if (earlier < TOP) return false;
  const isSame = (step: number) =>
    candidates[earlier + step]?.line.text.toLowerCase() === candidates[index + step]?.line.text.toLowerCase();
  const around = AROUND.filter(way => isInMenu(candidates[earlier + way], body[earlier + way]));
  return around.length >= LEAST_AROUND && earlier + 1 < at && !isSame(-1) && !isSame(1);
}

/**
 * The lines of a path with one part a line and no signs: right above the headline two or three names, one of them a known section,
 * the first an entry of the menu: `Recipes`, `Soups`, `Beans`. Empty where there is none.
 */
function stacked(page: Above): readonly number[] {
  const isEndOfMenu = (i: number) => isEntry(page.candidates[i]) || mayNameSection(page, i) || isTool(textAt(page, i));
  for (let depth = MOST_STACKED - 1; depth > 0; depth -= 1) {
    const lines = Array.from({ length: depth + 1 }, (_, i) => page.at - depth + i);
    const isNamed = lines.some(i => isKnown(textAt(page, i)));
    if (isEndOfMenu(page.at - depth - 1)) continue;
    if (isNamed && lines.every(i => mayNameSection(page, i)) && isFromMenu(page, lines[0] as number)) return lines;
  }
  return [];
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
  while (at >= 0 && (signature.has(at) || isAgeNote(candidates[at]?.line.text ?? ''))) at--;
  const candidate = candidates[at];
  if (candidate === undefined || body[at] === true) return NONE;
  const { line, shape, claim } = candidate;
  const page = { candidates, body, at };
  const lines = stacked(page);
  if (lines.length > 0)
    return new Map(lines.map(i => [i, { label: 'breadcrumb', reason: 'part of the path above the headline' }]));
  const mayBePath = shape.words <= MOST_PATH_WORDS;
  const isRunOn = mayBePath && runOnPath(line.text) !== null;
  const isPath = claim?.sure !== true && mayBePath && isSectionPath(page, line.text);
  if (!isRunOn && !isPath) {
    if (shape.words > MOST_WORDS) return NONE;
    const isOfMenu = claim?.label === 'menu' && isSection(line.text);
    const mayBeEntry = claim === null || (claim.label === 'menu' && isKnown(line.text));
    const isKicker = isOfMenu ? standsApart(page, line.text) : mayBeEntry && isEntryAgain(page, line.text);
    if (!isKicker) return NONE;
  }
  return new Map([[at, { label: 'breadcrumb', reason: 'names the section right above the headline' }]]);
}

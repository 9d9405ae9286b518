import { beginsLikeName } from './matching/codes.js';
import { startPhrase, wholePhrase } from './matching/phrases.js';
import words from './words/breadcrumb.json' with { type: 'json' };
import menu from './words/menu.json' with { type: 'json' };

/** How the path of sections that leads to a page is written. */

const here = startPhrase(words.here);
/** `You are here` alone. */
export const isHere = wholePhrase(words.here);
const isHome = wholePhrase(words.home);
const home = startPhrase(words.home);
const isTool = wholePhrase(menu.tool);
const isSection = wholePhrase(menu.section);

const CHEVRON = /\s?[»›>▸▶→❯⟩]+\s?/u;
const LOOSE = /\s[/|·•∙\\]\s|\s?[/|]$/u;
const SLASH = /\s\/\s/u;
const TIGHT_SLASH = /\s?\/\s?/u;
const SENTENCE = /[.!?…;]$/u;
const LONGEST = 300;
const LONGEST_PART = 160;
/** No path without a home at the start is longer. */
export const LONGEST_PATH = 120;
/** No name in such a path is longer. */
const LONGEST_NAME = 40;
/** With so many parts it is a path wherever it stands. */
const LEAST_BARE_PARTS = 3;
/** What a line begins with that is a path from home. */
export const PATH_CUES = [here, home] as const;

const clean = (parts: readonly string[]) => parts.map(part => part.trim()).filter(part => part !== '');

function split(text: string): string[] {
  if (CHEVRON.test(text)) return clean(text.split(CHEVRON));
  if (LOOSE.test(text)) return clean(text.split(LOOSE));
  return clean(text.split(TIGHT_SLASH));
}

const fits = (parts: readonly string[]) => parts.length <= 9 && parts.every(part => part.length <= LONGEST_PART);

/**
 * The parts of a path of sections, from the widest; null when the text is no such path. The words `You are here` are not
 * part of it.
 *
 * @example
 * breadcrumbParts('You are here » Home » Asia') // ['Home', 'Asia']
 * breadcrumbParts('Home, for most of them, is a tent.') // null
 */
export function breadcrumbParts(text: string): string[] | null {
  if (text.length > LONGEST) return null;
  const end = here(text);
  if (end > 0) {
    const path = text.slice(end).replace(/^[\s:»›>▸▶→/|·•-]{0,6}/u, '');
    const marks = text.slice(end, text.length - path.length);
    // `You are here at last, she said`
    const marked = marks !== '' && !(marks.trim() === '' && /^\p{Ll}/u.test(path));
    const parts = split(path);
    return marked && parts.length > 0 && fits(parts) && !SENTENCE.test(path) ? parts : null;
  }
  if (home(text) === 0) return null;
  const parts = split(text);
  const [first, second] = parts;
  if (first === undefined || first === text.trim() || !isHome(first) || !fits(parts)) return null;
  const chevrons = CHEVRON.test(text);
  if (!chevrons && (SENTENCE.test(text) || /^\p{Ll}/u.test(second ?? '') || /^\p{Ll}/u.test(first))) return null;
  // `Home | Contact` is a menu; of `Home / News / Public notices` one name may be a tool's, too
  if (!chevrons && (SLASH.test(text) ? parts.slice(1).every(isTool) : parts.slice(1).some(isTool))) return null;
  return parts;
}

/**
 * The short names of a path without a home at the start, from the widest: with chevrons between them, or slashes among
 * blanks; null when the text is no such path.
 *
 * @example
 * pathParts('Blog / Harbours')         // ['Blog', 'Harbours']
 * pathParts('AC/DC')                   // null
 * pathParts('Fast > slow, said Jane.') // null
 */
export function pathParts(text: string): string[] | null {
  if (text.length > LONGEST_PATH || !(CHEVRON.test(text) || SLASH.test(text))) return null;
  const parts = clean(text.split(CHEVRON.test(text) ? CHEVRON : SLASH));
  const areNames = parts.every(part => part.length <= LONGEST_NAME && beginsLikeName(part) && !SENTENCE.test(part));
  return parts.length >= 2 && areNames ? parts : null;
}

/**
 * Three or more short names with chevrons between them, without a home at the start.
 *
 * @example
 * isPath('World › Asia › Harbours') // true
 * isPath('5 > 3')                   // false
 */
export const isPath = (text: string): boolean =>
  CHEVRON.test(text) && (pathParts(text)?.length ?? 0) >= LEAST_BARE_PARTS;

/** `Home Business` is one section. */
const COMPOUNDS: ReadonlySet<string> = new Set(words.compound.en);
/** Behind home a path that lost its marks has no more parts: a menu does. */
const MOST_RUN_ON = 3;
/** Where a capital follows a small letter: `HomeNews`. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu})/u;

/**
 * The parts of a path that lost its marks, from home on: `HomeNewsHarbours`, or `Home Metro` if that is a section that is
 * known; null when the text is no such path. A menu may read alike: where it stands must tell.
 *
 * @example
 * runOnPath('HomeNewsHarbours') // ['Home', 'News', 'Harbours']
 * runOnPath('Home Harbours')    // null
 */
export function runOnPath(text: string): string[] | null {
  if (text.length > LONGEST_PATH || home(text) === 0) return null;
  const [first = '', ...glued] = text.split(SEAM);
  const blank = first.indexOf(' ');
  if (blank > 0) {
    const [start, rest] = [first.slice(0, blank), first.slice(blank + 1)];
    return glued.length === 0 &&
      isHome(start) &&
      isSection(rest) &&
      !SENTENCE.test(rest) &&
      !COMPOUNDS.has(rest.toLowerCase())
      ? [start, rest]
      : null;
  }
  const [last = ''] = glued.slice(-1);
  const isPath = glued.length > 1 && glued.length <= MOST_RUN_ON && glued.slice(0, -1).every(isSection);
  return isHome(first) && isPath && last.length <= LONGEST_NAME && !SENTENCE.test(last) && !isTool(last)
    ? [first, ...glued]
    : null;
}

import { wholePhrase } from '../../reading/matching/phrases.js';
import { trimAround } from '../../reading/matching/trim.js';
import words from '../../reading/words/breadcrumb.json' with { type: 'json' };
import menu from '../../reading/words/menu.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';

/**
 * The path of sections that stands above the headline with one part a line, as it is copied from most pages.
 *
 * Accepts: `Home`, `News`, `Harbour` right above the headline, with signs (`Home >`, or `/` on a line of its own) or without; the
 * headline once more, whole or cut, as the last part; without a home page `News`, `›`, `Harbour` right above the headline,
 * with a sign below them or not.
 * Passes over: who wrote the story and when, where that stands between path and headline.
 * Refuses: `Home` alone; menus: more parts than a path has, `Contact us` among them, or nothing but names of sections, which a
 * path of three has seldom, or of sections side by side, `Home`, `Sport`, `Business`, where the first is no `News`; lines that are body or that a rule is sure of.
 */

/** Parts between the home page and the headline: with signs, and without any, where the lines may be a menu. */
const MOST_PARTS = 6;
const MOST_BARE_PARTS = 3;
/** So many names of sections, and nothing else, are a menu. */
const MENU_SECTIONS = 3;
/** Without the home page so many parts are a path. */
const LEAST_PARTS = 2;
const MOST_WORDS = 6;
const LONGEST = 80;
/** A headline that was cut is told by as many characters. */
const LEAST_SHARED = 10;

const SIGNS = ' /|·•»›>→▸▶\\';
const SIGN = /[»›>→▸▶/\\]/u;
const LETTER = /\p{L}/u;
const CUT = /\s?(?:…|\.{3})$/u;

const isHome = wholePhrase(words.home);
const isTool = wholePhrase(menu.tool);
const isSection = wholePhrase(menu.section, menu.ambiguous);

const REASON = 'part of the path above the headline';

/** The headline once more, whole or cut. */
function repeats(part: string, headline: string): boolean {
  const bare = part.replace(CUT, '').toLowerCase();
  const whole = headline.toLowerCase();
  return bare === whole || (bare.length >= LEAST_SHARED && (whole.startsWith(bare) || bare.startsWith(whole)));
}

const isPart = ({ claim, shape }: Candidate, part: string) =>
  part.length <= LONGEST &&
  shape.words <= MOST_WORDS &&
  shape.end === 'open' &&
  !shape.lowerStart &&
  (claim === null || !claim.sure || claim.label === 'breadcrumb' || claim.label === 'menu') &&
  !isTool(part);

const isSibling = wholePhrase(words.siblings);

const isNews = wholePhrase(words.news);

/**
 * Names of sections that stand side by side on a site, `Sport`, `Business`: none leads to the other; but `News` leads to any. The last
 * part stands first.
 */
const areSiblings = (parts: readonly string[]) =>
  parts.length > 1 && parts.every(part => isSibling(part)) && !(parts.length === LEAST_PARTS && isNews(parts[1] ?? ''));

/** Whether parts without signs between them are a path all the same; one whose last part stands there twice is none of a menu. */
const isBarePath = (parts: readonly string[], isTwice: boolean) =>
  parts.length <= MOST_BARE_PARTS &&
  (isTwice || !areSiblings(parts)) &&
  (parts.length < MENU_SECTIONS || !parts.every(part => isSection(part)));

/**
 * Names the lines of the path above the headline.
 *
 * @param headline index of the first line of the headline
 * @param body for each candidate, whether it is body
 * @param signature the lines that say who wrote the story and when
 * @returns the lines that are part of a path, by their index; none where there is no path
 * @example
 * crumbLines(candidates, 12, body, signature) // Map { 9 => breadcrumb, 10 => breadcrumb, 11 => breadcrumb } for Home, News, Harbour
 */
export function crumbLines(
  candidates: readonly Candidate[],
  headline: number,
  body: readonly boolean[],
  signature: ReadonlyMap<number, Named>,
): ReadonlyMap<number, Named> {
  const title = candidates[headline]?.line.text ?? '';
  const parts: string[] = [];
  let own: number[] = [];
  /** Where in `own` the last part is. */
  let last = 0;
  let signed = false;
  let isTwice = false;
  for (let i = headline - 1; i >= 0 && body[i] !== true && parts.length <= MOST_PARTS; i--) {
    if (signature.has(i)) continue;
    const candidate = candidates[i] as Candidate;
    own.push(i);
    const { text } = candidate.line;
    if (text.length > LONGEST * 2) break;
    const part = trimAround(text, SIGNS);
    const isSign = part === '' && SIGN.test(text);
    // Where signs have lines of their own, what stands below the part under the last of them is no more of the path.
    if (isSign && !signed && parts.length > 1) {
      own = own.slice(last);
      parts.splice(0, parts.length - 1);
    }
    signed ||= isSign || SIGN.test(text.slice(-2));
    if (part === '') continue;
    if (isHome(part)) {
      if (parts.length === 0 || !(signed || isBarePath(parts, isTwice))) break;
      const named: Named = { label: 'breadcrumb', reason: REASON };
      return new Map(own.map(line => [line, named]));
    }
    if (parts.length === 0 && repeats(part, title)) continue;
    // `Weather` of the path, and `WEATHER` over the headline
    if (parts.at(-1)?.toLowerCase() === part.toLowerCase()) {
      isTwice = true;
      continue;
    }
    if (!isPart(candidate, part)) break;
    last = own.length - 1;
    parts.push(part);
  }
  return new Map(partedLines(candidates, headline, body).map(line => [line, { label: 'breadcrumb', reason: REASON }]));
}

/**
 * The lines of a path that does not begin at the home page: at least two parts, with a sign on a line of its own between them, and
 * below the last one or not.
 */
function partedLines(candidates: readonly Candidate[], headline: number, body: readonly boolean[]): readonly number[] {
  const isCrumb = (i: number) => {
    const candidate = candidates[i];
    if (candidate === undefined || body[i] === true || !LETTER.test(candidate.line.text)) return false;
    return isPart(candidate, trimAround(candidate.line.text, SIGNS));
  };
  const isSignAt = (i: number) => {
    const text = candidates[i]?.line.text ?? '';
    return text.length <= 2 && SIGN.test(text) && body[i] !== true;
  };
  const own: number[] = [];
  let sign = headline - 1;
  if (!isSignAt(sign) && isCrumb(sign)) {
    own.push(sign);
    sign -= 1;
  }
  let parts = own.length;
  for (; parts < MOST_PARTS && isSignAt(sign) && isCrumb(sign - 1); sign -= 2) {
    own.push(sign, sign - 1);
    parts += 1;
  }
  return parts >= LEAST_PARTS ? own : [];
}

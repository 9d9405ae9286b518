import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import { trimMarks } from '../matching/trim.js';
import { isCapitals, isPlaceAndDay, PLACES, proseAfter } from '../rules/parts/place-and-day.js';

/**
 * The dateline with which a story opens, where its place is in no list. The rule for datelines looks at any line of a page,
 * where the same marks stand in glossaries, tables and captions; at the head of the story, with the place named once more
 * on the page, less will do.
 *
 * Accepts: `HALM (ABC Wire) - The ...`, `HALM, Ore., May 3 (abc) -- The ...`, `HALM—The ...`, `HALM, Ore. - The ...`, `Halm - Die ...`,
 * `HALM. Die ...`, `Berlin. Die ...`, `HALM: The ...`.
 *
 * Refuses: `Key Takeaway - The ...`, `Report Highlights. The ...`, `John Smith (Labour) - The ...`, `London. The ...` (a sentence of
 * one word), `HERALD: What is ...?`, `HALM: The ...` where more lines begin so, and all of them below the second paragraph.
 */

/** Paragraphs looked at; a standfirst can stand above the first one. */
const PARAGRAPHS = 2;
const PARAGRAPH_WORDS = 8;
const LONGEST = 110;
const MOST_WORDS = 3;
const SHORTEST = 4;

/** A place, a region or a day behind it, then the mark that ends the dateline. */
const BRACKETS = /^([^()\n–—:;!?"“”]{3,60}?) ?\(([^()\n]{2,40})\) ?(?:--|[–—-]) ?/u;
const DASH = /^([^()\n–—:;!?"“”]{3,60}?)(?: ?(?:--|[–—]) ?| - )/u;
const STOP = /^([^()\n–—:;!?"“”.,\d]{4,30})\. /u;
const COLON = /^([^()\n–—:;!?"“”.,\d]{4,30}): /u;
const SOURCE = /\p{Lu}|^\p{Ll}{2,5}$/u;

/** Words that stand before places and not before persons, in languages whose papers write datelines so. */
const AT = ['in', 'near', 'aus', 'nach', 'bei', 'im', 'à', 'en', 'em', 'i', 'w', 'till', 'från', 'te', 'di'];
/** Behind a sentence of one word English goes on with these; its papers write no datelines with a full stop. */
const ENGLISH = /^(?:The|An?|It|I|He|She|They|We|You|In|At|On|This|That|There|But|And|For|As|When|If)\b/u;

/** What is said behind a name is a question: an interview. */
const ASKS = /^[^.!?]{0,300}\?/u;

/** What the other lines of a page say of a place. */
class Places {
  readonly #texts: readonly string[];

  constructor(candidates: readonly Candidate[], opening: number, after: string) {
    this.#texts = candidates.map(({ line }, i) => ` ${i === opening ? after : line.text}`);
  }

  /** Whether the place is named once more, in whatever case. */
  named(place: string): boolean {
    const small = place.toLowerCase();
    return this.#texts.some(text => text.toLowerCase().includes(small));
  }

  /** Whether something happens there, or it is a place that everybody knows. */
  located(place: string): boolean {
    const at = AT.map(word => ` ${word} ${place}`);
    return PLACES.has(place.toLowerCase()) || this.#texts.some(text => at.some(one => text.includes(one)));
  }

  /** Whether another line begins with the same words and mark: who speaks, in an interview. */
  begins(head: string): boolean {
    return this.#texts.some(text => text.startsWith(` ${head}`));
  }
}

interface Form {
  readonly pattern: RegExp;
  readonly reason: string;
  /** What must hold of the place, its first part, of the text behind it, and of the whole match. */
  readonly holds: (
    place: string,
    parts: readonly string[],
    after: string,
    match: RegExpExecArray,
    page: Places,
  ) => boolean;
}

const FORMS: readonly Form[] = [
  {
    pattern: BRACKETS,
    reason: 'opens the story with a place and a source in brackets',
    holds: (place, _, __, match, page) => SOURCE.test(match[2] ?? '') && (isCapitals(place) || page.located(place)),
  },
  {
    pattern: DASH,
    reason: 'opens the story with a place and a dash',
    holds: (place, parts, _, __, page) =>
      isCapitals(place) ? parts.length > 1 || page.named(place) : page.located(place),
  },
  {
    pattern: STOP,
    reason: 'opens the story with a place and a full stop',
    holds: (place, _, after, __, page) =>
      !ENGLISH.test(after) && (isCapitals(place) ? page.named(place) : page.located(place)),
  },
  {
    pattern: COLON,
    reason: 'opens the story with a place and a colon',
    holds: (place, _, after, match, page) =>
      isCapitals(place) && !ASKS.test(after) && page.named(place) && !page.begins(match[0].trimEnd()),
  },
];

/** A dateline at the head of a line. */
export interface OpeningDateline {
  /** The line it heads. */
  readonly index: number;
  /** How many characters it has, and where the text behind it begins. */
  readonly length: number;
  readonly textFrom: number;
  readonly named: Named;
}

/**
 * Finds the dateline that no rule has claimed at the head of the first or second paragraph.
 *
 * @param body for each candidate, whether it is body
 * @returns null where there is none, or where a rule has claimed one
 * @example
 * openingDateline(candidates, body) // for 'HALM, Ore. - The ferry is back' as the first line of the body
 * // { index: 0, length: 12, textFrom: 13, named: { label: 'dateline', reason: 'opens the story with a place and a dash' } }
 */
export function openingDateline(candidates: readonly Candidate[], body: readonly boolean[]): OpeningDateline | null {
  let left = PARAGRAPHS;
  for (let index = body.indexOf(true); index >= 0 && left > 0; index = body.indexOf(true, index + 1)) {
    const { claim, shape, line } = candidates[index] as Candidate;
    if (claim?.label === 'dateline') return null;
    if (shape.words < PARAGRAPH_WORDS) continue;
    left--;
    const found = claim === null && line.bullet === undefined ? datelineOf(candidates, index, line.text) : null;
    if (found !== null) return found;
  }
  return null;
}

function datelineOf(candidates: readonly Candidate[], index: number, text: string): OpeningDateline | null {
  const head = text.slice(0, LONGEST);
  for (const { pattern, reason, holds } of FORMS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const textFrom = match[0].length;
    const written = (match[1] ?? '').trim();
    if (!isPlaceAndDay(written) || !proseAfter(text, textFrom)) continue;
    const parts = written.split(/ ?, ?/u);
    const place = trimMarks(parts[0] ?? '', ' .');
    if (place.length < SHORTEST || place.split(' ').length > MOST_WORDS) continue;
    const after = text.slice(textFrom);
    if (!holds(place, parts, after, match, new Places(candidates, index, after))) continue;
    return { index, length: match[0].trimEnd().length, textFrom, named: { label: 'dateline', reason } };
  }
  return null;
}

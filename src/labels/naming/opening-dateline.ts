import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import { trimMarks } from '../matching/trim.js';
import { hasDay, isCapitals, isPlaceAndDay, PLACES, proseAfter } from '../rules/parts/place-and-day.js';
import functions from '../words/function.json' with { type: 'json' };

/**
 * The dateline with which a story opens, where its place is in no list. The rule for datelines looks at any line of a page,
 * where the same marks stand in glossaries, tables and captions; at the head of the story, with the place named once more
 * in its text, less will do.
 *
 * Accepts: `HALM (Harbour Wire) - The ...`, `HALM, Ore., May 3 (abc) -- The ...`, `HALM, Ore. - The ...`; where the story says `in Halm`
 * also `HALM (HW) - The ...`, `HALM—The ...`, `HALM. Die ...`, `HALM: The ...`; of known places `Berlin - Die ...` and `Berlin. Die ...`.
 *
 * Refuses: `Key Takeaway - The ...`, `IKEA - The ...`, `Roma - Lazio finisce ...`, `Winter. Die ...`, `London. Paris. Milan.`, `STORM: The ...`,
 * `MESSI (Barcelona) - The ...`, `SAMSUNG, LG — Two ...`, `HERALD: What is ...?`, a form with which more lines begin, and all below the
 * second paragraph.
 */

/** Paragraphs looked at; a standfirst can stand above the first one. */
const PARAGRAPHS = 2;
const PARAGRAPH_WORDS = 8;
const LONGEST = 110;
const MOST_WORDS = 3;
const SHORTEST = 4;

/** A place, a region or a day behind it, then the mark that ends the dateline. */
const BRACKETS = /^([^()/\n–—:;!?"“”]{3,60}?) ?[(/]([^()/\n]{2,40})[)/] ?(?:--|[–—-]) ?/u;
const DASH = /^([^()\n–—:;!?"“”]{3,60}?)(?: ?(?:--|[–—]) ?| - )/u;
const STOP = /^([^()\n–—:;!?"“”.,\d]{4,30})\. /u;
const COLON = /^([^()\n–—:;!?"“”.,\d]{4,30}): /u;
/** What is called so sends stories: `Harbour Wire`, `GlenStreamWire`. */
const WIRE = /(?:wire|press|news|agency|agentur|agence|agencia|agenzia|dienst|service)$/iu;

/** Words that stand before places and seldom before persons, in languages whose papers write datelines. */
const AT = ['in', 'near', 'aus', 'nach', 'en', 'em', 'i', 'w', 'till', 'från'];
/** Before a full stop no person is named in capitals, so there prepositions of both will do. */
const AT_OR_OF = [...AT, 'a', 'ad', 'da', 'di', 'på', 'te'];
const LETTER = /^\p{L}/u;
const SMALL_LETTER = /\p{Ll}/u;
/** Papers in English write no datelines with a full stop: there a sentence of one word stands so. */
const ENGLISH = /(?<![\p{L}'’])(?:the|of|and|was|were|is|said)(?![\p{L}'’])/iu;
/** A sentence of so many words at least follows: `Apple. Google. Meta.` are no places. */
const SENTENCE = /^\S+ \S+ \S+ \S/u;
const FULL_STOP = /[.!?] /u;
/** What is said behind a name is a question: an interview. */
const ASKS = /^[^.!?]{0,300}\?/u;
const FUNCTIONS: ReadonlySet<string> = new Set(Object.values(functions).flat());

interface Form {
  readonly pattern: RegExp;
  readonly reason: string;
  /** What must hold of the dateline and of the text behind it. */
  readonly holds: (written: Written) => boolean;
}

/** A head that has the shape of a dateline. */
interface Written {
  /** Its first part, and what stands behind the comma. */
  readonly place: string;
  readonly further: readonly string[];
  readonly source: string;
  readonly after: string;
  /** Whether something happens there, by the other lines and the text behind. */
  readonly isLocated: (words?: readonly string[]) => boolean;
}

/** A region in small letters or cut short, or a day: not a second firm in capitals. */
const isRegion = (part: string) => hasDay(part) || part.endsWith('.') || SMALL_LETTER.test(part);

const isKnown = (place: string) => PLACES.has(place.toLowerCase());

const FORMS: readonly Form[] = [
  {
    pattern: BRACKETS,
    reason: 'opens the story with a place and a source in brackets',
    holds: ({ place, further, source, isLocated }) =>
      isCapitals(place) ? WIRE.test(source) || further.some(isRegion) || isLocated() : isKnown(place),
  },
  {
    pattern: DASH,
    reason: 'opens the story with a place and a dash',
    holds: ({ place, further, after, isLocated }) =>
      isCapitals(place) ? further.some(isRegion) || isLocated() : isKnown(place) && goesOnLikeProse(after),
  },
  {
    pattern: STOP,
    reason: 'opens the story with a place and a full stop',
    holds: ({ place, after, isLocated }) =>
      !ENGLISH.test(after) && opensSentence(after) && (isCapitals(place) ? isLocated(AT_OR_OF) : isKnown(place)),
  },
  {
    pattern: COLON,
    reason: 'opens the story with a place and a colon',
    holds: ({ place, after, isLocated }) => isCapitals(place) && !ASKS.test(after) && isLocated(),
  },
];

/** `Die Fähre ...`, not the second club of `Roma - Lazio ...` nor the aside of `Berlin – Hauptstadt – wächst`. */
const goesOnLikeProse = (after: string) => FUNCTIONS.has(after.slice(0, after.indexOf(' ')).toLowerCase());

const opensSentence = (after: string) => SENTENCE.test(after.split(FULL_STOP, 1)[0] ?? '');

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

/** The place and the rest of a head that a form fits. */
function fits(
  { pattern }: Form,
  text: string,
): (Pick<Written, 'place' | 'further' | 'source'> & { end: number }) | null {
  const match = pattern.exec(text.slice(0, LONGEST));
  if (match === null) return null;
  const end = match[0].length;
  const [all, written = '', source = ''] = match;
  if (!isPlaceAndDay(written) || !proseAfter(text, all.length)) return null;
  const [first = '', ...further] = written.trim().split(/ ?, ?/u);
  const place = trimMarks(first, ' .');
  if (place.length < SHORTEST || place.split(' ').length > MOST_WORDS) return null;
  return { place, further, source, end };
}

function datelineOf(candidates: readonly Candidate[], index: number, text: string): OpeningDateline | null {
  for (const form of FORMS) {
    const found = fits(form, text);
    if (found === null) continue;
    const after = text.slice(found.end);
    const others = candidates.flatMap(({ line }, i) => (i === index ? [] : [line.text]));
    const isLocated: Written['isLocated'] = (words = AT) =>
      [...others, after].some(other => locates(other, found.place, words));
    // one of several: who speaks in turn, or the countries of a round-up
    if (!form.holds({ ...found, after, isLocated }) || others.some(other => fits(form, other) !== null)) continue;
    const length = text.slice(0, found.end).trimEnd().length;
    return { index, length, textFrom: found.end, named: { label: 'dateline', reason: form.reason } };
  }
  return null;
}

/** Whether a text says that something happens at a place: `in Halm`, for `HALM`; what it writes in capitals is a firm. */
function locates(text: string, place: string, words: readonly string[]): boolean {
  const name = place.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());
  // `By Jane Doe, Halm`
  if (text.endsWith(`, ${name}`)) return true;
  return words.some(word => {
    const phrase = `${word} ${name}`;
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      if (!LETTER.test(text.slice(at + phrase.length)) && (at === 0 || text.charAt(at - 1) === ' ')) return true;
    return false;
  });
}

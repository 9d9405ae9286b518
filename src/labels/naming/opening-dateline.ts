import {
  AT,
  AT_OR_TO,
  hasDay,
  isCapitals,
  isPlaceAndDay,
  PLACES,
  proseAfter,
} from '../../reading/datelines/place-and-day.js';
import { phraseGroup } from '../../reading/matching/phrases.js';
import { trimMarks } from '../../reading/matching/trim.js';
import words from '../../reading/words/dateline.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import { isFunctionWord } from '../word-hash.js';

/**
 * The dateline with which a story opens, where its place is in no list. The rule for datelines looks at any line of a page,
 * where the same marks stand in glossaries, tables and captions; at the head of the story, with the place named once more
 * in its text, less will do.
 *
 * Accepts: `HALM (Harbour Wire) - The ...`, `HALM, Ore., May 3 (abc) -- The ...`, `HALM, Ore. - The ...`; where the story says `in Halm`
 * also `HALM (HW) - The ...`, `HALM—The ...`, `HALM. Die ...`, `HALM: The ...`; of known places `Berlin - Die ...`, `Berlin. Die ...` and `Delhi: The ...`.
 *
 * Refuses: `Key Takeaway - The ...`, `IKEA - The ...`, `Roma - Lazio finisce ...`, `Winter. Die ...`, `London. Paris. Milan.`, `STORM: The ...`,
 * `MESSI (Barcelona) - The ...`, `SAMSUNG, LG — Two ...`, `HERALD: What is ...?`, a form with which more lines begin, and below the second
 * paragraph all but `HALM, Ore., May 3 (abc) -- The ...`.
 */

/** Paragraphs looked at; a standfirst can stand above the first one, and above the copy of a press release some bullets. */
const PARAGRAPHS = 2;
const PARAGRAPHS_OF_RELEASE = 5;
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
const WIRE = new RegExp(`${phraseGroup(words.wire)}$`, 'iu');

/** `Shares in Halm`: what has its `in` from these is a firm, a person, a thing. */
const OF_A_FIRM = new RegExp(`${phraseGroup(words.ofFirm)} $`, 'iu');
/** `Ore.`, `N.S.`, but no firm: `Inc.` */
const SHORT_REGION = /^(?!(?:Inc|Corp|Ltd|Co|Bros|Jr|Sr)\.)(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{L}{1,5}\.)$/u;
const LETTER = /^\p{L}/u;
/** `in Siemens Werken`: a name that goes on. */
const NAME_GOES_ON = /^ \p{Lu}/u;
const LONGEST_BEFORE = 20;
/** Papers in English write no datelines with a full stop: there a sentence of one word stands so. */
const ENGLISH = /(?<![\p{L}'’])(?:the|of|and|was|were|is|said)(?![\p{L}'’])/iu;
/** A sentence of so many words at least follows: `Apple. Google. Meta.` are no places. */
const SENTENCE = /^\S+ \S+ \S+ \S/u;
const FULL_STOP = /[.!?] /u;
/** What is said behind a name is a question: an interview. */
const ASKS = /^[^.!?]{0,300}\?/u;

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

const isKnown = (place: string) => PLACES.has(place.toLowerCase());

/** A region cut short, a known place, or a day: not the second of two firms. */
const isRegion = (part: string) => hasDay(part) || SHORT_REGION.test(part) || isKnown(part);

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
      !ENGLISH.test(after) && opensSentence(after) && (isCapitals(place) ? isLocated(AT_OR_TO) : isKnown(place)),
  },
  {
    pattern: COLON,
    reason: 'opens the story with a place and a colon',
    holds: ({ place, after, isLocated }) => !ASKS.test(after) && (isCapitals(place) ? isLocated() : isKnown(place)),
  },
];

const FORMS_OF_RELEASES: readonly Form[] = [
  {
    pattern: BRACKETS,
    reason: 'opens the copy of a press release with a place, a day and a source',
    holds: ({ place, further }) => isCapitals(place) && further.some(hasDay),
  },
];

/** `Die Fähre ...`, not the second club of `Roma - Lazio ...` nor the aside of `Berlin – Hauptstadt – wächst`. */
const goesOnLikeProse = (after: string) => isFunctionWord(after.slice(0, after.indexOf(' ')));

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
  let seen = 0;
  for (
    let index = body.indexOf(true);
    index >= 0 && seen < PARAGRAPHS_OF_RELEASE;
    index = body.indexOf(true, index + 1)
  ) {
    const { claim, shape, line } = candidates[index] as Candidate;
    if (claim?.label === 'dateline') return null;
    if (shape.words < PARAGRAPH_WORDS) continue;
    seen++;
    const forms = seen <= PARAGRAPHS ? FORMS : FORMS_OF_RELEASES;
    const found = claim === null && line.bullet === undefined ? datelineOf(candidates, index, forms) : null;
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
  const [, written = '', source = ''] = match;
  if (!isPlaceAndDay(written) || !proseAfter(text, end)) return null;
  const [first = '', ...further] = written.trim().split(/ ?, ?/u);
  const place = trimMarks(first, ' .');
  if (place.length < SHORTEST || place.split(' ').length > MOST_WORDS) return null;
  return { place, further, source, end };
}

function datelineOf(candidates: readonly Candidate[], index: number, forms: readonly Form[]): OpeningDateline | null {
  const { text } = (candidates[index] as Candidate).line; // one of the body
  for (const form of forms) {
    const found = fits(form, text);
    if (found === null) continue;
    const after = text.slice(found.end);
    const others = candidates.flatMap(({ line }, i) => (i === index ? [] : [line.text]));
    // `By Jane Doe, Halm`
    const isSigned = candidates.some(
      ({ line, claim }) => claim?.label === 'byline' && line.text.endsWith(`, ${named(found.place)}`),
    );
    const isLocated: Written['isLocated'] = (words = AT) =>
      isSigned || [...others, after].some(other => locates(other, found.place, words));
    // one of several: who speaks in turn, or the countries of a round-up
    if (!form.holds({ ...found, after, isLocated }) || others.some(other => fits(form, other) !== null)) continue;
    const length = text.slice(0, found.end).trimEnd().length;
    return { index, length, textFrom: found.end, named: { label: 'dateline', reason: form.reason } };
  }
  return null;
}

/** Whether a text says that something happens at a place: `in Halm`, for `HALM`; what it writes in capitals is a firm. */
function locates(text: string, place: string, words: readonly string[]): boolean {
  const name = named(place);
  return words.some(word => {
    const phrase = `${word} ${name}`;
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
      if (isPlaceAt(text, at, at + phrase.length)) return true;
    return false;
  });
}

/** Whether what stands at [from, to) of a text is a preposition and a place, by what stands around it. */
function isPlaceAt(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 2);
  if (LETTER.test(after) || NAME_GOES_ON.test(after)) return false;
  return (
    from === 0 ||
    (text.charAt(from - 1) === ' ' && !OF_A_FIRM.test(text.slice(Math.max(0, from - LONGEST_BEFORE), from)))
  );
}

/** `Halm` of `HALM`. */
const named = (place: string) => place.replace(/\p{L}+/gu, word => word.charAt(0) + word.slice(1).toLowerCase());

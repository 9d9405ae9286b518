import { isLoneMarker } from '../../reading/bylines/lone.js';
import type { Candidate } from '../candidate.js';
import type { Label } from '../labels.js';

/** Where on a page its byline and its date may stand: around the headline, the first lines of the text and its end. */

/** A page, its story's edges and the lines near it. */
export interface Neighbourhood {
  readonly candidates: readonly Candidate[];
  readonly body: readonly boolean[];
  readonly headline: number | null;
  /** The headline; of a page's title the copy that stands nearest above the text. Without one the text begins here. */
  readonly anchor: number;
  /** First line of the body below the headline, last line of the body; -1 without one. */
  readonly first: number;
  readonly last: number;
  /** The lines worth a look, in the order of the page. */
  readonly lines: readonly number[];
}

/** Lines above the headline, below it, around the head and the end of the text that may be anything. */
const ABOVE = 8;
const BELOW = 24;
const ABOVE_TEXT = 16;
const INTO_TEXT = 8;
const BEFORE_END = 3;
const BEHIND_END = 12;
const FIRST_LINES = 3;
/** A single word is the marker of a byline, or a name, only right there. */
const WORD_ABOVE = 4;
const WORD_INTO_TEXT = 2;
/** Those of which a rule has said that they sign something may stand farther, those that it took for a date farther still. */
const FAR_ABOVE = 20;
const FAR_INTO_TEXT = 16;
const FAR_BEHIND_END = 25;
const FARTHEST = 45;
/** How far before the end of the text a name above a note that begins with it is looked for. */
const NOTES = 40;
/** Lines that are looked at of a page without text. */
const MOST_WITHOUT_TEXT = 300;
/** Of what may stand far from the story only the first are looked at: every signature is weighed against all others. */
const MOST_CARDS = 20;
const MOST_FAR_SIGNERS = 100;
const MOST_FAR_RIGHTS = 20;
const MOST_FAR_DATES = 200;

const SHORTEST_TITLE = 12;
/** A headline among so many first lines is the title of the page, which stands again above the text. */
const TITLE_LINES = 3;
const MOST_NAME_WORDS = 4;
const FEWEST_NOTE_WORDS = 7;

function anchorOf(candidates: readonly Candidate[], headline: number | null, first: number): number {
  if (headline === null) return Math.max(0, first);
  if (headline >= TITLE_LINES) return headline;
  const title = (candidates[headline]?.line.text ?? '').toLowerCase();
  for (let i = Math.min(candidates.length - 1, first + 1); i > headline; i -= 1) {
    const text = candidates[i]?.line.text ?? '';
    if (text.length < SHORTEST_TITLE || text.length > title.length || text.length * 2 < title.length) continue;
    if (title.startsWith(text.toLowerCase())) return i;
  }
  return headline;
}

const SHORTEST_MARKER = 6;
const LONGEST_MARKER = 24;
const MOST_MARKER_WORDS = 3;
/** `By —` */
const LONGEST_BY = 5;
/** The last characters of `Author:`, `Written by`, `WRITTEN BY`. */
const COLON = 0x3a;
const SMALL_Y = 0x79;
const CAPITAL_Y = 0x59;

/** Whether a line is nothing but a marker of several words, or one with a colon. */
function isSpelledOut({ line: { text }, shape }: Candidate): boolean {
  const { length } = text;
  if (shape.words > MOST_MARKER_WORDS || length < SHORTEST_MARKER || length > LONGEST_MARKER) return false;
  const last = text.charCodeAt(length - 1);
  return (last === COLON || last === SMALL_Y || last === CAPITAL_Y) && isLoneMarker(text);
}

const SIGNS: ReadonlySet<Label> = new Set(['byline', 'author-bio']);

/** A page and the edges of its story. */
type Place = Omit<Neighbourhood, 'lines'>;

/** The edges of the story; a headline that decoding took for body is none of its lines. */
function placeOf(candidates: readonly Candidate[], body: readonly boolean[], headline: number | null): Place {
  let last = body.lastIndexOf(true);
  if (last === headline) last = body.lastIndexOf(true, last - 1);
  let first = body.indexOf(true, headline === null ? 0 : headline + 1);
  if (first < 0) first = body.indexOf(true) === headline ? -1 : body.indexOf(true);
  return { candidates, body, headline, anchor: anchorOf(candidates, headline, first), first, last };
}

/** A line so near the headline or an end of the text that it may be anything; a word alone is nearer still. */
function isNear({ candidates, anchor, first, last }: Place, i: number): boolean {
  const near =
    (i >= anchor - ABOVE && i <= anchor + BELOW) ||
    (i >= first - ABOVE_TEXT && i <= first + INTO_TEXT) ||
    (i >= last - BEFORE_END && i <= last + BEHIND_END);
  if (!near) return false;
  const word = (candidates[i]?.shape.words ?? 0) <= 1 && candidates[i]?.shape.digitShare === 0;
  return !word || (i >= anchor - WORD_ABOVE && i <= first + WORD_INTO_TEXT);
}

/** A line farther away of which a rule has said that it signs something. */
function signsFar({ candidates, anchor, first, last }: Place, i: number): boolean {
  const label = candidates[i]?.claim?.label;
  if (label === undefined || !SIGNS.has(label)) return false;
  return (i >= anchor - FAR_ABOVE && i <= first + FAR_INTO_TEXT) || (i > last && i <= last + FAR_BEHIND_END);
}

/** `By —` that no rule knows, above such a line. */
function isByAbove(place: Place, i: number): boolean {
  const { line, claim } = place.candidates[i] as Candidate; // a line of the page
  if (claim !== null || place.candidates[i + 1]?.claim?.label !== 'byline') return false;
  return line.text.length <= LONGEST_BY && isLoneMarker(line.text) && signsFar(place, i + 1);
}

const isFarRights = ({ candidates, last }: Place, i: number) => i > last && candidates[i]?.claim?.label === 'copyright';

const isFarDate = ({ candidates, anchor, last }: Place, i: number) =>
  i >= anchor - FARTHEST && i <= last + FARTHEST && candidates[i]?.claim?.label === 'timestamp';

/** `Jane Doe` above `Jane Doe is a reporter ...` */
function isAboveNote({ candidates, first, last }: Place, i: number): boolean {
  if (i <= first || i < last - NOTES) return false;
  const { line, shape } = candidates[i] as Candidate; // a line of the page
  const below = candidates[i + 1];
  if (shape.words < 2 || shape.words > MOST_NAME_WORDS || below === undefined) return false;
  return below.shape.words > FEWEST_NOTE_WORDS && below.line.text.startsWith(line.text);
}

/** Says yes so many times. */
function yesTo(most: number): () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    return asked <= most;
  };
}

/** The lines worth a look, from the top of the page to its end: each is asked about once. */
function linesOf(place: Place): number[] {
  const { candidates, headline, anchor, first, last } = place;
  const start = Math.min(anchor, first) - FARTHEST;
  const end = last + FARTHEST + 1;
  const mayHoldRights = yesTo(MOST_FAR_RIGHTS);
  const mayHoldDate = yesTo(MOST_FAR_DATES);
  const mayBeCard = yesTo(MOST_CARDS);
  const maySign = yesTo(MOST_FAR_SIGNERS);

  const isWithin = (i: number) => i < FIRST_LINES || (first < 0 ? i < MOST_WITHOUT_TEXT : i >= start);
  const isWorthLooking = (i: number): boolean => {
    if (i < FIRST_LINES || first < 0) return true;
    // far below the story stands nothing of it but its copyright
    if (i >= end) return isFarRights(place, i) && mayHoldRights();
    if (isNear(place, i)) return true;
    // what is near does not count
    if ((signsFar(place, i) || isByAbove(place, i)) && maySign()) return true;
    if ((isFarRights(place, i) && mayHoldRights()) || (isFarDate(place, i) && mayHoldDate())) return true;
    return isAboveNote(place, i);
  };

  const lines: number[] = [];
  let card = -2;
  for (let i = 0; i < candidates.length; i += 1) {
    if (i === headline || !isWithin(i)) continue;
    // a card may stand anywhere: `Written by`, and the name below it
    if (isSpelledOut(candidates[i] as Candidate) && mayBeCard()) card = i; // i < candidates.length
    if (i === card || i === card + 1 || isWorthLooking(i)) lines.push(i);
  }
  return lines;
}

/**
 * Looks where the story stands.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @param headline index of the headline
 */
export function neighbourhoodOf(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number | null,
): Neighbourhood {
  const place = placeOf(candidates, body, headline);
  return { ...place, lines: linesOf(place) };
}

import { indicesWhere } from '../../lines/indices.js';
import { AT_OR_TO, isCapitals, NOT_PLACES, PLACES } from '../../reading/datelines/place-and-day.js';
import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';

/**
 * The dateline that stands on a line of its own, right above the first paragraph.
 *
 * Accepts: `HALM` below the headline, where the text has `in Halm`, `i Halm`, `Halm'da`, `Halm ilçesinde`; a place that is known.
 *
 * Refuses: `SPORT`, `HALM` above the headline or where a line stands between, `STORM` of which the text says nothing of this
 * kind, small letters, a line that a rule knows surely.
 */

const PARAGRAPH_WORDS = 8;
const MOST_WORDS = 3;
const LONGEST = 40;
const SHORTEST = 4;
/** A standfirst may stand above the first one. */
const FIRST_PARAGRAPHS = 2;
/** Paragraphs that may tell that it is a place. */
const PARAGRAPHS = 4;
const DOTTED = /i/gu;
const PLACE = /^\p{Lu}[\p{Lu}\p{M} .'’-]+$/u;
/** What stands before a place; and what Turkish puts behind one. */
const BEFORE = new RegExp(`(?<!\\p{L})(?:${[...AT_OR_TO, 'di', 'à', 'в', 'у', 'в городе'].join('|')}) $`, 'iu');
const BEHIND =
  /^(?:['’](?:[dt][ae]|[dt][ae]ki|[dt][ae]n|n[iı]n|[iı]n)(?!\p{L})| (?:ilçesi|ili|kenti|köyü|beldesi)(?:n[dei]|nde|nin)?)/iu;

/** Whether a text speaks of a place; it writes the name small but for the first letters. */
function isPlaceOf(text: string, name: string): boolean {
  // in Turkish the capital of `i` keeps its dot
  for (const folded of [text.toUpperCase(), text.replace(DOTTED, 'İ').toUpperCase()]) {
    if (folded.length !== text.length) continue;
    for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (text.slice(at, end) === name) continue;
      if (/^\p{L}/u.test(text.slice(end)) || !/^\p{Lu}/u.test(text.slice(at))) continue;
      if (BEFORE.test(text.slice(Math.max(0, at - 12), at)) || BEHIND.test(text.slice(end, end + 12))) return true;
    }
  }
  return false;
}

/**
 * Finds the line of its own that is the dateline.
 *
 * @param body for each candidate, whether it is body
 * @param headline index of the headline; null: there is none
 * @returns its index and its label; null where there is none
 * @example
 * loneDateline(candidates, body, 0) // for 'Bridge opens', 'HALM', 'The bridge in Halm is open again, the council said.'
 * // { index: 1, named: { label: 'dateline', reason: 'a place in capitals right above the first paragraph' } }
 */
export function loneDateline(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  headline: number | null,
): { readonly index: number; readonly named: Named } | null {
  if (headline === null) return null;
  const isHead = (i: number) => body[i] === true && (candidates[i] as Candidate).shape.words >= PARAGRAPH_WORDS; // one for each
  const heads = indicesWhere(candidates.length, isHead);
  for (const below of heads.slice(0, FIRST_PARAGRAPHS)) {
    const index = below - 1;
    if (index > headline && isLone(candidates, index)) {
      return { index, named: { label: 'dateline', reason: 'a place in capitals right above the first paragraph' } };
    }
  }
  return null;
}

/** Whether a line is a place in capitals, by the paragraphs below it. */
function isLone(candidates: readonly Candidate[], index: number): boolean {
  const { line, shape, claim } = candidates[index] as Candidate;
  const name = line.text;
  if (claim?.sure === true || name.length < SHORTEST || name.length > LONGEST || shape.words > MOST_WORDS) return false;
  if (!PLACE.test(name) || !isCapitals(name) || NOT_PLACES.has(name.toLowerCase())) return false;
  if (PLACES.has(name.toLowerCase())) return true;
  return candidates.slice(index + 1, index + 1 + PARAGRAPHS).some(({ line: { text } }) => isPlaceOf(text, name));
}

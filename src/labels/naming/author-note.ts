import { indicesWhere } from '../../lines/indices.js';
import { isPersonName } from '../../reading/bylines/person.js';
import { phraseGroup } from '../../reading/matching/phrases.js';
import words from '../../reading/words/author-bio.json' with { type: 'json' };
import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';

/**
 * The note on the author with which a story ends, known by the name that signs the story; where nobody does, by what the rule of
 * such notes says of one of the last two paragraphs, if the story names its bearer nowhere else.
 *
 * Accepts, among the last paragraphs of a story by Jane Doe: `Jane Doe is the head of the Halm Institute.`, `Dr. Jane Doe, who
 * ...`, `(Jane Doe teaches ...)`, `Jane is a baker who ...`, and below it `She lives in ...`, `Follow her ...`.
 *
 * Refuses: the same further up, or on a page of a few lines; `Jane Doe’s boat ...`, `Jane Doe: How so?`, `Jane Doe How so?`, `Jane said
 * ...`, `Jane is survived by ...`, a given name of which the story has told; notes on firms that sign as authors, for their stories
 * speak of them. Names without a blank, as those of East Asia, are not looked for.
 */

/** Paragraphs that may stand below the beginning of the note: it goes on, or an appeal follows. */
const MOST_BELOW = 4;
/** Paragraphs that stand above it at least. */
const FEWEST_ABOVE = 3;
/** Characters behind the name. */
const SHORTEST = 25;
const SHORTEST_GIVEN = 3;
/** So often a story may name somebody of the author's given name; more often it is about that one. */
const MOST_TOLD = 2;

/** Where nobody of the name signs, it is one of the last so many. */
const MOST_UNSIGNED = 2;
/** A name of two to four words, and the last of them. */
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2} (\p{Lu}[\p{L}’'-]{1,30})(?=,| \p{Ll})/u;

const MARKS = /^[([*_–—-]{1,2} ?/u;
const TITLE = /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )+/u;
/** Behind a whole name; a speaker's is followed by what is said. */
const BEHIND_NAME = /^(?:,| [\p{Ll}/(])/u;
/** Behind a given name, of which another may be told in the news: what its bearer is, or does for a paper. */
const BEHIND_GIVEN = new RegExp(`^ (?:${phraseGroup(words.does)} |(?:is|was) \\p{Lu})`, 'u');
/** How the note goes on, or says where to reach its author. */
const GOES_ON = new RegExp(`^(?:${phraseGroup(words.pronouns)}(?!\\p{L})|.{0,80}@)`, 'iu');

const withoutTitle = (name: string) => name.replace(TITLE, '');
const givenOf = (name: string) => name.slice(0, Math.max(0, name.indexOf(' ')));

/** Whether a paragraph that begins with a name, or a given name, goes on with what its bearer is or does. */
const tellsWho = (name: string, text: string) =>
  BEHIND_GIVEN.test(text.slice(text.startsWith(name) ? name.length : givenOf(name).length));

/** Whether a paragraph begins with a name, or with the given name and what its bearer is or does. */
function isNoteOn(name: string, text: string, textAbove: () => string): boolean {
  const given = givenOf(name);
  if (given.length < SHORTEST_GIVEN || !text.startsWith(given) || text.length < name.length + SHORTEST) return false;
  if (text.startsWith(name)) return BEHIND_NAME.test(text.slice(name.length));
  return tellsWho(name, text) && textAbove().split(given).length <= MOST_TOLD;
}

/** Whether a paragraph tells who its author is, whom the story names nowhere else, as it would one of whom it tells. */
function isNoteOnAnybody(candidate: Candidate | undefined, textAbove: () => string): boolean {
  if (candidate?.claim?.label !== 'author-bio') return false;
  const [name = '', family = ''] = FULL_NAME.exec(candidate.line.text) ?? [];
  return isPersonName(name) && !textAbove().includes(family);
}

const NOTE: Named = { label: 'author-bio', reason: 'a note on the author at the end of the story' };

/**
 * Names the lines of the note on the author, which are no part of the body, even where decoding took them for it.
 *
 * @param body for each candidate, whether it is body
 * @param authors who signs the story
 * @returns the names by index of the line
 * @example
 * authorNote(candidates, body, ['Jane Doe']).get(9) // { label: 'author-bio', reason: 'a note on the author at the end of the story' }
 */
export function authorNote(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  authors: readonly string[],
): ReadonlyMap<number, Named> {
  const names = authors.map(withoutTitle).filter(isPersonName);
  const kept = indicesWhere(candidates.length, i => body[i] === true);
  const textOf = (i: number) => withoutTitle(candidates[i]?.line.text.replace(MARKS, '') ?? '');
  const from = Math.max(FEWEST_ABOVE, kept.length - 1 - MOST_BELOW);
  const last = kept.slice(from);
  const textAbove = (k: number) =>
    kept
      .slice(0, from + k)
      .map(textOf)
      .join('\n');
  const signed = last.findIndex((i, k) => names.some(name => isNoteOn(name, textOf(i), () => textAbove(k))));
  const isLast = (k: number) => k >= last.length - MOST_UNSIGNED;
  const begins =
    signed >= 0 || names.length > 0
      ? signed
      : last.findIndex((i, k) => isLast(k) && isNoteOnAnybody(candidates[i], () => textAbove(k)));
  if (begins < 0) return new Map();
  const begun = textOf(last[begins] as number); // found
  const isSure = names.some(name => begun.startsWith(givenOf(name)) && tellsWho(name, begun));
  const goesOn = (i: number) =>
    isSure || GOES_ON.test(textOf(i)) || names.some(name => textOf(i).startsWith(givenOf(name)));
  const end = last.slice(begins + 1).findIndex(i => !goesOn(i));
  return new Map(last.slice(begins, end < 0 ? last.length : begins + 1 + end).map(i => [i, NOTE]));
}

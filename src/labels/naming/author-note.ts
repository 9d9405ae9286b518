import type { Candidate } from '../candidate.js';
import type { Named } from '../labels.js';
import { isPersonName } from '../signature/person.js';
import words from '../words/author-bio.json' with { type: 'json' };

/**
 * The note on the author with which a story ends, known by the name that signs the story.
 *
 * Accepts, among the last paragraphs of a story by Jane Doe: `Jane Doe is the head of the Halm Institute.`, `Dr. Jane Doe, who
 * ...`, `(Jane Doe teaches ...)`, `Jane is a baker who ...`, and what stands below it.
 *
 * Refuses: the same further up, or on a page of a few lines; `Jane Doe’s boat ...`, `Jane Doe: How so?`, `Jane said ...`; notes
 * on firms that sign as authors, for their stories speak of them.
 */

/** Paragraphs that may stand below the beginning of the note: it goes on, or an appeal follows. */
const MOST_BELOW = 4;
/** Paragraphs that stand above it at least. */
const FEWEST_ABOVE = 3;
/** Characters behind the name. */
const SHORTEST = 25;
const SHORTEST_GIVEN = 3;

const MARKS = /^[([*_–—-]{1,2} ?/u;
const TITLE = /^(?:Dr|Prof|Mr|Mrs|Ms)\.? /u;
const BEHIND_NAME = /^[ ,]/u;
const DOES = new Set(Object.values(words.does).flat());

const withoutTitle = (name: string) => name.replace(TITLE, '');

/** Whether a paragraph begins with a name, or with the given name and what its bearer is or does. */
function isNoteOn(name: string, text: string): boolean {
  const given = name.slice(0, Math.max(0, name.indexOf(' ')));
  if (given.length < SHORTEST_GIVEN || !text.startsWith(given) || text.length < name.length + SHORTEST) return false;
  if (text.startsWith(name)) return BEHIND_NAME.test(text.slice(name.length));
  return DOES.has(text.slice(given.length).split(' ', 2)[1] ?? '') && text.charAt(given.length) === ' ';
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
  if (names.length === 0) return new Map();
  const kept = candidates.flatMap((_, i) => (body[i] === true ? i : []));
  const from = Math.max(FEWEST_ABOVE, kept.length - 1 - MOST_BELOW);
  const begins = kept.slice(from).findIndex(i => {
    const text = withoutTitle(candidates[i]?.line.text.replace(MARKS, '') ?? '');
    return names.some(name => isNoteOn(name, text));
  });
  return new Map(begins < 0 ? [] : kept.slice(from + begins).map(i => [i, NOTE]));
}

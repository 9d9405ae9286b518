import type { Candidate } from '../candidate.js';

/**
 * Short lines of speech with which a story opens, above its first paragraph: alone they look like buttons.
 *
 * Accepts: `"Is it here?"` / `"Not yet."`, `– Il est là ?` / `– Pas encore.`, `—¿Ya llegó?` / `—Todavía no.` right above the text.
 *
 * Refuses: a single such line; lines in quotation marks without a stop within (`"Titanic"`); lines with dashes none of which
 * asks or calls (`– Pier closed.`), for they may be a list; lines that a rule has claimed; what stands farther up.
 */

const FEWEST = 2;
const MOST = 12;
const MOST_WORDS = 20;
const QUOTED =
  /^(?:"[^"]{1,200}[.!?…,]"|“[^“”]{1,200}[.!?…,]”|„[^„“”]{1,200}[.!?…,][“”]|«[^«»]{1,200}[.!?…,] ?»|»[^«»]{1,200}[.!?…,]«)$/u;
const DASHED = /^[–—] ?[\p{Lu}¿¡].{0,200}[.!?…]$/u;
const CALLS = /[?!]$/u;

/** Whether a line is nothing but speech: in quotation marks, or behind a dash. */
const isSpoken = ({ line: { text }, shape, claim }: Candidate): boolean =>
  claim === null && shape.words <= MOST_WORDS && (QUOTED.test(text) || DASHED.test(text));

/**
 * The body with the speech in it that stands right above its first line.
 *
 * @param body for each candidate, whether decoding found it to be body
 * @returns the same list where there is no such speech
 * @example
 * withDialogue([title, '"Is it here?"', '"Not yet."', text], [false, false, false, true]) // [false, true, true, true]
 */
export function withDialogue(candidates: readonly Candidate[], body: readonly boolean[]): readonly boolean[] {
  // some of the speech may have been found to be body
  let to = Math.max(0, body.indexOf(true));
  while (to < candidates.length && isSpoken(candidates[to] as Candidate)) to += 1;
  if (body[to] !== true) return body;
  let from = to;
  while (from > 0 && to - from < MOST && isSpoken(candidates[from - 1] as Candidate)) from -= 1;
  const texts = candidates.slice(from, to).map(({ line: { text } }) => text);
  if (texts.length < FEWEST || !(texts.every(text => QUOTED.test(text)) || texts.some(text => CALLS.test(text))))
    return body;
  return body.map((isBody, i) => isBody || (i >= from && i < to));
}

import { type Diagnostic, diagnostic } from '../diagnostics.js';
import { c1 } from './c1.js';
import { type Document, makeDocument } from './document.js';
import { apply, compose, type Edits, NONE } from './edits.js';
import { entities } from './entities.js';
import { invisibles } from './invisibles.js';
import { lineEnds } from './line-ends.js';
import { linkNumbers } from './link-numbers.js';
import { mailLinks } from './mail-links.js';
import { markdown } from './markdown.js';
import { mojibake } from './mojibake.js';
import { nfc } from './nfc.js';
import { quoteMarks } from './quote-marks.js';
import { spaces } from './spaces.js';
import type { Step } from './step.js';
import { surrogates } from './surrogates.js';
import { surveyor } from './survey.js';
import { tags } from './tags.js';
import { terminal } from './terminal.js';

export { decode } from './decode.js';
export type { Document } from './document.js';

/**
 * What is done to a text, in this order. Entities come first, for they can stand for anything that the others look for.
 * Mojibake must see the no-break spaces, soft hyphens and controls that are half of a character in it, so it and C1 come
 * before the steps that take those out; terminal sequences go before the controls that they begin and end with; line ends
 * must be `\n` before blanks are looked at line by line. The marks of pages that were written out for reading come last, once
 * every character is what it was meant to be.
 */
const STEPS: readonly Step[] = [
  surrogates,
  entities,
  mojibake,
  c1,
  lineEnds,
  terminal,
  tags,
  invisibles,
  spaces,
  nfc,
  quoteMarks,
  linkNumbers,
  mailLinks,
  markdown,
];

/** What of a text concerns which step. */
const survey = surveyor(STEPS);

/** Rounds are needed when a step uncovers work for an earlier one; only text made to do so needs more than three. */
const MOST_ROUNDS = 12;

/** Number of stretches that edits change: edits that touch are one. */
const stretches = (edits: Edits) => edits.filter((edit, at) => edit.from !== edits[at - 1]?.to).length;

/**
 * Cleans a text: all steps, round after round, until none has anything left to do, so that a clean text stays as it is.
 *
 * @param source any string, also one with lone surrogates
 * @returns the source with its cleaned text and the way back; `mojibake-repaired` among the diagnostics, with the number
 *   of stretches, where there were any
 * @example
 * const { text, toSource } = cleanText('Q&amp;A\r\n');
 * text // 'Q&A\n'
 * toSource([1, 2]) // [1, 6]
 */
export function cleanText(source: string): Document {
  let text = source;
  let seen = survey(text);
  let all: Edits = NONE;
  let repaired = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = text;
    for (const step of STEPS) {
      if (!seen.concerns(step)) continue;
      const edits = step.edits(text, seen.places(step));
      if (edits.length === 0) continue;
      if (step === mojibake || step === c1) repaired += stretches(edits);
      all = compose(all, text, edits);
      text = apply(text, edits);
      seen = seen.after(edits, text);
    }
    if (text === before) break;
  }
  const diagnostics: Diagnostic[] = repaired === 0 ? [] : [diagnostic('mojibake-repaired', { count: repaired })];
  return makeDocument(source, text, all, diagnostics);
}

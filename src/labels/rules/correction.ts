import { isCorrectionHeading } from '../../reading/correction-heading.js';
import { phraseGroup, startPhrase } from '../../reading/matching/phrases.js';
import words from '../../reading/words/correction.json' with { type: 'json' };
import type { Rule } from '../rule.js';

/**
 * A correction, a clarification or a note by the editors on the story itself.
 *
 * Accepts: `Correction: ...`, `CLARIFICATION — ...`, `Correction (May 3): ...`, `An earlier version of this article misstated ...`,
 * `This story has been updated to ...`, `Editor's note: ...`, `Korrektur: ...`, `Anm. d. Red.: ...`, `Rectificatif : ...`,
 * `Fe de errores`, `Erramos: ...`, `Rettifica: ...`, `In een eerdere versie van dit artikel ...`.
 *
 * Refuses: `Corrections officers said ...`, `Correction facilities ...`, `A correction in stock prices ...`,
 * `An earlier version of this aircraft ...`, `This story has been told before ...`.
 */

const LONGEST = 1200;

const OPENING = /^[(["“*_—–-]{0,3} ?\p{L}/u;
/** What stands behind `Correction`: a day perhaps, then a colon or a dash. */
const LABELLED =
  /^(?: ?[([][^()\n]{1,40}[)\]]|[ ,]{1,2}(?:\p{L}{3,9}\.? )?\d[^:\n]{0,24})? ?(?:[:：]| [–—-] |[–—]) ?[^ ]/u;
const NOTED = /^\.? ?(?:[:：]| [–—-] |[–—]|,)/u;
const labels = startPhrase(words.label);
const sentences = startPhrase(words.sentence);
const notes = startPhrase(words.note);
const ABOUT = new RegExp(`(?<![\\p{L}])${phraseGroup(words.about)}(?![\\p{L}])`, 'iu');
const MENDS = new RegExp(phraseGroup(words.mends), 'iu');

export const correction: Rule = {
  label: 'correction',
  cues: [labels, isCorrectionHeading, sentences, notes],
  find: line => {
    const { text } = line;
    if (text.length < 5 || text.length > LONGEST) return null;
    const label = labels(text);
    const sentence = sentences(text);
    const note = notes(text);
    const headed = isCorrectionHeading(text);
    if (!(label > 0 || sentence > 0 || note > 0 || headed) || !OPENING.test(text)) return null;
    if (label > 0 && LABELLED.test(text.slice(label, label + 90)))
      return { reason: 'begins with Correction', sure: true };
    if (headed) return { reason: 'is the heading of a correction', sure: false };
    if (sentence > 0 && ABOUT.test(text.slice(0, sentence + 60))) {
      return { reason: 'speaks of an earlier version of the story', sure: true };
    }
    if (note === 0 || !NOTED.test(text.slice(note, note + 4))) return null;
    return MENDS.test(text.slice(0, 400))
      ? { reason: "an editor's note that corrects", sure: true }
      : { reason: "begins with Editor's note", sure: false };
  },
};

import { phraseSet } from '../../reading/matching/phrases.js';
import { trimMarks } from '../../reading/matching/trim.js';
import words from '../../reading/words/speech.json' with { type: 'json' };
import { type Candidate, decidedAgainst } from '../candidate.js';

/**
 * Speech with its speaker: a line that opens with a quotation and says right behind it who spoke, or a sentence that
 * opens with the speaker and reports what was said.
 *
 * Accepts: `"We wait," he said.`, `„Wir warten“, sagte die Wirtin.`, `“Not today,” the mayor told reporters. “Perhaps tomorrow.”`,
 * `The harbour board said the pier would open in May.`
 *
 * Refuses: `"We wait"`, `"The Harbour" opens in May.`, `"The Last Ferry," a film by Ann Mbeki, is said to be long.`,
 * `What the mayor said`, `Said to be the oldest pier of the coast.`
 */

const VERBS = phraseSet(words.verb);
const OPENING = '"“„«»‘';
const CLOSING = '"”“»«’';
const BEFORE_CLOSING = ',.!?…';
/** The verb stands among so many words behind the quotation. */
const REACH = 3;
const LONGEST_REACH = 60;
/** The quotation is over after so many characters. */
const LONGEST = 600;
/** The speaker takes no more words than this. */
const LONGEST_SPEAKER = 5;
const LONGEST_SPEAKER_REACH = 80;
/** With fewer words than this behind the verb nothing is reported. */
const LEAST_REPORTED = 3;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?]["”“»]?$/u;

/**
 * Whether a line is speech with its speaker.
 *
 * @example
 * isSpeech('"We wait," he said.') // true
 */
export const isSpeech = (text: string): boolean =>
  OPENING.includes(text.charAt(0)) ? quotes(text) : CAPITAL.test(text) && SENTENCE_END.test(text) && reports(text);

const isVerb = (word: string) => VERBS.has(trimMarks(word.toLowerCase(), '.,:;'));

function reports(text: string): boolean {
  const words = text.slice(0, LONGEST_SPEAKER_REACH).split(' ', LONGEST_SPEAKER + 1 + LEAST_REPORTED);
  const verb = words.findIndex(isVerb);
  return verb > 0 && verb <= LONGEST_SPEAKER && words.length - 1 - verb >= LEAST_REPORTED;
}

function quotes(text: string): boolean {
  const end = Math.min(text.length, LONGEST);
  for (let i = 2; i < end; i++) {
    if (!CLOSING.includes(text.charAt(i))) continue;
    const after = text.charAt(i + 1) === ',' ? i + 2 : i + 1;
    if (after === i + 1 && !BEFORE_CLOSING.includes(text.charAt(i - 1))) continue;
    if (text.charAt(after) !== ' ') continue;
    const behind = text.slice(after + 1, after + LONGEST_REACH).split(' ', REACH);
    return behind.some(isVerb);
  }
  return false;
}

/** Speech beside a line that is kept needs no more chance than this. */
const LEAST_OF_SPEECH = 0.1;
/** Lines of a box or notice that interrupts a story. */
const LONGEST_INTERRUPTION = 4;

/**
 * Speech is story, however few its words are, where it stands beside the story. Lines that rules decided against stand
 * between the two where a box or a notice interrupts a story, and do not end it.
 *
 * @param body for each candidate, whether it was taken for body
 * @param chances of each candidate to be body, 0 to 1
 * @example
 * withSpeech([story, '"We wait," he said.'], [true, false], [0.9, 0.2]) // [true, true]
 */
export function withSpeech(
  candidates: readonly Candidate[],
  body: readonly boolean[],
  chances: Float64Array,
): boolean[] {
  const isKeptBeside = (i: number, step: 1 | -1): boolean => {
    let at = i + step;
    for (let left = LONGEST_INTERRUPTION; left > 0 && isInterruption(candidates[at]); left--) at += step;
    return body[at] === true;
  };
  return body.map((kept, i) => {
    if (kept || (chances[i] as number) < LEAST_OF_SPEECH) return kept;
    return (isKeptBeside(i, -1) || isKeptBeside(i, 1)) && isSpeech((candidates[i] as Candidate).line.text);
  });
}

const isInterruption = (candidate: Candidate | undefined) => candidate !== undefined && decidedAgainst(candidate);

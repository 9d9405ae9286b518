import { trimMarks } from './matching/trim.js';
import words from './words/speech.json' with { type: 'json' };

/**
 * Speech with its speaker: a line that opens with a quotation and says right behind it who spoke.
 *
 * Accepts: `"We wait," he said.`, `„Wir warten“, sagte die Wirtin.`, `“Not today,” the mayor told reporters. “Perhaps tomorrow.”`
 *
 * Refuses: `"We wait"`, `"The Harbour" opens in May.`, `He said: "We wait."`, `"The Last Ferry," a film by Ann Mbeki, is said to be long.`
 */

const VERBS = new Set(Object.values(words.verb).flat());
const OPENING = '"“„«»‘';
const CLOSING = '"”“»«’';
const BEFORE_CLOSING = ',.!?…';
/** The verb stands among so many words behind the quotation. */
const REACH = 3;
const LONGEST_REACH = 60;
/** The quotation is over after so many characters. */
const LONGEST = 600;

/**
 * Whether a line is speech with its speaker.
 *
 * @example
 * isSpeech('"We wait," he said.') // true
 */
export function isSpeech(text: string): boolean {
  if (!OPENING.includes(text.charAt(0))) return false;
  const end = Math.min(text.length, LONGEST);
  for (let i = 2; i < end; i++) {
    if (!CLOSING.includes(text.charAt(i))) continue;
    const after = text.charAt(i + 1) === ',' ? i + 2 : i + 1;
    if (after === i + 1 && !BEFORE_CLOSING.includes(text.charAt(i - 1))) continue;
    if (text.charAt(after) !== ' ') continue;
    const behind = text.slice(after + 1, after + LONGEST_REACH).split(' ', REACH);
    return behind.some(word => VERBS.has(trimMarks(word.toLowerCase(), '.,:;')));
  }
  return false;
}

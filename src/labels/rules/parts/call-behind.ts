import { isLinkWord } from '../../../lines/link-words.js';
import { endPhrase, phraseSet } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/also-read.json' with { type: 'json' };
import { beginsCapitalised, holdsSentenceEnd } from './link-text.js';

/**
 * A title with the words of its link behind it, on one line: what is left of a box between the paragraphs.
 *
 * Accepts: `Harbour fees rise again in a winter of storms Read more`; `‘We lost it all’: a night at HalmRead More`;
 * `Die Fähre fährt nach drei Wochen wieder Weiterlesen`.
 *
 * Refuses: `Why You Should Read More`; `How to get children to read more`; `Sieben Bücher zum Weiterlesen`; `The ferry runs again.
 * Read more`, whose sentence may be the story's.
 *
 * On labelled pages the 10 lines that are taken so are chrome.
 */

/** The words of links that no sentence ends with, but for their capital. */
export const callAtEnd = endPhrase(words.behind);

const LONGEST = 200;
const FEWEST_WORDS = 4;
/** Ended, or to be gone on with. */
const MARK_AT_END = /[.!?…,:;–—-]["'”’»)\]]{0,2} ?$/u;
/** A capital right behind the title, or only the first word with one: `... stormsRead More`, `... storms Read more`. */
const isWritten = (text: string, from: number) =>
  (from > 0 && text.charAt(from - 1) !== ' ') || !/ \p{Lu}/u.test(text.slice(from));
/** The last word of a text, without the marks around it. */
const LAST_WORD = /(\p{L}{1,30})[^\p{L}]{0,4}$/u;
/** What is behind one of these is a noun, or is done by somebody: `zum Weiterlesen`, `to Read More`. */
const GOVERNS = phraseSet(words.governs);

/**
 * Whether a line is a title and the words of its link.
 *
 * @example
 * isCalledBehind('Harbour fees rise again in winter Read more') // true
 * isCalledBehind('Why Children Should Read More')               // false
 */
export function isCalledBehind(text: string): boolean {
  const from = text.length <= LONGEST ? callAtEnd(text) : -1;
  if (from < 0) return false;
  const title = text.slice(0, from).trimEnd();
  if (!beginsCapitalised(text) || !beginsCapitalised(text.slice(from)) || !isWritten(text, from)) return false;
  if (MARK_AT_END.test(title) || holdsSentenceEnd(title) || title.split(' ').length < FEWEST_WORDS) return false;
  const last = (LAST_WORD.exec(title)?.[1] ?? '').toLowerCase();
  return !isLinkWord(last) && !GOVERNS.has(last);
}

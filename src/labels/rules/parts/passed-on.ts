import { phraseGroup, phraseSet, startPhrase, wholePhrase } from '../../../reading/matching/phrases.js';
import { NAME_LIKE } from '../../../reading/titles/site-suffix.js';
import words from '../../../reading/words/passed-on.json' with { type: 'json' };

/**
 * What telephones, mail programs, messengers and feeds add to a text that is passed on.
 *
 * Accepts: `Sent from my iPhone`; `Von meinem iPhone gesendet`; `Envoyé de mon Samsung`; `Get Outlook for iOS`; `Forwarded many
 * times`; `The post Ferry runs again at last appeared first on Halm Courier.`; `Der Beitrag ... erschien zuerst auf ...`;
 * `La entrada ... se publicó primero en ...`.
 * Refuses: `Sent from my village, the letter ...`; `Sent from my phone: how one picture ...`; `Von meinem Handy halte ich
 * nichts.`; `Outlook für 2026`; `The post office appeared first on the list.`; `Der Beitrag erschien zuerst auf der Insel.`;
 * `The article The Long Winter first appeared on Monday.`
 */

const isForwarded = wholePhrase(words.forwarded);
const sent = startPhrase(words.sent);
const post = startPhrase(words.post);
const LONGEST_SENT = 80;
const LONGEST_POST = 300;
/** What sends: without one of them no other words make such a line. */
const SENDERS = phraseSet(words.sender);
/** What may stand beside it, or the number of its model; any other word makes a sentence of the line. */
const BESIDE = phraseSet(words.beside);
const MODEL = /^\p{L}{0,2}\d{1,4}\p{L}?$/u;
/** What parts two words, or stands behind the last one. */
const BETWEEN = /(?:,? |(?<=\p{L}{3})-|\.?$)/u;
const FIRST = new RegExp(` ${phraseGroup(words.first)} ([^.!?]{2,80}(?:\\.[a-z]{2,10}){0,2})\\.?$`, 'u');
const DOMAIN = /\.[a-z]{2,10}$/u;
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u;
/** What stands between is a title: it begins with a capital and has several words. */
const TITLE = /^ ["'“‘„«¿¡]{0,2}[\p{Lu}\p{N}]/u;
const FEWEST_TITLE_WORDS = 3;

/** Whether nothing but what sends, and what it is called by, stands behind the phrase. */
function tellsSender(text: string): boolean {
  const end = text.length > LONGEST_SENT ? 0 : sent(text);
  if (end === 0) return false;
  const names = text.slice(end).toLowerCase().split(BETWEEN).filter(Boolean);
  return (
    names.some(name => SENDERS.has(name)) &&
    names.every(name => SENDERS.has(name) || BESIDE.has(name) || MODEL.test(name))
  );
}

const isSite = (name: string) =>
  !WEEKDAY.test(name) && name.split(' ').every(word => NAME_LIKE.test(word) || DOMAIN.test(word));

/** Whether the line says where a story was first published, its title in full. */
function tellsFirst(text: string): boolean {
  const end = post(text);
  if (end === 0 || text.length > LONGEST_POST) return false;
  const first = FIRST.exec(text);
  if (first === null || !isSite(first[1] as string)) return false; // the pattern has its site as a group
  const title = text.slice(end, first.index);
  return TITLE.test(title) && title.trim().split(' ').length >= FEWEST_TITLE_WORDS;
}

/** Phrases that such lines are, or begin with. */
export const passedOnPhrases = [isForwarded, sent, post];

/**
 * What a line says of how the text was passed on; null where it says nothing of it.
 *
 * @example
 * passedOn('Sent from my iPhone') // 'says that it was passed on'
 */
export function passedOn(text: string): string | null {
  if (isForwarded(text) || tellsSender(text)) return 'says that it was passed on';
  return tellsFirst(text) ? 'says where it was first published' : null;
}

import { startPhrase, wholePhrase } from './matching/phrases.js';
import words from './words/passed-on.json' with { type: 'json' };

/**
 * What telephones, mail programs, messengers and feeds add to a text that is passed on.
 *
 * Accepts: `Sent from my iPhone`; `Von meinem iPhone gesendet`; `Envoyé de mon Samsung`; `Get Outlook for iOS`; `Forwarded many
 * times`; `The post Ferry runs again at last appeared first on Halm Courier.`; `Der Beitrag ... erschien zuerst auf ...`;
 * `La entrada ... se publicó primero en ...`.
 * Refuses: `Sent from my village, the letter ...`; `Von meinem Handy halte ich nichts.`; `The post office appeared first on the
 * list.`; `Der Beitrag erschien zuerst auf der Insel.`; a sentence that is longer than such a line.
 */

const isForwarded = wholePhrase(words.forwarded);
const sent = startPhrase(words.sent);
const post = startPhrase(words.post);
const LONGEST_SENT = 60;
const LONGEST_POST = 300;
const DEVICE =
  /(?:^|[\s(])(?:i ?Phone|iPad|iOS|Samsung|Galaxy|Android|Smartphone|smartphone|Handy|Huawei|Xiaomi|BlackBerry|Outlook|Yahoo|Gmail|Proton|Mail|mobile|móvil|celular|portable|mobiel|telefoon)/u;
/** `Von meinem iPhone gesendet` has no stop; a sentence has. */
const ENDS_SENTENCE = /(?<!\.)[.!?]$/u;
const FIRST =
  / (?:first appeared on|appeared first on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareció primero en|apareceu primeiro em|proviene da|verscheen eerst op) [^.!?]{2,80}(?:\.[a-z]{2,10}){0,2}\.?$/u;
/** What stands between is a title: it begins with a capital and has several words. */
const TITLE = /^ ["'“‘„«¿¡]{0,2}[\p{Lu}\p{N}]/u;
const FEWEST_TITLE_WORDS = 3;

/** Whether the line says where a story was first published, its title in full. */
function tellsFirst(text: string): boolean {
  const end = post(text);
  if (end === 0 || text.length > LONGEST_POST) return false;
  const title = text.slice(end, FIRST.exec(text)?.index ?? end);
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
  if (isForwarded(text)) return 'says that it was passed on';
  if (text.length <= LONGEST_SENT && sent(text) > 0 && DEVICE.test(text) && !ENDS_SENTENCE.test(text))
    return 'says that it was passed on';
  return tellsFirst(text) ? 'says where it was first published' : null;
}

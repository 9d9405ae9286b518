import { type PhraseList, phraseGroup, startPhrase } from '../../matching/phrases.js';
import words from '../../words/channel-call.json' with { type: 'json' };
import { isReported } from './reported.js';

/**
 * A call to follow the site on a messenger or in a reader of news, in a sentence.
 *
 * Accepts: `You can also follow our WhatsApp channel for more stories like this.`; `Follow the Halm Times channel on WhatsApp`;
 * `For more stories like this, join our Telegram channel.`; `Siga o canal do Halm no WhatsApp`; `Подписывайтесь на наш канал`; `Add the
 * Halm Times as a preferred source on Google`
 *
 * Refuses: `Follow the money to Telegram`; `Join the queue`; `The police set up a WhatsApp channel for tips.`; `He joined our
 * WhatsApp group last year.`; what somebody says.
 */

const LONGEST = 200;

const any = (...lists: readonly PhraseList[]) => new RegExp(`(?<!\\p{L})${phraseGroup(...lists)}(?!\\p{L})`, 'iu');

const call = startPhrase(words.call);
const ahead = startPhrase(words.ahead);
const preferred = startPhrase(words.preferred);
/** The call behind what it is for: `For more stories like this, join our Telegram channel.` */
const CALL_BEHIND = / (?:join|follow|subscribe to) (?:us|our|the)\b/iu;
/** `Join us on WhatsApp for the morning menu, reads the sign on the door.` */
const TOLD = /, reads? (?:the|a)\b/iu;
const PREFERRED = /^.{2,40} (?:as )?(?:a |your )?preferred source(?: on google)?[.!]?$/iu;
const APP = any(words.app);
const CHANNEL = any(words.channel);
const OURS = any(words.ours);

/** Phrases that such lines begin with. */
export const channelCallPhrases = [call, ahead, preferred];

/** The part that calls; null where there is none. */
function callOf(text: string): string | null {
  if (call(text) > 0) return text;
  const behind = ahead(text) > 0 ? CALL_BEHIND.exec(text) : null;
  return behind === null ? null : text.slice(behind.index);
}

/**
 * Tells whether a line calls to follow the site on a messenger or in a reader of news.
 *
 * @example
 * isChannelCall('Follow our WhatsApp channel for the latest news') // true
 * isChannelCall('Follow the money') // false
 */
export function isChannelCall(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (preferred(text) > 0 && PREFERRED.test(text)) return true;
  const called = callOf(text);
  return (
    called !== null &&
    APP.test(called) &&
    (CHANNEL.test(called) || OURS.test(called)) &&
    !isReported(text) &&
    !TOLD.test(text)
  );
}

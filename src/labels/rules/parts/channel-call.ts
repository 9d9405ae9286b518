import { type PhraseList, phraseGroup, startPhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/channel-call.json' with { type: 'json' };
import { isReported } from './reported.js';

/**
 * A call to follow the site on a messenger or in a reader of news, in a sentence.
 *
 * Accepts: `You can also follow our WhatsApp channel for more stories like this.`; `Follow the Halm Times channel on WhatsApp`;
 * `For more stories like this, join our Telegram channel.`; `Siga o canal do Halm no WhatsApp`; `Подписывайтесь на наш канал`; `Add the
 * Halm Times as a preferred source on Google`; `Follow the Halm Times on Google News`;
 * `Get news from the Halm Times on WhatsApp`
 *
 * Refuses: `Follow the money to Telegram`; `Join the queue`; `The police set up a WhatsApp channel for tips.`; `He joined our
 * WhatsApp group last year.`; what somebody says.
 */

const LONGEST = 400;

const any = (...lists: readonly PhraseList[]) => new RegExp(`(?<!\\p{L})${phraseGroup(...lists)}(?!\\p{L})`, 'iu');

const call = startPhrase(words.call);
/** In English the call is a command and nothing else. */
const isCommand = startPhrase({ en: words.call.en });
const ahead = startPhrase(words.ahead);
const preferred = startPhrase(words.preferred);
const follow = startPhrase({ all: ['follow'] });
/** The call behind what it is for: `For more stories like this, join our Telegram channel.` */
const CALL_BEHIND = /[,.!?:] (?:join|follow|subscribe to) (?:us|our|the)\b| (?:join|follow|subscribe to) our\b/iu;
/** `Join us on WhatsApp for the morning menu, reads the sign on the door.` */
const TOLD = /, reads? (?:the|a)\b/iu;
/** `Add the Halm Times as a preferred source on Google`, `Make us a preferred source` */
const PREFERRED =
  /^(?:.{2,40} (?:as )?(?:a |your )?preferred source on google|(?:make|add) us (?:as )?(?:a |your )?preferred source)[.!]?$/iu;
/** `Follow the Halm Times on Google News and add us as a preferred source.` */
const IN_NEWS =
  /^Follow (?:us|the |\p{Lu})[^.!?]{0,40} on Google News(?:[.!]?$| and (?:add|make) us | for (?:our|more|the latest) )/u;
/** `Get news from the Halm Times on WhatsApp`, `Receba no WhatsApp notícias de Halm` */
const BY_MESSENGER =
  /^(?:Get (?:the )?(?:(?:latest|top|breaking|biggest|local|daily) ){0,2}(?:news|headlines|stories|updates)(?: from (?:us|(?:the )?\p{Lu}[^.!?]{1,40}))? on (?:WhatsApp|Telegram)[.!]?$|Receb[ae] (?:no|pelo) (?:seu )?(?:WhatsApp|Telegram) (?:as )?(?:principais |últimas )?not[íi]cias(?: (?:d[oae]s?|sobre) [^.!?,]{1,40})?[.!]?$|Recibe (?:en|por) (?:tu )?(?:WhatsApp|Telegram) (?:las )?(?:principales |últimas )?noticias(?: (?:de|del|sobre) [^.!?,]{1,40})?[.!]?$)/u;
/** Signs before such a line. */
const SIGNS_BEFORE = /^[^\p{L}]{1,6}/u;
const byMessenger = startPhrase(words.byMessenger);
/** So many words stand between the call and the messenger at most, and no sign that parts them; and so many behind it count. */
const MOST_BETWEEN = 9;
const MOST_BEHIND = 2;
const PARTS = /[,;:!?]|\.(?=\s|$)/u;
/** What ends with a full stop and says nothing of `us` may be the story's own. */
const ENDS_SENTENCE = /[.!?…]$/u;
/** A headline goes on with what came of it: `Entra nel gruppo Telegram e insulta il sindaco: espulso` */
const GOES_ON = /[,;:،] /u;
const APP = any(words.app);
const CHANNEL = any(words.channel);
const OURS = any(words.ours);

/** Phrases that such lines begin with. */
export const channelCallPhrases = [call, ahead, preferred, follow, byMessenger];

/** Where the call ends, or begins if it stands behind what it is for; -1 where there is none. */
function endOfCall(text: string): number {
  const end = call(text);
  if (end > 0) return end;
  const behind = ahead(text) > 0 ? CALL_BEHIND.exec(text) : null;
  return behind === null ? -1 : behind.index + 1;
}

/** The call, up to a few words behind the messenger; null where they do not belong together. */
function stretch(text: string, from: number): string | null {
  // `WhatsApp kanalımıza` has it in the call
  const at = APP.test(text.slice(0, from)) ? 0 : from;
  const app = APP.exec(text.slice(at));
  if (app === null) return null;
  const between = text.slice(at, at + app.index);
  if (PARTS.test(between) || between.split(' ').length > MOST_BETWEEN + 1) return null;
  const end = at + app.index + app[0].length;
  return (
    text.slice(0, end) +
    text
      .slice(end)
      .split(' ', MOST_BEHIND + 1)
      .join(' ')
  );
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
  if (IN_NEWS.test(text) || (preferred(text) > 0 && PREFERRED.test(text))) return true;
  if (byMessenger(text) > 0 && BY_MESSENGER.test(text.replace(SIGNS_BEFORE, '')) && !isReported(text)) return true;
  const from = endOfCall(text);
  const called = from < 0 ? null : stretch(text, from);
  if (called === null || isReported(text) || TOLD.test(text)) return false;
  return (
    OURS.test(called) ||
    (CHANNEL.test(called) && (isCommand(text) > 0 || !(ENDS_SENTENCE.test(text) || GOES_ON.test(text.slice(from)))))
  );
}

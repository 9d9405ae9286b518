import { beginsSmall } from '../../reading/matching/codes.js';
import { endPhrase, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import words from '../../reading/words/newsletter.json' with { type: 'json' };
import type { Rule } from '../rule.js';
import { isReported } from './parts/reported.js';

/**
 * An invitation to sign up for mail or alerts, and what frames a letter that came by mail.
 *
 * Accepts: `Newsletter`; `Sign up for our newsletter`; `Get the latest news delivered to your inbox`; `Enter your email`;
 * `Abonnieren Sie unseren Newsletter`; `Recibe las noticias en tu correo`; `Schrijf je in voor de nieuwsbrief`;
 * `The Morning Tide brings the news to your inbox. Sign up here.`; `View this email in your browser`; `Im Browser ansehen`; `You are receiving this email because ...`; `To unsubscribe, click
 * here`; `Sign up to First Lock`; `Sign up and we will send you the stories that matter.`
 * Refuses: `This email was sent to 300 workers on Friday.`; `To unsubscribe from the family, she moved.`;
 * `Newsletters were printed on the ship.`; `Sign up sheets hung in the hall.`; `The letter reached her inbox.`;
 * `Der Newsletter der Werft erschien ...` and other sentences that only name one: evidence at most.
 */

const isWhole = wholePhrase(words.whole);
/** Marks that stand around a box in the text, written small. */
const isPromotion = wholePhrase(words.promotion);
const invite = startPhrase(words.invite);
const MAIL = new RegExp(`(?<![\\p{L}\\p{N}])${phraseGroup(words.mail)}(?![\\p{L}\\p{N}])`, 'iu');
/** An imperative or a form's own words; without them a sentence that names a newsletter may be the story's. */
const ORDER = startPhrase(words.order);
/** Where such a sentence ends: `... in your inbox. Sign up here.` */
const ordersAtEnd = endPhrase(words.orderAtEnd);
const SENTENCE_END = /[.!?…]["”’)]?\s?$|\s[–—-]\s?$/u;
const letter = startPhrase(words.letter);
/** Of any mail a story tells that it was sent; what follows must be said of the one it stands in. */
const weakLetter = startPhrase(words.weakLetter);
const OF_LETTER = new RegExp(`@|(?<![\\p{L}\\p{N}])${phraseGroup(words.ofLetter)}(?![\\p{L}\\p{N}])`, 'iu');
/** `Sign up to First Lock`, `Sign up to First Lock, our weekly letter on canals` */
const signUp = startPhrase(words.named);
const NAMED =
  /^ (?:the |our )?\p{Lu}[\p{L}’'-]{1,20}(?: [\p{L}’'-]{1,20}){1,5}(?:, (?:our|the|a) (?:(?:free|new|brilliant|handpicked) ){0,1}(?:daily|weekly|monthly|fortnightly|twice-weekly|morning|evening)\b[^.!?;:]{3,90})?$/u;
/** `Sign up and we will send you ...` */
const PROMISED = /^sign up and we(?: wi|['’])ll (?:send|e-?mail|text|deliver)\b/iu;
/** What the platform of a letter adds to it: `Thanks for reading Halm Notes! Subscribe for free to ... support my work.` */
const platformAtEnd = endPhrase(words.platformEnds);
const OF_PLATFORM = /subscri|this post is public|reader-supported/iu;
const LONGEST = 320;
const SURE_LONGEST = 260;

/** Whether a line tells why its mail came, how to read it, or how to be sent no other. */
function tellsOfLetter(text: string): boolean {
  if (text.length > SURE_LONGEST) return false;
  const end = letter(text);
  const weak = end > 0 ? 0 : weakLetter(text);
  const tells = end > 0 ? text.charAt(end) !== '-' : weak > 0 && OF_LETTER.test(text.slice(weak));
  return tells && !isReported(text);
}

export const newsletter: Rule = {
  label: 'newsletter',
  cues: [isWhole, isPromotion, signUp, invite, ordersAtEnd, letter, weakLetter, platformAtEnd],
  find: ({ text }) => {
    if (text.length > LONGEST) return null;
    if (isPromotion(text)) return { reason: 'is a newsletter label', sure: true };
    if (isWhole(text)) return { reason: 'is a newsletter label', sure: !/^\p{Ll}.*[a-z],?$/u.test(text) };
    if (tellsOfLetter(text)) return { reason: 'tells about the mail itself', sure: true };
    if (platformAtEnd(text) >= 0 && OF_PLATFORM.test(text) && !isReported(text))
      return { reason: 'asks to subscribe to the letter', sure: text.length <= SURE_LONGEST };
    const named = signUp(text);
    if (named > 0 && NAMED.test(text.slice(named)) && !beginsSmall(text))
      return { reason: 'invites to sign up for mail', sure: false };
    if (ORDER(text) > 0 && PROMISED.test(text)) return { reason: 'invites to sign up for mail', sure: true };
    const at = ordersAtEnd(text);
    const isOrder = ORDER(text) > 0 || (at > 0 && SENTENCE_END.test(text.slice(0, at)) && !isReported(text));
    if ((invite(text) === 0 && !isOrder) || !MAIL.test(text)) return null;
    return { reason: 'invites to sign up for mail', sure: isOrder && text.length <= SURE_LONGEST };
  },
};

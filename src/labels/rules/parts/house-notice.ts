import { phraseGroup, startPhrase } from '../../matching/phrases.js';
import words from '../../words/house-notice.json' with { type: 'json' };

/**
 * What a site says in its own cause, in whole sentences: what a form agrees to, that there is more news, that tips are welcome.
 *
 * Accepts: `By signing up, you agree to our Terms of Service and Privacy Policy.`; `Catch all the Business News and Breaking
 * News Events on the Courier.`; `Got a confidential tip? We want to hear from you.`
 * Refuses: `By signing up, the town agreed to pay for the ferry.`; `Catch all the crabs you can, the paper said.`; `Got a story to tell, she went to the police.`; `By clicking the shutter he ...`
 */

const LONGEST = 420;
const LONGEST_TIP = 160;

const any = (list: readonly string[]) => new RegExp(`(?<!\\p{L})${phraseGroup({ all: list })}(?!\\p{L})`, 'iu');

const terms = startPhrase(words.terms);
const AGREES = any(words.agree);
const RULES = any(words.rules);
const news = startPhrase(words.news);
const NEWS = /\bnews\b/giu;
const tips = startPhrase(words.tips);
/** It asks, or it is a heading. */
const ASKED = /^[^.?!,]{0,80}(?:\?|$)/u;
const done = startPhrase(words.done);

/** Phrases that such lines begin with. */
export const houseNoticePhrases = [terms, news, tips, done];

/**
 * What a line says in the cause of its site; null where it says nothing of it.
 *
 * @example
 * houseNotice('Got a tip?') // 'asks for news'
 */
export function houseNotice(text: string): string | null {
  if (text.length > LONGEST) return null;
  if (done(text) > 0) return 'answers a form';
  const agreed = terms(text);
  if (agreed > 0 && AGREES.test(text.slice(agreed)) && RULES.test(text.slice(agreed)))
    return 'says what a form agrees to';
  if (news(text) > 0 && (text.match(NEWS)?.length ?? 0) > 1) return 'sends to other news of the site';
  const tip = text.length <= LONGEST_TIP ? tips(text) : 0;
  return tip > 0 && ASKED.test(text.slice(tip)) ? 'asks for news' : null;
}

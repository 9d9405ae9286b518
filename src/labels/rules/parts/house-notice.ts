import { phraseGroup, startPhrase } from '../../../reading/matching/phrases.js';
import words from '../../../reading/words/house-notice.json' with { type: 'json' };
import { isReported } from './reported.js';

/**
 * What a site says in its own cause, in whole sentences: what a form agrees to, that there is more news, that tips are welcome,
 * when a broadcaster had it on the air, where it was printed.
 *
 * Accepts: `By signing up, you agree to our Terms of Service and Privacy Policy.`; `Catch all the Business News and Breaking
 * News Events on the Courier.`; `Got a confidential tip? We want to hear from you.`; `Dieses Thema im Programm: Halmfunk, 3. Mai 2022`;
 * `This article appeared in the Harbours section of the print edition under the headline "Late again"`
 * Refuses: `By signing up, the town agreed to pay for the ferry.`; `Catch all the crabs you can, the paper said.`; `Got a story
 * to tell, she went to the police.`; `By clicking the shutter he ...`; speech.
 */

const LONGEST = 420;
const LONGEST_TIP = 220;
const LONGEST_ANSWER = 60;
const LONGEST_PRINTED = 200;
/** The sentence goes on: `... in print on the mainland until then`, `..., and the court ordered it to pay`. */
const TOLD_ON = new RegExp(`, ${phraseGroup(words.toldOn)}(?!\\p{L})|(?<!\\p{L})(?:never|until|since)(?!\\p{L})`, 'u');

const any = (list: readonly string[]) => new RegExp(`(?<!\\p{L})${phraseGroup({ all: list })}(?!\\p{L})`, 'iu');

const terms = startPhrase(words.terms);
const AGREES = any(words.agree);
const RULES = any(words.rules);
const news = startPhrase(words.news);
const NEWS = /\bnews\b/giu;
const tips = startPhrase(words.tips);
/** `Got a tip?`, `Got a Tip for Us?` */
const ASKED = /^(?: for us)?\??$/iu;
/** What the question goes on with: `Do you have a story, or an opinion to share with us? Get in touch` */
const QUESTION = /^[^.!?]{0,60}\?/u;
/** `Got a confidential tip? We want to hear from you.` */
const US = any(words.us);
const done = startPhrase(words.done);
const printed = startPhrase(words.print);
const IN_PRINT = any(words.printed);
const aired = startPhrase(words.aired);
/** `Dieses Thema im Programm: Halmfunk | 3. Mai 2022 | 10:00 Uhr` */
const WHEN = /^ ?:| am \d{1,2}\. ?[\d\p{L}]|\d{1,2}[:.]\d\d Uhr/u;

/** Phrases that such lines begin with. */
export const houseNoticePhrases = [terms, news, tips, done, aired, printed];

function saidOf(text: string): string | null {
  if (done(text) > 0) return text.length <= LONGEST_ANSWER ? 'answers a form' : null;
  const said = aired(text);
  if (said > 0) return WHEN.test(text.slice(said)) ? 'says when it was on the air' : null;
  if (printed(text) > 0)
    return text.length <= LONGEST_PRINTED && IN_PRINT.test(text) && !TOLD_ON.test(text)
      ? 'says where it was printed'
      : null;
  const agreed = terms(text);
  if (agreed > 0) {
    const rest = text.slice(agreed);
    return AGREES.test(rest) && RULES.test(rest) ? 'says what a form agrees to' : null;
  }
  if (news(text) > 0) return (text.match(NEWS)?.length ?? 0) > 1 ? 'sends to other news of the site' : null;
  const tip = tips(text);
  if (tip === 0 || text.length > LONGEST_TIP) return null;
  const rest = text.slice(tip);
  return ASKED.test(rest) || (QUESTION.test(rest) && US.test(rest)) ? 'asks for news' : null;
}

/**
 * What a line says in the cause of its site; null where it says nothing of it.
 *
 * @example
 * houseNotice('Got a tip?') // 'asks for news'
 */
export function houseNotice(text: string): string | null {
  if (text.length > LONGEST) return null;
  const said = saidOf(text);
  return said === null || isReported(text) ? null : said;
}

import { holding, mayShow, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import words from '../../reading/words/paywall.json' with { type: 'json' };
import type { Rule } from '../rule.js';
import { isReported } from './parts/reported.js';

/**
 * A request to subscribe, register or log in to read on.
 *
 * Accepts: `Subscribe to continue reading`, `Already a subscriber? Log in`, `You have 2 free articles left`,
 * `Jetzt weiterlesen mit einem Abo`, `Article réservé aux abonnés`, `Suscríbete para seguir leyendo`, `Já é assinante? Faça login`;
 * `Weiterlesen mit HALM+`; `Offer for new customers only. Payments renew automatically unless cancelled.`
 *
 * Refuses: `Subscribers to the service said ...`, `Already a subscriber, she read ...` in a long sentence without an offer,
 * `The paper told readers to subscribe.`, `Danach fuhr er nach Hause.`, `Il vous reste deux jours pour voter.`
 */

const LONGEST = 400;
const SHORT = 160;
const LONGEST_COUNT = 110;
const SHARP = 14;

const isPhrase = wholePhrase(words.whole);
const isWeak = wholePhrase({ all: words.weak });
const starts = startPhrase(words.starts);
const OFFER = new RegExp(phraseGroup({ all: words.long }), 'iu');
const COUNTING = holding(words.counted);
const LEFT =
  /^\(?(?:you have(?: read| viewed| used| exhausted)?|you've (?:got|read|viewed|used)|this is|sie haben (?:noch)?|il vous reste|te quedan|ti restano|você tem|je hebt nog)? ?(?:\d{1,2}|one|two|three|no|your last|ein|deux|dos|due|dois) (?:of (?:your )?\d{1,2} )?(?:more |remaining |kostenlose |articles? gratuits?|artículos? gratis|articoli gratis|artigos grátis|gratis artikelen)?(?:free (?:articles?|stories|views?)|artikel|articles?|artículos?|articoli|artigos)(?: (?:left|remaining|übrig|frei|restants?|restantes?|rimasti|this month|for \p{L}{3,9}\b|gratuits?|gratis|grátis).{0,40}|\.)$/iu;

/** `Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.` */
const SHARE_LEFT = /^il vous reste \d{1,3}(?:[.,]\d{1,2})? ?% de cet article/iu;

/** `You've reached your monthly free article limit.` */
const LIMIT =
  /^you(?:['’]ve| have) (?:reached|hit|used up) (?:the|your) (?:[\w-]{1,12} ){0,4}articles? limit[^,]{0,40}$/iu;

const renewal = startPhrase(words.renewal);
const RENEWS = new RegExp(phraseGroup({ all: words.renews }), 'iu');
/** `Weiterlesen mit HALM+` */
const readsWith = startPhrase(words.with);
const PRODUCT = /^ \p{Lu}[\p{L}\p{N}]{0,14}(?: \p{Lu}[\p{L}\p{N}]{0,14}){0,2}(?: ?\+| Plus| Premium| Pro)[.!]?$/u;

export const paywall: Rule = {
  label: 'paywall',
  cues: [isPhrase, starts, renewal, readsWith, { signs: COUNTING, longest: LONGEST_COUNT }],
  find: line => {
    const { text } = line;
    if (text.length < 5 || text.length > LONGEST) return null;
    if (isPhrase(text)) return { reason: 'is a request to subscribe or log in', sure: !isWeak(text) };
    if (
      text.length <= LONGEST_COUNT &&
      mayShow(text, COUNTING) &&
      (LEFT.test(text) || SHARE_LEFT.test(text) || LIMIT.test(text))
    )
      return { reason: 'counts the free articles', sure: true };
    if (renewal(text) > 0 && RENEWS.test(text) && !isReported(text))
      return { reason: 'says how a subscription is renewed', sure: false };
    const reads = readsWith(text);
    if (reads > 0 && PRODUCT.test(text.slice(reads)))
      return { reason: 'is a request to subscribe or log in', sure: true };
    const head = starts(text);
    if (head === 0 || !OFFER.test(text)) return null;
    // An offer is short; a sentence that only begins so and then tells something is not.
    return { reason: 'begins with a request to subscribe or log in', sure: text.length <= SHORT && head >= SHARP };
  },
};

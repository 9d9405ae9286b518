import { isCapitals } from '../../reading/datelines/place-and-day.js';
import { beginsSmall } from '../../reading/matching/codes.js';
import { holding, mayShow, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { FIGURE, OPENS_MARKED, ROUND, SLASH } from '../../reading/matching/signs.js';
import words from '../../reading/words/advertisement.json' with { type: 'json' };
import type { Claim, Rule } from '../rule.js';
import { isBelowProse } from './parts/below-prose.js';
import { isJobOffer } from './parts/job-offer.js';
import { isReported } from './parts/reported.js';

/**
 * The mark of an advertisement, or a note on how the page earns money.
 *
 * Accepts: `Advertisement`; `Advertisement 2`; `Story continues below`; `Anzeige`; `La suite après la publicité`; `Paid
 * content`; `Check price at Example Shop`; `$29 at Amazon`; `Get a free quote`; `This episode is brought to you by Example Beds.`; `Kapitän
 * (m/w/d) Reederei Halm`; `When you
 * purchase through links on our site, we may earn an affiliate commission.`
 * Refuses: `Advertisement boards lined the road.`; `The story continues below the surface.`; `Anzeige gegen unbekannt
 * wurde erstattet.`; `Brokers earn a commission when you buy.`; `The Commission's links to industry ...`; `La publicité
 * en ligne recule.`; `See prices rise at the pump`; `Get deals done`; `This episode is brought up by few.`
 */

const isMark = wholePhrase(words.whole);
const NUMBERED = new RegExp(`^${phraseGroup(words.numbered)} ?#?\\d{1,2}$`, 'iu');
const SPONSOR = /^(?:[Ss]ponsored|SPONSORED|[Pp]resented|[Pp]romoted|[Pp]aid for) (?:by|BY) \p{Lu}[^.!?]{0,40}$/u;
/** `Publicité – la suite de la recette après cette annonce` */
const PARTED = /^(\p{L}{2,20}) ?[–—|-] /u;
const goesOn = startPhrase(words.goesOn);
const LONGEST_PARTED = 90;
const markAtStart = startPhrase(words.whole);
const EARNING = holding(words.affiliate, { en: ['commission'] });
const AFFILIATED = new RegExp(phraseGroup(words.affiliate), 'iu');
/** Who earns: we, this site, the publisher. */
const EARNER = new RegExp(`(?<!\\p{L})(?:${phraseGroup(words.earner)}|[a-z]{2,20}\\.com)(?!\\p{L})`, 'iu');
const EARNS = new RegExp(`(?<!\\p{L})${phraseGroup(words.earns)}(?!\\p{L})`, 'iu');
const COMMISSION = /(?<!\p{L})commissions?(?!\p{L})/iu;
const LINKED = /links?|purchas|buy|click/iu;
/** `This episode is brought to you by Example Beds. Sleep on it.` */
const episode = startPhrase(words.episode);
const SPONSORED = /^ is (?:brought to you|sponsored) by \p{Lu}[^,;:.!?]{1,60}(?:[.!?]|$)/u;
const LONGEST_SPONSOR = 200;
const sponsored = startPhrase(words.sponsored);
const shop = startPhrase(words.shopping);
/** `Check the latest price at Example Shop` */
const PRICE = new RegExp(
  `^${phraseGroup(words.shopping)} (?:(?:the|latest|best|current|lowest|today['’]s|amazon|more|full) ){0,3}(?:prices?|pricing|deals?|offers?)(?: (?:now|here))?(?!\\p{L})`,
  'iu',
);
const AT_SHOP = /^(?: (?:at|on|from) \p{Lu}[\p{L}\p{N}.&'’ -]{1,30})?[ ›>→»]{0,3}$/u;
/** `Check price`, `Get latest price`: buttons, where `Compare prices` heads a part of a guide. */
const PRICE_BUTTON = /^(?:check|get|see|view) (?:(?:latest|current|today['’]s) )?price$/iu;
/** `$29 at Amazon`, `$29 at Example.com` */
const PRICED = new RegExp(
  `^[$€£] ?\\d[\\d.,]{0,9}(?: \\(\\d{1,3}% off\\))? (?:at|from|on) (?:${phraseGroup({ all: words.shops })}|[\\p{L}\\d-]{2,30}\\.[a-z]{2,3})$`,
  'iu',
);
const offer = startPhrase(words.offer);
/** `Book your free demo`, `Get a quote now` */
const OFFER =
  /^\p{Lu}\p{L}{2,8} (?:(?:your|an?|my|the) )?(?:free )?(?:\d{1,3}-day )?(?:free )?(?:trial|demo|quote|estimate|consultation|call|e-?book|guide|report|template|webinar)(?: (?:now|today))?[.!]?$/iu;
/** `Get a quote` may be a step of a guide. */
const URGES = /\b(?:free|\d{1,3}-day|your|now|today|demo|trial)\b/iu;
const LONGEST_PRICE = 70;
const LONGEST = 700;
const LONGEST_NUMBERED = 17;
const LONGEST_JOB = 160;

/** A mark, and behind a dash that the story goes on. */
function isMarkOfBreak(text: string): boolean {
  const [opening = '', mark = ''] = text.length <= LONGEST_PARTED ? (PARTED.exec(text) ?? []) : [];
  return isMark(mark) && goesOn(text.slice(opening.length)) > 0 && !/[.!?]./u.test(text);
}

/** We earn, this site gets, the publisher may receive: a commission. */
function earnsCommission(text: string): boolean {
  const at = text.search(COMMISSION);
  if (at < 0) return false;
  const before = text.slice(Math.max(0, at - 90), at);
  const verb = before.search(EARNS);
  return verb >= 0 && EARNER.test(before.slice(Math.max(0, verb - 48), verb));
}

/** Whether a line leads to the price of a shop; sure where it names the shop, or is a button. */
function leadsToPrice(text: string): Claim | null {
  const [opening] = PRICE.exec(text) ?? [];
  if (opening === undefined) return null;
  const shopName = text.slice(opening.length);
  return AT_SHOP.test(shopName)
    ? { reason: 'leads to the price of a shop', sure: shopName !== '' || PRICE_BUTTON.test(text) }
    : null;
}

export const advertisement: Rule = {
  label: 'advertisement',
  cues: [
    isMark,
    markAtStart,
    sponsored,
    episode,
    shop,
    offer,
    { signs: OPENS_MARKED | FIGURE, longest: LONGEST_PRICE },
    { signs: FIGURE, longest: LONGEST_NUMBERED },
    { signs: EARNING, longest: LONGEST },
    { signs: ROUND | SLASH, longest: LONGEST_JOB },
  ],
  find: ({ text }, lines, index) => {
    if (isMark(text))
      return { reason: 'is the mark of an advertisement', sure: !beginsSmall(text) || text.length > 12 };
    if (markAtStart(text) > 0 && isMarkOfBreak(text)) return { reason: 'is the mark of an advertisement', sure: true };
    if (text.length <= LONGEST_NUMBERED && mayShow(text, FIGURE) && NUMBERED.test(text))
      return { reason: 'is the mark of an advertisement', sure: true };
    if (text.length < 64 && sponsored(text) > 0 && SPONSOR.test(text)) return { reason: 'names a sponsor', sure: true };
    const told = text.length <= LONGEST_SPONSOR ? episode(text) : 0;
    if (told > 0 && SPONSORED.test(text.slice(told)) && !isReported(text))
      return { reason: 'names a sponsor', sure: true };
    const price = text.length <= LONGEST_PRICE && shop(text) > 0 ? leadsToPrice(text) : null;
    if (price !== null) return price;
    if (text.length <= LONGEST_PRICE && mayShow(text, OPENS_MARKED) && PRICED.test(text))
      return { reason: 'names the price at a shop', sure: true };
    if (text.length <= LONGEST_PRICE && offer(text) > 0 && OFFER.test(text) && !beginsSmall(text))
      return { reason: 'is a button that offers something', sure: URGES.test(text) || isCapitals(text) };
    if (text.length <= LONGEST_JOB && mayShow(text, ROUND) && isJobOffer(text))
      return { reason: 'offers a job', sure: isBelowProse(lines, index) };
    if (text.length > LONGEST) return null;
    const earns = mayShow(text, EARNING) && (AFFILIATED.test(text) || (earnsCommission(text) && LINKED.test(text)));
    return earns ? { reason: 'is a note on affiliate links', sure: text.length <= 400 } : null;
  },
};

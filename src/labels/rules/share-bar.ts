import {
  endPhrase,
  mayShow,
  type PhraseRun,
  phraseGroup,
  phraseRun,
  startPhrase,
  wholePhrase,
} from '../../reading/matching/phrases.js';
import { OPENS_FIGURE } from '../../reading/matching/signs.js';
import words from '../../reading/words/share-bar.json' with { type: 'json' };
import type { Claim, Rule } from '../rule.js';
import { channelCallPhrases, isChannelCall } from './parts/channel-call.js';

/**
 * Buttons to share, print, save or follow.
 *
 * Accepts: `Share`; `Facebook Twitter WhatsApp`; `FacebookTwitterEmail`; `0 Shares`; `Share on Facebook`; `Teilen`;
 * `Click to share on X (Opens in new window)`; the share words of `Share Tweet 13 Feb 2018`, of `13 Feb 2018 Share`
 * and of `9:41 a.m.Share`; `Follow our WhatsApp channel for more stories like this.`
 * Refuses: `"Share the blame," he said.`; `Share prices fell on Tuesday.`; `Facebook said on Monday ...`; `Email from the
 * minister shows ...`; `Teilen wollte er nicht.`; `Partager les coûts ...`; `Follow the money, she said.`
 */

const run = phraseRun(words.action, words.weak, words.network, words.app);
const buttonAtEnd = endPhrase(words.action, words.network);
const buttons = phraseRun(words.action, words.network);
const isWhole = wholePhrase(words.action, words.network);
const isWeak = wholePhrase(words.weak, words.app);
const networks = phraseRun(words.network, words.app, words.beside);
const reach = startPhrase(words.reach);
const invite = startPhrase(words.invite);
/** With so many words behind a comma, a sentence that only begins like an invitation says who said it, or where it was read. */
const TOLD_WORDS = 4;
/** What may follow the network: `Follow our WhatsApp channel for more news`. */
const REASON =
  /^ ?(?:channels?|page|group|kanal|chaîne|canal|canale)?(?: ?(?:for|to|and get|um|für|pour|para|per|e ricevi) .{3,120})?[.!]?$/iu;
const isCount = wholePhrase(words.count);

const DIGIT = /\d/;
const COUNT = /^\d[\d.,]{0,8} ?[kKmM]? {0,2}(?=\p{L})/u;
const BARE_COUNT = /^[\d.,\s]{0,8}[kKmM]?$/u;
/** Commas and signs of code: names in a sentence or a table, not buttons. */
const LISTED = /[,;#={}]|\.\./u;
const HANDLE = /^ ?@\w{1,30}$/u;
/** What may stand beside share buttons: a date, or the words that introduce one. */
const STAMP = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th|\\.)? ?(?:de )?\\p{L}{3,12}\\.?,? (?:de )?(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|(?:19|20)\\d\\d-\\d\\d|\\p{L}{3,9}\\.? \\d{1,2},? (?:19|20)\\d\\d|${phraseGroup(words.stamp)}\\b.{0,40}\\d)`,
  'iu',
);
const STAMP_END =
  /(?:(?<![\d-])(?:19|20)\d\d|(?<!\d)\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?| Uhr)?|min(?:ute)?s? read)(?:(?: [A-Z]{2,4})?[ |·•–—/-]{1,4}|(?=\p{L}))/giu;
const LONGEST = 240;
const LONGEST_INVITATION = 160;

/** `Follow our WhatsApp channel for more stories like this.` */
function isInvitation(text: string): boolean {
  const invited = text.length <= LONGEST_INVITATION ? invite(text) : 0;
  if (invited === 0) return false;
  const network = networks(text, invited);
  const behind = text.slice(network.end);
  const comma = behind.indexOf(', ');
  const isTold = comma >= 0 && behind.slice(comma + 2).split(' ').length >= TOLD_WORDS;
  return network.count > 0 && REASON.test(behind) && !isTold;
}

function beside(text: string, { end, count }: PhraseRun): Claim | null {
  if (!DIGIT.test(text)) return null;
  if (count >= 2 && STAMP.test(text.slice(end)))
    return { reason: 'begins with share buttons', sure: true, span: [0, end] };
  if (count === 1 && /[|·•–—]\s?$/u.test(text.slice(0, end)) && STAMP.test(text.slice(end)))
    return { reason: 'begins with share buttons', sure: true, span: [0, end] };
  if (buttonAtEnd(text) < 0) return null;
  for (const match of text.matchAll(STAMP_END)) {
    const from = match.index + match[0].length;
    const tail = buttons(text, from);
    if (tail.count > 0 && !/[.?!]$/u.test(text) && tail.end === text.length)
      return { reason: 'ends with share buttons', sure: true, span: [from, text.length] };
  }
  return null;
}

export const shareBar: Rule = {
  label: 'share-bar',
  cues: [
    isWhole,
    isWeak,
    run,
    reach,
    invite,
    ...channelCallPhrases,
    buttonAtEnd,
    { signs: OPENS_FIGURE, longest: LONGEST },
  ],
  find: ({ text }) => {
    if (text.length > LONGEST) return null;
    if (isWhole(text)) return { reason: 'is a share button', sure: true };
    if (isWeak(text)) return { reason: 'may be a share button', sure: false };
    const number = mayShow(text, OPENS_FIGURE) ? COUNT.exec(text) : null;
    if (number !== null && isCount(text.slice(number[0].length))) return { reason: 'is a count of shares', sure: true };
    const read = run(text);
    const { end, count } = read;
    if (
      count > 0 &&
      !LISTED.test(text) &&
      (end === text.length || (BARE_COUNT.test(text.slice(end)) && !/^\d{4}$/.test(text.slice(end))))
    )
      return { reason: 'is nothing but share buttons', sure: count > 1 };
    const reached = reach(text);
    if (reached > 0) {
      const target = networks(text, reached);
      if (target.count > 0 && target.end === text.length) return { reason: 'is a share button', sure: true };
      if (HANDLE.test(text.slice(reached))) return { reason: 'is a share button', sure: true };
    }
    if (isInvitation(text) || isChannelCall(text)) return { reason: 'invites to follow on a network', sure: true };
    return text.length <= 160 ? beside(text, read) : null;
  },
};

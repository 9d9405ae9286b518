import { holding, mayShow, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { OPENS_MARKED } from '../../reading/matching/signs.js';
import words from '../../reading/words/cookie-notice.json' with { type: 'json' };
import type { Rule } from '../rule.js';
import { isReported } from './parts/reported.js';

/**
 * The notice about cookies and consent: its buttons, its headings, its paragraphs.
 *
 * Accepts: `We use cookies to ...`, `Accept all`, `Manage preferences`, `Alle akzeptieren`, `Tout refuser`,
 * `By clicking "Accept", you consent to ...`, long paragraphs with cookies and two or more words of consent;
 * `The technical storage or access is strictly necessary ...`, `An dieser Stelle finden Sie einen externen Inhalt von ...`.
 *
 * Refuses: `We use cookies as a prize for the children.`, `The cookies were baked ...`, `They accept all refugees.`,
 * `By clicking the shutter he ...`, a story about cookies on the web,
 * `Ce contenu n'a pas pu être vérifié ...`, `These cookies track visitors, the regulator said.`
 */

const LONGEST = 2000;
const SHORTEST_SENTENCE = 16;
const LONGEST_NAME = 60;
const MANY = 4;
const LETTER = /\p{L}/u;

const isPhrase = wholePhrase(words.whole);
const isWeak = wholePhrase({ all: words.weak });
const starts = startPhrase(words.starts);
/** Openings of the notices of consent software, those before an embedded post or video among them. */
const opensNotice = startPhrase(words.sentences);
/** What such a notice goes on to speak of; a story that opens alike speaks of something else. */
const OF_NOTICE = new RegExp(phraseGroup({ all: words.ofNotice }), 'iu');
const CONSENT = new RegExp(phraseGroup({ all: words.consent }), 'giu');
const COOKIES = holding({
  all: [
    'cookie',
    'vidakuzi',
    'kidakuzi',
    'traceurs',
    'informasjonskapsler',
    'çerez',
    'kakor',
    'ciasteczk',
    'eväste',
    'sütik',
    'ملفات تعريف',
    'ملفات الارتباط',
    'کوکی‌ها',
    'کوکی ها',
    'עוגיות',
    'कुकीज',
    '쿠키를 사용',
    '쿠키 정책',
    'クッキーを',
    'クッキーの',
  ],
  // a word for itself: five characters are the fewest
  law: [' gdpr', '(gdpr', 'gdpr ', 'gdpr-', 'gdpr.', 'gdpr,', 'gdpr)'],
});
/** Names of cookies and boxes, as cookie banners list them. */
const field = startPhrase({ all: ['phpsessid', 'jsessionid', 'consent to service'] });
const CONTROL =
  /^(?:cookielawinfo-[a-z-]{3,40}|viewed_cookie_policy|_g(?:a|id|at)[\w-]{0,30}|PHPSESSID|JSESSIONID|__cf[\w]{2,20}|Consent to service [\w -]{2,30})$/u;

function isNotice(text: string): boolean {
  const end = opensNotice(text);
  if (end === 0 || isReported(text)) return false;
  const rest = text.slice(end);
  return !LETTER.test(rest) || OF_NOTICE.test(rest);
}

export const cookieNotice: Rule = {
  label: 'cookie-notice',
  cues: [
    isPhrase,
    opensNotice,
    field,
    { signs: OPENS_MARKED, longest: LONGEST_NAME },
    { signs: COOKIES, longest: LONGEST },
  ],
  find: line => {
    const { text } = line;
    if (text.length < 4 || text.length > LONGEST) return null;
    if (isPhrase(text)) return { reason: 'is a phrase of the cookie notice', sure: !isWeak(text) };
    if (isNotice(text)) return { reason: 'opens as notices of consent do', sure: true };
    if (text.length <= LONGEST_NAME && (field(text) > 0 || mayShow(text, OPENS_MARKED | COOKIES)) && CONTROL.test(text))
      return { reason: 'is a field of the cookie notice', sure: true };
    if (text.length < SHORTEST_SENTENCE || !mayShow(text, COOKIES)) return null;
    const consent = new Set((text.match(CONSENT) ?? []).map(word => word.toLowerCase())).size;
    const begins = starts(text) > 0;
    if (begins && consent >= 2) return { reason: 'speaks of cookies and consent', sure: true };
    if (consent >= MANY) return { reason: 'speaks of cookies and consent', sure: false };
    return begins ? { reason: 'begins like a cookie notice', sure: false } : null;
  },
};

import { beginsSmall } from '../../reading/matching/codes.js';
import { holding, mayShow, phraseRun, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { RIGHTS, ROUND } from '../../reading/matching/signs.js';
import words from '../../reading/words/copyright.json' with { type: 'json' };
import type { Rule } from '../rule.js';
import { isBelowProse } from './parts/below-prose.js';

/**
 * The foot of the page: copyright, terms, imprint.
 *
 * Accepts: `© 2024 Harbour News Ltd.`; `Copyright 2019-2024 Harbour News`; `All rights reserved.`; `Alle Rechte vorbehalten`;
 * `Terms of Use | Privacy Policy`; `Impressum`; `Our Standards: The Harbour News Trust Principles.`; `This material may
 * not be published, broadcast, rewritten or redistributed.`; `© Anna Muster` as evidence, for it may credit a picture, and
 * for sure below a paragraph.
 * Refuses: `Copyright law has changed since 2019.`; `Copyright is what he lived on.`; `Privacy policy was on the agenda.`;
 * `All rights reserved for men were opened to women.`; `Datenschutz kostet Geld.`; `Privacy, he said, is gone.`
 */

const isWhole = wholePhrase(words.whole);
const isWeak = wholePhrase(words.weak);
const terms = phraseRun(words.whole, words.weak);
const RESERVED = holding(words.rights);
const SIGN = /^(?:[^\p{L}\p{N}]{0,4}|(?:all )?content |copyright |site )(?:©|\(c\)|℗|&copy;)/iu;
/** What both patterns of a sign hold. */
const SIGNED = /[©℗]|\([cC]\)|&[cC][oO][pP][yY];/u;
const SIGN_YEAR = /(?:©|\(c\)) {0,2}(?:©|\(c\)|copyright|,|:| ){0,3}(?:19|20)\d\d/iu;
const YEAR = /(?:19|20)\d\d/u;
const COPYRIGHT = /^copyright:? (?:©|\(c\)|\(©\)|@)? ?(?:\d{4}|by \p{Lu})/iu;
const STANDARDS = /^our standards: ?(?:the )?[^.]{0,60}\bprinciples\b/iu;
const opens = startPhrase(words.opens);
/** `© Anna Muster`, but not item `(c)` of a list. */
const HOLDER = /^[^\p{L}\p{N}(]{0,3}(?:©|℗|&copy;) ?\p{Lu}(?:[^.!?:;,]|(?<=\p{Lu})\.){1,60}$/u;
const LONGEST = 320;
const SHORT = 200;

export const copyright: Rule = {
  label: 'copyright',
  cues: [isWhole, isWeak, terms, opens, ...[RIGHTS, ROUND, RESERVED].map(signs => ({ signs, longest: LONGEST }))],
  find: ({ text }, lines, index) => {
    if (text.length > LONGEST) return null;
    if (isWhole(text)) return { reason: 'is a legal link', sure: !beginsSmall(text) || text.includes(' ') };
    if (isWeak(text)) return { reason: 'may be a legal link', sure: false };
    const opened = opens(text) > 0;
    const signed = (opened || mayShow(text, RIGHTS | ROUND)) && SIGNED.test(text);
    if (signed && SIGN.test(text)) {
      const isOfPage = YEAR.test(text) || mayShow(text, RESERVED);
      if (isOfPage) return { reason: 'is a copyright line', sure: true };
      return { reason: 'begins with a copyright sign', sure: HOLDER.test(text) && isBelowProse(lines, index) };
    }
    if (text.length <= SHORT && ((opened && COPYRIGHT.test(text)) || (signed && SIGN_YEAR.test(text))))
      return { reason: 'is a copyright line', sure: true };
    if (opened && STANDARDS.test(text)) return { reason: 'names the standards of the agency', sure: true };
    if (mayShow(text, RESERVED)) return { reason: 'reserves rights', sure: text.length <= 300 };
    const { end, count } = terms(text);
    return count > 1 && end === text.length ? { reason: 'is nothing but legal links', sure: true } : null;
  },
};

import { phraseGroup, phraseRun, startPhrase, wholePhrase } from '../phrases.js';
import type { Rule } from '../rule.js';
import { RIGHTS, ROUND, stems } from '../signs.js';
import words from '../words/copyright.json' with { type: 'json' };

/**
 * The foot of the page: copyright, terms, imprint.
 *
 * Accepts: `© 2024 Harbour News Ltd.`; `Copyright 2019-2024 Harbour News`; `All rights reserved.`; `Alle Rechte vorbehalten`;
 * `Terms of Use | Privacy Policy`; `Impressum`; `Our Standards: The Harbour News Trust Principles.`; `This material may
 * not be published, broadcast, rewritten or redistributed.`; `© Anna Muster` as evidence, for it may credit a picture.
 * Refuses: `Copyright law has changed since 2019.`; `Copyright is what he lived on.`; `Privacy policy was on the agenda.`;
 * `All rights reserved for men were opened to women.`; `Datenschutz kostet Geld.`; `Privacy, he said, is gone.`
 */

const isWhole = wholePhrase(words.whole);
const isWeak = wholePhrase(words.weak);
const terms = phraseRun(words.whole, words.weak);
const RIGHTS_PHRASE = new RegExp(phraseGroup(words.rights), 'iu');
const SIGN = /^(?:[^\p{L}\p{N}]{0,4}|(?:all )?content |copyright |site )(?:©|\(c\)|℗|&copy;)/iu;
const SIGN_YEAR = /(?:©|\(c\)) {0,2}(?:©|\(c\)|copyright|,|:| ){0,3}(?:19|20)\d\d/iu;
const YEAR = /(?:19|20)\d\d/u;
const COPYRIGHT = /^copyright:? (?:©|\(c\)|\(©\)|@)? ?(?:\d{4}|by \p{Lu})/iu;
const STANDARDS = /^our standards: ?(?:the )?[^.]{0,60}\bprinciples\b/iu;
/** Cheap test before the dear one: each phrase about rights holds one of these. */
const HINT =
  /[eéiEI](?:serv|SERV)|[rR][bB][eE][hH]|rbud|ot be |ermission|rademark|rohibid|roibida|nterdite|imehifadhiwa|strze|aklıdır|ilindungi|ащищены|enntartva|idätetään|cceptance of|xternal|enehmigung|erantwortlich|estemming|igital content|greement to|rechtlich|eproduc|ezervate/u;
/** What the hint above looks for. */
const RESERVING = stems(
  ...['eser', 'iser', 'éser', 'rbeh', 'rbud', 'ot b', 'rmis', 'adem', 'rohi', 'roib', 'rdit', 'ehif', 'strz', 'klıd'],
  ...['ilin', 'щище', 'tart', 'idät', 'epta', 'xter', 'nehm', 'antw', 'temm', 'igit', 'reem', 'chtl', 'epro', 'ezer'],
);
const opens = startPhrase({ all: ['copyright', 'our standards'] });
const LONGEST = 320;
const SHORT = 200;

export const copyright: Rule = {
  label: 'copyright',
  cues: [isWhole, isWeak, terms, opens, { signs: RIGHTS }, { signs: ROUND }, { signs: RESERVING }],
  find: ({ text }) => {
    if (text.length > LONGEST) return null;
    if (isWhole(text)) return { reason: 'is a legal link', sure: !/^\p{Ll}/u.test(text) || text.includes(' ') };
    if (isWeak(text)) return { reason: 'may be a legal link', sure: false };
    if (SIGN.test(text)) {
      const sure = YEAR.test(text) || RIGHTS_PHRASE.test(text);
      return { reason: sure ? 'is a copyright line' : 'begins with a copyright sign', sure };
    }
    if (text.length <= SHORT && (COPYRIGHT.test(text) || SIGN_YEAR.test(text)))
      return { reason: 'is a copyright line', sure: true };
    if (STANDARDS.test(text)) return { reason: 'names the standards of the agency', sure: true };
    if (HINT.test(text) && RIGHTS_PHRASE.test(text)) return { reason: 'reserves rights', sure: text.length <= 300 };
    const { end, count } = terms(text);
    return count > 1 && end === text.length ? { reason: 'is nothing but legal links', sure: true } : null;
  },
};

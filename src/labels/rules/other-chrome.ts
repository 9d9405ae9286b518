import { phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { DOT, LETTERLESS, OPENS_MARKED, SLASH, UNBROKEN } from '../../reading/matching/signs.js';
import words from '../../reading/words/other-chrome.json' with { type: 'json' };
import type { Rule } from '../rule.js';
import { ageNotePhrases, isAgeNote } from './parts/age-note.js';
import { isAmidProse } from './parts/below-prose.js';
import { houseNotice, houseNoticePhrases } from './parts/house-notice.js';
import { isOpinionNote, isPlainOpinionNote, opinionNotePhrases } from './parts/opinion-note.js';
import { passedOn, passedOnPhrases } from './parts/passed-on.js';

/**
 * Parts of the page that are no story and no other kind: buttons, form fields, messages, symbols, what templates left over.
 *
 * Accepts: `Loading…`, `Back to top`, `Show more`, `Close`, a line without a letter (`|`, `×`, `[ ]`, `42`), an address of a page or
 * a file alone, `[1]: https://halm.example/ferry`, `{{title}}`, `undefined`, `%d`, `Schließen`, `Nach oben`, `Voir plus`, `Cargando…`, `Torna su`, `Sent from my iPhone`,
 * `The views expressed in this article are the author's own ...`, `By signing up, you agree to our terms.`,
 * `This article is more than 2 years old`, `CLICK HERE TO GET THE HALM NEWS APP`
 *
 * Refuses: `Close to 200 people fled.`, `Loading of the ships began ...`, `More than ever`, `Back to school`, `The error was his.`,
 * `12,000 people`, `¡No!`, prose with braces or an address in it.
 */

const LONGEST = 300;
const SHORT = 220;
const SHORTEST_SENTENCE = 12;

const isPhrase = wholePhrase(words.whole);
const isWeak = wholePhrase({ all: words.weak });
const starts = startPhrase(words.starts);
const LETTER = /\p{L}/u;
const FIGURE = /\p{N}/u;
/** Signs of buttons and menus. Asterisks, dots, ticks and rules part sections and fill tables of a story as well. */
const SIGN = /^[|×✕✖☰≡‹›❮❯▶►▼▾▲◀◄⌄⌃]{1,3}$|^[|/•·»«<>→←Δ]$/u;
const TEMPLATE =
  /^(?:\{\{[^{}]{0,80}\}\}|\{[|*%#][^{}]{0,80}[|*%#]\}|\$\{[^{}]{0,60}\}|<%[^<>]{0,60}%>|%[ds]|\[object Object\]|&[a-z]{2,8};|<!--.{0,100}|-->|<\/?[a-z][a-z0-9]{0,10}(?: [^<>]{0,100})?\/?>|\[\/?[a-z_-]{3,20}(?: [^[\]]{0,80})?\]|(?:window\.|document\.|jQuery\(|\$\(|googletag\.|@media |\.[a-z][\w-]{1,30} ?\{).{2,250}[;{})])$/u;
const code = startPhrase({ all: ['window', 'document', 'jquery', 'googletag'] });
/** No story shows these, not even one about code. */
const LEFT_OVER =
  /^(?:\{[|*][^{}]{0,80}[|*]\}|%[ds]|\[object Object\]|\{\{ ?(?:title|name|data|item|article|user|description|count|text|url)[^{}]{0,60}\}\})$/u;
const ADDRESS =
  /^(?:https?:\/\/|www\.)\S{3,280}$|^[\w-]{2,40}(?:\.[\w-]{2,30}){0,2}\.(?:com|org|net|co\.uk|de|fr|es|it|nl|br|ke|tz|in|io|info)(?:\/\S{0,80})?$|^\S{2,80}\.(?:jpe?g|png|gif|svg|webp|pdf|mp[34]|aspx?|php|html?)$/iu;
/** `[1]: https://halm.example/ferry "Ferry"`, as Markdown and terminal browsers write them below the page. */
const LINK_ADDRESS = /^\[[^[\]^]{1,80}\]: <?(?:https?:\/\/|mailto:|\/)\S{1,2000}(?: ["'(].{0,300})?$/u;
const clickHere = startPhrase(words.clickHere);
/** `CLICK HERE TO GET THE HALM NEWS APP`: in small letters it may be a step of a guide. */
const CALL_TO_CLICK = /^[^\p{Ll}]{10,90}(?<![.!?])$/u;
const feedback = startPhrase(words.feedback);
/** `Was this guide useful?`, `Was this page helpful? YesNo` */
const FEEDBACK =
  /^(?:(?:was|is|did you find) this (?:\p{L}{2,10} )?(?:(?:page|article|post|guide|story|answer|information|content|review|recipe|video) )?(?:helpful|useful)|how (?:helpful|useful) (?:was|is|did you find) this (?:\p{L}{2,10} )?(?:page|article|post|guide|story|answer|information|content|review|recipe|video)) ?\??(?: ?yes ?\/? ?no)?$/iu;
const field = startPhrase(words.field);
const FIELD = new RegExp(
  `^\\[[ x_]{0,20}\\]|^\\( \\) |^${phraseGroup(words.field)} ?(?:\\*|\\((?:required|optional)\\))\\*?$|^_{3,}$`,
  'iu',
);
/** Messages speak of the page, the browser, the form. */
const PAGE = new RegExp(
  `${phraseGroup(words.page)}|erro\\b|\\bai[ -]generated summar|generated (?:by|with|using) (?:ai|artificial)`,
  'iu',
);

export const otherChrome: Rule = {
  label: 'other-chrome',
  cues: [
    isPhrase,
    starts,
    code,
    field,
    clickHere,
    feedback,
    ...ageNotePhrases,
    ...opinionNotePhrases,
    ...passedOnPhrases,
    ...houseNoticePhrases,
    { signs: LETTERLESS },
    { signs: OPENS_MARKED },
    { signs: UNBROKEN | DOT },
    { signs: UNBROKEN | SLASH },
    { longest: 1 },
  ],
  find: ({ text }, lines, index) => {
    const notice = houseNotice(text);
    if (notice !== null) return { reason: notice, sure: true };
    if (text.length > LONGEST) return null;
    if (!LETTER.test(text)) {
      if (!FIGURE.test(text)) return { reason: 'has no letter and no figure', sure: SIGN.test(text) };
      return { reason: 'is a figure and nothing else', sure: false };
    }
    if (text.length === 1) return { reason: 'is a single letter', sure: false };
    if (isPhrase(text)) return { reason: 'is a button or a message of the page', sure: !isWeak(text) };
    const passed = passedOn(text);
    if (passed !== null) return { reason: passed, sure: true };
    if (isOpinionNote(text)) {
      // amid a story it may tell of somebody's opinion
      const sure = isPlainOpinionNote(text) || !isAmidProse(lines, index);
      return { reason: 'says whose opinion it is', sure };
    }
    if (clickHere(text) > 0 && CALL_TO_CLICK.test(text)) return { reason: 'calls to click', sure: true };
    if (feedback(text) > 0 && FEEDBACK.test(text)) return { reason: 'asks whether the page was of use', sure: true };
    if (isAgeNote(text)) return { reason: 'says how old the story is', sure: true };
    if (TEMPLATE.test(text)) return { reason: 'was left over by a template', sure: LEFT_OVER.test(text) };
    if (LINK_ADDRESS.test(text)) return { reason: 'is the address of a link', sure: true };
    if (!text.includes(' ') && ADDRESS.test(text)) return { reason: 'is an address and nothing else', sure: false };
    if (FIELD.test(text)) return { reason: 'is a field of a form', sure: true };
    if (text.length < SHORTEST_SENTENCE) return null;
    if (starts(text) > 0)
      return { reason: 'is a button or a message of the page', sure: text.length <= SHORT && PAGE.test(text) };
    return null;
  },
};

import { beginsSmall } from '../../reading/matching/codes.js';
import { mayShow, phraseGroup, phraseRun, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { COMMA, FIGURE, OPENS_FIGURE, OPENS_MARKED } from '../../reading/matching/signs.js';
import words from '../../reading/words/pagination.json' with { type: 'json' };
import type { Rule } from '../rule.js';

/**
 * Links to the pages of a story in parts, or of a list.
 *
 * Accepts: `Page 1 of 4`; `Seite 2 von 3`; `1 2 3 Next`; `« Previous 1 2 3 … 10 Next »`; `View on one page`; `Load more`;
 * `1 / 12` as evidence; what sends the readers of a newspaper to another page: `Continued on page A4`, `See DAM, page A4`, `DAM, from page A1`.
 * Refuses: `Page 1 of the report says so.`; `1 2 3` alone, which is a table; `Next, add the flour.`; `Next to him sat a
 * pilot.`; `See page 4 of the report for what the mayor said.`; `Seite an Seite ...`; `Weiter ging es nach Kiel.`; `Anterior a la guerra ...`.
 */

const isLink = wholePhrase(words.whole);
const links = phraseRun(words.whole);
const page = startPhrase(words.page);
const PAGE_OF = new RegExp(
  `^[\\s«‹<|(\\[]{0,3}${phraseGroup(words.page)}\\.? \\d{1,4} ?(?:/|${phraseGroup(words.of)}) ?\\d{1,4}[\\s»›>|)\\]]{0,3}$`,
  'iu',
);
const NUMBERS = /^[\d\s.…«»‹›<>|·,[\]()-]{1,80}/u;
const jump = startPhrase(words.jump);
const NEWSPAPER_PAGE = /^ [A-Z]?\d{1,3}[A-Z]?[.)»›]{0,2}$/u;
/** The key word under which a story goes on, in capitals. */
const KEYED_JUMP =
  /^(?:(?:See|SEE|From|FROM) )?\p{Lu}[\p{Lu}\d' -]{1,30}, (?:(?:from|on|FROM|ON) )?(?:page|Page|PAGE) [A-Z]?\d{1,3}$/u;
const LONGEST_JUMP = 50;
const FRACTION = /^\d{1,3} ?(?:\/|of|von|de|di|sur|van) ?\d{1,3}$/iu;
const DIGIT = /\d/;
const LONGEST = 120;

/** Page numbers with a link before or behind them. */
function isNumbered(text: string): boolean {
  if (!/^[\s«‹<|([]{0,3}(?:\d|\p{L})/u.test(text)) return false;
  const before = links(text);
  const numbers = NUMBERS.exec(text.slice(before.end))?.[0] ?? '';
  if (!DIGIT.test(numbers)) return false;
  const after = links(text, before.end + numbers.length);
  return before.count + after.count > 0 && after.end === text.length;
}

function isJump(text: string): boolean {
  const end = jump(text);
  return end > 0 ? NEWSPAPER_PAGE.test(text.slice(end)) : KEYED_JUMP.test(text);
}

export const pagination: Rule = {
  label: 'pagination',
  cues: [
    isLink,
    links,
    page,
    jump,
    { signs: FIGURE | COMMA, longest: LONGEST_JUMP },
    { signs: OPENS_FIGURE, longest: LONGEST },
    { signs: OPENS_MARKED | FIGURE, longest: LONGEST },
  ],
  find: ({ text }) => {
    if (text.length > LONGEST) return null;
    if (isLink(text)) return { reason: 'is a link between pages', sure: !beginsSmall(text) };
    const digits = mayShow(text, FIGURE);
    if (digits && page(text) > 0 && PAGE_OF.test(text)) return { reason: 'counts the pages', sure: true };
    if (digits && isNumbered(text)) return { reason: 'is a row of page numbers', sure: true };
    const { end, count } = links(text);
    if (count > 1 && end === text.length) return { reason: 'is a link between pages', sure: true };
    if (digits && isJump(text)) return { reason: 'sends to another page', sure: true };
    return digits && FRACTION.test(text) ? { reason: 'counts the pages', sure: false } : null;
  },
};

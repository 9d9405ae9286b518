import { beginsLikeName, beginsSmall } from '../../reading/matching/codes.js';
import { mayShow, phraseRun, wholePhrase } from '../../reading/matching/phrases.js';
import { BAR, SEAM as GLUED } from '../../reading/matching/signs.js';
import legal from '../../reading/words/copyright.json' with { type: 'json' };
import words from '../../reading/words/menu.json' with { type: 'json' };
import mail from '../../reading/words/newsletter.json' with { type: 'json' };
import share from '../../reading/words/share-bar.json' with { type: 'json' };
import type { Rule } from '../rule.js';

/**
 * Navigation: sections, site tools, log-in.
 *
 * Accepts: `Skip to main content`; `Log in`; `Zum Inhalt springen`; `Iniciar sesión`; `Home News Sport Contact us`; `About
 * UsMedia KitPress Room` (glued); `Home | About | Contact`; `Business` and other names of sections as evidence.
 * Refuses: `Home is where he left it.`; `Search teams found the boat.`; `Contact was lost at noon.`; `World leaders met.`;
 * `Sport verbindet.`; `Menu prices rose.`; `HMO | PPO | EPO`; `Abo Akademi wins`; lower-case words of a broken line.
 */

const isTool = wholePhrase(words.tool);
const isSection = wholePhrase(words.section, words.ambiguous);
const items = phraseRun(words.tool, words.ambiguous, words.section, legal.weak, legal.whole, mail.whole, share.network);
const tools = phraseRun(words.tool, legal.whole, mail.whole);

const SEPARATED = /\s?[|·•]\s?/u;
const SEAM = /[a-zà-ÿ][A-ZÀ-Þ]/u;
const GLUE = /\p{Ll}\p{Lu}/gu;
const STOPS = '.!?…:;,"”»';
const SENTENCE = /[.!?…:;,]["”»]?$|[.!?] \p{Lu}|[(),={}<]/u;
/** What is left of buttons and separators. */
const MARKS = /^[×✕✖☰❯❮›‹»«>|/•·▼▲►▶→←δ+-]{1,3}$/u;
const LONGEST = 1500;
const LONGEST_ITEM = 32;

/** Short capitalised names with bars or dots between them. */
function isBarred(text: string): boolean {
  const parts = text.split(SEPARATED).filter(part => part !== '');
  return (
    parts.length >= 4 &&
    parts.every(part => part.length <= LONGEST_ITEM && beginsLikeName(part) && !SENTENCE.test(part))
  );
}

/** Items that lost the blanks between them: a small letter before a capital, again and again. */
function isGlued(text: string): boolean {
  if (!SEAM.test(text)) return false;
  const seams = text.match(GLUE)?.length ?? 0;
  return seams >= 4 && text.length / (seams + 1) <= LONGEST_ITEM && !/[.!?;"“”()=_]/u.test(text);
}

export const menu: Rule = {
  label: 'menu',
  cues: [
    isTool,
    isSection,
    items,
    { signs: BAR, longest: LONGEST },
    { signs: GLUED, longest: LONGEST },
    { longest: 3 },
  ],
  find: ({ text }) => {
    if (text.length > LONGEST) return null;
    if (text.length <= 3 && MARKS.test(text))
      return { reason: 'is a button without words', sure: /[×✕✖☰❯❮]/u.test(text) };
    if (isTool(text)) return { reason: 'is a navigation label', sure: !beginsSmall(text) };
    if (isSection(text)) return { reason: 'is the name of a section or service', sure: false };
    if (STOPS.includes(text.charAt(text.length - 1)) || beginsSmall(text) || SENTENCE.test(text)) return null;
    const { end, count } = items(text);
    if (count > 1 && end === text.length)
      return {
        reason: 'is nothing but navigation labels',
        sure: count > 3 || (count > 2 && tools(text).count > 0) || tools(text).end === text.length,
      };
    if (mayShow(text, BAR) && isBarred(text)) return { reason: 'is a row of short names', sure: false };
    if (mayShow(text, GLUED) && isGlued(text)) return { reason: 'is a row of glued names', sure: false };
    return count > 3 && end > text.length / 2 ? { reason: 'begins with navigation labels', sure: false } : null;
  },
};

import { beginsSmall } from '../matching/codes.js';
import { startPhrase, wholePhrase } from '../matching/phrases.js';
import { OPENS_MARKED } from '../matching/signs.js';
import type { Rule } from '../rule.js';
import words from '../words/tags.json' with { type: 'json' };

/**
 * Keywords and topics of the story.
 *
 * Accepts: `Tags: ferry, harbour, weather`; `Filed under: Shipping`; `Schlagwörter: Fähre, Hafen`; `Mots-clés : bac, port`;
 * `TagsFerry, harbour` (glued); `Tags` alone; `Topics: Shipping` and `Categories` as evidence; a line of hashtags.
 * Refuses: `Tags are sewn into every coat.`; `Topics include the tide and the wind.`; `Keywords: the first one he chose was
 * hope.`; `Themen gibt es genug.`; `Temas como la pesca ...`; `Tag für Tag ...`.
 */

const label = startPhrase(words.label);
const weak = startPhrase(words.weak);
const isLabel = wholePhrase(words.label);
const isWeak = wholePhrase(words.weak);

const DELIMITER = /^[)\]]? {0,2}(?::|：|\||–|—|#|»|›) {0,2}/u;
const HASHTAGS = /^#[\p{L}_][\p{L}\p{N}_]{1,39}(?:[ ,|]{1,3}#[\p{L}\p{N}_]{2,40}){0,30}$/u;
const SEPARATOR = /\s{0,2}[,;|·•،、]\s{0,2}|\s(?=#)/u;
const LONGEST = 600;
const LONGEST_ITEM = 48;
const MOST_WORDS = 6;

const isItem = (item: string) =>
  item.length <= LONGEST_ITEM &&
  item.split(' ').length <= MOST_WORDS &&
  !/[.!?…]$/u.test(item.replace(/\b\p{L}{1,3}\.$/u, ''));

const items = (text: string) =>
  text
    .split(SEPARATOR)
    .map(item => item.trim().replace(/^#/, ''))
    .filter(item => item !== '');

/** The text behind the label and its colon; null when there is no label. A label glued to its first item needs none. */
function behindLabel(text: string, end: number): string | null {
  if (end === 0) return null;
  const rest = text.slice(end);
  const mark = DELIMITER.exec(rest);
  if (mark !== null) return mark[0].includes('#') ? rest.trim() : rest.slice(mark[0].length);
  return /^[\p{Lu}\p{Lo}]/u.test(rest) ? rest : null;
}

/**
 * The keywords of a line of tags, in its order, without the label and without `#`; empty when it is no such line.
 *
 * @example
 * tagList('Tags: Ferry, Harbour, #weather') // ['Ferry', 'Harbour', 'weather']
 */
export function tagList(text: string): string[] {
  if (text.length > LONGEST) return [];
  if (HASHTAGS.test(text)) return items(text);
  const rest = behindLabel(text, Math.max(label(text), weak(text)));
  if (rest === null || rest === '') return [];
  const list = items(rest);
  return list.every(isItem) ? list : [];
}

export const tags: Rule = {
  label: 'tags',
  cues: [isLabel, isWeak, label, weak, { signs: OPENS_MARKED }],
  find: ({ text }) => {
    if (text.length > LONGEST) return null;
    if (isLabel(text)) return { reason: 'is a tags label', sure: !beginsSmall(text), heads: true };
    if (isWeak(text)) return { reason: 'is a topics label', sure: false, heads: true };
    if (text.startsWith('#')) return HASHTAGS.test(text) ? { reason: 'is a line of hashtags', sure: false } : null;
    if (beginsSmall(text)) return null;
    const strong = label(text);
    if (strong > 0) return tagList(text).length > 0 ? { reason: 'is a list of tags', sure: true } : null;
    return weak(text) > 0 && tagList(text).length > 0 ? { reason: 'is a list of topics', sure: false } : null;
  },
};

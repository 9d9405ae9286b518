import { beginsSmall } from '../../reading/matching/codes.js';
import { wholePhrase } from '../../reading/matching/phrases.js';
import { OPENS_MARKED } from '../../reading/matching/signs.js';
import { isHashtags, LONGEST_TAGS, taggedList, tagList, tagsLabel, topicsLabel } from '../../reading/tag-list.js';
import words from '../../reading/words/tags.json' with { type: 'json' };
import type { Rule } from '../rule.js';
import { isBelowProse } from './parts/below-prose.js';

/**
 * Keywords and topics of the story.
 *
 * Accepts: `Tags: ferry, harbour, weather`; `Filed under: Shipping`; `Schlagwörter: Fähre, Hafen`; `Mots-clés : bac, port`;
 * `TagsFerry, harbour` (glued); `Tags` alone; `Topics: Shipping` and `Categories` as evidence; a line of hashtags;
 * `Tagged ferries, harbour and Weston.` below a paragraph.
 * Refuses: `Tags are sewn into every coat.`; `Topics include the tide and the wind.`; `Keywords: the first one he chose was
 * hope.`; `Themen gibt es genug.`; `Temas como la pesca ...`; `Tagged birds and seals were released.`; `Tag für Tag ...`.
 */

const isLabel = wholePhrase(words.label);
const isWeak = wholePhrase(words.weak);

export const tags: Rule = {
  label: 'tags',
  cues: [isLabel, isWeak, tagsLabel, topicsLabel, { signs: OPENS_MARKED }],
  find: ({ text }, lines, index) => {
    if (text.length > LONGEST_TAGS) return null;
    if (isLabel(text)) return { reason: 'is a tags label', sure: !beginsSmall(text), heads: true };
    if (isWeak(text)) return { reason: 'is a topics label', sure: false, heads: true };
    if (text.startsWith('#')) return isHashtags(text) ? { reason: 'is a line of hashtags', sure: false } : null;
    if (beginsSmall(text)) return null;
    if (taggedList(text).length > 0) return { reason: 'is a sentence of tags', sure: isBelowProse(lines, index) };
    const strong = tagsLabel(text);
    if (strong > 0) return tagList(text).length > 0 ? { reason: 'is a list of tags', sure: true } : null;
    return topicsLabel(text) > 0 && tagList(text).length > 0 ? { reason: 'is a list of topics', sure: false } : null;
  },
};

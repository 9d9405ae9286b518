import { beginsSmall } from '../../reading/matching/codes.js';
import { startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import words from '../../reading/words/related-list.json' with { type: 'json' };
import type { Rule } from '../rule.js';

/**
 * Heading of a list of other stories.
 *
 * Accepts: `Related stories`; `You may also like`; `Mehr zum Thema`; `Te puede interesar`; `More from Harbour News`.
 * Refuses: `Related stories were told for years.`; `More from habit than from hope, he stayed.`; `Recommended doses vary.`;
 * `Mehr aus Not als aus Liebe ...`; `You may also like to know that ...`; a heading in the story that only starts so.
 *
 * Few words without a mark behind `More from` are likely a heading whatever they are: on labelled pages 91 such lines are
 * chrome and none is body; but `More from Halm join bus strike` may be a title.
 */

const isHeading = wholePhrase(words.heading);
const from = startPhrase(words.from);
const weak = startPhrase(words.weak);

/** One to six words, each capitalised but for small connectors: the name of a section, a person or a topic. */
const NAME =
  /^ (?:["'“‘]?[\p{Lu}\p{N}\p{Lo}][^\s.,;:!?]{0,24}|and|of|the|in|on|for|de|du|des|la|und|der|die|y|&|e)(?: (?:["'“‘]?[\p{Lu}\p{N}\p{Lo}][^\s.,;:!?]{0,24}|and|of|the|in|on|for|de|du|des|la|und|der|die|y|&|e)){0,5} ?[:»>→›]?$/u;
/** One to seven words without a mark. */
const FEW_WORDS = /^(?: [^\s.,;:!?…]{1,24}){1,7} ?[»>→›]?$/u;
const LONGEST = 80;

export const relatedList: Rule = {
  label: 'related-list',
  cues: [isHeading, from, weak],
  find: ({ text }) => {
    if (text.length > LONGEST || beginsSmall(text)) return null;
    if (isHeading(text)) return { reason: 'is a heading of related stories', sure: true, heads: true };
    const end = from(text);
    if (end > 0) {
      const rest = text.slice(end);
      const sure = NAME.test(rest);
      if (sure || FEW_WORDS.test(rest)) return { reason: 'is a "more from" heading', sure, heads: true };
    }
    const unsure = weak(text);
    if (unsure > 0 && NAME.test(text.slice(unsure)))
      return { reason: 'is a "more on" heading', sure: false, heads: true };
    return null;
  },
};

import { beginsSmall } from '../../reading/matching/codes.js';
import { wholePhrase } from '../../reading/matching/phrases.js';
import words from '../../reading/words/most-read.json' with { type: 'json' };
import type { Rule } from '../rule.js';

/**
 * Heading of a list of the most read, latest or trending stories.
 *
 * Accepts: `Most read`; `TRENDING NOW`; `Latest news »`; `Meistgelesen`; `Lo más leído`; `Zilizosomwa zaidi`.
 * Refuses: `Latest figures show a fall.`; `Most read the letter twice.`; `Trending down since May, prices ...`;
 * `Popular with tourists, the ferry ...`; `Tendencias a la baja ...`; `Im Trend liegt ...`; the words in lower case
 * within a broken line.
 */

const isHeading = wholePhrase(words);
const LONGEST = 60;

export const mostRead: Rule = {
  label: 'most-read',
  cues: [isHeading],
  find: ({ text }) => {
    if (text.length > LONGEST || !isHeading(text)) return null;
    return { reason: 'is a heading of most read or latest stories', sure: !beginsSmall(text), heads: true };
  },
};

import { endPhrase, mayShow, phraseGroup, startPhrase, wholePhrase } from '../../reading/matching/phrases.js';
import { FIGURE } from '../../reading/matching/signs.js';
import words from '../../reading/words/comments.json' with { type: 'json' };
import type { Rule } from '../rule.js';

/**
 * Readers' comments: their heading, the form and its rules, the buttons below each.
 *
 * Accepts: `Comments`, `12 Comments`, `5 comments:`, `Comments (3)`, `Leave a comment`, `View comments`, `Reply`, `Join the conversation`,
 * `Your email address will not be published. Required fields are marked *`, `Kommentare`, `Laisser un commentaire`,
 * `Deja un comentario`, `Toa maoni yako`.
 *
 * Refuses: `Comments by the minister drew fire.`, `Reply to the letter came in May`, `Officials had no comment on the case`,
 * `12 comments were removed by the court`, `Kommentare des Ministers sorgten für Streit.`
 */

const LONGEST = 500;
const LONGEST_PHRASE = 130;
const LONGEST_COUNT = 50;
const SHORT = 250;

const isHead = wholePhrase(words.heads);
const isPart = wholePhrase(words.parts);
const isWeak = wholePhrase({ all: words.weak });
const NOUN = phraseGroup({ all: words.noun });
const starts = startPhrase(words.starts);
const COUNT = new RegExp(
  `^(?:${phraseGroup(words.show)} )?(?:(?:all )?[(]?\\d{1,6}[)]? ?${NOUN}(?: \\.{3}|\\.{3})?|${NOUN} ?[:|]? ?[(\\[]?\\d{1,6}[)\\]]?)$`,
  'iu',
);
/** `5 comments:`; `5 thoughts:` heads a list of a story. */
const COUNT_AND_COLON = new RegExp(`^\\d{1,6} ${phraseGroup(words.counted)} ?:$`, 'iu');
/** The form speaks of comments, of addresses, of an account; a sentence that begins alike may not. */
const OF_FORM = new RegExp(phraseGroup({ all: words.ofForm }), 'iu');
const SHARP = new RegExp(`${phraseGroup(words.sharp)}|^what do you think\\? join the`, 'iu');
const says = endPhrase(words.says);
const SAYS = new RegExp(`^[\\p{L}\\p{N}@_. -]{2,40} ${phraseGroup(words.says)} ?:$`, 'iu');

export const comments: Rule = {
  label: 'comments',
  cues: [isHead, isPart, starts, says, { signs: FIGURE, longest: LONGEST_COUNT }],
  find: line => {
    const { text } = line;
    if (text.length < 3 || text.length > LONGEST) return null;
    if (text.length <= LONGEST_PHRASE) {
      if (isHead(text)) return { reason: 'heads the comments', sure: !isWeak(text), heads: true };
      if (text.length <= LONGEST_COUNT && mayShow(text, FIGURE) && (COUNT.test(text) || COUNT_AND_COLON.test(text)))
        return { reason: 'counts the comments', sure: true, heads: true };
      if (isPart(text)) return { reason: 'is a phrase of the comments', sure: !isWeak(text) };
      if (text.endsWith(':') && says(text) > 0 && SAYS.test(text)) return { reason: 'names who comments', sure: false };
    }
    return starts(text) > 0
      ? {
          reason: 'begins like the form for comments',
          sure: text.length <= SHORT && (SHARP.test(text) || OF_FORM.test(text)),
        }
      : null;
  },
};

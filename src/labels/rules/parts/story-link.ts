import type { Line } from '../../../lines/line.js';
import { endPhrase, type PhraseList, phraseGroup, startPhrase } from '../../../reading/matching/phrases.js';
import type { Span } from '../../../text/span.js';
import type { Claim, Rule } from '../../rule.js';
import { beginsCapitalised, holdsSentenceEnd } from './link-text.js';

/**
 * The link to a neighbouring story: a title with a mark (`Ferry runs again Next Story`, `Next article: Ferry runs
 * again`), or the mark alone. The rules of the next and of the previous story differ in their marks only.
 */

const ENDED = /[.!?…]["'”’»)\]]{0,2}\s{0,2}$/u;
const ENDED_SURELY = /(?:[^.]\.|…|[.,!?]["”»])["'”’»)\]]{0,2}\s{0,2}$/u;
const PROSE_END = /[.,;]["”»]?$/u;
const MARK_AROUND = /^[\s«»‹›<>|:/•·←→▶◀❮❯[\]()–—-]{0,6}$/u;
const TITLE_START = /^[\s:：|»›>→–—】-]{0,4}["'“‘„«¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u;
/** In scripts without capitals a mark has to part the label from the title: it may be a part of the sentence. */
const CASELESS = /^[^\p{L}]{0,6}\p{Lo}/u;
const PARTED_BEFORE = /[:：|»›>→–—】-]\s{0,2}$/u;
const PARTED_AFTER = /^\s{0,2}[:：|«‹<←–—】-]/u;
const LONGEST_TITLE = 180;

/**
 * Makes the rule of one neighbour's link out of its own marks and those of the other neighbour.
 *
 * @example
 * const { find } = storyLink('next-story', { en: ['next story'] }, { en: ['previous story'] });
 * // `Ferry runs again Next Story`: { reason: 'a title with a next-story label', sure: true }
 * // `Ferry runs again Next Story Harbour closed Previous Story`: the same of [0, 27]
 * // `Next story on the agenda was the ferry.`: null
 */
export function storyLink(label: 'next-story' | 'previous-story', own: PhraseList, other: PhraseList): Rule {
  const markAlone: Claim = { reason: `is a ${label} label`, sure: true };
  const titleAndMark: Claim = { reason: `a title with a ${label} label`, sure: true };
  const oneOfTwo = (from: number, to: number): Claim => ({ ...titleAndMark, span: [from, to] });

  const ownEnd = endPhrase(own);
  const ownStart = startPhrase(own);
  const otherEnd = endPhrase(other);
  const otherStart = startPhrase(other);
  const ownInside = new RegExp(`${phraseGroup(own)}(?![\\p{Ll}\\p{N}])`, 'giu');
  const otherInside = new RegExp(`${phraseGroup(other)}(?![\\p{Ll}\\p{N}])`, 'giu');

  /** Where the marks of a list stand inside a text, those written as a label only. */
  const inside = (text: string, marks: RegExp): Span[] =>
    [...text.matchAll(marks)]
      .filter(match => beginsCapitalised(match[0]))
      .map(match => [match.index, match.index + match[0].length]);

  const atEnd = (text: string, from: number): Claim | null => {
    if (!beginsCapitalised(text.slice(from)) || PROSE_END.test(text)) return null;
    const before = text.slice(0, from);
    if (MARK_AROUND.test(before)) return markAlone;
    if (CASELESS.test(text.slice(from)) && !PARTED_BEFORE.test(before)) return null;
    if (otherStart(text) > 0) {
      const marks = inside(text, ownInside);
      const [first] = marks;
      return first === undefined ? null : oneOfTwo(first[0], text.length);
    }
    const [cut] = inside(before, otherInside).slice(-1);
    if (cut !== undefined) return oneOfTwo(cut[1], text.length);
    const title = before.length <= LONGEST_TITLE && !holdsSentenceEnd(before) && !ENDED_SURELY.test(before);
    if (title) return titleAndMark;
    return ENDED.test(before) ? { reason: `ends with a ${label} label`, span: [from, text.length], sure: true } : null;
  };

  const atStart = (text: string, to: number): Claim | null => {
    const after = text.slice(to);
    if (!beginsCapitalised(text) || text.length > 2 * LONGEST_TITLE || !TITLE_START.test(after)) return null;
    if (CASELESS.test(text) && !PARTED_AFTER.test(after)) return null;
    const [cut] = inside(after, otherInside);
    if (cut !== undefined) return oneOfTwo(0, to + cut[0]);
    if (ENDED_SURELY.test(text) || holdsSentenceEnd(text)) return null;
    return titleAndMark;
  };

  /** The other neighbour's mark ends or begins the line: is there one of our own within? */
  const within = (text: string, endsWithOther: boolean): Claim | null => {
    if (text.length > 3 * LONGEST_TITLE) return null;
    const marks = inside(text, ownInside);
    const [mark] = marks;
    if (mark === undefined) return null;
    return endsWithOther ? oneOfTwo(0, mark[1]) : oneOfTwo(mark[0], text.length);
  };

  const find = ({ text }: Line): Claim | null => {
    const end = ownEnd(text);
    if (end >= 0) return atEnd(text, end);
    const start = ownStart(text);
    if (start > 0) return atStart(text, start);
    if (otherEnd(text) >= 0) return within(text, true);
    if (otherStart(text) > 0) return within(text, false);
    return null;
  };
  return { label, cues: [ownEnd, ownStart, otherEnd, otherStart], find };
}

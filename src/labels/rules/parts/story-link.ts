import type { Span } from '../../../text/span.js';
import { endPhrase, type PhraseList, phraseGroup, startPhrase } from '../../matching/phrases.js';
import type { PhraseCue } from '../../rule.js';

/**
 * The link to a neighbouring story: a title with a mark (`Ferry runs again Next Story`, `Next article: Ferry runs
 * again`), or the mark alone. The rules of the next and of the previous story differ in their marks only.
 */

/** What a line says of one neighbour. */
export interface StoryLink {
  readonly kind: 'mark alone' | 'title and mark' | 'mark behind text' | 'one of two links';
  /** The part of the line that is the link; absent: all of it. */
  readonly span?: Span;
  readonly sure: boolean;
}

interface StoryLinkFinder {
  readonly find: (text: string) => StoryLink | null;
  readonly cues: readonly PhraseCue[];
}

const ENDED = /[.!?…]["'”’»)\]]{0,2}\s{0,2}$/u;
const ENDED_SURELY = /(?:[^.]\.|…|[.,!?]["”»])["'”’»)\]]{0,2}\s{0,2}$/u;
const INNER_END = /[\p{Ll}\p{N})”"][.!?]["”»]? \p{Lu}/u;
const PROSE_END = /[.,;]["”»]?$/u;
const MARK_AROUND = /^[\s«»‹›<>|:/•·←→▶◀❮❯[\]()–—-]{0,6}$/u;
const TITLE_START = /^[\s:：|»›>→–—】-]{0,4}["'“‘„«¿¡(]?[\p{Lu}\p{N}\p{Lo}]/u;
const LABEL_CASE = /^[^\p{L}]{0,6}[\p{Lu}\p{Lo}]/u;
/** In scripts without capitals a mark has to part the label from the title: it may be a part of the sentence. */
const CASELESS = /^[^\p{L}]{0,6}\p{Lo}/u;
const PARTED_BEFORE = /[:：|»›>→–—】-]\s{0,2}$/u;
const PARTED_AFTER = /^\s{0,2}[:：|«‹<←–—】-]/u;
const LONGEST_TITLE = 180;

/**
 * Makes the finder of one neighbour's link out of its own marks and those of the other neighbour.
 *
 * @example
 * const { find: next } = storyLink({ en: ['next story'] }, { en: ['previous story'] });
 * next('Ferry runs again Next Story')
 * // { kind: 'title and mark', sure: true }
 * next('Ferry runs again Next Story Harbour closed Previous Story')
 * // { kind: 'one of two links', span: [0, 27], sure: true }
 * next('Next story on the agenda was the ferry.')
 * // null
 */
export function storyLink(own: PhraseList, other: PhraseList): StoryLinkFinder {
  const ownEnd = endPhrase(own);
  const ownStart = startPhrase(own);
  const otherEnd = endPhrase(other);
  const otherStart = startPhrase(other);
  const ownInside = new RegExp(`${phraseGroup(own)}(?![\\p{Ll}\\p{N}])`, 'giu');
  const otherInside = new RegExp(`${phraseGroup(other)}(?![\\p{Ll}\\p{N}])`, 'giu');

  /** Where the marks of a list stand inside a text, those written as a label only. */
  const inside = (text: string, marks: RegExp): Span[] =>
    [...text.matchAll(marks)]
      .filter(match => LABEL_CASE.test(match[0]))
      .map(match => [match.index, match.index + match[0].length]);

  const atEnd = (text: string, from: number): StoryLink | null => {
    if (!LABEL_CASE.test(text.slice(from)) || PROSE_END.test(text)) return null;
    const before = text.slice(0, from);
    if (MARK_AROUND.test(before)) return { kind: 'mark alone', sure: true };
    if (CASELESS.test(text.slice(from)) && !PARTED_BEFORE.test(before)) return null;
    if (otherStart(text) > 0) {
      const marks = inside(text, ownInside);
      const [first] = marks;
      return first === undefined ? null : { kind: 'one of two links', span: [first[0], text.length], sure: true };
    }
    const [cut] = inside(before, otherInside).slice(-1);
    if (cut !== undefined) return { kind: 'one of two links', span: [cut[1], text.length], sure: true };
    const title = before.length <= LONGEST_TITLE && !INNER_END.test(before) && !ENDED_SURELY.test(before);
    if (title) return { kind: 'title and mark', sure: true };
    return ENDED.test(before) ? { kind: 'mark behind text', span: [from, text.length], sure: true } : null;
  };

  const atStart = (text: string, to: number): StoryLink | null => {
    const after = text.slice(to);
    if (!LABEL_CASE.test(text) || text.length > 2 * LONGEST_TITLE || !TITLE_START.test(after)) return null;
    if (CASELESS.test(text) && !PARTED_AFTER.test(after)) return null;
    const [cut] = inside(after, otherInside);
    if (cut !== undefined) return { kind: 'one of two links', span: [0, to + cut[0]], sure: true };
    if (ENDED_SURELY.test(text) || INNER_END.test(text)) return null;
    return { kind: 'title and mark', sure: true };
  };

  /** The other neighbour's mark ends or begins the line: is there one of our own within? */
  const within = (text: string, endsWithOther: boolean): StoryLink | null => {
    if (text.length > 3 * LONGEST_TITLE) return null;
    const marks = inside(text, ownInside);
    const [mark] = marks;
    if (mark === undefined) return null;
    const span: Span = endsWithOther ? [0, mark[1]] : [mark[0], text.length];
    return { kind: 'one of two links', span, sure: true };
  };

  const find = (text: string): StoryLink | null => {
    const end = ownEnd(text);
    if (end >= 0) return atEnd(text, end);
    const start = ownStart(text);
    if (start > 0) return atStart(text, start);
    if (otherEnd(text) >= 0) return within(text, true);
    if (otherStart(text) > 0) return within(text, false);
    return null;
  };
  return { find, cues: [ownEnd, ownStart, otherEnd, otherStart] };
}
